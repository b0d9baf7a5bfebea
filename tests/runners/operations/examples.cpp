#include "examples.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"

namespace operations {
namespace {

constexpr size_t most_examples = 12;

using MakeInput = std::function<ov::Output<ov::Node>(const ov::Output<ov::Node>&, ov::ParameterVector&)>;

bool is_constant(const ov::Output<ov::Node>& output) {
    return ov::is_type<ov::op::v0::Constant>(output.get_node());
}

std::shared_ptr<ov::Model> rebuilt(const ov::Node& node, const MakeInput& make) {
    ov::ParameterVector parameters;
    ov::OutputVector inputs;
    for (const auto& value : node.input_values())
        inputs.push_back(make(value, parameters));
    const auto clone = node.clone_with_new_inputs(inputs);
    if (const auto sink = std::dynamic_pointer_cast<ov::op::Sink>(clone))
        return std::make_shared<ov::Model>(clone->outputs(), ov::SinkVector{sink}, parameters);
    return std::make_shared<ov::Model>(clone->outputs(), parameters);
}

ov::Output<ov::Node> parameter_of(const ov::element::Type& type, const ov::PartialShape& shape,
                                  ov::ParameterVector& parameters) {
    parameters.push_back(std::make_shared<ov::op::v0::Parameter>(type, shape));
    return parameters.back();
}

/// The same form: nothing that a kernel chooses by is different, but for the lengths.
bool same_form(const ov::Node& left, const ov::Node& right) {
    if (left.get_input_size() != right.get_input_size()) return false;
    for (size_t i = 0; i < left.get_input_size(); ++i) {
        const auto a = left.input_value(i), b = right.input_value(i);
        if (a.get_element_type() != b.get_element_type() || is_constant(a) != is_constant(b) ||
            a.get_partial_shape().rank() != b.get_partial_shape().rank())
            return false;
    }
    return true;
}

bool can_be_opened(const ov::Node& node, const std::function<ov::PartialShape(const ov::PartialShape&)>& open) {
    try {
        rebuilt(node, [&](const auto& value, ov::ParameterVector& parameters) {
            return is_constant(value)
                       ? value
                       : parameter_of(value.get_element_type(), open(value.get_partial_shape()), parameters);
        });
        return true;
    } catch (const ov::Exception&) {
        return false;
    }
}

}  // namespace

void Examples::add(const ov::Model& model) {
    for (const auto& node : model.get_ops()) {
        if (ov::is_type<ov::op::v0::Parameter>(node) || ov::is_type<ov::op::v0::Constant>(node) ||
            ov::is_type<ov::op::v0::Result>(node))
            continue;
        const auto& type = node->get_type_info();
        auto& known = m_nodes[{type.name, type.version_id ? type.version_id : ""}];
        const bool repeats =
            std::any_of(known.begin(), known.end(), [&](const auto& other) { return same_form(*node, *other); });
        if (known.size() < (repeats ? most_examples / 2 : most_examples)) known.push_back(node);
    }
}

std::shared_ptr<ov::Model> model_of(const ov::Node& node, const ov::element::Type& from, const ov::element::Type& to) {
    return rebuilt(node, [&](const auto& value, ov::ParameterVector& parameters) -> ov::Output<ov::Node> {
        const bool changes = value.get_element_type() == from && from != to;
        if (!is_constant(value))
            return parameter_of(changes ? to : value.get_element_type(), value.get_partial_shape(), parameters);
        if (!changes) return value;
        ov::TensorVector converted{ov::Tensor(to, value.get_shape())};
        const auto& constant = *ov::as_type<ov::op::v0::Constant>(value.get_node());
        const auto input = std::make_shared<ov::op::v0::Parameter>(from, value.get_shape());
        OPENVINO_ASSERT(ov::op::v0::Convert(input, to).evaluate(converted, {constant.get_tensor_view()}));
        return std::make_shared<ov::op::v0::Constant>(converted[0]);
    });
}

Openness openness(const ov::Node& node) {
    if (can_be_opened(node, [](const ov::PartialShape&) { return ov::PartialShape::dynamic(); }))
        return Openness::any_rank;
    const auto any_lengths = [](const ov::PartialShape& shape) {
        return shape.rank().is_static() ? ov::PartialShape::dynamic(shape.rank()) : shape;
    };
    return can_be_opened(node, any_lengths) ? Openness::any_dimensions : Openness::static_shapes;
}

ov::element::Type data_type(const ov::Node& node) {
    if (node.get_input_size() == 0) return node.get_output_element_type(0);
    std::set<ov::element::Type> types;
    for (const auto& value : node.input_values())
        types.insert(value.get_element_type());
    for (const auto& type : types)
        for (const auto& other : {ov::element::f32, ov::element::f16, ov::element::i64, ov::element::i32}) {
            if (other == type) continue;
            try {
                const auto model = model_of(node, type, other);
                if (model->get_output_size() && model->output(0).get_element_type() == other) return type;
            } catch (const ov::Exception&) {
                // Not a type for these inputs.
            }
        }
    return node.get_input_element_type(0);
}

}  // namespace operations
