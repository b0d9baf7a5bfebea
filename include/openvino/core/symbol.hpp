#pragma once

#include <cstddef>
#include <memory>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// The identity of an unknown length: dimensions whose symbols are equal have the same length, whatever it is.
/// Not thread-safe, also where nothing seems to be written.
class OPENVINO_API Symbol : public std::enable_shared_from_this<Symbol> {
public:
    Symbol() = default;
    Symbol(const Symbol&) = delete;
    Symbol& operator=(const Symbol&) = delete;

    /// States that both stand for the same length from now on.
    void set_equal(const std::shared_ptr<Symbol>& other);
    bool is_equal_to(const std::shared_ptr<Symbol>& other);
    /// The symbol that represents all that are equal to this one.
    std::shared_ptr<Symbol> root();

    /// False when one of both is null.
    static bool are_equal(const std::shared_ptr<Symbol>& lhs, const std::shared_ptr<Symbol>& rhs);
    /// False, and nothing done, when one of both is null.
    static bool set_equal(const std::shared_ptr<Symbol>& lhs, const std::shared_ptr<Symbol>& rhs);

private:
    std::shared_ptr<Symbol> m_parent;
    size_t m_height{0};
};

}  // namespace ov
