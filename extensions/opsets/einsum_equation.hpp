#pragma once

#include <string>
#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {
namespace opsets {

/// A label of an Einstein summation: a letter, or 256 + n for the axis that an ellipsis covers n places from its end.
using EinsumLabel = int;
using EinsumLabels = std::vector<EinsumLabel>;

/// An equation on operands of known rank: every axis has its label.
struct EinsumEquation {
    std::vector<EinsumLabels> operands;
    EinsumLabels output;

    /// Throws, naming the node, when an equation does not fit the ranks or names labels wrongly.
    EinsumEquation(const ov::Node* node, const std::string& equation, const std::vector<size_t>& ranks);
};

/// Whether label stands in the list.
bool contains(const EinsumLabels& labels, EinsumLabel label);

}  // namespace opsets
}  // namespace tenon
