#include "openvino/core/attribute_adapter_types.hpp"

#include "openvino/core/attribute_visitor.hpp"

namespace ov {
namespace detail {

std::string adapter_name(const std::type_info& attribute) {
    return "AttributeAdapter<" + type_name(attribute) + ">";
}

}  // namespace detail

template <>
EnumNames<element::Type_t>& EnumNames<element::Type_t>::get() {
    static auto names = [] {
        std::vector<std::pair<std::string, element::Type_t>> all{{"undefined", element::Type_t::undefined}};
        for (const element::Type* type : element::Type::get_known_types()) {
            all.emplace_back(type->get_type_name(), *type);
        }
        return EnumNames<element::Type_t>("element::Type_t", std::move(all));
    }();
    return names;
}

AttributeAdapter<element::Type>::~AttributeAdapter() = default;

const std::string& AttributeAdapter<element::Type>::get() {
    m_name = m_ref.get_type_name();
    return m_name;
}

void AttributeAdapter<element::Type>::set(const std::string& value) {
    m_ref = element::Type(value);
}

void AttributeAdapter<element::Type>::set_as_any(const Any& value) {
    if (value.is<element::Type>()) {
        m_ref = value.as<element::Type>();
    } else if (value.is<element::Type_t>()) {
        m_ref = value.as<element::Type_t>();
    } else {
        set(detail::FromAny<std::string>::get(value));
    }
}

AttributeAdapter<op::AutoBroadcastSpec>::~AttributeAdapter() = default;

bool AttributeAdapter<op::AutoBroadcastSpec>::visit_attributes(AttributeVisitor& visitor) {
    const std::string name = visitor.finish_structure();
    visitor.on_attribute(name, m_ref.m_type);
    visitor.start_structure(name);
    if (m_ref.m_type == op::AutoBroadcastType::PDPD) visitor.on_attribute("auto_broadcast_axis", m_ref.m_axis);
    return true;
}

AttributeAdapter<op::BroadcastModeSpec>::~AttributeAdapter() = default;

bool AttributeAdapter<op::BroadcastModeSpec>::visit_attributes(AttributeVisitor& visitor) {
    const std::string name = visitor.finish_structure();
    visitor.on_attribute(name, m_ref.m_type);
    visitor.start_structure(name);
    if (m_ref.m_type == op::BroadcastType::PDPD) visitor.on_attribute("axis", m_ref.m_axis);
    return true;
}

}  // namespace ov
