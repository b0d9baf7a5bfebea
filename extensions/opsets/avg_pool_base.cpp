#include "openvino/op/util/avg_pool_base.hpp"

#include <algorithm>
#include <cmath>

#include "element_dispatch.hpp"
#include "pooling_shape.hpp"
#include "saturating_cast.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

/// How many elements a mean is divided by.
class Divisor {
public:
    Divisor(const WindowGeometry& geometry, bool exclude_pad, bool clip_to_padding)
        : m_geometry(geometry), m_exclude_pad(exclude_pad), m_clip_to_padding(clip_to_padding) {}

    int64_t on_axis(size_t axis, int64_t window, const WindowGeometry::Range& inside) const {
        if (m_exclude_pad) return inside.last - inside.first;
        if (!m_clip_to_padding) return m_geometry.kernel[axis];
        const int64_t start = window * m_geometry.stride[axis];
        const int64_t end = m_geometry.length[axis] + m_geometry.pad_begin[axis] + m_geometry.pad_end[axis];
        return std::min(m_geometry.kernel[axis], end - start);
    }

private:
    const WindowGeometry& m_geometry;
    bool m_exclude_pad, m_clip_to_padding;
};

template <typename T>
T mean_of(double sum, int64_t count) {
    if (count <= 0) return T(0);
    const double mean = sum / static_cast<double>(count);
    if constexpr (std::is_integral_v<T>)
        return saturating_cast<T>(std::nearbyint(mean));
    else
        return static_cast<T>(static_cast<accumulator_t<T>>(mean));
}

template <typename T>
void pool_plane(const WindowGeometry& geometry, const Divisor& divisor, const T* plane, T* out) {
    for (int64_t z = 0; z < geometry.windows[0]; ++z) {
        const auto planes = geometry.elements_inside(0, z);
        for (int64_t y = 0; y < geometry.windows[1]; ++y) {
            const auto rows = geometry.elements_inside(1, y);
            for (int64_t x = 0; x < geometry.windows[2]; ++x) {
                const auto columns = geometry.elements_inside(2, x);
                double sum = 0;
                for (int64_t kz = planes.first; kz < planes.last; ++kz)
                    for (int64_t ky = rows.first; ky < rows.last; ++ky) {
                        const int64_t iz = z * geometry.stride[0] + geometry.offset(0, kz);
                        const int64_t iy = y * geometry.stride[1] + geometry.offset(1, ky);
                        const T* in = plane + (iz * geometry.length[1] + iy) * geometry.length[2] +
                                      x * geometry.stride[2] - geometry.pad_begin[2];
                        for (int64_t kx = columns.first; kx < columns.last; ++kx)
                            sum += static_cast<double>(in[kx]);
                    }
                const int64_t count =
                    divisor.on_axis(0, z, planes) * divisor.on_axis(1, y, rows) * divisor.on_axis(2, x, columns);
                *out++ = mean_of<T>(sum, count);
            }
        }
    }
}

}  // namespace

AvgPoolBase::AvgPoolBase(const Output<Node>& data, const Strides& strides, const Shape& pads_begin,
                         const Shape& pads_end, const Shape& kernel, bool exclude_pad, RoundingType rounding_type,
                         const PadType& auto_pad)
    : Op({data}),
      m_kernel(kernel),
      m_strides(strides),
      m_pads_begin(pads_begin),
      m_pads_end(pads_end),
      m_exclude_pad(exclude_pad),
      m_auto_pad(auto_pad),
      m_rounding_type(rounding_type) {}

bool AvgPoolBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("kernel", m_kernel);
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("exclude-pad", m_exclude_pad);
    visitor.on_attribute("auto_pad", m_auto_pad);
    visitor.on_attribute("rounding_type", m_rounding_type);
    return true;
}

void AvgPoolBase::validate_and_infer_types() {
    const Strides no_dilations(m_kernel.size(), 1);
    SlidingWindow window(m_strides, no_dilations, m_pads_begin, m_pads_end, m_auto_pad, m_rounding_type);
    const auto shape = infer_pooling(this, get_input_partial_shape(0), m_kernel, window);
    m_strides = Strides(window.strides.begin(), window.strides.end());
    m_pads_begin = Shape(window.pads_begin.begin(), window.pads_begin.end());
    m_pads_end = Shape(window.pads_end.begin(), window.pads_end.end());
    set_output_type(0, get_input_element_type(0), shape);
}

bool AvgPoolBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const Strides no_dilations(m_kernel.size(), 1);
    SlidingWindow window(m_strides, no_dilations, m_pads_begin, m_pads_end, m_auto_pad, m_rounding_type);
    const auto output = infer_pooling(this, shape, m_kernel, window).to_shape();
    outputs[0].set_shape(output);
    const auto geometry = pooling_geometry(shape, output, m_kernel, window);
    const Divisor divisor(geometry, m_exclude_pad, m_rounding_type == RoundingType::CEIL_TORCH);
    const size_t in_plane = geometry.length_volume(), out_plane = geometry.windows_volume();
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        for (size_t plane = 0; plane < shape[0] * shape[1]; ++plane)
            pool_plane(geometry, divisor, inputs[0].data<T>() + plane * in_plane,
                       outputs[0].data<T>() + plane * out_plane);
    });
}

bool AvgPoolBase::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
