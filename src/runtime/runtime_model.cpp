#include <unordered_map>

#include "compiled_model_impl.hpp"
#include "openvino/core/graph_util.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"

namespace tenon {
namespace {

/// A step of a plan as a node: what it stands for is in its rt_info.
class ExecutionNode : public ov::op::Op {
public:
    OPENVINO_OP("ExecutionNode", "tenon");

    ExecutionNode() = default;
    ExecutionNode(const ov::OutputVector& inputs, size_t outputs) : Op(inputs) { set_output_size(outputs); }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        auto clone = std::make_shared<ExecutionNode>(inputs, get_output_size());
        for (size_t i = 0; i < get_output_size(); ++i)
            clone->set_output_type(i, get_output_element_type(i), get_output_partial_shape(i));
        return clone;
    }
};

std::string joined_layouts(const std::vector<ChosenPort>& ports) {
    std::string text;
    for (const auto& port : ports)
        text += (text.empty() ? "" : ",") + port.layout.name();
    return text;
}

std::string joined_names(const GraphNode& node) {
    std::string text = node.node->get_friendly_name();
    for (const auto& fused : node.fused)
        text += "," + fused->get_friendly_name();
    return text;
}

std::string joined_refusals(const GraphNode& node) {
    std::string text;
    for (const auto& refusal : node.refusals)
        text += (text.empty() ? "" : "; ") + refusal.kernel + " (" + refusal.extension + "): " + refusal.reason;
    return text;
}

class RuntimeModelBuilder {
public:
    explicit RuntimeModelBuilder(const Plan& plan) : m_plan(plan) {}

    std::shared_ptr<ov::Model> build(const ov::Model& model) {
        const auto& graph = m_plan.graph;
        for (size_t i = 0; i < graph.inputs.size(); ++i) {
            const auto& value = graph.values[graph.inputs[i]];
            auto parameter = std::make_shared<ov::op::v0::Parameter>(value.type, value.shape);
            parameter->set_friendly_name(model.get_parameters()[i]->get_friendly_name());
            describe(*parameter, "Input", "unknown", 0);
            m_values[graph.inputs[i]] = parameter;
            m_parameters.push_back(parameter);
        }
        for (size_t i = 0; i < graph.nodes.size(); ++i)
            add(graph.nodes[i], i);
        ov::ResultVector results;
        for (size_t i = 0; i < graph.outputs.size(); ++i) {
            if (graph.outputs[i] == no_value) continue;
            auto result = std::make_shared<ov::op::v0::Result>(value_of(graph.outputs[i]));
            result->set_friendly_name(model.get_results()[i]->get_friendly_name());
            describe(*result, "Output", "unknown", m_order);
            results.push_back(result);
        }
        for (const ValueId id : graph.carried)
            if (id != no_value && graph.values[id].producer >= 0)
                results.push_back(std::make_shared<ov::op::v0::Result>(value_of(id)));
        return std::make_shared<ov::Model>(results, m_parameters, model.get_friendly_name());
    }

private:
    void describe(ov::Node& node, const std::string& type, const std::string& kernel, size_t order) {
        auto& info = node.get_rt_info();
        info["layerType"] = type;
        info["execType"] = kernel;
        info["primitiveType"] = kernel;
        info["execOrder"] = std::to_string(order);
        info["execTimeMcs"] = std::string("not_executed");
        if (node.get_output_size()) info["runtimePrecision"] = node.get_output_element_type(0).to_string();
    }

    // Constants are not steps; where one is an input of a step it appears as a parameterless node.
    ov::Output<ov::Node> value_of(ValueId id) {
        auto found = m_values.find(id);
        if (found != m_values.end()) return found->second;
        auto constant = std::make_shared<ExecutionNode>(ov::OutputVector{}, 1);
        constant->set_output_type(0, m_plan.graph.values[id].type, m_plan.graph.values[id].shape);
        describe(*constant, "Const", "unknown", 0);
        m_values[id] = constant;
        return constant;
    }

    void add(const GraphNode& node, size_t index) {
        ov::OutputVector inputs;
        for (size_t i = 0; i < node.inputs.size(); ++i)
            if (!m_plan.graph.values[node.inputs[i]].constant) inputs.push_back(value_of(node.inputs[i]));
        auto step = std::make_shared<ExecutionNode>(inputs, node.outputs.size());
        const auto& choice = node.choice();
        for (size_t i = 0; i < node.outputs.size(); ++i) {
            const auto& value = m_plan.graph.values[node.outputs[i]];
            step->set_output_type(i, choice.outputs[i].type, value.shape);
            m_values[node.outputs[i]] = step->output(i);
        }
        step->set_friendly_name(node.node->get_friendly_name());
        describe(*step, node.node->get_type_name(), choice.configuration.name, m_order++);
        auto& info = step->get_rt_info();
        info["outputLayouts"] = joined_layouts(choice.outputs);
        info["inputLayouts"] = joined_layouts(choice.inputs);
        info["originalLayersNames"] = joined_names(node);
        info["kernel"] = node.factory->name();
        info["extension"] = node.extension->name;
        info["refusals"] = joined_refusals(node);
        size_t bytes = 0, count = 0;
        for (const auto& report : m_plan.infos)
            if (report.kind == StepInfo::Kind::reorder && report.node == index) {
                bytes += report.reordered_bytes;
                ++count;
            }
        info["reorders"] = std::to_string(count);
        info["reorderedBytes"] = std::to_string(bytes);
    }

    const Plan& m_plan;
    std::unordered_map<ValueId, ov::Output<ov::Node>> m_values;
    ov::ParameterVector m_parameters;
    size_t m_order = 1;
};

}  // namespace

std::shared_ptr<const ov::Model> make_runtime_model(const Plan* plan, const ov::Model& model) {
    OPENVINO_ASSERT(plan, "the graph of a model with dynamic inputs is known after the first inference; run one first");
    return RuntimeModelBuilder(*plan).build(model);
}

}  // namespace tenon
