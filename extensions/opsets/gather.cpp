#include "openvino/op/gather.hpp"

#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v1 {

Gather::Gather(const Output<Node>& params, const Output<Node>& indices, const Output<Node>& axis)
    : GatherBase(params, indices, axis) {
    constructor_validate_and_infer_types();
}

bool Gather::visit_attributes(AttributeVisitor&) {
    return true;
}

std::shared_ptr<Node> Gather::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Gather>(inputs[0], inputs[1], inputs[2]);
}

int64_t Gather::get_axis() const {
    return tenon::opsets::known_integers(this, 2) ? GatherBase::get_axis() : AXIS_NOT_SET_VALUE;
}

}  // namespace v1

namespace v7 {

Gather::Gather(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& axis, int64_t batch_dims)
    : GatherBase(data, indices, axis, batch_dims) {
    constructor_validate_and_infer_types();
}

bool Gather::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("batch_dims", m_batch_dims);
    return true;
}

std::shared_ptr<Node> Gather::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Gather>(inputs[0], inputs[1], inputs[2], m_batch_dims);
}

}  // namespace v7

namespace v8 {

Gather::Gather(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& axis, int64_t batch_dims)
    : GatherBase(data, indices, axis, batch_dims) {
    constructor_validate_and_infer_types();
}

bool Gather::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("batch_dims", m_batch_dims);
    return true;
}

std::shared_ptr<Node> Gather::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Gather>(inputs[0], inputs[1], inputs[2], m_batch_dims);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
