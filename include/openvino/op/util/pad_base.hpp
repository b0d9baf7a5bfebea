#pragma once

#include "openvino/core/coordinate_diff.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that put elements around the data (input 0): as many per axis as pads_begin and pads_end
/// (inputs 1, 2) say. A negative number takes elements away. Input 3, optional, is the constant of the constant mode.
class OPENVINO_API PadBase : public Op {
public:
    OPENVINO_RTTI("PadBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    /// The pads; empty when they are not known.
    CoordinateDiff get_pads_begin() const;
    CoordinateDiff get_pads_end() const;
    PadMode get_pad_mode() const { return m_pad_mode; }
    void set_pad_mode(PadMode pad_mode) { m_pad_mode = pad_mode; }

protected:
    PadBase() = default;
    PadBase(const OutputVector& arguments, PadMode pad_mode) : Op(arguments), m_pad_mode(pad_mode) {}

    PadMode m_pad_mode = PadMode::CONSTANT;
};

}  // namespace util
}  // namespace op
}  // namespace ov
