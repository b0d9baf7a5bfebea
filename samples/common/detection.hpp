#pragma once

#include <cstddef>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "picture.hpp"

/// An object that a detector found.
struct Detection {
    size_t image = 0;
    int label = 0;
    float probability = 0;
    /// Corners, in parts of the picture's width and height.
    float left = 0, top = 0, right = 0, bottom = 0;
};

/// Reads rows of [image, label, probability, left, top, right, bottom]; an image of -1 ends the list. Throws
/// std::runtime_error when a row names an image of `images` or more.
inline std::vector<Detection> read_detections(const float* rows, size_t count, size_t images) {
    std::vector<Detection> detections;
    for (const float* row = rows; row != rows + 7 * count && row[0] >= 0; row += 7) {
        const auto image = static_cast<size_t>(row[0]);
        if (image >= images) throw std::runtime_error("a detection names an image that was not given");
        detections.push_back({image, static_cast<int>(row[1]), row[2], row[3], row[4], row[5], row[6]});
    }
    return detections;
}

/// Corners in pixels of a picture.
struct Box {
    int left, top, right, bottom;
};

inline Box box_in(const Picture& picture, const Detection& detection) {
    const auto width = static_cast<float>(picture.width), height = static_cast<float>(picture.height);
    return {static_cast<int>(detection.left * width), static_cast<int>(detection.top * height),
            static_cast<int>(detection.right * width), static_cast<int>(detection.bottom * height)};
}

/// "(left,top)-(right,bottom)"
inline std::string text_of(const Box& box) {
    std::ostringstream text;
    text << "(" << box.left << "," << box.top << ")-(" << box.right << "," << box.bottom << ")";
    return text.str();
}
