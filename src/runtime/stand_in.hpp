#pragma once

#include <memory>
#include <variant>

#include "extension/registry.hpp"
#include "tenon/kernel.hpp"

namespace tenon {

/// A node of another class with the inputs and attributes of a node, or why there is none: an attribute does not carry
/// over, or the class infers other outputs. Its inputs are constants and parameters, so the model is left as it is.
std::variant<Refusal, std::shared_ptr<ov::Node>> make_stand_in(const ov::Node& node,
                                                               const Registry::OperationClass& operation);

}  // namespace tenon
