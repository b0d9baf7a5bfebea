#pragma once

#include <cstddef>
#include <string>

namespace tenon {
namespace cpu {

/// output[i] = f(input[i]); input and output may be the same memory.
using UnaryFunction = void (*)(const float* input, float* output, size_t count, const float* parameters);
/// output[i] = f(left[i], right[i]); output may be the memory of either.
using BinaryFunction = void (*)(const float* left, const float* right, float* output, size_t count);
/// The same where one side is one number for all elements.
using RightScalarFunction = void (*)(const float* left, float right, float* output, size_t count);
using LeftScalarFunction = void (*)(float left, const float* right, float* output, size_t count);

/// output[i] = input[i] · scales[i] + shifts[i], rounded once; output may be the input.
using ScaleShiftFunction = void (*)(const float* input, const float* scales, const float* shifts, float* output,
                                    size_t count);

struct UnaryEntry {
    UnaryFunction apply = nullptr;
    /// Parameters that it reads.
    size_t parameters = 0;
    /// Rough time per element on one core, for sharing work among threads.
    double nanoseconds = 0.1;
};

struct BinaryEntry {
    BinaryFunction apply = nullptr;
    RightScalarFunction apply_right_scalar = nullptr;
    LeftScalarFunction apply_left_scalar = nullptr;
    double nanoseconds = 0.15;
};

/// The function of this name (`tenon/tail.hpp`) for the best instruction set of this machine; null where it is unknown.
const UnaryEntry* find_unary_function(const std::string& name);
const BinaryEntry* find_binary_function(const std::string& name);
ScaleShiftFunction scale_shift_function();

}  // namespace cpu
}  // namespace tenon
