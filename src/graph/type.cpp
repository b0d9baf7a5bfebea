#include "openvino/core/type.hpp"

#include <cstring>
#include <string_view>

namespace ov {
namespace {

// A member of a class of 2022 may be asked for before its dynamic initialisation: its text is then null.
const char* text(const char* string) {
    return string != nullptr ? string : "";
}

bool same(const char* a, const char* b) {
    return a == b || std::strcmp(text(a), text(b)) == 0;
}

}  // namespace

bool DiscreteTypeInfo::is_castable(const DiscreteTypeInfo& target_type) const {
    for (const DiscreteTypeInfo* type = this; type != nullptr; type = type->parent) {
        if (*type == target_type) return true;
    }
    return false;
}

std::string DiscreteTypeInfo::get_version() const {
    if (version_id != nullptr) return version_id;
    return has_version ? std::to_string(version) : std::string();
}

bool DiscreteTypeInfo::operator==(const DiscreteTypeInfo& other) const {
    if (this == &other) return true;
    if (!same(name, other.name)) return false;
    if (version_id != nullptr && other.version_id != nullptr) return same(version_id, other.version_id);
    return !has_version || !other.has_version || version == other.version;
}

bool DiscreteTypeInfo::operator<(const DiscreteTypeInfo& other) const {
    if (const int order = std::strcmp(text(name), text(other.name)); order != 0) return order < 0;
    if (const int order = std::strcmp(text(version_id), text(other.version_id)); order != 0) return order < 0;
    if (has_version != other.has_version) return other.has_version;
    return version < other.version;
}

DiscreteTypeInfo::operator std::string() const {
    return std::string(text(name)) + "_" + get_version();
}

size_t DiscreteTypeInfo::hash() const {
    return std::hash<std::string_view>()(text(name));
}

std::ostream& operator<<(std::ostream& stream, const DiscreteTypeInfo& info) {
    stream << "DiscreteTypeInfo{name: " << text(info.name) << ", version: " << info.get_version() << ", parent: ";
    if (info.parent != nullptr) {
        stream << *info.parent;
    } else {
        stream << "none";
    }
    return stream << "}";
}

}  // namespace ov
