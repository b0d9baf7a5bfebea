#pragma once

#include <memory>
#include <string>

#include "tenon/kernel.hpp"

namespace InferenceEngine {
class IExtension;
}

namespace tenon {

/// Kernels of an extension of the 2020-21 API (`getImplementation` with the device's name, `ILayerExecImpl`) in the
/// engine's four steps. One implementation per node and stream.
std::shared_ptr<const KernelFactory> make_legacy_kernel_factory(std::shared_ptr<InferenceEngine::IExtension> extension,
                                                                std::string device);

}  // namespace tenon
