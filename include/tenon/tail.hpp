#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "openvino/core/node.hpp"

namespace tenon {

/// A user's element-wise function on a run of contiguous elements; it never sees where the run lies in the tensor.
///
/// `inputs[0]` is the value that flows through; `output` may be the same memory. Runs of one tensor are called from
/// several threads at once. `first_channel` is the index along axis 1 of the run's first element, or 0 where unknown.
using ChunkFunction =
    std::function<void(const float* const* inputs, float* output, size_t count, size_t first_channel)>;

/// One element-wise step applied to a value.
///
/// Functions of one value x that kernels know, with their parameters:
/// abs, acos, acosh, asin, asinh, atan, atanh, ceiling, cos, cosh, erf, exp, floor, gelu_erf, gelu_tanh, hsigmoid,
/// hswish, log, mish, negative, relu, round_half_away_from_zero, round_half_to_even, sigmoid, sign, sin, sinh,
/// softplus, softsign, sqrt, tan, tanh; clamp (least, most), elu (alpha: alpha (e^x - 1) below 0), selu (alpha,
/// lambda), hard_sigmoid (alpha, beta: alpha x + beta kept within 0 and 1), swish (beta: x sigmoid(beta x)), linear
/// (scale, shift).
/// Functions of a left and a right value: add, subtract, multiply, divide, maximum, minimum, squared_difference, power,
/// mod (sign of the left), floor_mod (sign of the right), prelu (left below 0 times right; a right operand of one axis
/// as long as axis 1 of the value goes along that axis).
struct TailStep {
    enum class Kind {
        function,  ///< a known function of one value, by name: "relu", "clamp", "sigmoid" …
        binary,    ///< a known function of the value and another tensor: "add", "multiply", "subtract", …
        chunk,     ///< a user's function
    };

    Kind kind = Kind::function;
    /// Name of the function. `tenon explain` prints it; kernels that know it may compute it their own way.
    std::string name;
    /// Parameters in the order of the function's definition (clamp: min, max; elu: alpha …).
    std::vector<float> parameters;
    /// For `binary`: which input of the described node holds the other operand; it is broadcast to the value.
    size_t operand = 0;
    /// For `binary`: the value is the right-hand operand (matters for subtract, divide, power …).
    bool value_is_right = false;
    ChunkFunction chunk;
};

/// Element-wise steps that follow a node's main computation, first to last.
using Tail = std::vector<TailStep>;

/// Tells how a node computes each element from the elements at the same place of its inputs, or nothing when it does
/// not (for these attributes or types). The engine then may keep the layout, work in place, and fuse the node with its
/// neighbours. `operand` of the result counts the node's own inputs; the value that flows is the other one.
using DescribeElementwise = std::function<std::optional<TailStep>(const ov::Node& node)>;

}  // namespace tenon
