#pragma once

#include <memory>
#include <string>

#include "ie_api.h"

namespace InferenceEngine {

/// A device with an engine of its own (2019 and 2020); `Core` holds all devices. Copies share it.
class INFERENCE_ENGINE_API_CLASS(InferenceEnginePluginPtr) {
public:
    InferenceEnginePluginPtr() = default;
    /// The device that a library brings. Throws when the library cannot be loaded or brings none; devices that need no
    /// library are had from PluginDispatcher::getPluginByDevice.
    explicit InferenceEnginePluginPtr(const std::string& library);
    ~InferenceEnginePluginPtr();

    explicit operator bool() const noexcept { return m_impl != nullptr; }
    bool operator!() const noexcept { return m_impl == nullptr; }

private:
    struct Impl;
    friend class InferencePlugin;
    friend class PluginDispatcher;
    explicit InferenceEnginePluginPtr(std::shared_ptr<Impl> impl);

    std::shared_ptr<Impl> m_impl;
};

}  // namespace InferenceEngine
