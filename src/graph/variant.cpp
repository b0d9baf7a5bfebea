#include "ngraph/variant.hpp"

namespace ngraph {
namespace {

ov::Any as_any(std::shared_ptr<Variant> value) {
    return value ? ov::Any(std::move(value)) : ov::Any();
}

}  // namespace

Variant::~Variant() = default;

std::shared_ptr<Variant> Variant::init(const std::shared_ptr<Node>&) {
    return nullptr;
}

std::shared_ptr<Variant> Variant::merge(const NodeVector&) {
    return nullptr;
}

std::string Variant::to_string() {
    return {};
}

ov::Any Variant::init(const std::shared_ptr<Node>& node) const {
    return as_any(const_cast<Variant*>(this)->init(node));
}

ov::Any Variant::merge(const NodeVector& nodes) const {
    return as_any(const_cast<Variant*>(this)->merge(nodes));
}

ov::Any Variant::merge(const OutputVector& outputs) const {
    return ov::RuntimeAttribute::merge(outputs);
}

std::string Variant::to_string() const {
    return const_cast<Variant*>(this)->to_string();
}

}  // namespace ngraph
