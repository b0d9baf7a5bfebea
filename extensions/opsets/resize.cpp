#include "resize.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "axes.hpp"
#include "element_dispatch.hpp"
#include "saturating_cast.hpp"

namespace tenon {
namespace opsets {

namespace {

using Base = ov::op::util::InterpolateBase;

constexpr int64_t length_limit = int64_t(1) << 40;

size_t pad_at(const std::vector<size_t>& pads, size_t axis) {
    return axis < pads.size() ? pads[axis] : 0;
}

int64_t scaled_length(const ov::Node* node, int64_t length, float scale) {
    // Products like 3 * (1 / 3) must not round down.
    constexpr float tolerance = 1e-6f;
    const float scaled = static_cast<float>(length) * (scale + tolerance);
    NODE_VALIDATION_CHECK(node, scaled < static_cast<float>(length_limit), "scale ", scale, " makes length ", length,
                          " too long, expected less than ", length_limit);
    return static_cast<int64_t>(scaled);
}

ov::Dimension scaled(const ov::Node* node, const ov::Dimension& length, float scale) {
    NODE_VALIDATION_CHECK(node, std::isfinite(scale) && scale > 0, "a scale is ", scale,
                          ", expected a positive number");
    const int64_t longest = length.get_max_length();
    return {scaled_length(node, length.get_min_length(), scale),
            longest < 0 || longest > length_limit ? -1 : scaled_length(node, longest, scale)};
}

void check_size(const ov::Node* node, const IntegerRange& size) {
    NODE_VALIDATION_CHECK(node, size.upper >= 1, "a size is ", size.upper, ", expected a positive number");
}

std::vector<ResizedAxis> resized_axes(const ov::Node* node, const ov::Shape& padded, const ov::Shape& output,
                                      const ResizeTarget& target) {
    std::vector<ResizedAxis> resized;
    for (size_t i = 0; i < target.axes.size(); ++i) {
        const size_t axis = normalize_axis(node, target.axes[i], padded.size());
        const auto in = static_cast<int64_t>(padded[axis]), out = static_cast<int64_t>(output[axis]);
        NODE_VALIDATION_CHECK(node, in > 0 || out == 0, "axis ", axis, " is empty and cannot be resized to ", out);
        const float scale = target.scales ? (*target.scales)[i] : static_cast<float>(out) / static_cast<float>(in);
        resized.push_back({axis, in, out, scale});
    }
    return resized;
}

/// Copies `in` into the middle of zeros.
template <typename T>
std::vector<T> padded_values(const T* in, const ov::Shape& shape, const ov::Shape& padded,
                             const std::vector<size_t>& pads_begin) {
    std::vector<T> values(ov::shape_size(padded), T(0));
    const size_t rank = shape.size(), row = rank == 0 ? 1 : shape[rank - 1], count = ov::shape_size(shape);
    std::vector<size_t> position(rank, 0);
    for (size_t i = 0; i < count; i += row) {
        size_t at = 0;
        for (size_t axis = 0; axis < rank; ++axis)
            at = at * padded[axis] + position[axis] + pad_at(pads_begin, axis);
        std::copy(in + i, in + i + row, values.begin() + static_cast<std::ptrdiff_t>(at));
        for (size_t axis = rank - 1; axis-- > 0;) {
            if (++position[axis] < shape[axis]) break;
            position[axis] = 0;
        }
    }
    return values;
}

template <typename To, typename From>
To rounded_to(From value) {
    if constexpr (std::is_integral_v<To> && std::is_floating_point_v<From>)
        return saturating_cast<To>(std::round(value));
    else
        return static_cast<To>(value);
}

/// Replaces one axis of `values` by weighted sums of its elements.
template <typename T>
std::vector<T> resize_axis(const std::vector<T>& values, const AxisSplit& split, size_t length, const AxisTaps& taps) {
    std::vector<T> result(split.outer * length * split.inner, T(0));
    for (size_t outer = 0; outer < split.outer; ++outer)
        for (size_t element = 0; element < length; ++element) {
            T* out = result.data() + (outer * length + element) * split.inner;
            for (auto tap = taps.begin(element); tap != taps.end(element); ++tap) {
                const T* in = values.data() + (outer * split.size + tap->index) * split.inner;
                for (size_t i = 0; i < split.inner; ++i)
                    out[i] += static_cast<T>(tap->weight) * in[i];
            }
        }
    return result;
}

template <typename T>
std::vector<T> pick_on_axis(const std::vector<T>& values, const AxisSplit& split, size_t length, const AxisTaps& taps) {
    std::vector<T> result(split.outer * length * split.inner);
    for (size_t outer = 0; outer < split.outer; ++outer)
        for (size_t element = 0; element < length; ++element) {
            const T* in = values.data() + (outer * split.size + taps.begin(element)->index) * split.inner;
            std::copy(in, in + split.inner, result.data() + (outer * length + element) * split.inner);
        }
    return result;
}

bool is_pillow(Base::InterpolateMode mode) {
    return mode == Base::InterpolateMode::BILINEAR_PILLOW || mode == Base::InterpolateMode::BICUBIC_PILLOW;
}

template <typename T>
std::vector<T> resized_values(std::vector<T> values, ov::Shape shape, std::vector<ResizedAxis> resized,
                              const InterpolateAttrs& attrs) {
    const bool shrinks =
        std::any_of(resized.begin(), resized.end(), [](const ResizedAxis& axis) { return axis.scale < 1.0f; });
    // The imaging library goes over rows first and rounds integers in between.
    std::sort(resized.begin(), resized.end(), [](const auto& a, const auto& b) { return a.axis > b.axis; });
    if (attrs.mode == Base::InterpolateMode::NEAREST) {
        for (const auto& axis : resized) {
            values = pick_on_axis(values, AxisSplit(shape, axis.axis), static_cast<size_t>(axis.out),
                                  AxisTaps(axis, attrs, false));
            shape[axis.axis] = static_cast<size_t>(axis.out);
        }
        return values;
    }
    using Work = std::conditional_t<std::is_same_v<accumulator_t<T>, float>, float, double>;
    std::vector<Work> work(values.begin(), values.end());
    for (const auto& axis : resized) {
        if (is_pillow(attrs.mode) && axis.in == axis.out) continue;
        work = resize_axis(work, AxisSplit(shape, axis.axis), static_cast<size_t>(axis.out),
                           AxisTaps(axis, attrs, attrs.antialias && shrinks));
        shape[axis.axis] = static_cast<size_t>(axis.out);
        if (is_pillow(attrs.mode) && std::is_integral_v<T>)
            for (auto& value : work)
                value = static_cast<Work>(rounded_to<T>(value));
    }
    values.resize(work.size());
    std::transform(work.begin(), work.end(), values.begin(), [](Work value) { return rounded_to<T>(value); });
    return values;
}

}  // namespace

ov::PartialShape padded_shape(const ov::Node* node, const ov::PartialShape& data, const InterpolateAttrs& attrs) {
    ov::PartialShape padded = data;
    if (data.rank().is_dynamic()) return padded;
    for (size_t axis = 0; axis < data.size(); ++axis) {
        const size_t begin = pad_at(attrs.pads_begin, axis), end = pad_at(attrs.pads_end, axis);
        constexpr size_t limit = (size_t(1) << 31) - 1;
        NODE_VALIDATION_CHECK(node, begin <= limit && end <= limit, "pads are ", begin, " and ", end,
                              ", expected at most ", limit);
        if (begin + end > 0) padded[axis] = data[axis] + ov::Dimension(static_cast<int64_t>(begin + end));
    }
    return padded;
}

ov::PartialShape infer_resize(const ov::Node* node, const ov::PartialShape& data, const ResizeTarget& target,
                              const InterpolateAttrs& attrs) {
    auto output = padded_shape(node, data, attrs);
    if (output.rank().is_dynamic()) return output;
    std::vector<bool> seen(output.size(), false);
    for (size_t i = 0; i < target.axes.size(); ++i) {
        const size_t axis = normalize_axis(node, target.axes[i], output.size());
        NODE_VALIDATION_CHECK(node, !seen[axis], "axis ", axis, " is named twice in axes");
        seen[axis] = true;
        if (attrs.shape_calculation_mode == Base::ShapeCalcMode::SCALES) {
            output[axis] = target.scales ? scaled(node, output[axis], (*target.scales)[i]) : ov::Dimension();
        } else if (target.sizes) {
            check_size(node, (*target.sizes)[i]);
            output[axis] = (*target.sizes)[i].as_dimension();
        } else {
            output[axis] = ov::Dimension();
        }
    }
    return output;
}

std::vector<float> real_values(const ov::Tensor& tensor) {
    std::vector<float> values;
    const bool known = dispatch(NumericTypes(), tensor.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(tensor.data());
        for (size_t i = 0; i < tensor.get_size(); ++i)
            values.push_back(static_cast<float>(in[i]));
    });
    OPENVINO_ASSERT(known, "expected numbers, found a tensor of type ", tensor.get_element_type());
    return values;
}

bool resize(const ov::Node* node, ov::Tensor& output, const ov::Tensor& input, const ResizeTarget& target,
            const InterpolateAttrs& attrs) {
    const auto& shape = input.get_shape();
    const auto padded = padded_shape(node, shape, attrs).to_shape();
    const auto out_shape = infer_resize(node, shape, target, attrs).to_shape();
    output.set_shape(out_shape);
    if (output.get_size() == 0) return true;
    const auto resized = resized_axes(node, padded, out_shape, target);
    return dispatch(NumericTypes(), input.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = input.data<T>();
        auto values = padded == shape ? std::vector<T>(in, in + input.get_size())
                                      : padded_values(in, shape, padded, attrs.pads_begin);
        values = resized_values(std::move(values), padded, resized, attrs);
        std::copy(values.begin(), values.end(), output.data<T>());
    });
}

}  // namespace opsets
}  // namespace tenon
