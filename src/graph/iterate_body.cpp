#include "tenon/iterate_body.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <vector>

#include "openvino/op/constant.hpp"

namespace tenon {
namespace {

using ov::op::util::SubGraphOp;
using Merged = SubGraphOp::MergedInputDescription;
using BodyOutput = SubGraphOp::BodyOutputDescription;

struct Span {
    int64_t low, high;
};

Span span_of(const SliceInput& slice, int64_t length) {
    const auto boundary = [&](int64_t value) { return value < 0 ? value + length + 1 : value; };
    const int64_t begin = boundary(slice.m_start), end = boundary(slice.m_end);
    return slice.m_stride < 0 ? Span{end, begin} : Span{begin, end};
}

size_t axis_of(int64_t axis, size_t rank) {
    const auto size = static_cast<int64_t>(rank);
    OPENVINO_ASSERT(-size <= axis && axis < size, "a value is sliced or put together along axis ", axis,
                    ", but has only ", rank, " axes");
    return static_cast<size_t>(axis < 0 ? axis + size : axis);
}

/// A part of a tensor along one axis; shares its memory.
ov::Tensor part_of(const ov::Tensor& tensor, size_t axis, size_t begin, size_t length) {
    ov::Coordinate first(tensor.get_shape().size(), 0), last(tensor.get_shape());
    first[axis] = begin;
    last[axis] = begin + length;
    return ov::Tensor(tensor, first, last);
}

// A single value per iteration is put together to a list.
ov::Shape shape_of_piece(const ov::Shape& shape) {
    return shape.empty() ? ov::Shape{1} : shape;
}

ov::Tensor as_piece(const ov::Tensor& tensor) {
    return tensor.get_shape().empty() ? ov::Tensor(tensor.get_element_type(), {1}, tensor.data()) : tensor;
}

bool is_true(const ov::Tensor& tensor) {
    OPENVINO_ASSERT(tensor && tensor.get_size() == 1, "the condition of a loop's body expects one value, found ",
                    tensor ? tensor.get_size() : 0);
    const auto* bytes = static_cast<const char*>(tensor.data());
    return std::any_of(bytes, bytes + tensor.get_byte_size(), [](char byte) { return byte != 0; });
}

/// One run of all iterations.
class Iterations {
public:
    Iterations(const SubGraphOp& operation, const IterationLimits& limits, const ov::TensorVector& inputs,
               const AllocateOutput& allocate)
        : m_operation(operation),
          m_body(*operation.get_function()),
          m_limits(limits),
          m_inputs(inputs),
          m_allocate(allocate) {}

    int64_t run(const RunBody& run_body);

private:
    struct Slice {
        const SliceInput* description;
        size_t axis;
        ov::Tensor buffer;
    };
    struct Collection {
        const ConcatOutput* description = nullptr;
        size_t axis = 0;
        /// With memory when the whole shape is known from the start; otherwise the values are kept.
        ov::Tensor whole;
        ov::TensorVector pieces;
    };
    struct Wanted {
        const BodyOutput* description;
        ov::Tensor value;
    };

    void find_inputs();
    void find_limit();
    void find_outputs();
    void set_iteration_inputs();
    ov::TensorVector memory_for_results();
    void take_results(ov::TensorVector& results);
    void finish();
    void finish(Collection& collection);
    void finish(const Wanted& wanted);

    size_t index(int64_t stride) const {
        return static_cast<size_t>(stride < 0 ? m_limit - 1 - m_iteration : m_iteration);
    }

    const SubGraphOp& m_operation;
    const ov::Model& m_body;
    const IterationLimits& m_limits;
    const ov::TensorVector& m_inputs;
    const AllocateOutput& m_allocate;

