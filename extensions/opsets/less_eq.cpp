#include "openvino/op/less_eq.hpp"

#include "elementwise.hpp"
#include "value_bounds.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

ValueRange compared(const ValueRange& left, const ValueRange& right) {
    return truth(left.most <= right.least, left.least <= right.most);
}

}  // namespace

LessEqual::LessEqual(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseComparison(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> LessEqual::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LessEqual>(inputs[0], inputs[1], get_autob());
}

bool LessEqual::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary<char>(ComparableTypes(), outputs, inputs, get_autob(),
                                 [](auto x, auto y) { return x <= y; });
}

bool LessEqual::has_evaluate() const {
    return supports(ComparableTypes(), get_input_element_type(0));
}

bool LessEqual::evaluate_lower(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::lower, get_autob(), compared);
}

bool LessEqual::evaluate_upper(TensorVector& outputs) const {
    return evaluate_binary_bound(this, outputs, Bound::upper, get_autob(), compared);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
