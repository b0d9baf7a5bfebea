#include "model_builder.hpp"

#include <algorithm>

#include "node_factory.hpp"
#include "openvino/op/util/assign_base.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"
#include "openvino/op/util/read_value_base.hpp"
#include "read_error.hpp"
#include "rt_info_reader.hpp"

namespace tenon::ir {
namespace {

// Each level validates its body more than once, so the time grows exponentially with the depth.
constexpr size_t most_nested_bodies = 16;

/// An operation with bodies is run for its effect only if one of the bodies is.
bool has_effect(const ov::op::Sink& sink) {
    const auto* with_bodies = dynamic_cast<const ov::op::util::MultiSubGraphOp*>(&sink);
    if (!with_bodies) return true;
    const auto& bodies = with_bodies->get_functions();
    return std::any_of(bodies.begin(), bodies.end(),
                       [](const auto& body) { return body && !body->get_sinks().empty(); });
}

}  // namespace

ModelBuilder::ModelBuilder(ReadContext& context, std::string where, size_t depth)
    : m_context(context), m_where(std::move(where)), m_depth(depth) {
    if (depth > most_nested_bodies)
        fail(m_where, "expected at most ", most_nested_bodies, " nested bodies, found more");
}

ov::OutputVector ModelBuilder::inputs_of(size_t layer) const {
    const auto& edges = m_graph.edges[layer];
    ov::OutputVector inputs(edges.size());
    for (const auto& edge : edges) {
        const auto& source = m_nodes[edge.from_layer];
        if (edge.from_port >= source->get_output_size()) {
            fail(m_where, m_graph.layers[layer].description(), ": input ", edge.to_port, " is connected to output ",
                 edge.from_port, " of ", m_graph.layers[edge.from_layer].description(),
                 ", but that operation has only ", source->get_output_size(), " outputs");
        }
        inputs[edge.to_port] = source->output(edge.from_port);
    }
    return inputs;
}

void ModelBuilder::collect(const std::shared_ptr<ov::Node>& node) {
    if (auto parameter = ov::as_type_ptr<ov::op::v0::Parameter>(node)) m_parameters.push_back(parameter);
    if (auto result = ov::as_type_ptr<ov::op::v0::Result>(node)) m_results.push_back(result);
    if (auto sink = std::dynamic_pointer_cast<ov::op::Sink>(node); sink && has_effect(*sink)) m_sinks.push_back(sink);
    if (std::dynamic_pointer_cast<ov::op::util::ReadValueBase>(node)) m_reads.push_back(node);
}

// A variable is read before it is overwritten, also where no edge says so.
void ModelBuilder::order_reads_before_assigns() {
    for (const auto& sink : m_sinks) {
        const auto* assign = dynamic_cast<const ov::op::util::AssignBase*>(sink.get());
        if (!assign) continue;
        for (const auto& read : m_reads) {
            const auto* variable_of_read = dynamic_cast<const ov::op::util::ReadValueBase*>(read.get());
            if (variable_of_read->get_variable_id() == assign->get_variable_id()) sink->add_control_dependency(read);
        }
    }
}

std::shared_ptr<ov::Model> ModelBuilder::build(const pugi::xml_node& root, const std::string& name) {
    m_graph = read_layer_graph(root, m_where);
    m_nodes.resize(m_graph.layers.size());
    for (const size_t index : m_graph.order) {
        const Layer& layer = m_graph.layers[index];
        const bool is_input = layer.type == "Parameter";
        m_nodes[index] = create_node(layer, is_input ? ov::OutputVector{} : inputs_of(index), m_context,
                                     m_where + ", " + layer.description(), m_depth);
        collect(m_nodes[index]);
    }
    order_reads_before_assigns();
    try {
        auto model = std::make_shared<ov::Model>(m_results, m_sinks, m_parameters, name);
        for (const size_t index : m_graph.order)
            read_result_layouts(m_graph.layers[index], *m_nodes[index]);
        return model;
    } catch (const std::exception& error) {
        fail(m_where, "the graph is not valid: ", error.what());
    }
}

}  // namespace tenon::ir
