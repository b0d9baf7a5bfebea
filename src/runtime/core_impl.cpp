#include "core_impl.hpp"

#include "extension/guard.hpp"
#include "settings.hpp"
#include "tenon/loaded_extensions.hpp"
#include "threads.hpp"

namespace tenon {

CoreImpl::CoreImpl() : m_registry(Registry::built_in()) {}

std::shared_ptr<const Registry> CoreImpl::registry() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_registry;
}

void CoreImpl::add(const std::shared_ptr<const ExtensionRecord>& record) {
    const std::lock_guard<std::mutex> writer(m_writers);
    auto next = registry()->with(record);
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_registry = std::move(next);
}

const Device& CoreImpl::device(const Registry& registry, const std::string& name) const {
    const std::string base = name.substr(0, name.find('.'));
    const std::string id = name.size() > base.size() ? name.substr(base.size() + 1) : "";
    const auto* device = registry.find_device(base);
    if (!device && is_any_device(base) && !registry.devices().empty()) device = registry.devices().front();
    std::string known;
    for (const auto* each : registry.devices())
        known += (known.empty() ? "" : ", ") + each->name();
    OPENVINO_ASSERT(device && (id.empty() || id == "0"), "Device with name '", name,
                    "' is not known; the devices are: ", known.empty() ? "(none)" : known,
                    ". Name one of these, or add the extension library that brings ", name, " with core.add_extension");
    return *device;
}

ov::AnyMap CoreImpl::properties_for(const std::string& device, const ov::AnyMap& call) const {
    ov::AnyMap merged = call;
    const std::lock_guard<std::mutex> lock(m_mutex);
    for (const auto& name : {device, std::string()}) {
        const auto found = m_properties.find(name);
        if (found != m_properties.end()) merged.insert(found->second.begin(), found->second.end());
    }
    return merged;
}

namespace {

/// Not known to any device, it would fail every later compilation.
void expect_known_somewhere(const ov::AnyMap::value_type& property, const std::vector<const Device*>& devices) {
    std::string errors;
    for (const auto* device : devices) {
        try {
            Settings::from({property}, *device);
            return;
        } catch (const ov::Exception& error) {
            errors += std::string(errors.empty() ? "" : "\n") + error.what();
        }
    }
    OPENVINO_THROW("Core::set_property: no device takes '", property.first, "': ", errors);
}

}  // namespace

void CoreImpl::set_properties(const std::string& name, const ov::AnyMap& properties) {
    const auto snapshot = registry();
    if (!name.empty()) {
        const auto& known = device(*snapshot, name);
        Settings::from(properties, known);
    } else {
        for (const auto& property : properties)
            expect_known_somewhere(property, snapshot->devices());
    }
    // Whose class is made for an operation is decided before there is a device.
    const auto priorities = name.empty() ? properties.find(priority.name()) : properties.end();
    const std::lock_guard<std::mutex> writer(m_writers);
    if (priorities != properties.end()) {
        auto next = registry()->with_priorities(priorities->second.as<ExtensionPriorities>());
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_registry = std::move(next);
    }
    const std::lock_guard<std::mutex> lock(m_mutex);
    for (const auto& [property, value] : properties)
        m_properties[name.substr(0, name.find('.'))][property] = value;
}

ov::Any CoreImpl::get_property(const std::string& name, const std::string& property) const {
    const auto snapshot = registry();
    if (property == ov::available_devices.name() && name.empty()) {
        std::vector<std::string> names;
        for (const auto* each : snapshot->devices())
            names.push_back(each->name());
        return names;
    }
    if (property == loaded_extensions.name() && name.empty()) {
        std::vector<std::string> lines;
        for (const auto& record : snapshot->records())
            if (!record->identity.empty()) lines.push_back(record->name + ": " + record->identity);
        return lines;
    }
    const auto& known = device(*snapshot, name);
    const auto cores = static_cast<unsigned>(available_cores());
    if (property == ov::supported_properties.name()) {
        auto names = runtime_properties();
        for (const auto& own : known.properties())
            names.emplace_back(own.name, own.writable ? ov::PropertyMutability::RW : ov::PropertyMutability::RO);
        return names;
    }
    if (property == ov::available_devices.name()) return std::vector<std::string>{""};
    if (property == ov::device::full_name.name()) return known.full_name();
    if (property == ov::device::capabilities.name()) {
        auto capabilities = known.capabilities();
        // The runtime does both for every device.
        capabilities.emplace_back(ov::device::capability::EXPORT_IMPORT);
        return capabilities;
    }
    if (property == ov::range_for_streams.name()) return std::make_tuple(1U, cores);
    if (property == ov::range_for_async_infer_requests.name()) return std::make_tuple(1U, cores, 1U);
    const auto settings = Settings::from(properties_for(known.name(), {}), known);
    if (property == ov::optimal_number_of_infer_requests.name()) return settings.optimal_requests();
    auto value = setting_value(settings, property);
    if (!value.empty()) return value;
    for (const auto& own : known.properties()) {
        if (own.name != property) continue;
        const auto given = settings.given.find(property);
        return given == settings.given.end() ? own.default_value : given->second;
    }
    OPENVINO_THROW("device ", known.name(), " has no property '", property, "'; see ", ov::supported_properties.name());
}

std::shared_ptr<ov::Model> read_model(const Registry& registry, ModelSource source) {
    OPENVINO_ASSERT(source.content && source.content->size() > 0, "Unable to read the model: ", source.name(),
                    " is empty");
    const auto* reader = registry.find_reader(source);
    OPENVINO_ASSERT(reader, "Unable to read the model: ", source.name(),
                    " is of no known format; an extension with a reader for it can be added");
    return call_guarded(source.name(), [&] { return reader->read(source, registry); });
}

}  // namespace tenon
