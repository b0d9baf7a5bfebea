#pragma once

#include <string>
#include <vector>

#include "openvino/core/axis_set.hpp"
#include "openvino/op/util/interpolate_base.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Resizes some axes of the data to the lengths in the second input, in ascending order of the axes.
/// Specification: Interpolate-1.
class OPENVINO_API Interpolate : public Op {
public:
    TENON_OP("Interpolate", "opset1");

    /// `mode`: nearest, linear or cubic.
    struct Attributes {
        AxisSet axes;
        std::string mode;
        bool align_corners = true;
        bool antialias = false;
        std::vector<size_t> pads_begin;
        std::vector<size_t> pads_end;
    };

    enum class InterpolateMode {
        NEAREST,
        LINEAR,
        CUBIC,
        AREA,
        nearest = NEAREST,
        linear = LINEAR,
        cubic = CUBIC,
        area = AREA
    };

    Interpolate() = default;
    Interpolate(const Output<Node>& image, const Output<Node>& output_shape, const Attributes& attrs);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Attributes& get_attrs() const { return m_attrs; }
    void set_attrs(const Attributes& attrs) { m_attrs = attrs; }

private:
    Attributes m_attrs;
};

}  // namespace v0

namespace v4 {

/// Resizes some axes of the data, to lengths (second input) or by factors (third input); the optional fourth input
/// holds the axes, all by default. Specification: Interpolate-4.
class OPENVINO_API Interpolate : public util::InterpolateBase {
public:
    TENON_OP("Interpolate", "opset4", util::InterpolateBase);

    Interpolate() = default;
    Interpolate(const Output<Node>& image, const Output<Node>& output_shape, const Output<Node>& scales,
                const InterpolateAttrs& attrs);
    Interpolate(const Output<Node>& image, const Output<Node>& output_shape, const Output<Node>& scales,
                const Output<Node>& axes, const InterpolateAttrs& attrs);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v4

namespace v11 {

/// Resizes some axes of the data, to the lengths or by the factors in the second input; the optional third input holds
/// the axes, all by default. Specification: Interpolate-11.
class OPENVINO_API Interpolate : public util::InterpolateBase {
public:
    TENON_OP("Interpolate", "opset11", util::InterpolateBase);

    Interpolate() = default;
    Interpolate(const Output<Node>& image, const Output<Node>& scales_or_sizes, const InterpolateAttrs& attrs);
    Interpolate(const Output<Node>& image, const Output<Node>& scales_or_sizes, const Output<Node>& axes,
                const InterpolateAttrs& attrs);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v11
}  // namespace op
}  // namespace ov
