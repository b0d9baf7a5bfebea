#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// A digit, what it is and what it was taken for.
struct Prediction {
    /// 8 × 8 pixels, 0: paper, 255: ink.
    const uint8_t* image;
    size_t label;
    size_t predicted;
};

/// Writes the digits as a PNG picture, each with its predicted label below; wrong ones are marked red and show the
/// right label too. Throws std::runtime_error when the file cannot be written.
void write_sheet(const std::string& path, const std::vector<Prediction>& predictions, size_t columns);
