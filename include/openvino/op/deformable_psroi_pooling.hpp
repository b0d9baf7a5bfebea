#pragma once

#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Position-sensitive pooling of regions [batch, x1, y1, x2, y2] of data [N, C, H, W] whose bins are moved by the
/// optional third input [regions, 2 * classes, part_size, part_size]. Specification: DeformablePSROIPooling-1.
class OPENVINO_API DeformablePSROIPooling : public Op {
public:
    TENON_OP("DeformablePSROIPooling", "opset1");

    DeformablePSROIPooling() = default;
    DeformablePSROIPooling(const Output<Node>& input, const Output<Node>& coords, const Output<Node>& offsets,
                           int64_t output_dim, float spatial_scale, int64_t group_size = 1,
                           const std::string mode = "bilinear_deformable", int64_t spatial_bins_x = 1,
                           int64_t spatial_bins_y = 1, float trans_std = 1, int64_t part_size = 1);
    DeformablePSROIPooling(const Output<Node>& input, const Output<Node>& coords, int64_t output_dim,
                           float spatial_scale, int64_t group_size = 1, const std::string mode = "bilinear_deformable",
                           int64_t spatial_bins_x = 1, int64_t spatial_bins_y = 1, float trans_std = 1,
                           int64_t part_size = 1);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    int64_t get_output_dim() const { return m_output_dim; }
    void set_output_dim(int64_t output_dim) { m_output_dim = output_dim; }
    int64_t get_group_size() const { return m_group_size; }
    void set_group_size(int64_t group_size) { m_group_size = group_size; }
    float get_spatial_scale() const { return m_spatial_scale; }
    void set_spatial_scale(float scale) { m_spatial_scale = scale; }
    const std::string& get_mode() const { return m_mode; }
    void set_mode(std::string mode) { m_mode = std::move(mode); }
    int64_t get_spatial_bins_x() const { return m_spatial_bins_x; }
    void set_spatial_bins_x(int64_t bins) { m_spatial_bins_x = bins; }
    int64_t get_spatial_bins_y() const { return m_spatial_bins_y; }
    void set_spatial_bins_y(int64_t bins) { m_spatial_bins_y = bins; }
    float get_trans_std() const { return m_trans_std; }
    void set_trans_std(float trans_std) { m_trans_std = trans_std; }
    int64_t get_part_size() const { return m_part_size; }
    void set_part_size(int64_t part_size) { m_part_size = part_size; }

private:
    int64_t m_output_dim = 0;
    float m_spatial_scale = 0.0f;
    int64_t m_group_size = 1;
    std::string m_mode = "bilinear_deformable";
    int64_t m_spatial_bins_x = 1;
    int64_t m_spatial_bins_y = 1;
    float m_trans_std = 1.0f;
    int64_t m_part_size = 1;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
