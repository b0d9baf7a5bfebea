#include "openvino/op/reduce_logical_or.hpp"

#include "openvino/core/bound_evaluation_util.hpp"
#include "reduction.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

struct Any {
    template <typename T>
    static reduction_t<T> start() {
        return 0;
    }
    template <typename Total>
    static Total add(Total total, Total value) {
        return total || value;
    }
    template <typename Total>
    static Total finish(Total total, size_t) {
        return total;
    }
};

}  // namespace

ReduceLogicalOr::ReduceLogicalOr(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims)
    : LogicalReductionKeepDims(arg, reduction_axes, keep_dims) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ReduceLogicalOr::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReduceLogicalOr>(inputs[0], inputs[1], get_keep_dims());
}

bool ReduceLogicalOr::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_reduction<Any>(BooleanType(), this, outputs, inputs, get_keep_dims());
}

bool ReduceLogicalOr::has_evaluate() const {
    return supports(BooleanType(), get_input_element_type(0));
}

bool ReduceLogicalOr::evaluate_lower(TensorVector& outputs) const {
    return default_lower_bound_evaluator(this, outputs);
}

bool ReduceLogicalOr::evaluate_upper(TensorVector& outputs) const {
    return default_upper_bound_evaluator(this, outputs);
}

}  // namespace v1
}  // namespace op
}  // namespace ov
