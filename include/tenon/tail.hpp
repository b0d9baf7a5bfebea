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
