#include "openvino/op/select.hpp"

#include <algorithm>

#include "elementwise.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "value_bounds.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

bool evaluate_bound(const Select& node, TensorVector& outputs, Bound bound) {
    if (exact_bound_evaluator(&node, outputs)) return true;
    const auto conditions = value_ranges(node.input_value(0));
    const auto chosen = value_ranges(node.input_value(1)), others = value_ranges(node.input_value(2));
    if (!conditions || !chosen || !others) return false;
    const auto shape_of = [&](size_t i) { return node.get_input_tensor(i).get_lower_value().get_shape(); };
    const ManyBroadcastWalk walk({shape_of(1), shape_of(2), shape_of(0)}, node.get_auto_broadcast());
    outputs[0].set_shape(walk.shape());
    std::vector<ValueRange> ranges(outputs[0].get_size());
    walk.for_each([&](size_t i, const size_t* at) {
        const auto& condition = (*conditions)[at[2]];
        const auto &yes = (*chosen)[at[0]], &no = (*others)[at[1]];
        if (condition.least > 0)
            ranges[i] = yes;
        else if (condition.most == 0)
            ranges[i] = no;
        else
            ranges[i] = {std::min(yes.least, no.least), std::max(yes.most, no.most)};
    });
    return write_bound(outputs[0], bound, ranges);
}

}  // namespace

Select::Select(const Output<Node>& condition, const Output<Node>& then_value, const Output<Node>& else_value,
               const AutoBroadcastSpec& broadcast)
    : Op({condition, then_value, else_value}), m_auto_broadcast(broadcast) {
    constructor_validate_and_infer_types();
}

bool Select::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("auto_broadcast", m_auto_broadcast);
    return true;
}

void Select::validate_and_infer_types() {
    const auto& condition = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, condition.is_dynamic() || condition == element::boolean,
                          "expected a boolean condition, found ", condition);
    element::Type type;
    NODE_VALIDATION_CHECK(this, element::Type::merge(type, get_input_element_type(1), get_input_element_type(2)),
                          "expected then and else of one element type, found ", get_input_element_type(1), " and ",
                          get_input_element_type(2), "; insert a Convert");
    PartialShape shape = get_input_partial_shape(1);
    for (const size_t input : {2, 0}) {
        const auto& other = get_input_partial_shape(input);
        const bool fits = m_auto_broadcast.m_type == AutoBroadcastType::NONE
                              ? PartialShape::merge_into(shape, other)
                              : PartialShape::broadcast_merge_into(shape, other, m_auto_broadcast);
        NODE_VALIDATION_CHECK(this, fits, "shapes of condition, then and else ", get_input_partial_shape(0), ", ",
                              get_input_partial_shape(1), " and ", get_input_partial_shape(2),
                              " cannot be broadcast to each other (auto_broadcast ", m_auto_broadcast.m_type, ")");
    }
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> Select::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Select>(inputs[0], inputs[1], inputs[2], m_auto_broadcast);
}

bool Select::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const ManyBroadcastWalk walk({inputs[1].get_shape(), inputs[2].get_shape(), inputs[0].get_shape()},
                                 m_auto_broadcast);
    outputs[0].set_shape(walk.shape());
    const char* condition = inputs[0].data<char>();
    return dispatch(ComparableTypes(), inputs[1].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* yes = static_cast<const T*>(inputs[1].data());
        const T* no = static_cast<const T*>(inputs[2].data());
        T* out = static_cast<T*>(outputs[0].data());
        walk.for_each([&](size_t i, const size_t* at) { out[i] = condition[at[2]] ? yes[at[0]] : no[at[1]]; });
    });
}

bool Select::has_evaluate() const {
    return get_input_element_type(0) == element::boolean && supports(ComparableTypes(), get_input_element_type(1));
}

bool Select::evaluate_lower(TensorVector& outputs) const {
    return evaluate_bound(*this, outputs, Bound::lower);
}

bool Select::evaluate_upper(TensorVector& outputs) const {
    return evaluate_bound(*this, outputs, Bound::upper);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
