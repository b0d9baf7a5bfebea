#pragma once

#include <string>

#include "plan.hpp"

namespace tenon {

/// Texts about plans, the same in reports and errors.
std::string refusal_text(const RefusalRecord& refusal);
std::string joined_refusals(const GraphNode& node);
std::string reorder_text(const StepInfo& reorder);
/// "Relu of opset1".
std::string operation_text(const ov::Node& node);

}  // namespace tenon
