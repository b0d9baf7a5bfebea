#include "openvino/op/psroi_pooling.hpp"

#include "regions.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

/// A region [batch, x1, y1, x2, y2] and the image it belongs to.
template <typename T>
struct Region {
    const T* image;
    accumulator_t<T> x1, y1, x2, y2;
    size_t height, width;

    const T* plane(size_t channel) const { return image + channel * height * width; }
};

template <typename T>
accumulator_t<T> mean_of_bin(const T* plane, const Region<T>& region, float scale, size_t bins, size_t bin_y,
                             size_t bin_x) {
    using Sum = accumulator_t<T>;
    const auto range = [&](Sum from, Sum to, size_t bin, size_t length) {
        const Sum start = std::round(from) * static_cast<Sum>(scale);
        const Sum end = (std::round(to) + 1) * static_cast<Sum>(scale);
        // Regions of no size are made one tenth of an element large.
        const Sum step = std::max(end - start, Sum(0.1)) / static_cast<Sum>(bins);
        const auto limit = static_cast<int64_t>(length);
        return std::make_pair(clamped(std::floor(static_cast<Sum>(bin) * step + start), 0, limit),
                              clamped(std::ceil(static_cast<Sum>(bin + 1) * step + start), 0, limit));
    };
    const auto rows = range(region.y1, region.y2, bin_y, region.height);
    const auto columns = range(region.x1, region.x2, bin_x, region.width);
    if (rows.first >= rows.second || columns.first >= columns.second) return 0;
    Sum sum = 0;
    for (int64_t y = rows.first; y < rows.second; ++y)
        for (int64_t x = columns.first; x < columns.second; ++x)
            sum += static_cast<Sum>(plane[y * static_cast<int64_t>(region.width) + x]);
    return sum / static_cast<Sum>((rows.second - rows.first) * (columns.second - columns.first));
}

/// The place of an output element within one part of a region, in elements of the data.
template <typename Sum>
Sum position(Sum from, Sum to, size_t part, size_t parts, size_t element, size_t elements, size_t length) {
    const Sum step = (to - from) / static_cast<Sum>(parts), extent = static_cast<Sum>(length) - 1;
    const Sum first = from + static_cast<Sum>(part) * step, last = from + static_cast<Sum>(part + 1) * step;
    if (elements == 1) return (first + last) * extent / 2;
    return static_cast<Sum>(element) * (last - first) * extent / static_cast<Sum>(elements - 1) + first * extent;
}

}  // namespace

PSROIPooling::PSROIPooling(const Output<Node>& input, const Output<Node>& coords, size_t output_dim, size_t group_size,
                           float spatial_scale, int spatial_bins_x, int spatial_bins_y, const std::string& mode)
    : Op({input, coords}),
      m_output_dim(output_dim),
      m_group_size(group_size),
      m_spatial_scale(spatial_scale),
      m_spatial_bins_x(spatial_bins_x),
      m_spatial_bins_y(spatial_bins_y),
      m_mode(mode) {
    constructor_validate_and_infer_types();
}

bool PSROIPooling::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_dim", m_output_dim);
    visitor.on_attribute("group_size", m_group_size);
    visitor.on_attribute("spatial_scale", m_spatial_scale);
    visitor.on_attribute("mode", m_mode);
    visitor.on_attribute("spatial_bins_x", m_spatial_bins_x);
    visitor.on_attribute("spatial_bins_y", m_spatial_bins_y);
    return true;
}

