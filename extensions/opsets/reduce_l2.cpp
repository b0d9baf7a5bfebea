#include "openvino/op/reduce_l2.hpp"

#include <cmath>

#include "reduction.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v4 {

using namespace tenon::opsets;

namespace {

struct Length {
    template <typename T>
    static reduction_t<T> start() {
        return 0;
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return wrapping_add(total, wrapping_multiply(value, value));
    }
    template <typename Total>
    static Total finish(Total total, size_t) {
        if constexpr (std::is_integral_v<Total>)
            return static_cast<Total>(std::llround(std::sqrt(static_cast<double>(total))));
        else
            return std::sqrt(total);
    }
};

}  // namespace

ReduceL2::ReduceL2(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : ArithmeticReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceL2::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceL2>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceL2::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<Length>(NumericTypes(), this, outputs, inputs, get_keep_dims());
}

bool ReduceL2::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v4
}  // namespace op
}  // namespace ov
