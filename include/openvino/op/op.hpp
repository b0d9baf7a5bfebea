#pragma once

#include <memory>
#include <string>
#include <type_traits>

#include "openvino/core/node.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/core/standard_headers.hpp"

namespace ov {
namespace op {

/// Base of every operation, built-in or a user's. A subclass declares itself with `OPENVINO_OP("Type", "opset")`.
class OPENVINO_API Op : public Node {
protected:
    Op() : Node() {}
    explicit Op(const OutputVector& arguments) : Node(arguments) {}
    // A template, so that a braced list of nodes is no reason to hesitate between both kinds of vector.
    template <typename Nodes, typename = std::enable_if_t<std::is_same_v<Nodes, NodeVector>>>
    explicit Op(const Nodes& arguments) : Node(as_output_vector(arguments)) {}

public:
    static const type_info_t& get_type_info_static();
    const type_info_t& get_type_info() const override;
};

}  // namespace op
}  // namespace ov
