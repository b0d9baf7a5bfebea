#include "openvino/op/reduce_l1.hpp"

#include "reduction.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v4 {

using namespace tenon::opsets;

namespace {

struct AbsoluteSum {
    template <typename T>
    static reduction_t<T> start() {
        return 0;
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return wrapping_add(total, value < 0 ? wrapping_negate(value) : value);
    }
    template <typename Total>
    static Total finish(Total total, size_t) {
        return total;
    }
};

}  // namespace

ReduceL1::ReduceL1(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : ArithmeticReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceL1::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceL1>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceL1::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<AbsoluteSum>(NumericTypes(), this, outputs, inputs, get_keep_dims());
}

bool ReduceL1::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v4
}  // namespace op
}  // namespace ov
