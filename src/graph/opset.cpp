#include "openvino/opsets/opset.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

#include "ngraph/opsets/opset.hpp"

namespace ov {
namespace {

std::string upper_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

}  // namespace

OpSet::OpSet() = default;
OpSet::OpSet(const std::string& name) : m_name(name) {}
OpSet::~OpSet() = default;

OpSet::OpSet(const OpSet& other) {
    *this = other;
}

OpSet& OpSet::operator=(const OpSet& other) {
    if (this == &other) return *this;
    const std::scoped_lock lock(m_mutex, other.m_mutex);
    m_name = other.m_name;
    m_entries = other.m_entries;
    m_name_of_upper_case = other.m_name_of_upper_case;
    m_types = other.m_types;
    return *this;
}

size_t OpSet::size() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_entries.size();
}

void OpSet::insert(const std::string& name, const NodeTypeInfo& type_info, Factory factory) {
    OPENVINO_ASSERT(factory, "OpSet::insert: operation '", name, "' needs a function that makes it, found none");
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto [entry, added] = m_entries.insert_or_assign(name, Entry{type_info, std::move(factory)});
    m_name_of_upper_case[upper_case(name)] = name;
    if (added) {
        m_types.insert(type_info);
        return;
    }
    m_types.clear();
    for (const auto& [other_name, other] : m_entries) {
        m_types.insert(other.type);
    }
}

const OpSet::Entry* OpSet::find_insensitive(const std::string& name) const {
    const auto found = m_name_of_upper_case.find(upper_case(name));
    return found == m_name_of_upper_case.end() ? nullptr : &m_entries.at(found->second);
}

Node* OpSet::create(const std::string& name) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : found->second.factory();
}

Node* OpSet::create_insensitive(const std::string& name) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto* entry = find_insensitive(name);
    return entry == nullptr ? nullptr : entry->factory();
}

bool OpSet::contains_type(const NodeTypeInfo& type_info) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    // Forms of one type that compare as equal stand apart in the order of the set.
    return std::any_of(m_types.begin(), m_types.end(), [&](const NodeTypeInfo& type) { return type == type_info; });
}

bool OpSet::contains_type(const std::string& name) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_entries.count(name) != 0;
}

bool OpSet::contains_type_insensitive(const std::string& name) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    return find_insensitive(name) != nullptr;
}

bool OpSet::contains_op_type(const Node* node) const {
    return node != nullptr && contains_type(node->get_type_info());
}

std::vector<std::string> OpSet::get_names() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    std::vector<std::string> names;
    for (const auto& [name, entry] : m_entries) {
        names.push_back(name);
    }
    return names;
}

const std::set<NodeTypeInfo>& OpSet::get_types_info() const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_types;
}

const std::set<NodeTypeInfo>& OpSet::get_type_info_set() const {
    return get_types_info();
}

}  // namespace ov

namespace ngraph {

OpSet::OpSet() = default;
OpSet::OpSet(const ov::OpSet& other) : ov::OpSet(other) {}
OpSet::OpSet(const OpSet& other) = default;
OpSet& OpSet::operator=(const OpSet& other) = default;
OpSet::~OpSet() = default;

}  // namespace ngraph
