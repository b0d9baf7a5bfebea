#include <algorithm>
#include <unordered_map>

#include "compiled_model_impl.hpp"
#include "fallbacks.hpp"
#include "openvino/core/graph_util.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "reports.hpp"

namespace tenon {
namespace {

/// A step of a plan as a node: what it stands for is in its rt_info.
class ExecutionNode : public ov::op::Op {
public:
    OPENVINO_OP("ExecutionNode", "tenon");

    ExecutionNode() = default;
    ExecutionNode(const ov::OutputVector& inputs, size_t outputs) : Op(inputs) { set_output_size(outputs); }
    // A written graph holds what is known of its steps, as those of 2020-21 do.
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        for (const auto& [name, value] : get_rt_info()) {
            if (!value.is<std::string>()) continue;
            auto text = value.as<std::string>();
            visitor.on_attribute(name, text);
        }
        return true;
    }
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

// One entry a line; a reason that an exception brought may have lines itself.
std::string one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

template <typename Range, typename Text>
std::string lines(const Range& range, const Text& text) {
    std::string all;
    for (const auto& entry : range)
        all += (all.empty() ? "" : "\n") + one_line(text(entry));
    return all;
}

/// Operations of the same type and opset id that the class of the node stands before.
std::string replaced_operations(const GraphNode& node, const Registry& registry) {
    const auto* own = registry.operation_of(*node.node);
    std::string all;
    for (const auto& operation : registry.operations(node.node->get_type_info()))
        if (own && &operation != own)
            all += (all.empty() ? "" : "\n") + operation_text(*node.node) + " (" + operation.extension->name + ")";
    return all;
}

/// Adds the graphs of a plan and of what is planned behind it, each reading values of the one before.
class RuntimeModelBuilder {
public:
    std::shared_ptr<ov::Model> build(const Plan& plan, const ov::Model& model) {
        ov::ParameterVector parameters;
        ov::OutputVector inputs;
        for (size_t i = 0; i < plan.graph.inputs.size(); ++i) {
            const auto& value = plan.graph.values[plan.graph.inputs[i]];
            auto parameter = std::make_shared<ov::op::v0::Parameter>(value.type, value.shape);
            parameter->set_friendly_name(model.get_parameters()[i]->get_friendly_name());
            describe(*parameter, "Input", "unknown", 0);
            inputs.push_back(parameter);
            parameters.push_back(std::move(parameter));
        }
        const auto outputs = add_plan(plan, inputs);
        ov::ResultVector results;
        for (size_t i = 0; i < outputs.size(); ++i) {
            if (!outputs[i].get_node()) continue;
            auto result = std::make_shared<ov::op::v0::Result>(outputs[i]);
            result->set_friendly_name(model.get_results()[i]->get_friendly_name());
            describe(*result, "Output", "unknown", m_order);
            results.push_back(std::move(result));
        }
        for (const auto& value : m_unplanned)
            results.push_back(std::make_shared<ov::op::v0::Result>(value));
        auto made = std::make_shared<ov::Model>(results, parameters, model.get_friendly_name());
        auto& info = made->get_rt_info();
        info["borderReorders"] = m_border_reorders;
        info["fallbacks"] = lines(m_fallbacks, [](const auto& fallback) { return fallback; });
        info["arenaBytes"] = std::to_string(m_arena_bytes);
        return made;
    }

private:
    using Values = std::unordered_map<ValueId, ov::Output<ov::Node>>;

    static void describe(ov::Node& node, const std::string& type, const std::string& kernel, size_t order) {
        auto& info = node.get_rt_info();
        info["layerType"] = type;
        info["execType"] = kernel;
        info["primitiveType"] = kernel;
        info["execOrder"] = std::to_string(order);
        info["execTimeMcs"] = std::string("not_executed");
        if (node.get_output_size()) info["runtimePrecision"] = node.get_output_element_type(0).to_string();
    }

    /// The model's outputs in their order; empty ones depend on what was not planned yet.
    ov::OutputVector add_plan(const Plan& plan, const ov::OutputVector& inputs) {
        Values values;
        for (size_t i = 0; i < inputs.size(); ++i)
            values[plan.graph.inputs[i]] = inputs[i];
        for (size_t i = 0; i < plan.graph.nodes.size(); ++i)
            add_node(plan, i, values);
        m_border_reorders += joined_reorders(plan, plan.graph.nodes.size());
        for (auto& fallback : list_fallbacks(plan))
            m_fallbacks.push_back(std::move(fallback));
        m_arena_bytes = std::max(m_arena_bytes, plan.arena_bytes);
        const ov::OutputVector late = add_rest(plan, values);
        ov::OutputVector outputs;
        for (size_t i = 0, next = 0; i < plan.graph.outputs.size(); ++i) {
            if (plan.graph.outputs[i] != no_value)
                outputs.push_back(value_of(plan, plan.graph.outputs[i], values));
            else
                outputs.push_back(next < late.size() ? late[next++] : ov::Output<ov::Node>());
        }
        return outputs;
    }

