#include "fallbacks.hpp"

#include "openvino/core/except.hpp"
#include "reports.hpp"

namespace tenon {
namespace {

constexpr size_t most_listed = 20;

std::string kernel_text(const GraphNode& node) {
    return "kernel " + node.factory->name() + " (" + node.extension->name + ")";
}

std::string expected_refusals(const GraphNode& node) {
    std::string text;
    for (const auto& refusal : node.refusals)
        if (refusal.expected) text += (text.empty() ? "" : "; ") + refusal_text(refusal);
    return text;
}

/// How the node's own kernel came about; empty where it is the one that was meant.
std::string reason_of(const GraphNode& node) {
    const auto refused = expected_refusals(node);
    std::string reason;
    if (node.stand_in)
        reason = "is run as " + operation_text(*node.stand_in->node) + " (" + node.stand_in->extension->name + ") by " +
                 kernel_text(node) + ", since nothing serves its own class";
    else if (node.factory->is_evaluate())
        reason = "is run by its evaluate(), " + kernel_text(node);
    else if (!refused.empty())
        reason = "is run by " + kernel_text(node);
    if (reason.empty()) return reason;
    const auto& why = node.stand_in ? joined_refusals(node) : refused;
    return why.empty() ? reason + ": no kernel is registered for it" : reason + ": " + why;
}

/// A reorder between two nodes of which one has a kernel from outside.
bool concerns_an_extension(const Plan& plan, const StepInfo& reorder) {
    if (reorder.kind != StepInfo::Kind::reorder || reorder.node >= plan.graph.nodes.size() || reorder.producer < 0)
        return false;
    const auto& producer = plan.graph.nodes[static_cast<size_t>(reorder.producer)];
    return !producer.extension->built_in || !plan.graph.nodes[reorder.node].extension->built_in;
}

std::string name_of(const GraphNode& node) {
    return "node '" + node.node->get_friendly_name() + "' of type " + node.node->get_type_name();
}

}  // namespace

std::vector<std::string> list_fallbacks(const Plan& plan) {
    std::vector<std::string> fallbacks;
    for (size_t i = 0; i < plan.graph.nodes.size(); ++i) {
        const auto& node = plan.graph.nodes[i];
        if (const auto reason = reason_of(node); !reason.empty()) fallbacks.push_back(name_of(node) + " " + reason);
        for (const auto& step : plan.infos)
            if (step.node == i && concerns_an_extension(plan, step)) {
                const auto& producer = plan.graph.nodes[static_cast<size_t>(step.producer)];
                fallbacks.push_back(name_of(node) + " gets the output of node '" + producer.node->get_friendly_name() +
                                    "' through a reorder, " + reorder_text(step) + ": " + kernel_text(producer) +
                                    " makes " + step.from.layout.name() + ", " + kernel_text(node) + " takes " +
                                    step.to.layout.name());
            }
    }
    return fallbacks;
}

void expect_no_fallbacks(const Plan& plan, const std::string& model) {
    const auto fallbacks = list_fallbacks(plan);
    if (fallbacks.empty()) return;
    std::string text;
    for (size_t i = 0; i < fallbacks.size() && i < most_listed; ++i)
        text += "\n  " + fallbacks[i];
    if (fallbacks.size() > most_listed) text += "\n  and " + std::to_string(fallbacks.size() - most_listed) + " more";
    OPENVINO_THROW("property TENON_STRICT: model '", model, "' would run with ", fallbacks.size(),
                   fallbacks.size() == 1 ? " fallback:" : " fallbacks:", text,
                   "\nAdd kernels that serve these nodes, in the layouts of their neighbours where reorders are "
                   "listed, or leave the "
                   "property out");
}

}  // namespace tenon
