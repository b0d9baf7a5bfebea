#pragma once

#include "openvino/runtime/core.hpp"
#include "openvino/runtime/intel_gpu/ocl/ocl_wrapper.hpp"
#include "openvino/runtime/remote_context.hpp"

#if defined(CL_VERSION_1_2)

namespace ov {
namespace intel_gpu {

/// Handles of OpenCL, as parameters of contexts and tensors hold them.
using gpu_handle_param = void*;

namespace ocl {

/// A context of the GPU device on an OpenCL context of the user; throws where that device has no contexts.
class ClContext : public RemoteContext {
public:
    ClContext(Core& core, cl_context context, int target_tile_id = -1)
        : RemoteContext(core.create_context(
              "GPU", {{"CONTEXT_TYPE", "OCL"}, {"OCL_CONTEXT", static_cast<gpu_handle_param>(context)}})) {
        static_cast<void>(target_tile_id);
    }

    cl_context get() const { return static_cast<cl_context>(get_params().at("OCL_CONTEXT").as<gpu_handle_param>()); }
    operator cl_context() const { return get(); }  // NOLINT(google-explicit-constructor)
};

}  // namespace ocl
}  // namespace intel_gpu
}  // namespace ov

#endif
