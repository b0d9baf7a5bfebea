#pragma once

#include <memory>

#include "c_operation.hpp"
#include "tenon/kernel.hpp"

namespace tenon {

/// Kernels of number `kernel` of an operation from a C table.
std::shared_ptr<const KernelFactory> make_c_kernel_factory(std::shared_ptr<const COperation> operation, size_t kernel);

/// How a node of the operation computes each element; nothing for other types than f32.
std::optional<TailStep> describe_c_elementwise(const ov::Node& node);

/// Some kernel runs the node's types on planar values, or it is element-wise.
bool can_evaluate(const CTableNode& node);
/// Runs that kernel on the calling thread; false where there is none.
bool evaluate_with_kernel(const CTableNode& node, ov::TensorVector& outputs, const ov::TensorVector& inputs);

}  // namespace tenon
