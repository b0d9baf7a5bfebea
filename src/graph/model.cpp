#include "openvino/core/model.hpp"

#include <algorithm>
#include <sstream>

#include "openvino/core/graph_util.hpp"
#include "openvino/op/util/variable_extension.hpp"

namespace ov {
namespace {

std::atomic<size_t> next_model_id{0};

ResultVector results_of(const OutputVector& values) {
    return as_result_vector(values);
}

template <typename Nodes, typename Value>
int64_t index_of(const Nodes& nodes, const Value& value) {
    const auto found = std::find(nodes.begin(), nodes.end(), value);
    return found == nodes.end() ? -1 : found - nodes.begin();
}

}  // namespace

ResultVector as_result_vector(const OutputVector& values) {
    ResultVector results;
    for (const auto& value : values) {
        auto result = as_type_ptr<op::v0::Result>(value.get_node_shared_ptr());
        results.push_back(result ? result : std::make_shared<op::v0::Result>(value));
    }
    return results;
}

const DiscreteTypeInfo& Model::get_type_info_static() {
    static constexpr DiscreteTypeInfo info{"Model", "util"};
    return info;
}

Model::Model(const ResultVector& results, const SinkVector& sinks, const ParameterVector& parameters,
             const op::util::VariableVector& variables, const std::string& name)
    : m_results(results), m_sinks(sinks), m_parameters(parameters), m_variables(variables) {
    initialise(name);
}

Model::Model(const OutputVector& results, const SinkVector& sinks, const ParameterVector& parameters,
             const op::util::VariableVector& variables, const std::string& name)
    : Model(results_of(results), sinks, parameters, variables, name) {}

Model::Model(const NodeVector& results, const ParameterVector& parameters, const std::string& name)
    : Model(as_output_vector(results), parameters, name) {}

Model::Model(const OutputVector& results, const ParameterVector& parameters, const std::string& name)
    : Model(results_of(results), SinkVector{}, parameters, name) {}

Model::Model(const std::shared_ptr<Node>& result, const ParameterVector& parameters, const std::string& name)
    : Model(result->outputs(), parameters, name) {}

Model::Model(const ResultVector& results, const ParameterVector& parameters, const std::string& name)
    : Model(results, SinkVector{}, parameters, name) {}

Model::Model(const ResultVector& results, const SinkVector& sinks, const ParameterVector& parameters,
             const std::string& name)
    : m_results(results), m_sinks(sinks), m_parameters(parameters) {
    for (const auto& node : get_ordered_ops())
        if (const auto* user = dynamic_cast<const op::util::VariableExtension*>(node.get()))
            if (user->get_variable() && index_of(m_variables, user->get_variable()) < 0)
                m_variables.push_back(user->get_variable());
    initialise(name);
}

Model::Model(const OutputVector& results, const SinkVector& sinks, const ParameterVector& parameters,
             const std::string& name)
    : Model(results_of(results), sinks, parameters, name) {}

Model::Model(const ResultVector& results, const ParameterVector& parameters, const op::util::VariableVector& variables,
             const std::string& name)
    : Model(results, SinkVector{}, parameters, variables, name) {}

Model::Model(const OutputVector& results, const ParameterVector& parameters, const op::util::VariableVector& variables,
             const std::string& name)
    : Model(results_of(results), SinkVector{}, parameters, variables, name) {}

Model::Model(const OutputVector& results, const std::string& name) : Model(results, SinkVector{}, name) {}

Model::Model(const OutputVector& results, const SinkVector& sinks, const std::string& name)
    : m_results(results_of(results)), m_sinks(sinks) {
    find_parameters_and_variables();
    initialise(name);
}

Model::~Model() = default;

void Model::initialise(const std::string& name) {
    m_unique_name = "Model" + std::to_string(next_model_id++);
    m_friendly_name = name;
    check_all_parameters_are_registered();
    check_all_variables_are_registered();
}

void Model::find_parameters_and_variables() {
    for (const auto& node : get_ordered_ops()) {
        if (auto parameter = as_type_ptr<op::v0::Parameter>(node)) m_parameters.push_back(parameter);
        if (const auto* user = dynamic_cast<const op::util::VariableExtension*>(node.get()))
            if (user->get_variable() && index_of(m_variables, user->get_variable()) < 0)
                m_variables.push_back(user->get_variable());
    }
}

void Model::check_all_parameters_are_registered() const {
    for (const auto& node : get_ordered_ops())
        if (auto parameter = as_type_ptr<op::v0::Parameter>(node))
            OPENVINO_ASSERT(index_of(m_parameters, parameter) >= 0, "Model references undeclared parameter '",
                            parameter->get_friendly_name(), "'; pass it in the list of parameters");
}

void Model::check_all_variables_are_registered() const {
    for (const auto& node : get_ordered_ops())
        if (const auto* user = dynamic_cast<const op::util::VariableExtension*>(node.get()))
            OPENVINO_ASSERT(!user->get_variable() || index_of(m_variables, user->get_variable()) >= 0,
                            "Model references undeclared variable '", user->get_variable_id(), "' in node '",
                            node->get_friendly_name(), "'; pass it in the list of variables");
}

std::shared_ptr<Model> Model::clone() const {
    std::unordered_map<Node*, std::shared_ptr<Node>> node_map;
    return clone_ov_model(*this, node_map);
}

std::vector<std::shared_ptr<Node>> Model::get_ordered_ops() const {
    const std::lock_guard<std::mutex> lock(m_order_mutex);
    std::vector<std::shared_ptr<Node>> nodes;
    if (m_order_valid && *m_order_valid) {
        nodes.reserve(m_order.size());
        for (const auto& weak : m_order) {
            auto node = weak.lock();
            if (!node) break;
            nodes.push_back(std::move(node));
        }
        if (nodes.size() == m_order.size()) return nodes;
    }
    std::vector<Node*> roots;
    for (const auto& parameter : m_parameters)
        roots.push_back(parameter.get());
    for (const auto& sink : m_sinks)
        roots.push_back(sink.get());
    for (const auto& result : m_results)
        roots.push_back(result.get());
    nodes = topological_order(roots);
    m_order.assign(nodes.begin(), nodes.end());
    listen_to(nodes);
    return nodes;
}

void Model::listen_to(const std::vector<std::shared_ptr<Node>>& nodes) const {
    m_order_valid = std::make_shared<std::atomic_bool>(true);
    for (const auto& node : nodes) {
        auto& listeners = node->m_order_listeners;
        listeners.erase(std::remove_if(listeners.begin(), listeners.end(), [](const auto& l) { return l.expired(); }),
                        listeners.end());
        listeners.push_back(m_order_valid);
    }
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
void Model::map_unordered_nodes(std::function<void(Node*)> visit) const {
    for (const auto& node : get_ordered_ops())
        visit(node.get());
}

void Model::replace_node(const std::shared_ptr<Node>& old, const std::shared_ptr<Node>& replacement) {
    ov::replace_node(old, replacement);
}

void Model::validate_nodes_and_infer_types() const {
    for (const auto& node : get_ordered_ops())
        node->revalidate_and_infer_types();
    check_all_parameters_are_registered();
    check_all_variables_are_registered();
}

element::Type Model::get_output_element_type(size_t index) const {
    return m_results.at(index)->get_output_element_type(0);
}
Shape Model::get_output_shape(size_t index) const {
    return m_results.at(index)->get_output_shape(0);
}
PartialShape Model::get_output_partial_shape(size_t index) const {
    return m_results.at(index)->get_output_partial_shape(0);
}
std::shared_ptr<Node> Model::get_output_op(size_t index) const {
    return m_results.at(index);
}

std::shared_ptr<op::v0::Result> Model::get_result() const {
    OPENVINO_ASSERT(m_results.size() == 1, "get_result() needs a model with one result, '", m_friendly_name, "' has ",
                    m_results.size());
    return m_results[0];
}

op::util::Variable::Ptr Model::get_variable_by_id(const std::string& id) const {
    for (const auto& variable : m_variables)
        if (variable->get_info().variable_id == id) return variable;
    return nullptr;
}

int64_t Model::get_parameter_index(const std::shared_ptr<op::v0::Parameter>& parameter) const {
    return index_of(m_parameters, parameter);
}

int64_t Model::get_result_index(const Output<Node>& value) const {
    return get_result_index(Output<const Node>(value));
}

int64_t Model::get_result_index(const Output<const Node>& value) const {
    for (size_t i = 0; i < m_results.size(); ++i) {
        const Output<const Node> source(m_results[i]->input_value(0));
        if (value.get_node() == m_results[i].get() || source == value) return static_cast<int64_t>(i);
    }
    return -1;
}

int64_t Model::get_sink_index(const std::shared_ptr<op::Sink>& value) const {
    return index_of(m_sinks, value);
}

namespace {

template <typename Nodes, typename Value>
void remove_from(Nodes& nodes, const Value& value, const char* what, const std::string& model) {
    const auto found = std::find(nodes.begin(), nodes.end(), value);
    OPENVINO_ASSERT(found != nodes.end(), "model '", model, "' does not hold the ", what, " that is to be removed");
    nodes.erase(found);
}

}  // namespace

void Model::add_sinks(const SinkVector& sinks) {
    m_sinks.insert(m_sinks.end(), sinks.begin(), sinks.end());
    m_order_valid.reset();
    for (const auto& sink : sinks)
        if (const auto* user = dynamic_cast<const op::util::VariableExtension*>(sink.get()))
            if (user->get_variable() && index_of(m_variables, user->get_variable()) < 0)
                m_variables.push_back(user->get_variable());
}

void Model::remove_sink(const std::shared_ptr<op::Sink>& sink) {
    remove_from(m_sinks, sink, "sink", m_friendly_name);
    m_order_valid.reset();
}

void Model::add_results(const ResultVector& results) {
    m_results.insert(m_results.end(), results.begin(), results.end());
    m_order_valid.reset();
}

void Model::remove_result(const std::shared_ptr<op::v0::Result>& result) {
    remove_from(m_results, result, "result", m_friendly_name);
    m_order_valid.reset();
}

void Model::add_parameters(const ParameterVector& parameters) {
    for (const auto& parameter : parameters)
        OPENVINO_ASSERT(index_of(m_parameters, parameter) < 0, "model '", m_friendly_name, "' already has parameter '",
                        parameter->get_friendly_name(), "'");
    m_parameters.insert(m_parameters.end(), parameters.begin(), parameters.end());
    m_order_valid.reset();
}

void Model::remove_parameter(const std::shared_ptr<op::v0::Parameter>& parameter) {
    remove_from(m_parameters, parameter, "parameter", m_friendly_name);
    m_order_valid.reset();
}

void Model::replace_parameter(size_t index, const std::shared_ptr<op::v0::Parameter>& parameter) {
    OPENVINO_ASSERT(index < m_parameters.size(), "model '", m_friendly_name, "' has ", m_parameters.size(),
                    " parameters; parameter ", index, " cannot be replaced");
    ov::replace_node(m_parameters[index], parameter);
    m_parameters[index] = parameter;
    m_order_valid.reset();
}

void Model::add_variables(const op::util::VariableVector& variables) {
    for (const auto& variable : variables)
        if (index_of(m_variables, variable) < 0) m_variables.push_back(variable);
}

void Model::remove_variable(const op::util::Variable::Ptr& variable) {
    remove_from(m_variables, variable, "variable", m_friendly_name);
}

const std::string& Model::get_name() const {
    return m_unique_name;
}
const std::string& Model::get_friendly_name() const {
    return m_friendly_name.empty() ? m_unique_name : m_friendly_name;
}

bool Model::is_dynamic() const {
    const auto nodes = get_ordered_ops();
    return std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return node->is_dynamic(); });
}

