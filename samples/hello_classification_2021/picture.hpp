#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// Pixels row by row; the colours of a pixel lie together, in the order blue, green, red.
struct Picture {
    size_t height = 0, width = 0, channels = 0;
    std::vector<uint8_t> bytes;
};

/// Reads a picture (png, jpg, bmp, ppm …), resized to that height and width, with 1 or 3 channels.
/// Throws std::runtime_error with the path.
Picture read_picture(const std::string& path, size_t height, size_t width, size_t channels);
