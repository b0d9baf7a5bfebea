#include "openvino/op/deformable_psroi_pooling.hpp"

#include "regions.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

/// A region in elements of the data; half an element is taken off, as elements are centred on whole numbers.
template <typename Sum>
struct Extent {
    Sum start, size;

    Extent(Sum from, Sum to, Sum scale) : start(std::round(from) * scale - Sum(0.5)) {
        const Sum end = (std::round(to) + 1) * scale - Sum(0.5);
        size = std::max(end - start, Sum(0.1));
    }
};

/// How a bin is moved, as a fraction of the region.
template <typename Sum>
struct Shift {
    Sum y = 0, x = 0;
};

/// The mean of the interpolated samples of one bin that lie inside of the plane.
template <typename T>
accumulator_t<T> sampled_mean(const T* plane, size_t height, size_t width, const Extent<accumulator_t<T>>& rows,
                              const Extent<accumulator_t<T>>& columns, size_t samples_y, size_t samples_x) {
    using Sum = accumulator_t<T>;
    const Sum last_y = static_cast<Sum>(height) - 1, last_x = static_cast<Sum>(width) - 1;
    Sum sum = 0;
    size_t count = 0;
    for (size_t sy = 0; sy < samples_y; ++sy)
        for (size_t sx = 0; sx < samples_x; ++sx) {
            const Sum y = rows.start + static_cast<Sum>(sy) * rows.size / static_cast<Sum>(samples_y);
            const Sum x = columns.start + static_cast<Sum>(sx) * columns.size / static_cast<Sum>(samples_x);
            const bool inside = y >= Sum(-0.5) && y <= last_y + Sum(0.5) && x >= Sum(-0.5) && x <= last_x + Sum(0.5);
            if (!inside) continue;
            sum += interpolated(plane, width, height, std::clamp(y, Sum(0), last_y), std::clamp(x, Sum(0), last_x));
            ++count;
        }
    return count == 0 ? Sum(0) : sum / static_cast<Sum>(count);
}

}  // namespace

DeformablePSROIPooling::DeformablePSROIPooling(const Output<Node>& input, const Output<Node>& coords,
                                               const Output<Node>& offsets, int64_t output_dim, float spatial_scale,
                                               int64_t group_size, std::string mode, int64_t spatial_bins_x,
                                               int64_t spatial_bins_y, float trans_std, int64_t part_size)
    : Op({input, coords, offsets}),
      m_output_dim(output_dim),
      m_spatial_scale(spatial_scale),
      m_group_size(group_size),
      m_mode(std::move(mode)),
      m_spatial_bins_x(spatial_bins_x),
      m_spatial_bins_y(spatial_bins_y),
      m_trans_std(trans_std),
      m_part_size(part_size) {
    constructor_validate_and_infer_types();
}

DeformablePSROIPooling::DeformablePSROIPooling(const Output<Node>& input, const Output<Node>& coords,
                                               int64_t output_dim, float spatial_scale, int64_t group_size,
                                               std::string mode, int64_t spatial_bins_x, int64_t spatial_bins_y,
                                               float trans_std, int64_t part_size)
    : Op({input, coords}),
      m_output_dim(output_dim),
      m_spatial_scale(spatial_scale),
      m_group_size(group_size),
      m_mode(std::move(mode)),
      m_spatial_bins_x(spatial_bins_x),
      m_spatial_bins_y(spatial_bins_y),
      m_trans_std(trans_std),
      m_part_size(part_size) {
    constructor_validate_and_infer_types();
}

bool DeformablePSROIPooling::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_dim", m_output_dim);
    visitor.on_attribute("spatial_scale", m_spatial_scale);
    visitor.on_attribute("group_size", m_group_size);
    visitor.on_attribute("mode", m_mode);
    visitor.on_attribute("spatial_bins_x", m_spatial_bins_x);
    visitor.on_attribute("spatial_bins_y", m_spatial_bins_y);
    visitor.on_attribute("trans_std", m_trans_std);
    visitor.on_attribute("part_size", m_part_size);
    return true;
}

void DeformablePSROIPooling::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2 || get_input_size() == 3,
                          "expected 2 or 3 inputs (data, regions, offsets), found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_mode == "bilinear_deformable", "mode is \"", m_mode,
                          "\", expected bilinear_deformable");
    checked_length(this, m_output_dim, "output_dim");
    checked_length(this, m_group_size, "group_size");
    checked_length(this, m_spatial_bins_x, "spatial_bins_x");
    checked_length(this, m_spatial_bins_y, "spatial_bins_y");
    checked_length(this, m_part_size, "part_size");
    auto type = common_real_type(this, 0, 1);
    auto regions = region_count(this, get_input_partial_shape(0), get_input_partial_shape(1), 5);
    if (get_input_size() == 3) {
        type = common_real_type(this, 0, 2);
        const auto& offsets = get_input_partial_shape(2);
        NODE_VALIDATION_CHECK(this, offsets.rank().compatible(4), "the offsets have shape ", offsets,
                              ", expected rank 4");
        NODE_VALIDATION_CHECK(this, offsets.rank().is_dynamic() || Dimension::merge(regions, regions, offsets[0]),
                              "the offsets have shape ", offsets, ", expected one row per region, ", regions);
    }
    set_output_type(0, type, {regions, m_output_dim, m_group_size, m_group_size});
}

