#pragma once

#include <string>

#include "openvino/core/shape.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Pools regions [batch, x1, y1, x2, y2] of data [N, C, H, W] to a fixed size. Method `max`: coordinates of the image,
/// times `spatial_scale`; `bilinear`: fractions of the data's size. Specification: ROIPooling-1.
class OPENVINO_API ROIPooling : public Op {
public:
    TENON_OP("ROIPooling", "opset2");

    ROIPooling() = default;
    /// `output_size`: height and width.
    ROIPooling(const Output<Node>& input, const Output<Node>& coords, const Shape& output_size, float spatial_scale,
               const std::string& method = "max");

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Shape& get_output_size() const { return m_output_size; }
    const Shape& get_output_roi() const { return m_output_size; }
    void set_output_roi(Shape output_size) { m_output_size = std::move(output_size); }
    float get_spatial_scale() const { return m_spatial_scale; }
    void set_spatial_scale(float spatial_scale) { m_spatial_scale = spatial_scale; }
    const std::string& get_method() const { return m_method; }
    void set_method(const std::string& method) { m_method = method; }

private:
    Shape m_output_size{0, 0};
    float m_spatial_scale = 0.0f;
    std::string m_method = "max";
};

}  // namespace v0
}  // namespace op
}  // namespace ov
