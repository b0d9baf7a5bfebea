#include "resampling/axis_taps.hpp"

#include <algorithm>
#include <cmath>

namespace tenon {
namespace cpu {
namespace {

using Base = ov::op::util::InterpolateBase;

struct Tap {
    size_t index;
    double weight;
};

struct Axis {
    size_t size, length;
    float scale;

    size_t clip(float place) const {
        return static_cast<size_t>(std::clamp(static_cast<double>(place), 0.0, static_cast<double>(size - 1)));
    }
};

// In single precision, on which the ties of `nearest` depend.
float source_place(size_t element, const Axis& axis, Base::CoordinateTransformMode mode) {
    using Mode = Base::CoordinateTransformMode;
    const auto x = static_cast<float>(element);
    if (mode == Mode::ASYMMETRIC) return x / axis.scale;
    if (mode == Mode::TF_HALF_PIXEL_FOR_NN) return (x + 0.5f) / axis.scale;
    if (mode == Mode::ALIGN_CORNERS) {
        if (axis.length == 1) return 0;
        return x * static_cast<float>(axis.size - 1) / static_cast<float>(axis.length - 1);
    }
    if (mode == Mode::PYTORCH_HALF_PIXEL && axis.length <= 1) return 0;
    return (x + 0.5f) / axis.scale - 0.5f;
}

float nearest_place(float place, const Axis& axis, Base::NearestMode mode) {
    switch (mode) {
        case Base::NearestMode::ROUND_PREFER_FLOOR:
            return place == std::trunc(place) + 0.5f ? std::floor(place) : std::round(place);
        case Base::NearestMode::ROUND_PREFER_CEIL:
            return std::round(place);
        case Base::NearestMode::FLOOR:
            return std::floor(place);
        case Base::NearestMode::CEIL:
            return std::ceil(place);
        case Base::NearestMode::SIMPLE:
            break;
    }
    return axis.scale < 1.0f ? std::ceil(place) : std::trunc(place);
}

std::vector<Tap> linear(float place, const Axis& axis, bool antialias) {
    const double stretch = antialias ? axis.scale : 1.0;
    const double reach = axis.scale > 1.0f ? 2.0 : std::ceil(2.0 / stretch);
    const double center = std::nearbyint(static_cast<double>(place)), last = static_cast<double>(axis.size - 1);
    std::vector<Tap> taps;
    double sum = 0;
    for (double i = std::clamp(center - reach, 0.0, last); i <= std::clamp(center + reach, 0.0, last); ++i) {
        const double weight = 1.0 - std::abs(stretch * (static_cast<double>(place) - i));
        if (weight <= 0) continue;
        taps.push_back({static_cast<size_t>(i), weight});
        sum += weight;
    }
    for (auto& tap : taps)
        tap.weight /= sum;
    return taps;
}

std::vector<Tap> linear_onnx(float place, const Axis& axis) {
    const float inside = std::clamp(place, 0.0f, static_cast<float>(axis.size - 1));
    const auto before = static_cast<size_t>(inside);
    const float fraction = inside - static_cast<float>(before);
    if (before + 1 >= axis.size || fraction == 0) return {{before, 1}};
    return {{before, 1.0f - fraction}, {before + 1, fraction}};
}

std::vector<Tap> cubic(float place, const Axis& axis, double a) {
    const float before = std::floor(place);
    const double fraction = place - before;
    const auto near = [a](double x) { return ((a + 2) * x - (a + 3)) * x * x + 1; };
    const auto far = [a](double x) { return (((x - 5) * x + 8) * x - 4) * a; };
    return {{axis.clip(before - 1), far(1 + fraction)},
            {axis.clip(before), near(fraction)},
            {axis.clip(before + 1), near(1 - fraction)},
            {axis.clip(before + 2), far(2 - fraction)}};
}

}  // namespace

AxisTaps AxisTaps::identity(size_t size) {
    AxisTaps taps;
    taps.size = taps.length = size;
    for (size_t i = 0; i < size; ++i)
        taps.indices.push_back(i);
    taps.weights.assign(size, 1.0f);
    return taps;
}

AxisTaps AxisTaps::resize(size_t size, size_t length, float scale, const Attributes& attributes, bool antialias) {
    const Axis axis{size, length, scale};
    std::vector<std::vector<Tap>> all;
    AxisTaps taps;
    for (size_t i = 0; i < length; ++i) {
        const float place = source_place(i, axis, attributes.coordinate_transformation_mode);
        if (attributes.mode == Base::InterpolateMode::NEAREST)
            all.push_back({{axis.clip(nearest_place(place, axis, attributes.nearest_mode)), 1}});
        else if (attributes.mode == Base::InterpolateMode::LINEAR)
            all.push_back(linear(place, axis, antialias));
        else if (attributes.mode == Base::InterpolateMode::LINEAR_ONNX)
            all.push_back(linear_onnx(place, axis));
        else
            all.push_back(cubic(place, axis, attributes.cube_coeff));
        taps.count = std::max(taps.count, all.back().size());
    }
    taps.size = size;
    taps.length = length;
    for (const auto& element : all)
        for (size_t k = 0; k < taps.count; ++k) {
            const bool is_there = k < element.size();
            taps.indices.push_back(is_there ? element[k].index : element.empty() ? 0 : element[0].index);
            taps.weights.push_back(is_there ? static_cast<float>(element[k].weight) : 0.0f);
        }
    return taps;
}

bool AxisTaps::is_identity() const {
    if (size != length || !is_choice()) return false;
    for (size_t i = 0; i < length; ++i)
        if (indices[i] != i) return false;
    return true;
}

bool AxisTaps::are_equal(size_t a, size_t b) const {
    for (size_t k = 0; k < count; ++k)
        if (indices[a * count + k] != indices[b * count + k] || weights[a * count + k] != weights[b * count + k])
            return false;
    return true;
}

}  // namespace cpu
}  // namespace tenon
