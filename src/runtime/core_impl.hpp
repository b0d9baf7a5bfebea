#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "extension/registry.hpp"
#include "openvino/runtime/core.hpp"

namespace tenon {

/// State of a Core: the present registry snapshot and the properties set per device. Thread-safe.
class CoreImpl {
public:
    CoreImpl();

    std::shared_ptr<const Registry> registry() const;
    /// Swaps in a snapshot that also holds the record; on failure everything stays as it was.
    void add(const std::shared_ptr<const ExtensionRecord>& record);

    /// Whether the caller leaves the choice of a device to the engine.
    static bool is_any_device(const std::string& name) { return name.empty() || name == "AUTO"; }
    /// The device by name ("CPU", "CPU.0"). Throws naming the devices there are.
    const Device& device(const Registry& registry, const std::string& name) const;
    /// Properties of the Core and the device, overlaid by those of a call.
    ov::AnyMap properties_for(const std::string& device, const ov::AnyMap& call) const;
    void set_properties(const std::string& device, const ov::AnyMap& properties);
    ov::Any get_property(const std::string& device, const std::string& name) const;

private:
    mutable std::mutex m_mutex;
    std::mutex m_writers;
    std::shared_ptr<const Registry> m_registry;
    /// By device; the empty name holds for all.
    std::map<std::string, ov::AnyMap> m_properties;
};

/// Reads a model with the reader that recognises it. Throws naming the file and what was tried.
std::shared_ptr<ov::Model> read_model(const Registry& registry, ModelSource source);

}  // namespace tenon