    ov::OutputVector add_rest(const Plan& plan, Values& values) {
        if (!plan.rest) return {};
        ov::OutputVector carried;
        for (const ValueId id : plan.graph.carried)
            carried.push_back(value_of(plan, id, values));
        if (const auto rest = plan.rest->latest_plan()) return add_plan(*rest, carried);
        m_unplanned.insert(m_unplanned.end(), carried.begin(), carried.end());
        return {};
    }

    // Constants are not steps; where one is an input of a step it appears as a parameterless node.
    static ov::Output<ov::Node> value_of(const Plan& plan, ValueId id, Values& values) {
        const auto found = values.find(id);
        if (found != values.end()) return found->second;
        auto constant = std::make_shared<ExecutionNode>(ov::OutputVector{}, 1);
        constant->set_output_type(0, plan.graph.values[id].type, plan.graph.values[id].shape);
        describe(*constant, "Const", "unknown", 0);
        values[id] = constant;
        return constant;
    }

    static std::string joined_reorders(const Plan& plan, size_t node) {
        std::string text;
        for (const auto& info : plan.infos)
            if (info.kind == StepInfo::Kind::reorder && info.node == node)
                text += (text.empty() ? "" : "; ") + reorder_text(info);
        return text;
    }

    void add_node(const Plan& plan, size_t index, Values& values) {
        const auto& node = plan.graph.nodes[index];
        ov::OutputVector inputs;
        for (const ValueId id : node.inputs)
            if (!plan.graph.values[id].constant) inputs.push_back(value_of(plan, id, values));
        auto step = std::make_shared<ExecutionNode>(inputs, node.outputs.size());
        const auto& choice = node.choice();
        for (size_t i = 0; i < node.outputs.size(); ++i) {
            const auto& value = plan.graph.values[node.outputs[i]];
            step->set_output_type(i, choice.outputs[i].type, value.shape);
            values[node.outputs[i]] = step->output(i);
        }
        step->set_friendly_name(node.node->get_friendly_name());
        describe(*step, node.node->get_type_name(), choice.configuration.name, m_order++);
        auto& info = step->get_rt_info();
        info["outputLayouts"] = joined_layouts(choice.outputs);
        info["inputLayouts"] = joined_layouts(choice.inputs);
        info["originalLayersNames"] = joined_names(node);
        info["kernel"] = node.factory->name();
        info["extension"] = node.extension->name;
        info["refusals"] = lines(node.refusals, refusal_text);
        info["notAsked"] = lines(node.later, [](const Registry::KernelCandidate& candidate) {
            return candidate.factory->name() + " (" + candidate.extension->name + ")";
        });
        const auto* operation = plan.registry->operation_of(*node.node);
        info["operationExtension"] = operation ? operation->extension->name : std::string();
        info["replaces"] = replaced_operations(node, *plan.registry);
        info["runAs"] = node.stand_in
                            ? operation_text(*node.stand_in->node) + " (" + node.stand_in->extension->name + ")"
                            : std::string();
        size_t bytes = 0, count = 0;
        for (const auto& report : plan.infos)
            if (report.kind == StepInfo::Kind::reorder && report.node == index) {
                bytes += report.reordered_bytes;
                ++count;
            }
        info["reorders"] = std::to_string(count);
        info["reorderedBytes"] = std::to_string(bytes);
        info["reorderList"] = joined_reorders(plan, index);
    }

    std::vector<ov::Output<ov::Node>> m_unplanned;
    std::vector<std::string> m_fallbacks;
    std::string m_border_reorders;
    size_t m_arena_bytes = 0;
    size_t m_order = 1;
};

}  // namespace

std::shared_ptr<const ov::Model> make_runtime_model(const Plan* plan, const ov::Model& model) {
    OPENVINO_ASSERT(plan, "the graph of a model with dynamic inputs is known after the first inference; run one first");
    return RuntimeModelBuilder().build(*plan, model);
}

}  // namespace tenon
