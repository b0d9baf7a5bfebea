#include <algorithm>
#include <map>

#include "matching.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/loop.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/tensor_iterator.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;
using Iterated = util::SubGraphOp;

/// An iteration costs about as much as a few small steps; of many nodes a plan gets large and slow to make.
constexpr size_t most_nodes = 64;

bool is_true(const Value& value) {
    const auto constant = constant_of(value);
    return constant && constant->get_element_type() == ov::element::boolean && is_uniform(constant, 1, 0);
}

/// Nothing ends the iterations early, and the body leaves nothing behind.
bool runs_to_the_end(const Iterated& iterated) {
    const auto& body = *iterated.get_function();
    if (!body.get_sinks().empty() || !body.get_variables().empty()) return false;
    const auto* loop = dynamic_cast<const v5::Loop*>(&iterated);
    if (!loop) return true;
    const auto condition = loop->get_special_body_ports().body_condition_output_idx;
    return is_true(loop->input_value(1)) && condition >= 0 &&
           is_true(body.get_results()[static_cast<size_t>(condition)]->input_value(0));
}

size_t count_of_iterations(const Iterated& iterated) {
    const auto count = iterated.get_num_iterations();
    if (count <= 0) return 0;
    size_t nodes = 0;
    for (const auto& node : iterated.get_function()->get_ops())
        nodes += node->get_input_size() > 0 && !ov::is_type<v0::Result>(node);
    return static_cast<size_t>(count) <= most_nodes / std::max<size_t>(nodes, 1) ? static_cast<size_t>(count) : 0;
}

/// The places of iteration `index` along the axis of a slice or concatenation.
std::optional<std::pair<int64_t, int64_t>> part(const Iterated::SliceInputDescription& slices, size_t index,
                                                const ov::Dimension& length) {
    if (length.is_dynamic() || slices.m_part_size < 1) return std::nullopt;
    const auto size = length.get_length();
    const auto start = slices.m_start < 0 ? slices.m_start + size : slices.m_start;
    const auto first = slices.m_stride > 0
                           ? start + static_cast<int64_t>(index) * slices.m_stride
                           : start + 1 - slices.m_part_size + static_cast<int64_t>(index) * slices.m_stride;
    if (first < 0 || first + slices.m_part_size > size) return std::nullopt;
    return std::make_pair(first, first + slices.m_part_size);
}

/// Copies of the body, one after the other.
class Unrolling {
public:
    Unrolling(const Iterated& iterated, size_t count) : m_iterated(iterated), m_count(count) {}

    /// Values in the order of the outputs; none where a slice or concatenation is of a kind that is not served.
    std::optional<ov::OutputVector> build() {
        for (size_t i = 0; i < m_count; ++i)
            if (!add_iteration(i)) return std::nullopt;
        ov::OutputVector values(m_iterated.get_output_size());
        for (const auto& output : m_iterated.get_output_descriptions()) {
            const auto value = value_of(*output);
            if (!value) return std::nullopt;
            values[output->m_output_index] = *value;
        }
        return values;
    }

    const ov::NodeVector& made() const { return m_made; }

private:
    bool add_iteration(size_t index) {
        const auto& body = *m_iterated.get_function();
        std::map<const ov::Node*, Value> arguments;
        for (const auto& input : m_iterated.get_input_descriptions()) {
            const auto value = argument(*input, index);
            if (!value) return false;
            arguments[body.get_parameters()[input->m_body_parameter_index].get()] = *value;
        }
        if (const auto* loop = dynamic_cast<const v5::Loop*>(&m_iterated)) {
            const auto port = loop->get_special_body_ports().current_iteration_input_idx;
            if (port >= 0) {
                const auto& parameter = body.get_parameters()[static_cast<size_t>(port)];
                if (parameter->get_partial_shape().is_dynamic()) return false;
                arguments[parameter.get()] =
                    v0::Constant::create(parameter->get_element_type(), parameter->get_shape(), {index});
            }
        }
        return copy_body(body, arguments, index);
    }

