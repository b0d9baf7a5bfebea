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

/// Reads a picture (png, jpg, bmp, ppm …) with 1 or 3 channels. Throws std::runtime_error with the path.
Picture read_picture(const std::string& path, size_t channels = 3);

/// The same picture with another height and width.
Picture resized(const Picture& picture, size_t height, size_t width);

/// Marks the box from (left, top) to (right, bottom), as far as it lies in the picture, red and a few pixels wide.
void draw_box(Picture& picture, int left, int top, int right, int bottom);

/// Writes a bmp, png or jpg, as the end of the path says. Throws std::runtime_error with the path.
void write_picture(const std::string& path, const Picture& picture);
