#include "openvino/op/roi_pooling.hpp"

#include "regions.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

/// The largest element of one bin of a region, 0 for a bin without elements.
template <typename T>
class MaxBins {
public:
    using Sum = accumulator_t<T>;

    MaxBins(const Shape& data, const Shape& output, Sum scale, const Sum* region)
        : m_height(data[2]), m_width(data[3]) {
        const Sum x1 = std::round(region[0] * scale), y1 = std::round(region[1] * scale);
        const Sum x2 = std::round(region[2] * scale), y2 = std::round(region[3] * scale);
        m_y = {y1, std::max(y2 - y1 + 1, Sum(1)) / static_cast<Sum>(output[2])};
        m_x = {x1, std::max(x2 - x1 + 1, Sum(1)) / static_cast<Sum>(output[3])};
    }

    Sum operator()(const T* plane, size_t bin_y, size_t bin_x) const {
        const auto rows = range(m_y, bin_y, m_height), columns = range(m_x, bin_x, m_width);
        if (rows.first >= rows.last || columns.first >= columns.last) return 0;
        Sum largest = static_cast<Sum>(plane[rows.first * static_cast<int64_t>(m_width) + columns.first]);
        for (int64_t y = rows.first; y < rows.last; ++y)
            for (int64_t x = columns.first; x < columns.last; ++x)
                largest = std::max(largest, static_cast<Sum>(plane[y * static_cast<int64_t>(m_width) + x]));
        return largest;
    }

private:
    struct Axis {
        Sum start, step;
    };
    struct Range {
        int64_t first, last;
    };

    static Range range(const Axis& axis, size_t bin, size_t length) {
        const auto limit = static_cast<int64_t>(length);
        return {clamped(std::floor(static_cast<Sum>(bin) * axis.step) + axis.start, 0, limit),
                clamped(std::ceil(static_cast<Sum>(bin + 1) * axis.step) + axis.start, 0, limit)};
    }

    size_t m_height, m_width;
    Axis m_y{}, m_x{};
};

/// One interpolated sample per bin; the corners of the region are samples.
template <typename T>
class BilinearBins {
public:
    using Sum = accumulator_t<T>;

    BilinearBins(const Shape& data, const Shape& output, const Sum* region)
        : m_height(data[2]),
          m_width(data[3]),
          m_y(positions(region[1], region[3], data[2], output[2])),
          m_x(positions(region[0], region[2], data[3], output[3])) {}

    Sum operator()(const T* plane, size_t bin_y, size_t bin_x) const {
        const Sum y = m_y[bin_y], x = m_x[bin_x];
        const bool inside =
            y >= 0 && y <= static_cast<Sum>(m_height - 1) && x >= 0 && x <= static_cast<Sum>(m_width - 1);
        return inside ? interpolated(plane, m_width, m_height, y, x) : Sum(0);
    }

private:
    static std::vector<Sum> positions(Sum first, Sum last, size_t length, size_t bins) {
        const Sum extent = static_cast<Sum>(length) - 1;
        std::vector<Sum> result(bins, (first + last) * extent / 2);
        if (bins == 1) return result;
        const Sum step = (last - first) * extent / static_cast<Sum>(bins - 1);
        for (size_t bin = 0; bin < bins; ++bin)
            result[bin] = static_cast<Sum>(bin) * step + first * extent;
        // Rounding must not push the last sample out of the data.
        result.back() = last * extent;
        return result;
    }

    size_t m_height, m_width;
    std::vector<Sum> m_y, m_x;
};

template <typename T, typename Bins>
void pool_region(const Bins& bins, const T* image, const Shape& data, const Shape& output, T* out) {
    for (size_t channel = 0; channel < data[1]; ++channel)
        for (size_t y = 0; y < output[2]; ++y)
            for (size_t x = 0; x < output[3]; ++x)
                *out++ = static_cast<T>(bins(image + channel * data[2] * data[3], y, x));
}

}  // namespace

ROIPooling::ROIPooling(const Output<Node>& input, const Output<Node>& coords, const Shape& output_size,
                       float spatial_scale, const std::string& method)
    : Op({input, coords}), m_output_size(output_size), m_spatial_scale(spatial_scale), m_method(method) {
    constructor_validate_and_infer_types();
}

bool ROIPooling::visit_attributes(AttributeVisitor& visitor) {
    m_output_size.resize(2);
    visitor.on_attribute("pooled_h", m_output_size[0]);
    visitor.on_attribute("pooled_w", m_output_size[1]);
    visitor.on_attribute("spatial_scale", m_spatial_scale);
    visitor.on_attribute("method", m_method);
    return true;
}

void ROIPooling::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs (data, regions), found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_output_size.size() == 2, "the output size has ", m_output_size.size(),
                          " values, expected height and width");
    NODE_VALIDATION_CHECK(this, m_method == "max" || m_method == "bilinear", "method is \"", m_method,
                          "\", expected max or bilinear");
    NODE_VALIDATION_CHECK(this, m_spatial_scale > 0, "spatial_scale is ", m_spatial_scale,
                          ", expected a positive number");
    const auto type = common_real_type(this, 0, 1);
    const auto& data = get_input_partial_shape(0);
    const auto regions = region_count(this, data, get_input_partial_shape(1), 5);
    set_output_type(0, type,
                    {regions, data.rank().is_static() ? data[1] : Dimension(),
                     checked_length(this, static_cast<int64_t>(m_output_size[0]), "pooled_h"),
                     checked_length(this, static_cast<int64_t>(m_output_size[1]), "pooled_w")});
}

std::shared_ptr<Node> ROIPooling::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ROIPooling>(inputs[0], inputs[1], m_output_size, m_spatial_scale, m_method);
}

bool ROIPooling::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto &data = inputs[0].get_shape(), &regions = inputs[1].get_shape();
    region_count(this, data, regions, 5);
    const Shape output{regions[0], data[1], m_output_size[0], m_output_size[1]};
    outputs[0].set_shape(output);
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const size_t region_size = data[1] * output[2] * output[3], image_size = data[1] * data[2] * data[3];
        T* out = outputs[0].data<T>();
        std::fill_n(out, outputs[0].get_size(), T(0));
        for (size_t r = 0; r < regions[0]; ++r) {
            const T* region = inputs[1].data<T>() + r * 5;
            const auto image = image_of_region(this, static_cast<double>(region[0]), data[0]);
            if (!image) break;
            if (image_size == 0) continue;
            Sum corners[4];
            std::transform(region + 1, region + 5, corners, [](T value) { return static_cast<Sum>(value); });
            const T* first = inputs[0].data<T>() + *image * image_size;
            if (m_method == "max")
                pool_region(MaxBins<T>(data, output, static_cast<Sum>(m_spatial_scale), corners), first, data, output,
                            out + r * region_size);
            else
                pool_region(BilinearBins<T>(data, output, corners), first, data, output, out + r * region_size);
        }
    });
}

bool ROIPooling::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
