#pragma once

#include <algorithm>
#include <vector>

namespace tenon {
namespace opsets {

/// A rectangle between two corners; a turned one (second corner before the first) has no area.
struct Box {
    float x1, y1, x2, y2;
};

/// `pixel` is 0 for boxes in real coordinates and 1 where the corners are the first and the last pixel.
inline float area(const Box& box, float pixel = 0) {
    const float width = box.x2 - box.x1 + pixel, height = box.y2 - box.y1 + pixel;
    return width < pixel || height < pixel ? 0 : width * height;
}

/// The shared area as a part of the area that either covers; 0 where they share none.
inline float intersection_over_union(const Box& a, const Box& b, float pixel = 0) {
    const float width = std::min(a.x2, b.x2) - std::max(a.x1, b.x1) + pixel;
    const float height = std::min(a.y2, b.y2) - std::max(a.y1, b.y1) + pixel;
    if (!(width > 0 && height > 0)) return 0;
    const float shared = width * height, joined = area(a, pixel) + area(b, pixel) - shared;
    return joined > 0 ? shared / joined : 0;
}

/// False for boxes that a gap separates, even one of less than a pixel.
inline bool meet(const Box& a, const Box& b) {
    return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}

/// The box with its corners moved into [0, width] x [0, height].
inline Box clipped(const Box& box, float width, float height) {
    const auto inside = [](float value, float limit) { return std::max(0.0F, std::min(value, limit)); };
    return {inside(box.x1, width), inside(box.y1, height), inside(box.x2, width), inside(box.y2, height)};
}

}  // namespace opsets
}  // namespace tenon
