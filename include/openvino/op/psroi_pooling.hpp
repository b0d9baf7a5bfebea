#pragma once

#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Pools regions [batch, x1, y1, x2, y2] of data [N, C, H, W]; every bin of the output looks at channels of its own.
/// Mode `average` or `bilinear`. Specification: PSROIPooling-1.
class OPENVINO_API PSROIPooling : public Op {
public:
    TENON_OP("PSROIPooling", "opset1");

    PSROIPooling() = default;
    PSROIPooling(const Output<Node>& input, const Output<Node>& coords, size_t output_dim, size_t group_size,
                 float spatial_scale, int spatial_bins_x, int spatial_bins_y, const std::string& mode);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    size_t get_output_dim() const { return m_output_dim; }
    void set_output_dim(size_t output_dim) { m_output_dim = output_dim; }
    size_t get_group_size() const { return m_group_size; }
    void set_group_size(size_t group_size) { m_group_size = group_size; }
    float get_spatial_scale() const { return m_spatial_scale; }
    void set_spatial_scale(float scale) { m_spatial_scale = scale; }
    int get_spatial_bins_x() const { return m_spatial_bins_x; }
    void set_spatial_bins_x(int bins) { m_spatial_bins_x = bins; }
    int get_spatial_bins_y() const { return m_spatial_bins_y; }
    void set_spatial_bins_y(int bins) { m_spatial_bins_y = bins; }
    const std::string& get_mode() const { return m_mode; }
    void set_mode(std::string mode) { m_mode = std::move(mode); }

private:
    size_t m_output_dim = 0;
    size_t m_group_size = 1;
    float m_spatial_scale = 0.0f;
    int m_spatial_bins_x = 1;
    int m_spatial_bins_y = 1;
    std::string m_mode = "average";
};

}  // namespace v0
}  // namespace op
}  // namespace ov
