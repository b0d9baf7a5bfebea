#include "settings.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "threads.hpp"

namespace tenon {
namespace {

struct SettingRule {
    std::function<void(Settings&, const ov::Any&)> set;
    std::function<ov::Any(const Settings&)> get;
};

template <typename T, typename Member>
SettingRule rule(Member Settings::*member) {
    return {[member](Settings& settings, const ov::Any& value) { settings.*member = value.as<T>(); },
            [member](const Settings& settings) { return ov::Any(static_cast<T>(settings.*member)); }};
}

template <typename T>
SettingRule accepted(T value) {
    return {[](Settings&, const ov::Any& given) { given.as<T>(); },
            [value](const Settings&) { return ov::Any(value); }};
}

const std::map<std::string, SettingRule>& rules() {
    static const std::map<std::string, SettingRule> all{
        {ov::hint::performance_mode.name(), rule<ov::hint::PerformanceMode>(&Settings::mode)},
        {ov::hint::execution_mode.name(), rule<ov::hint::ExecutionMode>(&Settings::execution_mode)},
        {ov::hint::inference_precision.name(), rule<ov::element::Type>(&Settings::inference_precision)},
        {ov::hint::num_requests.name(), rule<uint32_t>(&Settings::requests)},
        {ov::num_streams.name(), rule<ov::streams::Num>(&Settings::streams)},
        {ov::inference_num_threads.name(), rule<int32_t>(&Settings::threads)},
        {ov::enable_profiling.name(), rule<bool>(&Settings::profiling)},
        {strict.name(), rule<bool>(&Settings::strict)},
        {fusion.name(), rule<bool>(&Settings::fusion)},
        {priority.name(), rule<ExtensionPriorities>(&Settings::priorities)},
        {log_sink.name(), rule<LogSink>(&Settings::log_sink)},
        {ov::log::level.name(), rule<ov::log::Level>(&Settings::log_level)},
        {ov::hint::enable_cpu_pinning.name(), accepted(false)},
        {ov::hint::enable_hyper_threading.name(), accepted(false)},
        {ov::hint::model_priority.name(), accepted(ov::hint::Priority::DEFAULT)},
        {ov::affinity.name(), accepted(ov::Affinity::NONE)},
        {ov::cache_dir.name(), accepted(std::string())},
        {ov::enable_mmap.name(), accepted(true)},
        {ov::device::id.name(), accepted(std::string())},
    };
    return all;
}

std::string known_names(const Device& device) {
    std::string names;
    for (const auto& [name, unused] : rules())
        names += (names.empty() ? "" : ", ") + name;
    for (const auto& property : device.properties())
        names += ", " + property.name;
    return names;
}

bool is_device_property(const Device& device, const std::string& name) {
    const auto properties = device.properties();
    return std::any_of(properties.begin(), properties.end(),
                       [&](const PropertyDescription& property) { return property.name == name && property.writable; });
}

}  // namespace

void Settings::check_names(const ov::AnyMap& properties, const Device& device) {
    for (const auto& [name, value] : properties)
        OPENVINO_ASSERT(rules().count(name) || is_device_property(device, name), "device ", device.name(),
                        " has no property '", name, "' that can be set; it knows ", known_names(device));
}

Settings Settings::from(const ov::AnyMap& properties, const Device& device) {
    check_names(properties, device);
    Settings settings;
    settings.given = properties;
    for (const auto& [name, value] : properties) {
        const auto found = rules().find(name);
        if (found == rules().end()) continue;
        try {
            found->second.set(settings, value);
        } catch (const std::exception& error) {
            OPENVINO_THROW("property '", name, "' of device ", device.name(), ": ", error.what());
        }
    }
    OPENVINO_ASSERT(settings.threads >= 0, "property '", ov::inference_num_threads.name(), "' is ", settings.threads,
                    ", expected 0 (all cores) or more");
    OPENVINO_ASSERT(settings.streams >= -2, "property '", ov::num_streams.name(), "' is ", settings.streams,
                    ", expected AUTO, NUMA, 0 or more");
    return settings;
}

std::shared_ptr<const Log> Settings::log() const {
    if (!log_sink || log_level == ov::log::Level::NO) return nullptr;
    return std::make_shared<const Log>(log_sink, log_level);
}

size_t Settings::stream_count() const {
    const size_t cores = threads > 0 ? static_cast<size_t>(threads) : available_cores();
    if (streams > 0) return static_cast<size_t>(streams);
    if (streams == ov::streams::AUTO || mode != ov::hint::PerformanceMode::LATENCY)
        return requests ? std::min<size_t>(cores, requests) : cores;
    return 1;
}

size_t Settings::threads_per_stream() const {
    const size_t cores = threads > 0 ? static_cast<size_t>(threads) : available_cores();
    return std::max<size_t>(1, cores / stream_count());
}

uint32_t Settings::optimal_requests() const {
    return static_cast<uint32_t>(stream_count());
}

const std::vector<ov::PropertyName>& runtime_properties() {
    static const std::vector<ov::PropertyName> names = [] {
        std::vector<ov::PropertyName> list;
        for (const char* name :
             {ov::supported_properties.name(), ov::available_devices.name(), ov::device::full_name.name(),
              ov::device::capabilities.name(), ov::range_for_streams.name(), ov::range_for_async_infer_requests.name(),
              ov::optimal_number_of_infer_requests.name()})
            list.emplace_back(name, ov::PropertyMutability::RO);
        for (const auto& [name, unused] : rules())
            list.emplace_back(name, ov::PropertyMutability::RW);
        return list;
    }();
    return names;
}

ov::Any setting_value(const Settings& settings, const std::string& name) {
    const auto found = rules().find(name);
    if (found == rules().end()) return {};
    if (name == ov::num_streams.name()) return ov::streams::Num(static_cast<int32_t>(settings.stream_count()));
    if (name == ov::inference_num_threads.name())
        return static_cast<int32_t>(settings.threads_per_stream() * settings.stream_count());
    return found->second.get(settings);
}

}  // namespace tenon
