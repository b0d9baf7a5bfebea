#pragma once

#include <filesystem>

#include "openvino/runtime/tensor.hpp"

namespace tenon::bench {

/// A tensor of that type and shape with the data of a .npy file that NumPy wrote in C order. Throws where the file is
/// shorter than that.
ov::Tensor read_numpy(const std::filesystem::path& path, const ov::element::Type& type, const ov::Shape& shape);
/// Writes version 1.0 of the format. Throws for types that NumPy does not have.
void write_numpy(const std::filesystem::path& path, const ov::Tensor& tensor);

}  // namespace tenon::bench
