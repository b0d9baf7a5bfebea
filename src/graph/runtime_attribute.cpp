#include "openvino/core/runtime_attribute.hpp"

#include "openvino/core/any.hpp"

namespace ov {

RuntimeAttribute::~RuntimeAttribute() = default;

bool RuntimeAttribute::is_copyable() const {
    return true;
}
bool RuntimeAttribute::is_copyable(const std::shared_ptr<Node>&) const {
    return is_copyable();
}
bool RuntimeAttribute::is_deterministic() const {
    return true;
}

Any RuntimeAttribute::init(const std::shared_ptr<Node>&) const {
    return {};
}
Any RuntimeAttribute::merge(const NodeVector&) const {
    return {};
}
Any RuntimeAttribute::merge(const OutputVector&) const {
    return {};
}

std::string RuntimeAttribute::to_string() const {
    return {};
}
bool RuntimeAttribute::visit_attributes(AttributeVisitor&) {
    return false;
}

std::ostream& operator<<(std::ostream& stream, const RuntimeAttribute& attribute) {
    return stream << attribute.to_string();
}

}  // namespace ov
