#pragma once

#include "openvino/core/strides.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {
namespace op {
namespace v3 {

/// Patches of an image [N, C, H, W], their elements side by side as channels. Specification: ExtractImagePatches-3.
class OPENVINO_API ExtractImagePatches : public Op {
public:
    TENON_OP("ExtractImagePatches", "opset3");

    ExtractImagePatches() = default;
    /// Sizes, strides and rates (distance of the elements of a patch) are those of rows and columns; `auto_pad` is
    /// VALID or one of SAME.
    ExtractImagePatches(const Output<Node>& image, const Shape& sizes, const Strides& strides, const Shape& rates,
                        const PadType& auto_pad);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Shape& get_sizes() const { return m_sizes; }
    void set_sizes(const Shape& sizes) { m_sizes = sizes; }
    const Strides& get_strides() const { return m_strides; }
    void set_strides(const Strides& strides) { m_strides = strides; }
    const Shape& get_rates() const { return m_rates; }
    void set_rates(const Shape& rates) { m_rates = rates; }
    const PadType& get_auto_pad() const { return m_auto_pad; }
    void set_auto_pad(const PadType& auto_pad) { m_auto_pad = auto_pad; }

private:
    Shape m_sizes;
    Strides m_strides;
    Shape m_rates;
    PadType m_auto_pad = PadType::VALID;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
