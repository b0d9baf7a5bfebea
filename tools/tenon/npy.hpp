#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>

#include "openvino/runtime/tensor.hpp"

namespace tenon::command {

/// Reads an array file of NumPy (format versions 1 to 3, little-endian, row-major): boolean, f16, f32, f64 and
/// integers of 8 to 64 bits. Throws UserError, which names the file, for anything else.
ov::Tensor read_npy(const std::filesystem::path& path);
ov::Tensor read_npy(std::istream& stream, const std::string& name);

/// Writes a tensor so that NumPy can load it. bf16 has no NumPy type: its bits are written as u16.
void write_npy(const std::filesystem::path& path, const ov::Tensor& tensor);

}  // namespace tenon::command