    int64_t m_limit = 0;
    bool m_limit_is_exact = false;
    int64_t m_iteration = 0;
    ov::TensorVector m_body_inputs;
    std::vector<Slice> m_slices;
    std::vector<const Merged*> m_merged;
    std::vector<Collection> m_collections;
    std::vector<Wanted> m_wanted;
    /// Memory of the results in even and odd iterations, where the shape is known: what one iteration gave is still
    /// read by the next.
    ov::TensorVector m_buffers[2];
    bool m_results_have_memory = true;
};

void Iterations::find_inputs() {
    const auto& parameters = m_body.get_parameters();
    m_body_inputs.resize(parameters.size());
    std::vector<bool> connected(parameters.size());
    for (const auto& description : m_operation.get_input_descriptions()) {
        const auto parameter = description->m_body_parameter_index;
        OPENVINO_ASSERT(parameter < parameters.size() && description->m_input_index < m_inputs.size(), "input ",
                        description->m_input_index, " of ", m_inputs.size(), " is connected to parameter ", parameter,
                        " of a body with ", parameters.size());
        const auto& value = m_inputs[description->m_input_index];
        connected[parameter] = true;
        if (const auto* slice = ov::as_type<SliceInput>(description.get())) {
            m_slices.push_back({slice, axis_of(slice->m_axis, value.get_shape().size()), {}});
            continue;
        }
        if (const auto* merged = ov::as_type<Merged>(description.get())) {
            OPENVINO_ASSERT(merged->m_body_value_index < m_body.get_results().size(), "an input is merged with result ",
                            merged->m_body_value_index, " of a body with ", m_body.get_results().size());
            m_merged.push_back(merged);
        }
        m_body_inputs[parameter] = value;
    }
    const int64_t iteration = m_limits.ports.current_iteration_input_idx;
    for (size_t i = 0; i < parameters.size(); ++i) {
        OPENVINO_ASSERT(connected[i] || static_cast<int64_t>(i) == iteration, "parameter '",
                        parameters[i]->get_friendly_name(), "' of the body is connected to no input");
    }
}

void Iterations::find_limit() {
    const auto condition = constant_body_condition(m_operation, m_limits.ports);
    m_limit_is_exact = condition.has_value();
    m_limit = m_limits.trip_count < 0 ? std::numeric_limits<int64_t>::max() : m_limits.trip_count;
    if (condition == false) m_limit = std::min<int64_t>(m_limit, 1);
    if (!m_limits.condition) m_limit = 0;
    for (const auto& slice : m_slices) {
        const auto& shape = m_inputs[slice.description->m_input_index].get_shape();
        m_limit = std::min(m_limit, count_slices(*slice.description, static_cast<int64_t>(shape[slice.axis])));
    }
    OPENVINO_ASSERT(!m_limit_is_exact || m_limit < std::numeric_limits<int64_t>::max(),
                    "the iterations never end: there is no trip count, the condition always holds and no input is "
                    "sliced; set one of them");
}

void Iterations::find_outputs() {
    const auto& results = m_body.get_results();
    for (auto& buffers : m_buffers) {
        buffers.resize(results.size());
    }
    for (size_t i = 0; i < results.size(); ++i) {
        const auto& shape = results[i]->get_output_partial_shape(0);
        const auto& type = results[i]->get_output_element_type(0);
        if (shape.is_dynamic() || type.is_dynamic()) {
            m_results_have_memory = false;
            continue;
        }
        for (auto& buffers : m_buffers) {
            buffers[i] = ov::Tensor(type, shape.to_shape());
        }
    }
    for (const auto& description : m_operation.get_output_descriptions()) {
        const auto result = description->m_body_value_index;
        OPENVINO_ASSERT(result < results.size(), "output ", description->m_output_index, " is made of result ", result,
                        " of a body with ", results.size());
        if (const auto* last = ov::as_type<BodyOutput>(description.get())) {
            m_wanted.push_back({last, {}});
            continue;
        }
        const auto* concat = ov::as_type<ConcatOutput>(description.get());
        OPENVINO_ASSERT(concat, "output ", description->m_output_index, " has an unknown kind of description");
        Collection collection;
        collection.description = concat;
        auto& buffer = m_buffers[0][result];
        if (m_limit_is_exact && buffer && m_limit > 0) {
            auto shape = shape_of_piece(buffer.get_shape());
            collection.axis = axis_of(concat->m_axis, shape.size());
            shape[collection.axis] *= static_cast<size_t>(m_limit);
            collection.whole = m_allocate(description->m_output_index, buffer.get_element_type(), shape);
        } else {
            // The values are kept, so each iteration needs memory of its own.
            m_buffers[0][result] = m_buffers[1][result] = ov::Tensor();
            m_results_have_memory = false;
        }
        m_collections.push_back(std::move(collection));
    }
}

void Iterations::set_iteration_inputs() {
    for (auto& slice : m_slices) {
        const auto& whole = m_inputs[slice.description->m_input_index];
        const auto length = static_cast<int64_t>(whole.get_shape()[slice.axis]);
        const auto part =
            part_of(whole, slice.axis, static_cast<size_t>(slice_begin(*slice.description, length, m_iteration)),
                    static_cast<size_t>(slice.description->m_part_size));
        auto& input = m_body_inputs[slice.description->m_body_parameter_index];
        if (part.is_continuous()) {
            input = ov::Tensor(part.get_element_type(), part.get_shape(), part.data());
            continue;
        }
        // A body may hand its input on as a result that has no memory of its own.
        if (!slice.buffer || !m_results_have_memory)
            slice.buffer = ov::Tensor(part.get_element_type(), part.get_shape());
        part.copy_to(slice.buffer);
        input = slice.buffer;
    }
    const int64_t iteration = m_limits.ports.current_iteration_input_idx;
    if (iteration < 0) return;
    const auto& parameter = *m_body.get_parameters().at(static_cast<size_t>(iteration));
    const auto& shape = parameter.get_partial_shape();
    const auto& type = parameter.get_element_type();
    OPENVINO_ASSERT(type == ov::element::i64 || type == ov::element::i32,
                    "the number of the iteration is given as i64 ", "or i32, but parameter '",
                    parameter.get_friendly_name(), "' is of type ", type);
    ov::Tensor number(type, shape.is_static() ? shape.to_shape() : ov::Shape{});
    OPENVINO_ASSERT(number.get_size() == 1, "the number of the iteration is one value, but parameter '",
                    parameter.get_friendly_name(), "' is of shape ", shape);
    if (type == ov::element::i64) {
        *number.data<int64_t>() = m_iteration;
    } else {
        *number.data<int32_t>() = static_cast<int32_t>(m_iteration);
    }
    m_body_inputs[static_cast<size_t>(iteration)] = number;
}

ov::TensorVector Iterations::memory_for_results() {
    auto memory = m_buffers[m_iteration % 2];
    for (const auto& collection : m_collections) {
        auto& result = memory[collection.description->m_body_value_index];
        if (!collection.whole || !result || result.get_shape().empty()) continue;
        const size_t length = result.get_shape()[collection.axis];
        const auto place =
            part_of(collection.whole, collection.axis, index(collection.description->m_stride) * length, length);
        if (place.is_continuous()) result = ov::Tensor(place.get_element_type(), place.get_shape(), place.data());
    }
    return memory;
}

void Iterations::take_results(ov::TensorVector& results) {
    for (auto& collection : m_collections) {
        const auto piece = as_piece(results[collection.description->m_body_value_index]);
        if (!collection.whole) {
            collection.pieces.push_back(results[collection.description->m_body_value_index]);
            continue;
        }
        const size_t length = piece.get_shape()[collection.axis];
        const auto place =
            part_of(collection.whole, collection.axis, index(collection.description->m_stride) * length, length);
        if (place.data() != piece.data()) piece.copy_to(place);
    }
    for (auto& wanted : m_wanted) {
        if (wanted.description->m_iteration != m_iteration) continue;
        const auto& value = results[wanted.description->m_body_value_index];
        wanted.value = ov::Tensor(value.get_element_type(), value.get_shape());
        value.copy_to(wanted.value);
    }
    for (const auto* merged : m_merged) {
        m_body_inputs[merged->m_body_parameter_index] = results[merged->m_body_value_index];
    }
}

int64_t Iterations::run(const RunBody& run_body) {
    find_inputs();
    find_limit();
    find_outputs();
    ov::TensorVector results;
    for (bool go_on = true; go_on && m_iteration < m_limit; ++m_iteration) {
        set_iteration_inputs();
        results = memory_for_results();
        run_body(m_body_inputs, results);
        OPENVINO_ASSERT(results.size() == m_body.get_results().size(), "the body gave ", results.size(),
                        " results instead of ", m_body.get_results().size());
        take_results(results);
        if (!m_limit_is_exact) {
            go_on = is_true(results.at(static_cast<size_t>(m_limits.ports.body_condition_output_idx)));
        }
    }
    for (auto& wanted : m_wanted) {
        if (wanted.description->m_iteration < 0 && m_iteration > 0) {
            wanted.value = results[wanted.description->m_body_value_index];
        }
    }
    finish();
    return m_iteration;
}

void Iterations::finish() {
    for (auto& collection : m_collections) {
        if (!collection.whole) finish(collection);
    }
    for (const auto& wanted : m_wanted) {
        finish(wanted);
    }
}

void Iterations::finish(Collection& collection) {
    const auto& description = *collection.description;
    const auto& result = *m_body.get_results()[description.m_body_value_index];
    auto& pieces = collection.pieces;
    if (pieces.empty()) {
        ov::Shape shape;
        if (result.get_output_partial_shape(0).rank().is_static()) {
            for (const auto& dimension : result.get_output_partial_shape(0)) {
                shape.push_back(static_cast<size_t>(dimension.get_min_length()));
            }
        }
        shape = shape_of_piece(shape);
        shape[axis_of(description.m_axis, shape.size())] = 0;
        m_allocate(description.m_output_index, result.get_output_element_type(0), shape);
        return;
    }
    if (description.m_stride < 0) std::reverse(pieces.begin(), pieces.end());
    auto shape = shape_of_piece(pieces[0].get_shape());
    const size_t axis = axis_of(description.m_axis, shape.size());
    shape[axis] = 0;
    for (const auto& piece : pieces) {
        auto other = shape_of_piece(piece.get_shape());
        const size_t length = other.size() == shape.size() ? other[axis] : 0;
        if (other.size() == shape.size()) other[axis] = shape[axis];
        OPENVINO_ASSERT(other == shape, "output ", description.m_output_index, " puts together values of shapes ",
                        pieces[0].get_shape(), " and ", piece.get_shape(), ", which differ in another axis than ",
                        axis);
        shape[axis] += length;
    }
    const auto whole = m_allocate(description.m_output_index, pieces[0].get_element_type(), shape);
    size_t begin = 0;
    for (const auto& value : pieces) {
        const auto piece = as_piece(value);
        if (piece.get_size() != 0) piece.copy_to(part_of(whole, axis, begin, piece.get_shape()[axis]));
        begin += piece.get_shape()[axis];
    }
}

void Iterations::finish(const Wanted& wanted) {
    const auto& description = *wanted.description;
    auto value = wanted.value;
    if (!value && m_iteration == 0) {
        for (const auto* merged : m_merged) {
            if (merged->m_body_value_index == description.m_body_value_index) value = m_inputs[merged->m_input_index];
        }
    }
    OPENVINO_ASSERT(value, "output ", description.m_output_index, " is the value of iteration ",
                    description.m_iteration, ", but ", m_iteration, " iterations were run and it has no initial value");
    const auto output = m_allocate(description.m_output_index, value.get_element_type(), value.get_shape());
    if (output.data() != value.data()) value.copy_to(output);
}

}  // namespace

int64_t count_slices(const SliceInput& slice, int64_t length) {
    const auto [low, high] = span_of(slice, length);
    const int64_t part = slice.m_part_size;
    OPENVINO_ASSERT(part > 0 && slice.m_stride != 0 && slice.m_stride > std::numeric_limits<int64_t>::min(),
                    "slices expect a positive part_size and a stride that is not 0, found ", part, " and ",
                    slice.m_stride);
    OPENVINO_ASSERT(0 <= low && low <= high && high <= length, "slices from ", slice.m_start, " to ", slice.m_end,
                    " with stride ", slice.m_stride, " do not lie in an axis of length ", length);
    const int64_t step = slice.m_stride < 0 ? -slice.m_stride : slice.m_stride;
    if (low == high) return 0;
    // A gap behind the last slice counts as well as none.
    const int64_t span = high - low;
    OPENVINO_ASSERT(part <= span && ((span - part) % step == 0 || (part < step && span % step == 0)), high - low,
                    " elements of an axis are to be divided into slices of ", part, " with stride ", slice.m_stride,
                    ", which leaves a rest");
    return (span - part) / step + 1;
}

int64_t slice_begin(const SliceInput& slice, int64_t length, int64_t iteration) {
    const auto [low, high] = span_of(slice, length);
    return slice.m_stride < 0 ? high - slice.m_part_size + iteration * slice.m_stride
                              : low + iteration * slice.m_stride;
}

std::optional<bool> constant_body_condition(const SubGraphOp& operation, const ov::op::util::SpecialBodyPorts& ports) {
    const int64_t index = ports.body_condition_output_idx;
    if (index < 0) return true;
    const auto& body = operation.get_function();
    OPENVINO_ASSERT(body && static_cast<size_t>(index) < body->get_results().size(), "result ", index,
                    " of the body is to be its condition, but it has ", body ? body->get_results().size() : 0);
    auto source = body->get_results()[static_cast<size_t>(index)]->input_value(0);
    if (const auto parameter = ov::as_type_ptr<ov::op::v0::Parameter>(source.get_node_shared_ptr())) {
        // A condition that is only handed on is what comes in.
        const int64_t parameter_index = body->get_parameter_index(parameter);
        for (const auto& description : operation.get_input_descriptions()) {
            if (static_cast<int64_t>(description->m_body_parameter_index) != parameter_index) continue;
            const auto* merged = ov::as_type<Merged>(description.get());
            const bool constant = merged ? static_cast<int64_t>(merged->m_body_value_index) == index
                                         : ov::as_type<SliceInput>(description.get()) == nullptr;
            if (constant && description->m_input_index < operation.get_input_size()) {
                source = operation.input_value(description->m_input_index);
            }
        }
    }
    const auto* constant = ov::as_type<ov::op::v0::Constant>(source.get_node());
    if (!constant || ov::shape_size(constant->get_shape()) != 1) return std::nullopt;
    return constant->cast_vector<int64_t>()[0] != 0;
}

int64_t iterate_body(const SubGraphOp& operation, const IterationLimits& limits, const ov::TensorVector& inputs,
                     const RunBody& run_body, const AllocateOutput& allocate_output) {
    OPENVINO_ASSERT(operation.get_function(), "node '", operation.get_friendly_name(), "' has no body");
    try {
        return Iterations(operation, limits, inputs, allocate_output).run(run_body);
    } catch (const ov::AssertFailure& error) {
        OPENVINO_THROW("node '", operation.get_friendly_name(), "' of type ", operation.get_type_name(), ": ",
                       error.what());
    }
}

}  // namespace tenon
