#include "openvino/op/reduce_prod.hpp"

#include "reduction.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

struct Product {
    template <typename T>
    static reduction_t<T> start() {
        return 1;
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return wrapping_multiply(total, value);
    }
    template <typename Total>
    static Total finish(Total total, size_t) {
        return total;
    }
};

ValueRange combined(const ValueRange& left, const ValueRange& right) {
    return left * right;
}

}  // namespace

ReduceProd::ReduceProd(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : ArithmeticReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceProd::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceProd>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceProd::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<Product>(NumericTypes(), this, outputs, inputs, get_keep_dims());
}

bool ReduceProd::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool ReduceProd::evaluate_lower(TensorVector& outputs) const {
    return evaluate_reduction_bound(this, outputs, Bound::lower, get_keep_dims(), combined);
}

bool ReduceProd::evaluate_upper(TensorVector& outputs) const {
    return evaluate_reduction_bound(this, outputs, Bound::upper, get_keep_dims(), combined);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
