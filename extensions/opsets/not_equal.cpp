#include "openvino/op/not_equal.hpp"

#include "elementwise.hpp"
#include "value_bounds.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

ValueRange compared(const ValueRange& left, const ValueRange& right) {
    return truth(left.most < right.least || right.most < left.least,
                 left.least != left.most || right.least != right.most || left.least != right.least);
}

}  // namespace

NotEqual::NotEqual(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseComparison(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> NotEqual::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<NotEqual>(inputs[0], inputs[1], get_autob());
}

bool NotEqual::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary<char>(ComparableTypes(), outputs, inputs, get_autob(),
                                 [](auto x, auto y) { return x != y; });
}

bool NotEqual::has_evaluate() const {
    return supports(ComparableTypes(), get_input_element_type(0));
}

bool NotEqual::evaluate_lower(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::lower, get_autob(), compared);
}

bool NotEqual::evaluate_upper(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::upper, get_autob(), compared);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
