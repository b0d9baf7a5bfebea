#include "interpolation_taps.hpp"

#include <algorithm>
#include <cmath>

namespace tenon {
namespace opsets {

namespace {

using Base = ov::op::util::InterpolateBase;

// Coordinates are computed in single precision: ties of NEAREST depend on it.
float original_coordinate(int64_t element, const ResizedAxis& axis, Base::CoordinateTransformMode mode) {
    const float x = static_cast<float>(element);
    switch (mode) {
        case Base::CoordinateTransformMode::HALF_PIXEL:
            return (x + 0.5f) / axis.scale - 0.5f;
        case Base::CoordinateTransformMode::PYTORCH_HALF_PIXEL:
            return axis.out > 1 ? (x + 0.5f) / axis.scale - 0.5f : 0.0f;
        case Base::CoordinateTransformMode::ASYMMETRIC:
            return x / axis.scale;
        case Base::CoordinateTransformMode::TF_HALF_PIXEL_FOR_NN:
            return (x + 0.5f) / axis.scale;
        case Base::CoordinateTransformMode::ALIGN_CORNERS:
            return axis.out == 1 ? 0.0f : x * static_cast<float>(axis.in - 1) / static_cast<float>(axis.out - 1);
    }
    OPENVINO_THROW("unknown coordinate_transformation_mode ", static_cast<int>(mode));
}

float rounded(float x, const ResizedAxis& axis, Base::NearestMode mode) {
    switch (mode) {
        case Base::NearestMode::ROUND_PREFER_FLOOR:
            return x == std::trunc(x) + 0.5f ? std::floor(x) : std::round(x);
        case Base::NearestMode::ROUND_PREFER_CEIL:
            return std::round(x);
        case Base::NearestMode::FLOOR:
            return std::floor(x);
        case Base::NearestMode::CEIL:
            return std::ceil(x);
        case Base::NearestMode::SIMPLE:
            return axis.scale < 1.0f ? std::ceil(x) : std::trunc(x);
    }
    OPENVINO_THROW("unknown nearest_mode ", static_cast<int>(mode));
}

size_t clipped(float coordinate, int64_t length) {
    const double last = static_cast<double>(length - 1);
    return static_cast<size_t>(std::clamp(static_cast<double>(coordinate), 0.0, last));
}

double triangle(double x) {
    return std::max(0.0, 1.0 - std::abs(x));
}

/// Keys' cubic with parameter a.
double cubic(double x, double a) {
    x = std::abs(x);
    if (x < 1.0) return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
    if (x < 2.0) return (((x - 5.0) * x + 8.0) * x - 4.0) * a;
    return 0.0;
}

}  // namespace

AxisTaps::AxisTaps(const ResizedAxis& axis, const InterpolateAttrs& attrs, bool antialias) {
    m_starts.push_back(0);
    for (int64_t element = 0; element < axis.out; ++element) {
        const float x = original_coordinate(element, axis, attrs.coordinate_transformation_mode);
        switch (attrs.mode) {
            case Base::InterpolateMode::NEAREST:
                add_nearest(x, axis, attrs);
                break;
            case Base::InterpolateMode::LINEAR:
                add_linear(x, axis, antialias);
                break;
            case Base::InterpolateMode::LINEAR_ONNX:
                add_linear_onnx(x, axis);
                break;
            case Base::InterpolateMode::CUBIC:
                add_cubic(x, axis, static_cast<float>(attrs.cube_coeff));
                break;
            case Base::InterpolateMode::BILINEAR_PILLOW:
            case Base::InterpolateMode::BICUBIC_PILLOW:
                add_pillow(element, axis, attrs);
                break;
        }
        m_starts.push_back(m_taps.size());
    }
}

void AxisTaps::add_nearest(float coordinate, const ResizedAxis& axis, const InterpolateAttrs& attrs) {
    m_taps.push_back({clipped(rounded(coordinate, axis, attrs.nearest_mode), axis.in), 1.0f});
}

void AxisTaps::add_linear(float coordinate, const ResizedAxis& axis, bool antialias) {
    const double stretch = antialias ? axis.scale : 1.0;
    const double reach = axis.scale > 1.0f ? 2.0 : std::ceil(2.0 / stretch);
    const double centre = std::nearbyint(static_cast<double>(coordinate)), last = static_cast<double>(axis.in - 1);
    const auto from = static_cast<int64_t>(std::clamp(centre - reach, 0.0, last));
    const auto to = static_cast<int64_t>(std::clamp(centre + reach, 0.0, last));
    const size_t first = m_taps.size();
    for (int64_t i = from; i <= to; ++i) {
        const double weight = triangle(stretch * (static_cast<double>(coordinate) - static_cast<double>(i)));
        if (weight > 0) m_taps.push_back({static_cast<size_t>(i), static_cast<float>(weight)});
    }
    normalize(first);
}

void AxisTaps::add_linear_onnx(float coordinate, const ResizedAxis& axis) {
    const float inside = std::clamp(coordinate, 0.0f, static_cast<float>(axis.in - 1));
    const size_t before = clipped(inside, axis.in);
    const size_t behind = std::min(before + 1, static_cast<size_t>(axis.in - 1));
    const float fraction = inside - static_cast<float>(before);
    m_taps.push_back({before, 1.0f - fraction});
    if (behind != before)
        m_taps.push_back({behind, fraction});
    else
        m_taps.back().weight = 1.0f;
}

void AxisTaps::add_cubic(float coordinate, const ResizedAxis& axis, float coefficient) {
    const float before = std::floor(coordinate);
    const float fraction = coordinate - before;
    for (int tap = -1; tap <= 2; ++tap) {
        const float distance = static_cast<float>(tap) - fraction;
        m_taps.push_back(
            {clipped(before + static_cast<float>(tap), axis.in), static_cast<float>(cubic(distance, coefficient))});
    }
}

void AxisTaps::add_pillow(int64_t element, const ResizedAxis& axis, const InterpolateAttrs& attrs) {
    const bool is_cubic = attrs.mode == Base::InterpolateMode::BICUBIC_PILLOW;
    const double step = static_cast<double>(axis.in) / static_cast<double>(axis.out);
    const double stretch = std::max(step, 1.0);
    const double reach = (is_cubic ? 2.0 : 1.0) * stretch;
    const double centre = (static_cast<double>(element) + 0.5) * step, length = static_cast<double>(axis.in);
    const auto from = static_cast<int64_t>(std::clamp(centre - reach + 0.5, 0.0, length));
    const auto to = static_cast<int64_t>(std::clamp(centre + reach + 0.5, 0.0, length));
    const size_t first = m_taps.size();
    for (int64_t i = from; i < to; ++i) {
        const double distance = (static_cast<double>(i) - centre + 0.5) / stretch;
        const double weight = is_cubic ? cubic(distance, attrs.cube_coeff) : triangle(distance);
        m_taps.push_back({static_cast<size_t>(i), static_cast<float>(weight)});
    }
    normalize(first);
}

void AxisTaps::normalize(size_t first) {
    double sum = 0;
    for (size_t i = first; i < m_taps.size(); ++i)
        sum += m_taps[i].weight;
    if (sum == 0) return;
    for (size_t i = first; i < m_taps.size(); ++i)
        m_taps[i].weight = static_cast<float>(m_taps[i].weight / sum);
}

}  // namespace opsets
}  // namespace tenon
