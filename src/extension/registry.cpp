#include "registry.hpp"

#include <algorithm>
#include <cctype>

#include "builtin_extensions.hpp"
#include "frontend/registered_conversions.hpp"
#include "guard.hpp"

namespace tenon {
namespace {

constexpr size_t last_standard_opset = 16;

std::string upper_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

// 0 where the name is not that of a standard opset.
size_t standard_number(const std::string& opset) {
    constexpr const char* prefix = "opset";
    if (opset.compare(0, 5, prefix) != 0 || opset.size() < 6 || opset.size() > 7) return 0;
    size_t number = 0;
    for (size_t i = 5; i < opset.size(); ++i) {
        if (!std::isdigit(static_cast<unsigned char>(opset[i]))) return 0;
        number = number * 10 + static_cast<size_t>(opset[i] - '0');
    }
    return number <= last_standard_opset && opset[5] != '0' ? number : 0;
}

OperationEntry entry_of(const std::shared_ptr<ov::BaseOpExtension>& operation, const ExtensionRecord& record) {
    const auto& type = operation->get_type_info();
    const std::string where = "extension '" + record.name + "', operation " + type.name;
    const bool built_in = record.built_in;
    return {type.name, type.version_id ? type.version_id : "",
            [operation, where, built_in](const ov::OutputVector& inputs, ov::AttributeVisitor& visitor) {
                if (built_in) return operation->create(inputs, visitor);
                return call_guarded(where, [&] { return operation->create(inputs, visitor); });
            },
            record.name};
}

}  // namespace

Registry::Registry(std::vector<std::shared_ptr<const ExtensionRecord>> records) : m_records(std::move(records)) {
    for (const auto& record : m_records) {
        add_operations(*record);
        for (const auto& conversion : record->conversions) {
            if (record->built_in)
                m_built_in_conversions.add(conversion);
            else
                m_added_conversions.add(guarded(conversion));
        }
    }
}

Registry::~Registry() = default;

void Registry::add_operations(const ExtensionRecord& record) {
    for (const auto& [operation, first, last] : record.opset_operations) {
        auto entry = entry_of(operation, record);
        auto& versions = m_standard[upper_case(entry.type)];
        versions.push_back({first, last, std::move(entry), type_key(operation->get_type_info())});
        std::stable_sort(versions.begin(), versions.end(),
                         [](const OpsetEntry& a, const OpsetEntry& b) { return a.first < b.first; });
    }
    for (const auto& extension : record.extensions)
        if (const auto operation = std::dynamic_pointer_cast<ov::BaseOpExtension>(extension)) {
            auto entry = entry_of(operation, record);
            m_extensions.emplace(std::make_pair(entry.type, entry.opset), std::move(entry));
        }
    for (const auto& [name, operations] : record.named_opsets) {
        OPENVINO_ASSERT(!has_opset(name), "Cannot add opset with name: ", name,
                        ". Opset with the same name already exists. Extension '", record.name,
                        "' must choose another name, or is added twice");
        auto& opset = m_named[name];
        for (const auto& entry : operations)
            opset.emplace(upper_case(entry.type), entry);
    }
}

std::shared_ptr<const Registry> Registry::built_in() {
    static const std::shared_ptr<const Registry> registry = [] {
        std::vector<std::shared_ptr<const ExtensionRecord>> records;
        for (const auto& [name, entry] : builtin_extensions()) {
            auto record = std::make_shared<ExtensionRecord>();
            record->name = name;
            record->built_in = true;
            RecordingRegistrar registrar(*record);
            entry(registrar);
            records.push_back(std::move(record));
        }
        return std::make_shared<const Registry>(std::move(records));
    }();
    return registry;
}

std::shared_ptr<const Registry> Registry::with(std::shared_ptr<const ExtensionRecord> record) const {
    auto records = m_records;
    records.push_back(std::move(record));
    return std::make_shared<const Registry>(std::move(records));
}

const OperationEntry* Registry::find_extension(const std::string& type, const std::string& opset) const {
    const auto found = m_extensions.find({type, opset});
    return found == m_extensions.end() ? nullptr : &found->second;
}

bool Registry::has_opset(const std::string& opset) const {
    return standard_number(opset) || m_named.count(opset);
}

const OperationEntry* Registry::find_in_opset(const std::string& type, const std::string& opset) const {
    if (const auto named = m_named.find(opset); named != m_named.end()) {
        const auto found = named->second.find(upper_case(type));
        return found == named->second.end() ? nullptr : &found->second;
    }
    const size_t number = standard_number(opset);
    const auto versions = m_standard.find(upper_case(type));
    if (!number || versions == m_standard.end()) return nullptr;
    const OpsetEntry* newest = nullptr;
    for (const auto& entry : versions->second)
        if (entry.first <= number) newest = &entry;
    return newest && (newest->last == 0 || number <= newest->last) ? &newest->operation : nullptr;
}

std::vector<std::string> Registry::opsets_of(const ov::DiscreteTypeInfo& type) const {
    std::vector<std::string> names;
    const auto versions = m_standard.find(upper_case(type.name));
    if (versions != m_standard.end()) {
        for (size_t number = 1; number <= last_standard_opset; ++number) {
            const std::string opset = "opset" + std::to_string(number);
            const auto* entry = find_in_opset(type.name, opset);
            for (const auto& version : versions->second)
                if (&version.operation == entry && version.key == type_key(type)) names.push_back(opset);
        }
    }
    for (const auto& [name, operations] : m_named) {
        const auto found = operations.find(upper_case(type.name));
        if (found != operations.end() && found->second.type == type.name) names.push_back(name);
    }
    return names;
}

std::vector<std::string> Registry::known_opsets(const std::string& type) const {
    std::vector<std::string> names;
    for (const auto& name : opset_names())
        if (find_in_opset(type, name)) names.push_back(name);
    for (const auto& [key, entry] : m_extensions)
        if (upper_case(key.first) == upper_case(type)) names.push_back(key.second);
    return names;
}

std::vector<std::string> Registry::opset_names() const {
    std::vector<std::string> names;
    for (size_t number = 1; number <= last_standard_opset; ++number)
        names.push_back("opset" + std::to_string(number));
    for (const auto& named : m_named)
        names.push_back(named.first);
    return names;
}

std::vector<std::string> Registry::added_extensions() const {
    std::vector<std::string> names;
    for (const auto& record : m_records)
        if (!record->built_in) names.push_back(record->name);
    return names;
}

std::optional<Conversion> Registry::find_conversion(const std::string& framework, const std::string& domain,
                                                    const std::string& type, std::int64_t version) const {
    const ConversionQuery query{framework, domain, type, version};
    std::optional<Conversion> best;
    m_built_in_conversions.improve(best, query);
    RegisteredConversions::get().improve(best, query);
    m_added_conversions.improve(best, query);
    return best;
}

std::vector<Conversion> Registry::conversions(const std::string& framework) const {
    std::map<std::string, std::vector<Conversion>> by_type;
    m_built_in_conversions.append(framework, by_type);
    RegisteredConversions::get().append(framework, by_type);
    m_added_conversions.append(framework, by_type);
    return with_replacements(std::move(by_type));
}

std::vector<std::shared_ptr<ov::Extension>> Registry::extensions() const {
    std::vector<std::shared_ptr<ov::Extension>> all;
    for (const auto& record : m_records)
        if (!record->built_in) all.insert(all.end(), record->extensions.begin(), record->extensions.end());
    return all;
}

std::vector<const ExtensionRecord*> Registry::in_order_of_choice() const {
    std::vector<const ExtensionRecord*> order;
    for (const bool built_in : {false, true})
        for (const auto& record : m_records)
            if (record->built_in == built_in) order.push_back(record.get());
    return order;
}

std::vector<Registry::KernelCandidate> Registry::kernels(const std::string& device,
                                                         const ov::DiscreteTypeInfo& type) const {
    const auto key = type_key(type);
    std::vector<KernelCandidate> candidates;
    for (const auto* record : in_order_of_choice())
        for (const bool for_any : {false, true})
            for (const auto& kernel : record->kernels)
                if (kernel.device == device && (for_any ? kernel.type.empty() : kernel.type == key))
                    candidates.push_back({kernel.factory.get(), record});
    return candidates;
}

std::optional<TailStep> Registry::describe_elementwise(const ov::Node& node) const {
    const auto key = type_key(node.get_type_info());
    for (const auto* record : in_order_of_choice())
        for (const auto& rule : record->elementwise)
            if (rule.type == key) return rule.describe(node);
    return std::nullopt;
}

const Device* Registry::find_device(const std::string& name) const {
    for (const auto* device : devices())
        if (device->name() == name) return device;
    return nullptr;
}

std::vector<const Device*> Registry::devices() const {
    std::vector<const Device*> found;
    for (const auto* record : in_order_of_choice())
        for (const auto& device : record->devices)
            found.push_back(device.get());
    return found;
}

const Reader* Registry::find_reader(const ModelSource& source, const std::string& framework) const {
    for (const auto* record : in_order_of_choice())
        for (const auto& reader : record->readers)
            if (call_guarded("extension '" + record->name + "', asked about " + source.name(), [&] {
                    return (framework.empty() || reader->framework() == framework) && reader->recognises(source);
                }))
                return reader.get();
    return nullptr;
}

std::vector<std::string> Registry::frameworks() const {
    std::vector<std::string> names;
    for (const auto& record : m_records)
        for (const auto& reader : record->readers) {
            const auto name = reader->framework();
            if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        }
    return names;
}

const Writer* Registry::find_writer(const std::string& format) const {
    for (const auto* record : in_order_of_choice())
        for (const auto& writer : record->writers)
            if (writer->format() == format) return writer.get();
    return nullptr;
}

std::vector<std::shared_ptr<ov::pass::PassBase>> Registry::make_passes(PassStage stage,
                                                                       const std::string& device) const {
    std::vector<std::shared_ptr<ov::pass::PassBase>> passes;
    for (const bool built_in : {true, false})
        for (const auto& record : m_records)
            for (const auto& pass : record->passes)
                if (record->built_in == built_in && pass.stage == stage &&
                    (stage == PassStage::model || pass.device == device))
                    passes.push_back(pass.make());
    return passes;
}

}  // namespace tenon
