#include "configuration.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "ie/ie_plugin_config.hpp"
#include "openvino/runtime/properties.hpp"

namespace InferenceEngine {
namespace details {
namespace {

namespace config = PluginConfigParams;

struct Translation {
    const char* setting;
    const char* property;
};

const std::vector<Translation>& translations() {
    static const std::vector<Translation> all{
        {config::KEY_CPU_THREADS_NUM, ov::inference_num_threads.name()},
        {config::KEY_CPU_THROUGHPUT_STREAMS, ov::num_streams.name()},
        {config::KEY_GPU_THROUGHPUT_STREAMS, ov::num_streams.name()},
        {config::KEY_CPU_BIND_THREAD, ov::affinity.name()},
        {config::KEY_PERF_COUNT, ov::enable_profiling.name()},
        {config::KEY_PERFORMANCE_HINT, ov::hint::performance_mode.name()},
        {config::KEY_PERFORMANCE_HINT_NUM_REQUESTS, ov::hint::num_requests.name()},
        {config::KEY_CACHE_DIR, ov::cache_dir.name()},
        {config::KEY_LOG_LEVEL, ov::log::level.name()},
        {config::KEY_DEVICE_ID, ov::device::id.name()},
    };
    return all;
}

/// Kept here, with their defaults.
const Config& own_settings() {
    static const Config all{
        {config::KEY_DYN_BATCH_ENABLED, config::NO},
        {config::KEY_DYN_BATCH_LIMIT, "0"},
        {config::KEY_EXCLUSIVE_ASYNC_REQUESTS, config::NO},
        {config::KEY_SINGLE_THREAD, config::NO},
        {config::KEY_ENFORCE_BF16, config::NO},
        {config::KEY_DUMP_EXEC_GRAPH_AS_DOT, ""},
    };
    return all;
}

bool yes(const std::string& setting, const std::string& value) {
    if (value != config::YES && value != config::NO)
        IE_THROW() << "setting " << setting << ": expected YES or NO, found '" << value << "'";
    return value == config::YES;
}

void expect_value_of_dynamic_batch(const std::string& setting, const std::string& value) {
    if (setting == config::KEY_DYN_BATCH_LIMIT) batch_limit({{setting, value}});
    if (setting == config::KEY_DYN_BATCH_ENABLED) yes(setting, value);
}

ov::Any translate(const std::string& setting, const std::string& value) {
    if (setting == config::KEY_PERF_COUNT) return yes(setting, value);
    if (value == config::CPU_THROUGHPUT_AUTO || value == config::GPU_THROUGHPUT_AUTO) return std::string("AUTO");
    if (value == config::CPU_THROUGHPUT_NUMA) return std::string(config::NUMA);
    return value;
}

}  // namespace

Settings split(const Config& config) {
    Settings settings;
    for (const auto& [name, value] : config) {
        if (own_settings().count(name)) {
            settings.own[name] = value;
            expect_value_of_dynamic_batch(name, value);
            if (name == config::KEY_ENFORCE_BF16)
                settings.properties[ov::hint::inference_precision.name()] = yes(name, value) ? "bf16" : "f32";
            if (name == config::KEY_SINGLE_THREAD && yes(name, value))
                settings.properties[ov::inference_num_threads.name()] = 1;
            continue;
        }
        // An empty hint is no hint.
        if (name == config::KEY_PERFORMANCE_HINT && value.empty()) continue;
        settings.properties[property_name(name)] = translate(name, value);
    }
    return settings;
}

std::optional<std::string> own_setting(const Config& own, const std::string& name) {
    const auto given = own.find(name);
    if (given != own.end()) return given->second;
    const auto known = own_settings().find(name);
    if (known == own_settings().end()) return std::nullopt;
    return known->second;
}

size_t batch_limit(const Config& own) {
    const auto text = own_setting(own, config::KEY_DYN_BATCH_LIMIT).value_or("0");
    int64_t limit = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (error != std::errc() || end != text.data() + text.size())
        IE_THROW() << "setting " << config::KEY_DYN_BATCH_LIMIT << ": expected a number of images, found '" << text
                   << "'";
    return static_cast<size_t>(std::max<int64_t>(limit, 0));
}

std::string property_name(const std::string& setting) {
    for (const auto& [own, property] : translations())
        if (setting == own) return property;
    return setting;
}

std::string setting_text(const ov::Any& value) {
    if (value.is<bool>()) return value.as<bool>() ? config::YES : config::NO;
    return value.as<std::string>();
}

std::vector<std::string> setting_names() {
    std::vector<std::string> names;
    for (const auto& translation : translations())
        if (translation.setting != std::string(config::KEY_GPU_THROUGHPUT_STREAMS))
            names.emplace_back(translation.setting);
    for (const auto& setting : own_settings())
        names.push_back(setting.first);
    return names;
}

Parameter parameter_of(const ov::Any& value) {
    if (value.is<std::vector<std::string>>()) return value.as<std::vector<std::string>>();
    if (value.is<std::tuple<unsigned, unsigned>>()) return value.as<std::tuple<unsigned, unsigned>>();
    if (value.is<std::tuple<unsigned, unsigned, unsigned>>())
        return value.as<std::tuple<unsigned, unsigned, unsigned>>();
    if (value.is<uint32_t>()) return value.as<uint32_t>();
    return setting_text(value);
}

}  // namespace details
}  // namespace InferenceEngine
