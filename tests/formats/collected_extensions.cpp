#include "collected_extensions.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>

void tenon_ir_extension(tenon::Registrar& registrar);
void tenon_opsets_extension(tenon::Registrar& registrar);

namespace tests {
namespace {

std::string upper_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

size_t number_of(const std::string& opset) {
    for (size_t number = 1; number <= CollectedExtensions::last_opset; ++number) {
        if (opset == "opset" + std::to_string(number)) return number;
    }
    return 0;
}

tenon::OperationEntry entry_of(const std::shared_ptr<ov::BaseOpExtension>& operation) {
    const auto& type = operation->get_type_info();
    return {type.name, type.get_version(),
            [operation](const ov::OutputVector& inputs, ov::AttributeVisitor& visitor) {
                return operation->create(inputs, visitor);
            },
            "test extension"};
}

}  // namespace

CollectedExtensions::CollectedExtensions() {
    tenon_ir_extension(*this);
}

CollectedExtensions CollectedExtensions::with_opsets() {
    CollectedExtensions extensions;
    tenon_opsets_extension(extensions);
    return extensions;
}

const tenon::Writer& CollectedExtensions::writer(const std::string& format) const {
    for (const auto& writer : m_writers) {
        if (writer->format() == format) return *writer;
    }
    throw std::logic_error("no writer of " + format);
}

void CollectedExtensions::add_to_opsets(std::shared_ptr<ov::BaseOpExtension> operation, size_t first, size_t last) {
    auto entry = std::make_shared<tenon::OperationEntry>(entry_of(operation));
    auto& versions = m_standard[upper_case(entry->type)];
    versions.push_back({first, last, operation, std::move(entry)});
    std::stable_sort(versions.begin(), versions.end(),
                     [](const Versioned& a, const Versioned& b) { return a.first < b.first; });
}

void CollectedExtensions::add_extension(std::shared_ptr<ov::Extension> extension) {
    if (const auto operation = std::dynamic_pointer_cast<ov::BaseOpExtension>(extension)) {
        const auto entry = entry_of(operation);
        m_extensions.emplace(std::make_pair(entry.type, entry.opset), entry);
    }
}

const tenon::OperationEntry* CollectedExtensions::find_extension(const std::string& type,
                                                                 const std::string& opset) const {
    const auto found = m_extensions.find({type, opset});
    return found == m_extensions.end() ? nullptr : &found->second;
}

bool CollectedExtensions::has_opset(const std::string& opset) const {
    return number_of(opset) != 0;
}

const CollectedExtensions::Versioned* CollectedExtensions::find(const std::string& type, size_t opset) const {
    const auto versions = m_standard.find(upper_case(type));
    const Versioned* newest = nullptr;
    if (versions == m_standard.end() || opset == 0) return newest;
    for (const auto& version : versions->second) {
        if (version.first <= opset) newest = &version;
    }
    return newest && (newest->last == 0 || opset <= newest->last) ? newest : nullptr;
}

const tenon::OperationEntry* CollectedExtensions::find_in_opset(const std::string& type,
                                                                const std::string& opset) const {
    const auto* found = find(type, number_of(opset));
    return found ? found->entry.get() : nullptr;
}

std::vector<std::string> CollectedExtensions::opsets_of(const ov::DiscreteTypeInfo& type) const {
    std::vector<std::string> opsets;
    for (size_t number = 1; number <= last_opset; ++number) {
        const auto* found = find(type.name, number);
        if (found && found->operation->get_type_info() == type) opsets.push_back("opset" + std::to_string(number));
    }
    return opsets;
}

std::vector<std::string> CollectedExtensions::known_opsets(const std::string& type) const {
    std::vector<std::string> opsets;
    for (const auto& opset : opset_names()) {
        if (find_in_opset(type, opset)) opsets.push_back(opset);
    }
    for (const auto& [key, entry] : m_extensions) {
        if (key.first == type) opsets.push_back(key.second);
    }
    return opsets;
}

std::vector<std::string> CollectedExtensions::opset_names() const {
    std::vector<std::string> names;
    for (size_t number = 1; number <= last_opset; ++number)
        names.push_back("opset" + std::to_string(number));
    return names;
}

}  // namespace tests
