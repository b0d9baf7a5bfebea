#pragma once

#include <memory>

#include "tenon/kernel.hpp"

namespace InferenceEngine {
class IExtension;
}

namespace tenon {

/// Kernels of an extension of the 2020-21 API (`getImplementation` with "CPU", `ILayerExecImpl`) in the engine's four
/// steps. One implementation per node and stream.
std::shared_ptr<const KernelFactory> make_legacy_kernel_factory(std::shared_ptr<InferenceEngine::IExtension> extension);

}  // namespace tenon
