#pragma once

#include "../ie_core.hpp"
#include "../ie_remote_context.hpp"
#include "openvino/runtime/intel_gpu/ocl/ocl_wrapper.hpp"

#if defined(CL_VERSION_1_2)

namespace InferenceEngine {
namespace gpu {

/// Handles of OpenCL, as the parameters of contexts and blobs hold them.
using gpu_handle_param = void*;

/// A context of the device on an OpenCL context of the user; throws where that device has no contexts.
inline RemoteContext::Ptr make_shared_context(Core& core, const std::string& device, cl_context context) {
    return core.CreateContext(device,
                              {{"CONTEXT_TYPE", "OCL"}, {"OCL_CONTEXT", static_cast<gpu_handle_param>(context)}});
}

}  // namespace gpu
}  // namespace InferenceEngine

#endif
