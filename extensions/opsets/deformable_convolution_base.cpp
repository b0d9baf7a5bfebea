#include "openvino/op/util/deformable_convolution_base.hpp"

#include <cmath>

#include "convolution_shape.hpp"
#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

PartialShape infer_deformable(const Node* node, const std::vector<PartialShape>& shapes, int64_t group,
                              int64_t deformable_group, SlidingWindow& window) {
    static const char* const names[] = {"data", "offsets", "filters", "modulation"};
    for (size_t i = 0; i < shapes.size(); ++i)
        NODE_VALIDATION_CHECK(node, shapes[i].rank().compatible(4), names[i], " have shape ", shapes[i],
                              ", expected rank 4");
    NODE_VALIDATION_CHECK(node, group >= 1, "group is ", group, ", expected 1 or more");
    NODE_VALIDATION_CHECK(node, deformable_group >= 1, "deformable_group is ", deformable_group,
                          ", expected 1 or more");
    auto data = shapes[0], filters = shapes[2];
    if (data.rank().is_static()) {
        NODE_VALIDATION_CHECK(node, data[1].is_dynamic() || data[1].get_length() % deformable_group == 0,
                              "the data have ", data[1], " channels, expected a multiple of deformable_group, ",
                              deformable_group);
    }
    if (filters.rank().is_static()) {
        NODE_VALIDATION_CHECK(node, filters[0].is_dynamic() || filters[0].get_length() % group == 0, "there are ",
                              filters[0], " filters, expected a multiple of group, ", group);
        filters[1] = filters[1] * Dimension(group);
    }
    auto output = infer_convolution(node, data, filters, Grouping::none, window);
    if (output.rank().is_dynamic()) return PartialShape::dynamic(4);
    const bool known = filters.rank().is_static();
    const Dimension taps = known ? filters[2] * filters[3] * Dimension(deformable_group) : Dimension();
    for (const size_t input : {size_t(1), size_t(3)}) {
        if (input >= shapes.size() || shapes[input].rank().is_dynamic()) continue;
        const auto& shape = shapes[input];
        const Dimension channels = input == 1 ? taps * Dimension(2) : taps;
        NODE_VALIDATION_CHECK(node, shape[1].compatible(channels), names[input], " have shape ", shape, ", expected ",
                              channels, " channels");
        for (const size_t axis : {0, 2, 3})
            NODE_VALIDATION_CHECK(node, Dimension::merge(output[axis], output[axis], shape[axis]), names[input],
                                  " have shape ", shape, ", expected ", output[axis], " on axis ", axis);
    }
    return output;
}

/// Interpolates between the elements of a plane [height, width].
template <typename T>
struct PlaneSampler {
    using Sum = accumulator_t<T>;
    const T* plane;
    int64_t height, width;
    bool with_padding;

    Sum element(int64_t y, int64_t x) const {
        if (y < 0 || x < 0 || y >= height || x >= width) return 0;
        return static_cast<Sum>(plane[y * width + x]);
    }

    Sum at(Sum y, Sum x) const {
        const Sum border = with_padding ? Sum(-1) : Sum(0);
        const bool beyond = with_padding ? y <= border || x <= border : y < border || x < border;
        // Written so that NaN is outside.
        if (beyond || !(y < static_cast<Sum>(height)) || !(x < static_cast<Sum>(width))) return 0;
        const auto y0 = static_cast<int64_t>(std::floor(y)), x0 = static_cast<int64_t>(std::floor(x));
        int64_t y1 = y0 + 1, x1 = x0 + 1;
        if (!with_padding) {
            y1 = std::min(y1, height - 1);
            x1 = std::min(x1, width - 1);
        }
        const Sum fy = y - static_cast<Sum>(y0), fx = x - static_cast<Sum>(x0);
        return (1 - fy) * ((1 - fx) * element(y0, x0) + fx * element(y0, x1)) +
               fy * ((1 - fx) * element(y1, x0) + fx * element(y1, x1));
    }
};

template <typename T>
class DeformableLoops {
public:
    using Sum = accumulator_t<T>;

    DeformableLoops(const TensorVector& inputs, const WindowGeometry& geometry, size_t groups, size_t deformable_groups,
                    bool with_padding)
        : m_inputs(inputs),
          m_geometry(geometry),
          m_channels(inputs[0].get_shape()[1]),
          m_groups(groups),
          m_deformable_groups(deformable_groups),
          m_with_padding(with_padding),
          m_samples(m_channels * geometry.kernel_volume()) {}

