#pragma once

#include <memory>

#include "tenon/kernel.hpp"

/// One function per kernel, each in the file of the kernel's name.
namespace tenon {
namespace cpu {

/// Every node that somebody declared element-wise, and its tail, on floats in any layout.
std::shared_ptr<const KernelFactory> make_elementwise();
/// Every node that has an `evaluate`, on planar tensors of its own types.
std::shared_ptr<const KernelFactory> make_evaluate();

}  // namespace cpu
}  // namespace tenon
