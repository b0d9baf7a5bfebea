#include "openvino/pass/pattern/op/predicate.hpp"

#include "openvino/core/except.hpp"

namespace ov {
namespace pass {
namespace pattern {

int64_t PatternSymbolValue::i() const {
    OPENVINO_ASSERT(is_static(), "the value bound to a name in a shape is not a length");
    return m_dimension.get_length();
}

std::shared_ptr<Symbol> PatternSymbolValue::s() const {
    OPENVINO_ASSERT(is_dynamic(), "the value bound to a name in a shape is not a symbol");
    return m_dimension.get_symbol();
}

const std::vector<PatternSymbolValue>& PatternSymbolValue::g() const {
    OPENVINO_ASSERT(is_group(), "the value bound to a name in a shape is not a group of dimensions");
    return m_group;
}

bool PatternSymbolValue::operator==(const PatternSymbolValue& other) const {
    if (is_group() || other.is_group()) return is_group() == other.is_group() && m_group == other.m_group;
    if (is_static() || other.is_static()) return is_static() && other.is_static() && i() == other.i();
    return Symbol::are_equal(s(), other.s());
}

namespace op {

Predicate Predicate::both(const Predicate& left, const Predicate& right) {
    return Predicate([left, right](PatternSymbolMap& symbols,
                                   const Output<Node>& value) { return left(symbols, value) && right(symbols, value); },
                     "(" + left.get_name() + " && " + right.get_name() + ")");
}

Predicate Predicate::either(const Predicate& left, const Predicate& right) {
    return Predicate(
        [left, right](PatternSymbolMap& symbols, const Output<Node>& value) {
            auto tried = symbols;
            if (left(tried, value)) {
                symbols = std::move(tried);
                return true;
            }
            return right(symbols, value);
        },
        "(" + left.get_name() + " || " + right.get_name() + ")");
}

Predicate Predicate::negated(const Predicate& predicate) {
    return Predicate(
        [predicate](PatternSymbolMap& symbols, const Output<Node>& value) {
            auto tried = symbols;
            return !predicate(tried, value);
        },
        "!" + predicate.get_name());
}

ValuePredicate as_value_predicate(NodePredicate predicate) {
    return [predicate = std::move(predicate)](const Output<Node>& value) {
        return !predicate || predicate(value.get_node_shared_ptr());
    };
}

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