    void run(T* out) {
        const size_t filters = m_inputs[2].get_shape()[0], windows = m_geometry.windows_volume();
        const size_t group_taps = m_samples.size() / m_groups;
        for (size_t n = 0; n < m_inputs[0].get_shape()[0]; ++n)
            for (size_t w = 0; w < windows; ++w) {
                sample(n, w);
                for (size_t o = 0; o < filters; ++o) {
                    const T* filter = m_inputs[2].data<T>() + o * group_taps;
                    const Sum* samples = m_samples.data() + o / (filters / m_groups) * group_taps;
                    Sum sum = 0;
                    for (size_t i = 0; i < group_taps; ++i)
                        sum += static_cast<Sum>(filter[i]) * samples[i];
                    out[(n * filters + o) * windows + w] = static_cast<T>(sum);
                }
            }
    }

private:
    /// What the taps of one window meet, in every channel.
    void sample(size_t n, size_t w) {
        const size_t taps = m_geometry.kernel_volume(), windows = m_geometry.windows_volume();
        const int64_t wy = static_cast<int64_t>(w) / m_geometry.windows[2];
        const int64_t wx = static_cast<int64_t>(w) % m_geometry.windows[2];
        const T* modulation = m_inputs.size() > 3 ? m_inputs[3].data<T>() : nullptr;
        for (size_t channel = 0; channel < m_channels; ++channel) {
            const size_t group = n * m_deformable_groups + channel / (m_channels / m_deformable_groups);
            const T* offsets = m_inputs[1].data<T>() + group * taps * 2 * windows + w;
            const PlaneSampler<T> plane{m_inputs[0].data<T>() + (n * m_channels + channel) * m_geometry.length_volume(),
                                        m_geometry.length[1], m_geometry.length[2], m_with_padding};
            for (size_t tap = 0; tap < taps; ++tap) {
                const auto ky = static_cast<int64_t>(tap) / m_geometry.kernel[2];
                const auto kx = static_cast<int64_t>(tap) % m_geometry.kernel[2];
                const auto y = static_cast<Sum>(wy * m_geometry.stride[1] + m_geometry.offset(1, ky)) +
                               static_cast<Sum>(offsets[2 * tap * windows]);
                const auto x = static_cast<Sum>(wx * m_geometry.stride[2] + m_geometry.offset(2, kx)) +
                               static_cast<Sum>(offsets[(2 * tap + 1) * windows]);
                Sum value = plane.at(y, x);
                if (modulation) value *= static_cast<Sum>(modulation[(group * taps + tap) * windows + w]);
                m_samples[channel * taps + tap] = value;
            }
        }
    }

    const TensorVector& m_inputs;
    const WindowGeometry& m_geometry;
    size_t m_channels, m_groups, m_deformable_groups;
    bool m_with_padding;
    std::vector<Sum> m_samples;
};

}  // namespace

bool DeformableConvolutionBase::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("dilations", m_dilations);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("auto_pad", m_auto_pad);
    visitor.on_attribute("group", m_group);
    visitor.on_attribute("deformable_group", m_deformable_group);
    return true;
}

void DeformableConvolutionBase::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() >= 3 && get_input_size() <= max_inputs(), "expected 3 to ",
                          max_inputs(), " inputs (data, offsets, filters, modulation), found ", get_input_size());
    element::Type type = common_numeric_type(this, 0, 1);
    std::vector<PartialShape> shapes;
    for (size_t i = 0; i < get_input_size(); ++i) {
        if (i >= 2) type = common_numeric_type(this, 0, i);
        shapes.push_back(get_input_partial_shape(i));
    }
    SlidingWindow window(m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad);
    const auto shape = infer_deformable(this, shapes, m_group, m_deformable_group, window);
    adopt_window(window);
    set_output_type(0, type, shape);
}

bool DeformableConvolutionBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    SlidingWindow window(m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad);
    std::vector<PartialShape> shapes;
    for (const auto& input : inputs)
        shapes.emplace_back(input.get_shape());
    const auto shape = infer_deformable(this, shapes, m_group, m_deformable_group, window).to_shape();
    outputs[0].set_shape(shape);
    if (outputs[0].get_size() == 0) return has_evaluate();
    const auto &data = inputs[0].get_shape(), &filters = inputs[2].get_shape();
    const WindowGeometry geometry({data[2], data[3]}, {shape[2], shape[3]}, {filters[2], filters[3]}, window);
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        DeformableLoops<T>(inputs, geometry, static_cast<size_t>(m_group), static_cast<size_t>(m_deformable_group),
                           interpolates_padding())
            .run(outputs[0].data<T>());
    });
}

bool DeformableConvolutionBase::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace util
}  // namespace op
}  // namespace ov
