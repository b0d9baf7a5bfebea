#pragma once

#include <ostream>
#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Reverses the order of elements along axes, which the second input holds as indices or as a boolean mask. Of opset 1.
class OPENVINO_API Reverse : public Op {
public:
    TENON_OP("Reverse", "opset1");

    enum class Mode { INDEX, MASK };

    Reverse() = default;
    Reverse(const Output<Node>& data, const Output<Node>& reversed_axes, const std::string& mode);
    Reverse(const Output<Node>& data, const Output<Node>& reversed_axes, Mode mode);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    Mode get_mode() const { return m_mode; }
    void set_mode(Mode mode) { m_mode = mode; }

private:
    Mode m_mode = Mode::INDEX;
};

}  // namespace v1
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v1::Reverse::Mode>& EnumNames<op::v1::Reverse::Mode>::get();

template <>
class OPENVINO_API AttributeAdapter<op::v1::Reverse::Mode> : public EnumAttributeAdapterBase<op::v1::Reverse::Mode> {
public:
    AttributeAdapter(op::v1::Reverse::Mode& value) : EnumAttributeAdapterBase<op::v1::Reverse::Mode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v1::Reverse::Mode>");
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v1::Reverse::Mode& value);

}  // namespace ov
