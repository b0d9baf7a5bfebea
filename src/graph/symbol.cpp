#include "openvino/core/symbol.hpp"

#include <utility>

namespace ov {

std::shared_ptr<Symbol> Symbol::root() {
    std::shared_ptr<Symbol> symbol = shared_from_this();
    while (symbol->m_parent) {
        if (symbol->m_parent->m_parent) symbol->m_parent = symbol->m_parent->m_parent;
        symbol = symbol->m_parent;
    }
    return symbol;
}

void Symbol::set_equal(const std::shared_ptr<Symbol>& other) {
    if (!other) return;
    auto upper = root();
    auto lower = other->root();
    if (upper == lower) return;
    if (upper->m_height < lower->m_height) std::swap(upper, lower);
    if (upper->m_height == lower->m_height) ++upper->m_height;
    lower->m_parent = upper;
}

bool Symbol::is_equal_to(const std::shared_ptr<Symbol>& other) {
    return other && (other.get() == this || other->root() == root());
}

bool Symbol::are_equal(const std::shared_ptr<Symbol>& lhs, const std::shared_ptr<Symbol>& rhs) {
    return lhs && lhs->is_equal_to(rhs);
}

bool Symbol::set_equal(const std::shared_ptr<Symbol>& lhs, const std::shared_ptr<Symbol>& rhs) {
    if (!lhs || !rhs) return false;
    lhs->set_equal(rhs);
    return true;
}

}  // namespace ov
