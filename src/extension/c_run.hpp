#pragma once

#include "tenon/c_api.h"
#include "tenon/kernel.hpp"

namespace tenon {

/// Completes `call` with the memory and services of a run, and makes it. Throws what the kernel gave to `fail`.
void run_c_kernel(const tenon_kernel& functions, tenon_run call, const RunContext& context);

/// Runs a kernel of planar values outside of a request, on the calling thread. Outputs of unknown shape get theirs.
void run_on_tensors(const Kernel& kernel, const NodeDescription& description, ov::TensorVector& outputs,
                    const ov::TensorVector& inputs, size_t scratch_bytes);

}  // namespace tenon
