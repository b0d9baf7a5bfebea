#include "openvino/core/any.hpp"

#include <cstring>

namespace ov {
namespace util {

bool equal(std::type_index lhs, std::type_index rhs) {
    if (lhs == rhs) return true;
    // Types of unnamed namespaces are apart even where their names are not.
    return std::strcmp(lhs.name(), rhs.name()) == 0 && std::strstr(lhs.name(), "_GLOBAL__N_") == nullptr;
}

}  // namespace util

namespace detail {
AnyContent::~AnyContent() = default;
}

Any::Any() = default;
Any::Any(std::nullptr_t) {}
Any::Any(const char* text) : Any(std::string(text)) {}
Any::Any(const Any& other)
    : m_library(other.m_library), m_content(other.m_content ? other.m_content->copy() : nullptr) {}
Any::Any(Any&& other) noexcept = default;
Any::Any(const Any& other, const std::shared_ptr<void>& library) : Any(other) {
    m_library = library;
}
Any::~Any() = default;

Any& Any::operator=(const Any& other) {
    return *this = Any(other);
}

Any& Any::operator=(Any&& other) noexcept {
    if (this != &other) {
        // The old value goes before the library that made it.
        m_converted = std::move(other.m_converted);
        m_content = std::move(other.m_content);
        m_library = std::move(other.m_library);
    }
    return *this;
}

const std::type_info& Any::type_info() const {
    return m_content ? m_content->type_info() : typeid(void);
}

bool Any::operator==(const Any& other) const {
    if (empty() || other.empty()) return empty() && other.empty();
    return m_content->equal(*other.m_content);
}

void Any::print(std::ostream& stream) const {
    if (m_content) m_content->print(stream);
}

void Any::read(std::istream& stream) {
    if (m_content) m_content->read(stream);
}

void* Any::addressof() {
    return m_content ? m_content->address() : nullptr;
}
const void* Any::addressof() const {
    return m_content ? m_content->address() : nullptr;
}

RuntimeAttribute* Any::runtime_attribute() const {
    return m_content ? m_content->runtime_attribute() : nullptr;
}

void* Any::find(const std::type_info& type) const {
    return m_content ? m_content->address_as(type) : nullptr;
}

std::shared_ptr<RuntimeAttribute> Any::shared_runtime_attribute() const {
    return m_content ? m_content->shared_runtime_attribute() : nullptr;
}

const std::string* Any::text() const {
    return static_cast<const std::string*>(find(typeid(std::string)));
}

void Any::throw_bad_cast(const std::type_info& wanted) const {
    OPENVINO_ASSERT(!empty(), "Expected a value of type ", detail::type_name(wanted), ", found an empty Any");
    const RuntimeAttribute* attribute = runtime_attribute();
    OPENVINO_ASSERT(attribute == nullptr, "Expected a value of type ", detail::type_name(wanted),
                    ", found the runtime attribute ", std::string(attribute->get_type_info()), " in ",
                    detail::type_name(type_info()));
    OPENVINO_THROW("Expected a value of type ", detail::type_name(wanted), ", found ", detail::type_name(type_info()),
                   ", which does not convert to it");
}

}  // namespace ov
