#include "convolution_loops.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "integer_values.hpp"

namespace tenon {
namespace opsets {

namespace {

/// Integers are summed modulo 2^64, which is exact where the result fits its type.
template <typename T>
using sum_t = std::conditional_t<std::is_integral_v<T>, uint64_t, accumulator_t<T>>;

struct Channels {
    size_t batch, groups, in, out;  // `in` and `out` per group

    size_t data_planes() const { return batch * groups * in; }
};

std::vector<size_t> spatial(const ov::Shape& shape, size_t leading) {
    return std::vector<size_t>(shape.begin() + static_cast<std::ptrdiff_t>(leading), shape.end());
}

/// body(k, weight) for every element of one kernel.
template <typename Body>
void for_each_tap(const WindowGeometry& geometry, const Body& body) {
    for (int64_t z = 0, i = 0; z < geometry.kernel[0]; ++z)
        for (int64_t y = 0; y < geometry.kernel[1]; ++y)
            for (int64_t x = 0; x < geometry.kernel[2]; ++x, ++i)
                body(std::array<int64_t, 3>{z, y, x}, i);
}

/// body(index of a first window, index of the element it meets, number of windows) for the rows of windows whose tap
/// `k` lies inside of the tensor; from window to window the element moves by the last stride.
template <typename Body>
void for_each_row(const WindowGeometry& geometry, const std::array<int64_t, 3>& k, const Body& body) {
    const auto planes = geometry.windows_with(0, k[0]);
    const auto rows = geometry.windows_with(1, k[1]);
    const auto columns = geometry.windows_with(2, k[2]);
    if (columns.first == columns.last) return;
    const int64_t x = columns.first * geometry.stride[2] + geometry.offset(2, k[2]);
    for (int64_t plane = planes.first; plane < planes.last; ++plane)
        for (int64_t row = rows.first; row < rows.last; ++row) {
            const int64_t z = plane * geometry.stride[0] + geometry.offset(0, k[0]);
            const int64_t y = row * geometry.stride[1] + geometry.offset(1, k[1]);
            body((plane * geometry.windows[1] + row) * geometry.windows[2] + columns.first,
                 (z * geometry.length[1] + y) * geometry.length[2] + x, columns.last - columns.first);
        }
}

template <typename T>
void add_filtered_plane(const WindowGeometry& geometry, const T* plane, const T* kernel, sum_t<T>* sums) {
    using Sum = sum_t<T>;
    const int64_t stride = geometry.stride[2];
    for_each_tap(geometry, [&](const std::array<int64_t, 3>& k, int64_t tap) {
        const Sum weight = static_cast<Sum>(kernel[tap]);
        for_each_row(geometry, k, [&](int64_t window, int64_t element, int64_t count) {
            const T* in = plane + element;
            Sum* out = sums + window;
            if (stride == 1)
                for (int64_t i = 0; i < count; ++i)
                    out[i] += weight * static_cast<Sum>(in[i]);
            else
                for (int64_t i = 0; i < count; ++i)
                    out[i] += weight * static_cast<Sum>(in[i * stride]);
        });
    });
}

template <typename T>
void add_spread_plane(const WindowGeometry& geometry, const T* plane, const T* kernel, sum_t<T>* sums) {
    using Sum = sum_t<T>;
    const int64_t stride = geometry.stride[2];
    for_each_tap(geometry, [&](const std::array<int64_t, 3>& k, int64_t tap) {
        const Sum weight = static_cast<Sum>(kernel[tap]);
        for_each_row(geometry, k, [&](int64_t window, int64_t element, int64_t count) {
            const T* in = plane + window;
            Sum* out = sums + element;
            for (int64_t i = 0; i < count; ++i)
                out[i * stride] += weight * static_cast<Sum>(in[i]);
        });
    });
}

template <typename T>
void convolve_planes(const Channels& channels, const WindowGeometry& geometry, const T* data, const T* filters,
                     T* out) {
    const size_t in_plane = geometry.length_volume(), out_plane = geometry.windows_volume();
    const size_t kernel = geometry.kernel_volume();
    std::vector<sum_t<T>> sums(out_plane);
    for (size_t n = 0; n < channels.batch; ++n)
        for (size_t g = 0; g < channels.groups; ++g)
            for (size_t o = 0; o < channels.out; ++o) {
                std::fill(sums.begin(), sums.end(), sum_t<T>(0));
                const T* group = data + (n * channels.groups + g) * channels.in * in_plane;
                const T* filter = filters + (g * channels.out + o) * channels.in * kernel;
                for (size_t i = 0; i < channels.in; ++i)
                    add_filtered_plane(geometry, group + i * in_plane, filter + i * kernel, sums.data());
                for (size_t i = 0; i < out_plane; ++i)
                    *out++ = static_cast<T>(sums[i]);
            }
}

template <typename T>
void convolve_planes_transposed(const Channels& channels, const WindowGeometry& geometry, const T* data,
                                const T* filters, T* out) {
    const size_t in_plane = geometry.windows_volume(), out_plane = geometry.length_volume();
    const size_t kernel = geometry.kernel_volume();
    std::vector<sum_t<T>> sums(out_plane);
    for (size_t n = 0; n < channels.batch; ++n)
        for (size_t g = 0; g < channels.groups; ++g)
            for (size_t o = 0; o < channels.out; ++o) {
                std::fill(sums.begin(), sums.end(), sum_t<T>(0));
                const T* group = data + (n * channels.groups + g) * channels.in * in_plane;
                for (size_t i = 0; i < channels.in; ++i)
                    add_spread_plane(geometry, group + i * in_plane,
                                     filters + ((g * channels.in + i) * channels.out + o) * kernel, sums.data());
                for (size_t i = 0; i < out_plane; ++i)
                    *out++ = static_cast<T>(sums[i]);
            }
}

size_t leading_axes(Grouping grouping) {
    return grouping == Grouping::none ? 2 : 3;
}

size_t group_count(const ov::Shape& filters, Grouping grouping) {
    return grouping == Grouping::none ? 1 : filters[0];
}

}  // namespace

bool convolve(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs, Grouping grouping,
              SlidingWindow window) {
    const auto &data = inputs[0].get_shape(), &filters = inputs[1].get_shape();
    const auto shape = infer_convolution(node, data, filters, grouping, window).to_shape();
    outputs[0].set_shape(shape);
    const size_t leading = leading_axes(grouping);
    const Channels channels{data[0], group_count(filters, grouping), filters[leading - 1], filters[leading - 2]};
    const WindowGeometry geometry(spatial(data, 2), spatial(shape, 2), spatial(filters, leading), window);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        convolve_planes(channels, geometry, inputs[0].data<T>(), inputs[1].data<T>(), outputs[0].data<T>());
    });
}

bool convolve_transposed(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs,
                         Grouping grouping, SlidingWindow window, OutputExtent extent) {
    const auto &data = inputs[0].get_shape(), &filters = inputs[1].get_shape();
    extent.is_requested = inputs.size() > 2;
    if (extent.is_requested) {
        const auto requested = integer_values(inputs[2]);
        for (const int64_t length : requested)
            NODE_VALIDATION_CHECK(node, length > 0, "output_shape holds ", length, ", expected positive lengths");
        extent.requested = ov::PartialShape(requested);
    }
    const auto shape = infer_transposed_convolution(node, data, filters, grouping, window, extent).to_shape();
    outputs[0].set_shape(shape);
    const size_t leading = leading_axes(grouping);
    const Channels channels{data[0], group_count(filters, grouping), filters[leading - 2], filters[leading - 1]};
    const WindowGeometry geometry(spatial(shape, 2), spatial(data, 2), spatial(filters, leading), window);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        convolve_planes_transposed(channels, geometry, inputs[0].data<T>(), inputs[1].data<T>(), outputs[0].data<T>());
    });
}

}  // namespace opsets
}  // namespace tenon
