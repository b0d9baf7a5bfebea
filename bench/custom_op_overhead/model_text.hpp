#pragma once

#include <cstddef>
#include <string>

namespace tenon::bench {

/// Type and opset id of an operation.
struct Operation {
    std::string type, opset;
};

/// `count` nodes of an operation with one input, each on the output of the one before, on f32 [1,16], or [?,16].
/// As files hold them, since that is how operations of a library are met.
std::string chain_model(const Operation& operation, size_t count, bool dynamic);

/// Eight times a convolution (3x3, 64 to 64 channels, on 56x56) and a node of `operation` behind it. The weights are
/// `convolution_weights` floats.
std::string convolutions_model(const Operation& operation);
constexpr size_t convolutions = 8, convolution_weights = 64 * 64 * 3 * 3;

/// A network's file with other operations in the place of ReLU, Add and Convolution, as `library/copies.cpp` has them.
std::string with_copies(std::string model);

}  // namespace tenon::bench