size_t Model::get_graph_size() const {
    size_t bytes = 0;
    for (const auto& node : get_ordered_ops())
        bytes += sizeof(*node);
    return bytes;
}

bool Model::has_rt_info(const std::vector<std::string>& path) const {
    const AnyMap* level = &m_rt_info;
    for (size_t i = 0; i < path.size(); ++i) {
        const auto found = level->find(path[i]);
        if (found == level->end()) return false;
        if (i + 1 == path.size()) return true;
        if (!found->second.is<AnyMap>()) return false;
        level = &found->second.as<AnyMap>();
    }
    return false;
}

const Any& Model::find_rt_info(const std::vector<std::string>& path) const {
    OPENVINO_ASSERT(has_rt_info(path), "model '", get_friendly_name(), "' has no rt_info '",
                    path.empty() ? std::string() : path.back(), "'");
    const AnyMap* level = &m_rt_info;
    for (size_t i = 0; i + 1 < path.size(); ++i)
        level = &level->at(path[i]).as<AnyMap>();
    return level->at(path.back());
}

void Model::set_rt_info(const Any& value, const std::vector<std::string>& path) {
    OPENVINO_ASSERT(!path.empty(), "set_rt_info needs at least one name");
    AnyMap* level = &m_rt_info;
    for (size_t i = 0; i + 1 < path.size(); ++i) {
        auto& entry = (*level)[path[i]];
        if (!entry.is<AnyMap>()) entry = AnyMap{};
        level = &entry.as<AnyMap>();
    }
    (*level)[path.back()] = value;
}

std::ostream& operator<<(std::ostream& out, const Model& model) {
    out << "Model '" << model.get_friendly_name() << "'\n  inputs:\n";
    for (const auto& input : model.get_parameters())
        out << "    " << *input << "\n";
    out << "  outputs:\n";
    for (const auto& output : model.get_results())
        out << "    " << *output << "\n";
    return out;
}

}  // namespace ov
