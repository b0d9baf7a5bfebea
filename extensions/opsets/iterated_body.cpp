#include "iterated_body.hpp"

#include <algorithm>

#include "openvino/core/symbol.hpp"

namespace tenon {
namespace opsets {
namespace {

using ov::Dimension;
using ov::PartialShape;
using ov::op::util::SubGraphOp;
using Merged = SubGraphOp::MergedInputDescription;

/// Not for an unknown rank.
size_t axis_in(const SubGraphOp& operation, int64_t axis, const PartialShape& shape) {
    const int64_t rank = shape.rank().get_length();
    NODE_VALIDATION_CHECK((&operation), -rank <= axis && axis < rank, "expected an axis of a value of shape ", shape,
                          " to slice it or to put it together, found ", axis);
    return static_cast<size_t>(axis < 0 ? axis + rank : axis);
}

const std::shared_ptr<ov::op::v0::Parameter>& parameter_of(const SubGraphOp& operation, uint64_t index) {
    const auto& parameters = operation.get_function()->get_parameters();
    NODE_VALIDATION_CHECK((&operation), index < parameters.size(), "an input is connected to parameter ", index,
                          " of a body with ", parameters.size(), " parameters");
    return parameters[index];
}

const std::shared_ptr<ov::op::v0::Result>& result_of(const SubGraphOp& operation, uint64_t index) {
    const auto& results = operation.get_function()->get_results();
    NODE_VALIDATION_CHECK((&operation), index < results.size(), "result ", index, " is used of a body with ",
                          results.size(), " results");
    return results[index];
}

void set_parameters(SubGraphOp& operation) {
    for (const auto& description : operation.get_input_descriptions()) {
        const auto input = description->m_input_index;
        NODE_VALIDATION_CHECK((&operation), input < operation.get_input_size(), "a parameter is connected to input ",
                              input, ", but there are ", operation.get_input_size(), " inputs");
        auto shape = operation.get_input_partial_shape(input);
        const auto* slice = ov::as_type<SliceInput>(description.get());
        if (slice && shape.rank().is_static()) shape[axis_in(operation, slice->m_axis, shape)] = slice->m_part_size;
        const auto& parameter = parameter_of(operation, description->m_body_parameter_index);
        parameter->set_element_type(operation.get_input_element_type(input));
        parameter->set_partial_shape(shape);
    }
}

/// A shape that stands for both; the first one where that does already.
PartialShape widened(const PartialShape& shape, const PartialShape& other) {
    if (shape.rank().is_dynamic()) return shape;
    if (other.rank().is_dynamic() || shape.size() != other.size()) return PartialShape::dynamic();
    PartialShape wide = shape;
    for (size_t i = 0; i < shape.size(); ++i) {
        if (!shape[i].relaxes(other[i])) {
            wide[i] = Dimension::dynamic();
        } else if (shape[i].is_dynamic() && shape[i].has_symbol() &&
                   !ov::Symbol::are_equal(shape[i].get_symbol(), other[i].get_symbol())) {
            wide[i].set_symbol(nullptr);
        }
    }
    return wide;
}

bool same(const PartialShape& a, const PartialShape& b) {
    if (a != b) return false;
    if (a.rank().is_dynamic()) return true;
    for (size_t i = 0; i < a.size(); ++i) {
        if (a[i].has_symbol() != b[i].has_symbol()) return false;
    }
    return true;
}

/// Returns whether a parameter had to be changed.
bool widen_merged_parameters(SubGraphOp& operation) {
    bool changed = false;
    for (const auto& description : operation.get_input_descriptions()) {
        const auto* merged = ov::as_type<Merged>(description.get());
        if (!merged) continue;
        const auto& parameter = parameter_of(operation, merged->m_body_parameter_index);
        const auto& result = result_of(operation, merged->m_body_value_index);
        NODE_VALIDATION_CHECK((&operation), parameter->get_element_type().compatible(result->get_element_type()),
                              "expected the value of one iteration to be of the type that the next one takes, ",
                              parameter->get_element_type(), ", found ", result->get_element_type());
        const auto wide = widened(parameter->get_partial_shape(), result->get_output_partial_shape(0));
        if (same(wide, parameter->get_partial_shape())) continue;
        parameter->set_partial_shape(wide);
        changed = true;
    }
    return changed;
}

PartialShape put_together(const SubGraphOp& operation, const ConcatOutput& description, PartialShape shape,
                          const IterationCounts& counts) {
    if (shape.rank().is_dynamic()) return shape;
    if (shape.rank().get_length() == 0) shape = PartialShape{1};
    auto& length = shape[axis_in(operation, description.m_axis, shape)];
    if (const auto count = counts.exact()) {
        length = length * Dimension(*count);
    } else {
        length = Dimension::dynamic();
    }
    return shape;
}

/// The input that is the value of a result before the first iteration.
const Merged* initial_value_of(const SubGraphOp& operation, uint64_t result) {
    for (const auto& description : operation.get_input_descriptions()) {
        const auto* merged = ov::as_type<Merged>(description.get());
        if (merged && merged->m_body_value_index == result) return merged;
    }
    return nullptr;
}

PartialShape last_value(const SubGraphOp& operation, uint64_t result, const IterationCounts& counts) {
    const auto& shape = result_of(operation, result)->get_output_partial_shape(0);
    const auto* initial = counts.least == 0 ? initial_value_of(operation, result) : nullptr;
    if (!initial) return shape;
    const auto& initial_shape = operation.get_input_partial_shape(initial->m_input_index);
    return counts.most == 0 ? initial_shape : widened(shape, initial_shape);
}

void set_outputs(SubGraphOp& operation, const IterationCounts& counts) {
    for (const auto& description : operation.get_output_descriptions()) {
        const auto& result = result_of(operation, description->m_body_value_index);
        const auto* concat = ov::as_type<ConcatOutput>(description.get());
        const auto shape = concat ? put_together(operation, *concat, result->get_output_partial_shape(0), counts)
                                  : last_value(operation, description->m_body_value_index, counts);
        operation.set_output_type(description->m_output_index, result->get_output_element_type(0), shape);
    }
}

bool run_body(const ov::Model& body, const ov::TensorVector& inputs, ov::TensorVector& outputs,
              ov::EvaluationContext& context) {
    ov::TensorVector computed;
    if (!body.evaluate(computed, inputs, context)) return false;
    for (size_t i = 0; i < outputs.size(); ++i) {
        const bool fits = outputs[i] && outputs[i].get_shape() == computed[i].get_shape() &&
                          outputs[i].get_element_type() == computed[i].get_element_type();
        if (fits) {
            computed[i].copy_to(outputs[i]);
        } else {
            outputs[i] = computed[i];
        }
    }
    return true;
}

struct NoEvaluate {};

}  // namespace

std::vector<std::optional<int64_t>> slice_counts(const SubGraphOp& operation) {
    std::vector<std::optional<int64_t>> counts;
    for (const auto& description : operation.get_input_descriptions()) {
        const auto* slice = ov::as_type<SliceInput>(description.get());
        if (!slice) continue;
        const auto& shape = operation.get_input_partial_shape(slice->m_input_index);
        counts.emplace_back();
        if (shape.rank().is_dynamic()) continue;
        const auto& length = shape[axis_in(operation, slice->m_axis, shape)];
        if (length.is_static()) counts.back() = count_slices(*slice, length.get_length());
    }
    return counts;
}

void infer_iterated_body(SubGraphOp& operation, const IterationCounts& counts) {
    set_parameters(operation);
    const auto& body = operation.get_function();
    body->validate_nodes_and_infer_types();
    while (counts.most > 1 && widen_merged_parameters(operation)) {
        body->validate_nodes_and_infer_types();
    }
    set_outputs(operation, counts);
}

bool evaluate_iterated_body(const SubGraphOp& operation, const IterationLimits& limits, ov::TensorVector& outputs,
                            const ov::TensorVector& inputs, const ov::EvaluationContext& context) {
    const auto& body = operation.get_function();
    auto own_context = context;
    try {
        iterate_body(
            operation, limits, inputs,
            [&](const ov::TensorVector& arguments, ov::TensorVector& results) {
                if (!run_body(*body, arguments, results, own_context)) throw NoEvaluate();
            },
            [&](size_t output, const ov::element::Type&, const ov::Shape& shape) {
                outputs.at(output).set_shape(shape);
                return outputs[output];
            });
    } catch (const NoEvaluate&) {
        return false;
    }
    return true;
}

}  // namespace opsets
}  // namespace tenon
