#pragma once

#include <memory>
#include <string>

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
    explicit Op(const NodeVector& arguments) : Node(as_output_vector(arguments)) {}

public:
    static const type_info_t& get_type_info_static();
    const type_info_t& get_type_info() const override;
};

}  // namespace op
}  // namespace ov
