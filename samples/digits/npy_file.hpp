#pragma once

#include <openvino/runtime/tensor.hpp>
#include <string>

/// Reads a NumPy array file (`.npy`, little-endian, row-major) of bytes, 64-bit integers or floats. Throws
/// std::runtime_error with the path and what was found instead.
ov::Tensor read_npy(const std::string& path);
