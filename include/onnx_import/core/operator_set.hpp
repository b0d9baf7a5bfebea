#pragma once

#include <functional>
#include <string>
#include <unordered_map>

#include "ngraph/output_vector.hpp"
#include "onnx_import/core/node.hpp"

namespace ngraph {
namespace onnx_import {

/// Makes the nodes that stand for an ONNX node and returns its outputs.
using Operator = std::function<OutputVector(const Node&)>;

/// Conversions by type.
using OperatorSet = std::unordered_map<std::string, Operator>;

}  // namespace onnx_import
}  // namespace ngraph
