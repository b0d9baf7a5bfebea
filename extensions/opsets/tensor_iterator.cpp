#include "openvino/op/tensor_iterator.hpp"

#include "body_evaluation.hpp"
#include "iterated_body.hpp"

namespace ov {
namespace op {
namespace v0 {
namespace {

using namespace tenon::opsets;

/// The number of slices, which all sliced inputs have to have in common; 1 where there are none.
std::optional<int64_t> common_count(const TensorIterator& node) {
    const auto counts = slice_counts(node);
    if (counts.empty()) return 1;
    std::optional<int64_t> common;
    bool known = true;
    for (const auto& count : counts) {
        known = known && count.has_value();
        NODE_VALIDATION_CHECK((&node), !common || !count || *common == *count,
                              "expected the same number of slices of all sliced inputs, found ", *common, " and ",
                              *count);
        if (count) common = count;
    }
    return known ? common : std::nullopt;
}

}  // namespace

TensorIterator::TensorIterator(const OutputVector& values) : SubGraphOp(values) {}

bool TensorIterator::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("body", m_bodies[0]);
    visitor.on_attribute("input_descriptions", m_input_descriptions[0]);
    visitor.on_attribute("output_descriptions", m_output_descriptions[0]);
    return true;
}

void TensorIterator::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_bodies.size() == 1 && m_bodies[0], "a body is needed, found none");
    const auto count = common_count(*this);
    m_num_iterations = count.value_or(-1);
    infer_iterated_body(*this, count ? IterationCounts{*count, *count} : IterationCounts{});
}

std::shared_ptr<Node> TensorIterator::clone_with_new_inputs(const OutputVector& inputs) const {
    auto clone = std::make_shared<TensorIterator>();
    clone->set_arguments(inputs);
    copy_bodies_to(*clone);
    clone->set_output_size(get_output_size());
    if (clone->m_bodies[0]) clone->constructor_validate_and_infer_types();
    return clone;
}

bool TensorIterator::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate(outputs, inputs, EvaluationContext());
}

bool TensorIterator::evaluate(TensorVector& outputs, const TensorVector& inputs,
                              const EvaluationContext& context) const {
    tenon::IterationLimits limits;
    if (slice_counts(*this).empty()) limits.trip_count = 1;
    return evaluate_iterated_body(*this, limits, outputs, inputs, context);
}

bool TensorIterator::has_evaluate() const {
    return bodies_have_evaluate(*this);
}

bool TensorIterator::can_constant_fold(const OutputVector& inputs) const {
    return bodies_can_be_folded(*this, inputs);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
