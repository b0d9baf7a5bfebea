#include "openvino/op/reduce_mean.hpp"

#include "openvino/core/bound_evaluation_util.hpp"
#include "reduction.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

struct Mean {
    template <typename T>
    static reduction_t<T> start() {
        return 0;
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return wrapping_add(total, value);
    }
    template <typename Total>
    static Total finish(Total total, size_t count) {
        return count ? total / static_cast<Total>(count) : 0;
    }
};

}  // namespace

ReduceMean::ReduceMean(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : ArithmeticReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceMean::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceMean>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceMean::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<Mean>(NumericTypes(), this, outputs, inputs, get_keep_dims());
}

bool ReduceMean::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool ReduceMean::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool ReduceMean::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
