#include "openvino/op/reduce_logical_and.hpp"

#include "openvino/core/bound_evaluation_util.hpp"
#include "reduction.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

struct All {
    template <typename T>
    static reduction_t<T> start() {
        return 1;
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return total && value;
    }
    template <typename Total>
    static Total finish(Total total, size_t) {
        return total;
    }
};

}  // namespace

ReduceLogicalAnd::ReduceLogicalAnd(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : LogicalReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceLogicalAnd::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceLogicalAnd>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceLogicalAnd::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<All>(BooleanType(), this, outputs, inputs, get_keep_dims());
}

bool ReduceLogicalAnd::has_evaluate() const {
    return supports(BooleanType(), get_input_element_type(0));
}

bool ReduceLogicalAnd::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool ReduceLogicalAnd::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
