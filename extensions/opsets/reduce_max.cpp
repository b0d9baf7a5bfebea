#include "openvino/op/reduce_max.hpp"

#include <algorithm>

#include "openvino/core/bound_evaluation_util.hpp"
#include "reduction.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

struct Largest {
    template <typename T>
    static reduction_t<T> start() {
        return static_cast<reduction_t<T>>(std::numeric_limits<T>::lowest());
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return std::max(total, value);
    }
    template <typename Total>
    static Total finish(Total total, size_t) {
        return total;
    }
};

}  // namespace

ReduceMax::ReduceMax(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : ArithmeticReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceMax::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceMax>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceMax::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<Largest>(NumericTypes(), this, outputs, inputs, get_keep_dims());
}

bool ReduceMax::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

bool ReduceMax::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool ReduceMax::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
