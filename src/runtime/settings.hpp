#pragma once

#include <memory>
#include <string>

#include "log.hpp"
#include "openvino/core/any.hpp"
#include "openvino/runtime/properties.hpp"
#include "tenon/device.hpp"

namespace tenon {

/// What a model is compiled with, from the properties of the Core, the device and the call (the last wins).
struct Settings {
    ov::hint::PerformanceMode mode = ov::hint::PerformanceMode::LATENCY;
    ov::hint::ExecutionMode execution_mode = ov::hint::ExecutionMode::PERFORMANCE;
    ov::element::Type inference_precision = ov::element::f32;
    /// 0: as the mode asks.
    int32_t streams = 0;
    /// 0: all cores that the process may use.
    int32_t threads = 0;
    uint32_t requests = 0;
    bool profiling = false;
    bool strict = false;
    bool fusion = true;
    ExtensionPriorities priorities;
    ov::log::Level log_level = ov::log::Level::NO;
    LogSink log_sink;
    /// Everything as given, for `get_property` and the device's own properties.
    ov::AnyMap given;

    /// Throws for a name that neither the runtime nor the device knows, or a value that does not fit.
    static Settings from(const ov::AnyMap& properties, const Device& device);
    /// Checks names only.
    static void check_names(const ov::AnyMap& properties, const Device& device);

    /// Who takes messages; null where nobody does.
    std::shared_ptr<const Log> log() const;
    size_t stream_count() const;
    size_t threads_per_stream() const;
    /// Requests that keep all streams busy.
    uint32_t optimal_requests() const;
};

/// Properties that the runtime handles for every device, with their access.
const std::vector<ov::PropertyName>& runtime_properties();

/// The value of a property that the settings hold; an empty Any where they do not.
ov::Any setting_value(const Settings& settings, const std::string& name);

}  // namespace tenon