std::shared_ptr<Node> DeformablePSROIPooling::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 3)
        return std::make_shared<DeformablePSROIPooling>(inputs[0], inputs[1], inputs[2], m_output_dim, m_spatial_scale,
                                                        m_group_size, m_mode, m_spatial_bins_x, m_spatial_bins_y,
                                                        m_trans_std, m_part_size);
    return std::make_shared<DeformablePSROIPooling>(inputs[0], inputs[1], m_output_dim, m_spatial_scale, m_group_size,
                                                    m_mode, m_spatial_bins_x, m_spatial_bins_y, m_trans_std,
                                                    m_part_size);
}

bool DeformablePSROIPooling::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto &data = inputs[0].get_shape(), &regions = inputs[1].get_shape();
    region_count(this, data, regions, 5);
    const auto channels = static_cast<size_t>(m_output_dim), bins = static_cast<size_t>(m_group_size);
    const auto parts = static_cast<size_t>(m_part_size);
    const auto samples_x = static_cast<size_t>(m_spatial_bins_x), samples_y = static_cast<size_t>(m_spatial_bins_y);
    NODE_VALIDATION_CHECK(this, data[1] == channels * bins * bins, "the data have ", data[1], " channels, expected ",
                          channels * bins * bins);
    const bool moves = inputs.size() > 2;
    const size_t classes = moves ? inputs[2].get_shape().at(1) / 2 : 1;
    if (moves) {
        const Shape expected{regions[0], classes * 2, parts, parts};
        NODE_VALIDATION_CHECK(this, inputs[2].get_shape() == expected && classes > 0 && channels % classes == 0,
                              "the offsets have shape ", inputs[2].get_shape(), ", expected [", regions[0],
                              ", 2 * a divisor of output_dim, ", parts, ", ", parts, "]");
    }
    outputs[0].set_shape({regions[0], channels, bins, bins});
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const T* offsets = moves ? inputs[2].data<T>() : nullptr;
        const auto shift_of = [&](size_t region, size_t channel, size_t y, size_t x) {
            if (!offsets) return Shift<Sum>{};
            const size_t plane = (region * classes + channel / (channels / classes)) * 2, part_size = parts * parts;
            const T* first = offsets + plane * part_size + y * parts / bins * parts + x * parts / bins;
            const auto factor = static_cast<Sum>(m_trans_std);
            return Shift<Sum>{static_cast<Sum>(first[part_size]) * factor, static_cast<Sum>(first[0]) * factor};
        };
        T* out = outputs[0].data<T>();
        std::fill_n(out, outputs[0].get_size(), T(0));
        for (size_t r = 0; r < regions[0]; ++r) {
            const T* row = inputs[1].data<T>() + r * 5;
            const auto image = image_of_region(this, static_cast<double>(row[0]), data[0]);
            if (!image) break;
            if (data[2] * data[3] == 0) continue;
            const auto scale = static_cast<Sum>(m_spatial_scale);
            const Extent<Sum> rows(static_cast<Sum>(row[2]), static_cast<Sum>(row[4]), scale);
            const Extent<Sum> columns(static_cast<Sum>(row[1]), static_cast<Sum>(row[3]), scale);
            for (size_t channel = 0; channel < channels; ++channel)
                for (size_t y = 0; y < bins; ++y)
                    for (size_t x = 0; x < bins; ++x) {
                        const auto shift = shift_of(r, channel, y, x);
                        auto bin_rows = rows, bin_columns = columns;
                        bin_rows.size /= static_cast<Sum>(bins);
                        bin_columns.size /= static_cast<Sum>(bins);
                        bin_rows.start += static_cast<Sum>(y) * bin_rows.size + shift.y * rows.size;
                        bin_columns.start += static_cast<Sum>(x) * bin_columns.size + shift.x * columns.size;
                        const size_t plane = *image * data[1] + (channel * bins + y) * bins + x;
                        out[((r * channels + channel) * bins + y) * bins + x] =
                            static_cast<T>(sampled_mean(inputs[0].data<T>() + plane * data[2] * data[3], data[2],
                                                        data[3], bin_rows, bin_columns, samples_y, samples_x));
                    }
        }
    });
}

bool DeformablePSROIPooling::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
