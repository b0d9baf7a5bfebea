#pragma once

#include <cstdint>
#include <vector>

#include "openvino/op/util/interpolate_base.hpp"

namespace tenon {
namespace cpu {

/// What every element along a resized axis is made of: `count` elements of the source each, with weights.
struct AxisTaps {
    using Attributes = ov::op::util::InterpolateBase::InterpolateAttrs;

    size_t size = 0;
    size_t length = 0;
    size_t count = 1;
    /// [length][count]; a weight of 0 fills up.
    std::vector<size_t> indices;
    std::vector<float> weights;

    /// Every element as it is.
    static AxisTaps identity(size_t size);
    /// From `size` elements to `length`, by the modes of Interpolate-4; `antialias` stretches linear weights.
    static AxisTaps resize(size_t size, size_t length, float scale, const Attributes& attributes, bool antialias);

    /// Elements are copied.
    bool is_choice() const { return count == 1; }
    bool is_identity() const;
    /// Both elements are made of the same.
    bool are_equal(size_t a, size_t b) const;
};

}  // namespace cpu
}  // namespace tenon
