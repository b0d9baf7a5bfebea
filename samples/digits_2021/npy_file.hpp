#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// A NumPy array file (`.npy` of version 1, little-endian, row-major).
struct NpyFile {
    /// The element type as NumPy writes it: "|u1", "<i8", "<f4".
    std::string type;
    std::vector<size_t> shape;
    /// The elements, as many bytes as type and shape say.
    std::string bytes;
};

/// Throws std::runtime_error with the path, what was expected and what was found; also where the elements are not of
/// `type`.
NpyFile read_npy(const std::string& path, const std::string& type);
