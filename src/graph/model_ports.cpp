#include <algorithm>

#include "openvino/core/graph_util.hpp"
#include "openvino/core/model.hpp"

namespace ov {
namespace {

template <typename Port, typename Ports>
Port only(const Ports& ports, const char* what, const Model& model) {
    OPENVINO_ASSERT(ports.size() == 1, what, "() without argument needs a model with one ", what, ", '",
                    model.get_friendly_name(), "' has ", ports.size(), "; give an index or a tensor name");
    return ports[0];
}

template <typename Port, typename Ports>
Port at(const Ports& ports, size_t index, const char* what, const Model& model) {
    OPENVINO_ASSERT(index < ports.size(), "model '", model.get_friendly_name(), "' has ", ports.size(), " ", what,
                    "s; ", what, " ", index, " was asked for");
    return ports[index];
}

template <typename Port, typename Ports>
Port named(const Ports& ports, const std::string& name, const char* what, const Model& model) {
    for (const auto& port : ports)
        if (port.get_names().count(name)) return port;
    std::string known;
    for (const auto& port : ports)
        for (const auto& other : port.get_names())
            known += (known.empty() ? "" : ", ") + other;
    OPENVINO_THROW("model '", model.get_friendly_name(), "' has no ", what, " with the tensor name '", name, "'; its ",
                   what, "s are named: ", known.empty() ? "(none)" : known);
}

}  // namespace

std::vector<Output<Node>> Model::inputs() {
    std::vector<Output<Node>> ports;
    for (const auto& parameter : m_parameters)
        ports.emplace_back(parameter);
    return ports;
}

std::vector<Output<const Node>> Model::inputs() const {
    std::vector<Output<const Node>> ports;
    for (const auto& parameter : m_parameters)
        ports.emplace_back(parameter);
    return ports;
}

std::vector<Output<Node>> Model::outputs() {
    std::vector<Output<Node>> ports;
    for (const auto& result : m_results)
        ports.emplace_back(result);
    return ports;
}

std::vector<Output<const Node>> Model::outputs() const {
    std::vector<Output<const Node>> ports;
    for (const auto& result : m_results)
        ports.emplace_back(result);
    return ports;
}

Output<Node> Model::input() {
    return only<Output<Node>>(inputs(), "input", *this);
}
Output<Node> Model::input(size_t index) {
    return at<Output<Node>>(inputs(), index, "input", *this);
}
Output<Node> Model::input(const std::string& name) {
    return named<Output<Node>>(inputs(), name, "input", *this);
}
Output<const Node> Model::input() const {
    return only<Output<const Node>>(inputs(), "input", *this);
}
Output<const Node> Model::input(size_t index) const {
    return at<Output<const Node>>(inputs(), index, "input", *this);
}
Output<const Node> Model::input(const std::string& name) const {
    return named<Output<const Node>>(inputs(), name, "input", *this);
}

Output<Node> Model::output() {
    return only<Output<Node>>(outputs(), "output", *this);
}
Output<Node> Model::output(size_t index) {
    return at<Output<Node>>(outputs(), index, "output", *this);
}
Output<Node> Model::output(const std::string& name) {
    return named<Output<Node>>(outputs(), name, "output", *this);
}
Output<const Node> Model::output() const {
    return only<Output<const Node>>(outputs(), "output", *this);
}
Output<const Node> Model::output(size_t index) const {
    return at<Output<const Node>>(outputs(), index, "output", *this);
}
Output<const Node> Model::output(const std::string& name) const {
    return named<Output<const Node>>(outputs(), name, "output", *this);
}

Output<Node> Model::add_output(const std::string& tensor_name) {
    for (const auto& node : get_ordered_ops())
        for (const auto& port : node->outputs())
            if (port.get_names().count(tensor_name)) return add_output(port);
    OPENVINO_THROW("model '", get_friendly_name(), "' has no tensor named '", tensor_name, "'");
}

Output<Node> Model::add_output(const std::string& op_name, size_t output_index) {
    for (const auto& node : get_ordered_ops()) {
        if (node->get_friendly_name() != op_name) continue;
        OPENVINO_ASSERT(output_index < node->get_output_size(), "node '", op_name, "' has ", node->get_output_size(),
                        " outputs; output ", output_index, " was asked for");
        return add_output(node->output(output_index));
    }
    OPENVINO_THROW("model '", get_friendly_name(), "' has no node named '", op_name, "'");
}

Output<Node> Model::add_output(const Output<Node>& port) {
    if (is_type<op::v0::Result>(port.get_node())) return port;
    for (const auto& target : port.get_target_inputs())
        for (const auto& result : m_results)
            if (result.get() == target.get_node()) return result;
    auto result = std::make_shared<op::v0::Result>(port);
    add_results({result});
    return result->output(0);
}

void Model::reshape(const PartialShape& shape, const std::unordered_map<std::string, PartialShape>& variables) {
    OPENVINO_ASSERT(m_parameters.size() == 1, "reshape with one shape needs a model with one input, '",
                    get_friendly_name(), "' has ", m_parameters.size(), "; name the inputs");
    reshape(std::map<size_t, PartialShape>{{0, shape}}, variables);
}

void Model::reshape(const std::map<size_t, PartialShape>& shapes,
                    const std::unordered_map<std::string, PartialShape>& variables) {
    std::map<Output<Node>, PartialShape> by_port;
    for (const auto& [index, shape] : shapes)
        by_port[input(index)] = shape;
    reshape(by_port, variables);
}

void Model::reshape(const std::map<std::string, PartialShape>& shapes,
                    const std::unordered_map<std::string, PartialShape>& variables) {
    std::map<Output<Node>, PartialShape> by_port;
    for (const auto& [name, shape] : shapes) {
        const auto port = input(name);
        const auto [entry, added] = by_port.emplace(port, shape);
        OPENVINO_ASSERT(added || entry->second == shape, "reshape names input '", name,
                        "' twice with different shapes: ", entry->second, " and ", shape);
    }
    reshape(by_port, variables);
}

void Model::reshape(const std::map<Output<Node>, PartialShape>& shapes,
                    const std::unordered_map<std::string, PartialShape>& variables) {
    std::vector<std::pair<op::v0::Parameter*, PartialShape>> parameters_before;
    std::vector<std::pair<op::util::Variable*, op::util::VariableInfo>> variables_before;
    for (const auto& [port, shape] : shapes) {
        auto* parameter = as_type<op::v0::Parameter>(port.get_node());
        OPENVINO_ASSERT(parameter && get_parameter_index(
                                         std::static_pointer_cast<op::v0::Parameter>(port.get_node_shared_ptr())) >= 0,
                        "reshape: port ", port, " is no input of model '", get_friendly_name(), "'");
        if (parameter->get_partial_shape() != shape)
            parameters_before.emplace_back(parameter, parameter->get_partial_shape());
    }
    for (const auto& [id, shape] : variables) {
        const auto variable = get_variable_by_id(id);
        OPENVINO_ASSERT(variable, "reshape: model '", get_friendly_name(), "' has no variable '", id, "'");
        variables_before.emplace_back(variable.get(), variable->get_info());
    }
    if (parameters_before.empty() && variables_before.empty()) return;
    const auto apply = [&] {
        for (const auto& [port, shape] : shapes)
            static_cast<op::v0::Parameter*>(port.get_node())->set_partial_shape(shape);
        for (const auto& [id, shape] : variables)
            get_variable_by_id(id)->update_data_shape(shape);
        validate_nodes_and_infer_types();
    };
    try {
        apply();
    } catch (...) {
        for (const auto& [parameter, shape] : parameters_before)
            parameter->set_partial_shape(shape);
        for (const auto& [variable, info] : variables_before)
            variable->update(info);
        validate_nodes_and_infer_types();
        throw;
    }
}

namespace {

bool batch_of(const op::v0::Parameter& parameter, Dimension& batch, size_t& axis) {
    const auto layout = parameter.get_layout();
    if (!layout::has_batch(layout) || parameter.get_partial_shape().rank().is_dynamic()) return false;
    const int64_t index = layout::batch_idx(layout);
    const auto rank = parameter.get_partial_shape().rank().get_length();
    axis = static_cast<size_t>(index < 0 ? index + rank : index);
    batch = parameter.get_partial_shape()[axis];
    return true;
}

}  // namespace

Dimension get_batch(const std::shared_ptr<const Model>& model) {
    bool found = false;
    Dimension batch;
    for (const auto& parameter : model->get_parameters()) {
        Dimension own;
        size_t axis = 0;
        if (!batch_of(*parameter, own, axis)) continue;
        OPENVINO_ASSERT(!found || Dimension::merge(batch, batch, own), "get_batch: the inputs of model '",
                        model->get_friendly_name(), "' have different batch sizes: ", batch, " and ", own, " (input '",
                        parameter->get_friendly_name(), "')");
        if (!found) batch = own;
        found = true;
    }
    OPENVINO_ASSERT(found, "get_batch: no input of model '", model->get_friendly_name(),
                    "' has a layout with a batch dimension; set one with ov::layout::set_layout");
    return batch;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
void set_batch(const std::shared_ptr<Model>& model, Dimension batch_size) {
    get_batch(model);
    std::map<Output<Node>, PartialShape> shapes;
    for (const auto& parameter : model->get_parameters()) {
        Dimension own;
        size_t axis = 0;
        if (!batch_of(*parameter, own, axis)) continue;
        auto shape = parameter->get_partial_shape();
        shape[axis] = batch_size;
        shapes[parameter->output(0)] = shape;
    }
    model->reshape(shapes);
}

}  // namespace ov