    bool copy_body(const ov::Model& body, const std::map<const ov::Node*, Value>& arguments, size_t index) {
        std::map<const ov::Node*, ov::OutputVector> copies;
        const auto copied = [&](const Value& value) {
            const auto given = arguments.find(value.get_node());
            return given == arguments.end() ? copies.at(value.get_node())[value.get_index()] : given->second;
        };
        for (const auto& node : body.get_ordered_ops()) {
            if (ov::is_type<v0::Result>(node)) continue;
            if (ov::is_type<v0::Parameter>(node)) {
                if (!arguments.count(node.get())) return false;
                continue;
            }
            if (constant_of(node)) {
                copies[node.get()] = node->outputs();
                continue;
            }
            ov::OutputVector inputs;
            for (const auto& value : node->input_values())
                inputs.push_back(copied(value));
            const auto copy = node->clone_with_new_inputs(inputs);
            copy->set_friendly_name(m_iterated.get_friendly_name() + "/" + node->get_friendly_name() + "/" +
                                    std::to_string(index));
            copies[node.get()] = copy->outputs();
            m_made.push_back(copy);
        }
        m_results.emplace_back();
        for (const auto& result : body.get_results())
            m_results.back().push_back(copied(result->input_value(0)));
        return true;
    }

    std::optional<Value> argument(const Iterated::InputDescription& input, size_t index) {
        const auto value = m_iterated.input_value(input.m_input_index);
        if (const auto* merged = ov::as_type<const Iterated::MergedInputDescription>(&input))
            return index == 0 ? value : m_results.back()[merged->m_body_value_index];
        const auto* slices = ov::as_type<const Iterated::SliceInputDescription>(&input);
        if (!slices) return value;
        const auto& shape = value.get_partial_shape();
        if (shape.rank().is_dynamic()) return std::nullopt;
        const auto axis = slices->m_axis < 0 ? slices->m_axis + shape.rank().get_length() : slices->m_axis;
        const auto places = part(*slices, index, shape[static_cast<size_t>(axis)]);
        if (!places) return std::nullopt;
        const auto slice =
            std::make_shared<v8::Slice>(value, make_integers({places->first}), make_integers({places->second}),
                                        make_integers({1}), make_integers({axis}));
        m_made.push_back(slice);
        return slice->output(0);
    }

    std::optional<Value> value_of(const Iterated::OutputDescription& output) {
        if (const auto* one = ov::as_type<const Iterated::BodyOutputDescription>(&output)) {
            const auto iteration =
                one->m_iteration < 0 ? one->m_iteration + static_cast<int64_t>(m_count) : one->m_iteration;
            if (iteration < 0 || iteration >= static_cast<int64_t>(m_count)) return std::nullopt;
            return m_results[static_cast<size_t>(iteration)][output.m_body_value_index];
        }
        const auto& slices = static_cast<const Iterated::ConcatOutputDescription&>(output);
        ov::OutputVector parts;
        for (const auto& results : m_results)
            parts.push_back(results[output.m_body_value_index]);
        const bool forward = slices.m_start == 0 && slices.m_stride == slices.m_part_size;
        const bool backward = slices.m_start == -1 && slices.m_stride == -slices.m_part_size;
        if (!forward && !backward) return std::nullopt;
        if (backward) std::reverse(parts.begin(), parts.end());
        const auto whole = std::make_shared<v0::Concat>(parts, slices.m_axis);
        m_made.push_back(whole);
        return whole->output(0);
    }

    const Iterated& m_iterated;
    const size_t m_count;
    std::vector<ov::OutputVector> m_results;
    ov::NodeVector m_made;
};

}  // namespace

UnrollIterations::UnrollIterations() {
    const auto iterations = match_exactly<v0::TensorIterator, v5::Loop>("UnrollIterations");
    register_matcher(iterations, [](ov::pass::pattern::Matcher& match) {
        const auto iterated = std::dynamic_pointer_cast<Iterated>(match.get_match_root());
        const size_t count = count_of_iterations(*iterated);
        if (count == 0 || !runs_to_the_end(*iterated)) return false;
        Unrolling unrolling(*iterated, count);
        const auto values = unrolling.build();
        return values && put_values_in_place(iterated, *values, unrolling.made());
    });
}

}  // namespace transformations
}  // namespace tenon