void PSROIPooling::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs (data, regions), found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_mode == "average" || m_mode == "bilinear", "mode is \"", m_mode,
                          "\", expected average or bilinear");
    const int64_t outputs = checked_length(this, static_cast<int64_t>(m_output_dim), "output_dim");
    const int64_t groups = checked_length(this, static_cast<int64_t>(m_group_size), "group_size");
    const bool is_average = m_mode == "average";
    const Dimension parts = is_average ? Dimension(groups) * Dimension(groups)
                                       : Dimension(checked_length(this, m_spatial_bins_x, "spatial_bins_x")) *
                                             Dimension(checked_length(this, m_spatial_bins_y, "spatial_bins_y"));
    const auto type = common_real_type(this, 0, 1);
    const auto& data = get_input_partial_shape(0);
    const auto regions = region_count(this, data, get_input_partial_shape(1), 5);
    if (data.rank().is_static())
        NODE_VALIDATION_CHECK(this, data[1].compatible(Dimension(outputs) * parts), "the data have ", data[1],
                              " channels, expected output_dim (", outputs, ") times ",
                              is_average ? "the square of group_size (" : "the number of spatial bins (", parts, ")");
    set_output_type(0, type, {regions, outputs, groups, groups});
}

std::shared_ptr<Node> PSROIPooling::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<PSROIPooling>(inputs[0], inputs[1], m_output_dim, m_group_size, m_spatial_scale,
                                          m_spatial_bins_x, m_spatial_bins_y, m_mode);
}

bool PSROIPooling::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto &data = inputs[0].get_shape(), &regions = inputs[1].get_shape();
    region_count(this, data, regions, 5);
    const bool is_average = m_mode == "average";
    const auto bins_x = static_cast<size_t>(m_spatial_bins_x), bins_y = static_cast<size_t>(m_spatial_bins_y);
    const size_t parts = is_average ? m_group_size * m_group_size : bins_x * bins_y;
    NODE_VALIDATION_CHECK(this, data[1] == m_output_dim * parts, "the data have ", data[1], " channels, expected ",
                          m_output_dim * parts);
    outputs[0].set_shape({regions[0], m_output_dim, m_group_size, m_group_size});
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const auto interpolated_mean = [&](const Region<T>& region, size_t channel, size_t y, size_t x) {
            const auto scale = static_cast<Sum>(m_spatial_scale);
            Sum sum = 0;
            for (size_t part_y = 0; part_y < bins_y; ++part_y)
                for (size_t part_x = 0; part_x < bins_x; ++part_x) {
                    const Sum at_y =
                        position(region.y1 * scale, region.y2 * scale, part_y, bins_y, y, m_group_size, region.height);
                    const Sum at_x =
                        position(region.x1 * scale, region.x2 * scale, part_x, bins_x, x, m_group_size, region.width);
                    const bool inside = at_y >= 0 && at_y <= static_cast<Sum>(region.height) - 1 && at_x >= 0 &&
                                        at_x <= static_cast<Sum>(region.width) - 1;
                    const size_t plane = channel + (part_y * bins_x + part_x) * m_output_dim;
                    if (inside) sum += interpolated(region.plane(plane), region.width, region.height, at_y, at_x);
                }
            return sum / static_cast<Sum>(parts);
        };
        T* out = outputs[0].data<T>();
        std::fill_n(out, outputs[0].get_size(), T(0));
        for (size_t r = 0; r < regions[0]; ++r) {
            const T* row = inputs[1].data<T>() + r * 5;
            const auto image = image_of_region(this, static_cast<double>(row[0]), data[0]);
            if (!image) break;
            const Region<T> region{inputs[0].data<T>() + *image * data[1] * data[2] * data[3],
                                   static_cast<Sum>(row[1]),
                                   static_cast<Sum>(row[2]),
                                   static_cast<Sum>(row[3]),
                                   static_cast<Sum>(row[4]),
                                   data[2],
                                   data[3]};
            for (size_t channel = 0; channel < m_output_dim; ++channel)
                for (size_t y = 0; y < m_group_size; ++y)
                    for (size_t x = 0; x < m_group_size; ++x) {
                        const size_t plane = (channel * m_group_size + y) * m_group_size + x;
                        const Sum value =
                            is_average ? mean_of_bin(region.plane(plane), region, m_spatial_scale, m_group_size, y, x)
                                       : interpolated_mean(region, channel, y, x);
                        *out++ = static_cast<T>(value);
                    }
        }
    });
}

bool PSROIPooling::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
