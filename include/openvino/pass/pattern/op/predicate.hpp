#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/dimension.hpp"
#include "openvino/core/node.hpp"

namespace ov {
namespace pass {
namespace pattern {

/// What a name in a shape notation stands for: a length, the symbol of a dynamic dimension, or several of these.
class OPENVINO_API PatternSymbolValue {
public:
    PatternSymbolValue() = default;
    PatternSymbolValue(int64_t length) : m_dimension(length) {}
    PatternSymbolValue(const std::shared_ptr<Symbol>& symbol) { m_dimension.set_symbol(symbol); }
    PatternSymbolValue(const Dimension& dimension) : m_dimension(dimension) {}
    PatternSymbolValue(std::vector<PatternSymbolValue> group) : m_group(std::move(group)), m_is_group(true) {}

    bool is_group() const { return m_is_group; }
    bool is_static() const { return !m_is_group && m_dimension.is_static(); }
    bool is_dynamic() const { return !m_is_group && m_dimension.is_dynamic(); }
    bool is_integer() const { return is_static(); }
    /// The length, the symbol, the members; throws when the value is of another kind.
    int64_t i() const;
    std::shared_ptr<Symbol> s() const;
    const std::vector<PatternSymbolValue>& g() const;

    /// Dynamic dimensions are equal if they have the same symbol.
    bool operator==(const PatternSymbolValue& other) const;
    bool operator!=(const PatternSymbolValue& other) const { return !(*this == other); }

private:
    Dimension m_dimension;
    std::vector<PatternSymbolValue> m_group;
    bool m_is_group = false;
};

using PatternSymbolMap = std::unordered_map<std::string, PatternSymbolValue>;

namespace op {

using NodePredicate = std::function<bool(std::shared_ptr<Node>)>;
using ValuePredicate = std::function<bool(const Output<Node>& value)>;

/// A condition on a value of a graph, made from a function of the value, of its node, or of the names bound so far and
/// the value. Conditions combine with `&&`, `||` and `!`; an empty one always holds.
class OPENVINO_API Predicate {
    template <typename T>
    struct MayBeEmpty : std::is_pointer<T> {};
    template <typename R, typename... Args>
    struct MayBeEmpty<std::function<R(Args...)>> : std::true_type {};

    template <typename F>
    static constexpr bool is_function_v =
        !std::is_same_v<F, Predicate> && (std::is_invocable_r_v<bool, F&, PatternSymbolMap&, const Output<Node>&> ||
                                          std::is_invocable_r_v<bool, F&, const Output<Node>&> ||
                                          std::is_invocable_r_v<bool, F&, std::shared_ptr<Node>>);

public:
    Predicate() = default;
    Predicate(std::nullptr_t) {}
    template <typename Function, std::enable_if_t<is_function_v<std::decay_t<Function>>, bool> = true>
    Predicate(Function&& function, std::string name = "predicate") : m_name(std::move(name)) {
        using F = std::decay_t<Function>;
        if constexpr (MayBeEmpty<F>::value) {
            if (!function) return;
        }
        if constexpr (std::is_invocable_r_v<bool, F&, PatternSymbolMap&, const Output<Node>&>) {
            m_test = std::forward<Function>(function);
        } else if constexpr (std::is_invocable_r_v<bool, F&, const Output<Node>&>) {
            m_test = [test = F(std::forward<Function>(function))](
                         PatternSymbolMap&, const Output<Node>& value) mutable -> bool { return test(value); };
        } else {
            m_test = [test = F(std::forward<Function>(function))](PatternSymbolMap&,
                                                                  const Output<Node>& value) mutable -> bool {
                return test(value.get_node_shared_ptr());
            };
        }
    }

    bool operator()(PatternSymbolMap& symbols, const Output<Node>& value) const {
        return !m_test || m_test(symbols, value);
    }
    bool operator()(const Output<Node>& value) const {
        PatternSymbolMap symbols;
        return (*this)(symbols, value);
    }
    template <typename T, std::enable_if_t<std::is_base_of_v<Node, T>, bool> = true>
    bool operator()(const std::shared_ptr<T>& node) const {
        return (*this)(Output<Node>(node, 0));
    }
    explicit operator bool() const { return static_cast<bool>(m_test); }
    const std::string& get_name() const { return m_name; }

    // Friends, because as plain functions they would compete for every function object of this namespace.
    friend Predicate operator&&(const Predicate& left, const Predicate& right) { return both(left, right); }
    friend Predicate operator||(const Predicate& left, const Predicate& right) { return either(left, right); }
    friend Predicate operator!(const Predicate& predicate) { return negated(predicate); }

private:
    static Predicate both(const Predicate& left, const Predicate& right);
    static Predicate either(const Predicate& left, const Predicate& right);
    static Predicate negated(const Predicate& predicate);

    std::function<bool(PatternSymbolMap&, const Output<Node>&)> m_test;
    std::string m_name = "always_true";
};

OPENVINO_API ValuePredicate as_value_predicate(NodePredicate predicate);

}  // namespace op
}  // namespace pattern
}  // namespace pass
}  // namespace ov
