#include "reports.hpp"

namespace tenon {

std::string refusal_text(const RefusalRecord& refusal) {
    return refusal.kernel + " (" + refusal.extension + "): " + refusal.reason;
}

std::string joined_refusals(const GraphNode& node) {
    std::string text;
    for (const auto& refusal : node.refusals)
        text += (text.empty() ? "" : "; ") + refusal_text(refusal);
    return text;
}

std::string reorder_text(const StepInfo& reorder) {
    return reorder.from.type.to_string() + " " + reorder.from.layout.name() + " -> " + reorder.to.type.to_string() +
           " " + reorder.to.layout.name() + ", " + std::to_string(reorder.reordered_bytes) + " bytes";
}

std::string operation_text(const ov::Node& node) {
    return std::string(node.get_type_name()) + " of " + node.get_type_info().get_version();
}

}  // namespace tenon
