#pragma once

#include <cstdint>
#include <vector>

#include "openvino/op/util/interpolate_base.hpp"

namespace tenon {
namespace opsets {

using InterpolateAttrs = ov::op::util::InterpolateBase::InterpolateAttrs;

/// One axis that is resized.
struct ResizedAxis {
    size_t axis;
    int64_t in, out;
    float scale;  // out / in, or as it was given
};

/// For every element of a resized axis the elements that it is made of. Every mode is separable, so axes are resized
/// one after another.
class AxisTaps {
public:
    struct Tap {
        size_t index;
        float weight;
    };

    /// `antialias`: linear weights are stretched by the scale.
    AxisTaps(const ResizedAxis& axis, const InterpolateAttrs& attrs, bool antialias);

    const Tap* begin(size_t element) const { return m_taps.data() + m_starts[element]; }
    const Tap* end(size_t element) const { return m_taps.data() + m_starts[element + 1]; }

private:
    void add_nearest(float coordinate, const ResizedAxis& axis, const InterpolateAttrs& attrs);
    void add_linear(float coordinate, const ResizedAxis& axis, bool antialias);
    void add_linear_onnx(float coordinate, const ResizedAxis& axis);
    void add_cubic(float coordinate, const ResizedAxis& axis, float coefficient);
    void add_pillow(int64_t element, const ResizedAxis& axis, const InterpolateAttrs& attrs);
    void normalize(size_t first);

    std::vector<Tap> m_taps;
    std::vector<size_t> m_starts;
};

}  // namespace opsets
}  // namespace tenon
