#pragma once

#include <utility>

#include "openvino/core/node.hpp"

namespace ov {

/// Rethrows the exception being handled with the node, the library of its class and the inputs in front of its text, as
/// an exception of the engine. `what` cannot be done with the node: "cloned". Null stands for the inputs that it has.
[[noreturn]] void rethrow_from_method(const Node& node, const char* what, const OutputVector* inputs);

/// Calls a method that the class of a node may bring with it.
template <typename Function>
auto call_method_of(const Node& node, const char* what, const OutputVector* inputs, Function&& function)
    -> decltype(function()) {
    try {
        return std::forward<Function>(function)();
    } catch (...) {
        rethrow_from_method(node, what, inputs);
    }
}

}  // namespace ov
