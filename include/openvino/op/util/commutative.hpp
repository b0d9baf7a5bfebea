#pragma once

#include "openvino/core/core_visibility.hpp"

namespace ov {
namespace op {
namespace util {

/// The mark of an operation with two inputs that gives the same result when they change places. A class of operations
/// derives from it beside its base; pattern matching then tries both orders.
class OPENVINO_API Commutative {
public:
    virtual ~Commutative();

protected:
    Commutative() = default;
    Commutative(const Commutative&) = default;
    Commutative& operator=(const Commutative&) = default;
};

}  // namespace util
}  // namespace op
}  // namespace ov
