#include "openvino/op/grid_sample.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "element_dispatch.hpp"
#include "saturating_cast.hpp"

namespace ov {

using InterpolationMode = op::v9::GridSample::InterpolationMode;
using PaddingMode = op::v9::GridSample::PaddingMode;

template <>
EnumNames<InterpolationMode>& EnumNames<InterpolationMode>::get() {
    static auto names = EnumNames<InterpolationMode>("op::v9::GridSample::InterpolationMode",
                                                     {{"bilinear", InterpolationMode::BILINEAR},
                                                      {"bicubic", InterpolationMode::BICUBIC},
                                                      {"nearest", InterpolationMode::NEAREST}});
    return names;
}

template <>
EnumNames<PaddingMode>& EnumNames<PaddingMode>::get() {
    static auto names = EnumNames<PaddingMode>(
        "op::v9::GridSample::PaddingMode",
        {{"zeros", PaddingMode::ZEROS}, {"border", PaddingMode::BORDER}, {"reflection", PaddingMode::REFLECTION}});
    return names;
}

namespace op {

namespace v9 {

std::ostream& operator<<(std::ostream& stream, const InterpolationMode& value) {
    return stream << as_string(value);
}

std::ostream& operator<<(std::ostream& stream, const PaddingMode& value) {
    return stream << as_string(value);
}

using namespace tenon::opsets;

namespace {

PartialShape infer_samples(const Node* node, const PartialShape& data, const PartialShape& grid) {
    NODE_VALIDATION_CHECK(node, data.rank().compatible(4), "the data have shape ", data, ", expected rank 4");
    NODE_VALIDATION_CHECK(node, grid.rank().compatible(4), "the grid has shape ", grid, ", expected rank 4");
    auto output = PartialShape::dynamic(4);
    if (data.rank().is_static()) {
        output[0] = data[0];
        output[1] = data[1];
        for (const size_t axis : {2, 3})
            NODE_VALIDATION_CHECK(node, data[axis] != Dimension(0), "the data have shape ", data,
                                  ", expected no empty spatial axis");
    }
    if (grid.rank().is_static()) {
        NODE_VALIDATION_CHECK(node, grid[3].compatible(2), "the grid has shape ", grid,
                              ", expected a last axis of x and y");
        NODE_VALIDATION_CHECK(node, Dimension::merge(output[0], output[0], grid[0]), "the data have shape ", data,
                              " and the grid ", grid, ", expected one batch size");
        output[2] = grid[1];
        output[3] = grid[2];
    }
    return output;
}

struct Tap {
    int64_t index;  // -1: outside
    double weight;
};

/// Elements and weights on one axis for a coordinate of the grid.
class AxisSampler {
public:
    AxisSampler(size_t length, const GridSample::Attributes& attributes)
        : m_length(static_cast<double>(length)), m_attributes(attributes) {}

    /// At most four taps; returns their number.
    size_t taps(double coordinate, std::array<Tap, 4>& taps) const {
        const double place =
            m_attributes.align_corners ? (coordinate + 1) / 2 * (m_length - 1) : ((coordinate + 1) * m_length - 1) / 2;
        const double before = std::floor(place), fraction = place - before;
        switch (m_attributes.mode) {
            case InterpolationMode::NEAREST:
                taps[0] = {index_of(std::nearbyint(place)), 1};
                return 1;
            case InterpolationMode::BILINEAR:
                taps[0] = {index_of(before), 1 - fraction};
                taps[1] = {index_of(before + 1), fraction};
                return 2;
            case InterpolationMode::BICUBIC:
                for (int i = 0; i < 4; ++i)
                    taps[i] = {index_of(before + i - 1), cubic(std::abs(i - 1 - fraction))};
                return 4;
        }
        return 0;
    }

private:
    static double cubic(double x) {
        constexpr double a = -0.75;
        if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
        return (((x - 5) * x + 8) * x - 4) * a;
    }

    // In floating point, as coordinates may be far outside of all integers.
    int64_t index_of(double place) const {
        const bool inside = place >= 0 && place < m_length;
        if (inside) return static_cast<int64_t>(place);
        if (m_attributes.padding_mode == PaddingMode::ZEROS) return -1;
        if (!std::isfinite(place)) return place > 0 ? static_cast<int64_t>(m_length) - 1 : 0;
        if (m_attributes.padding_mode == PaddingMode::BORDER) return place < 0 ? 0 : static_cast<int64_t>(m_length) - 1;
        const double period = m_attributes.align_corners ? 2 * (m_length - 1) : 2 * m_length;
        if (period == 0) return 0;
        double reflected = std::fmod(place, period);
        if (reflected < 0) reflected += period;
        if (reflected >= m_length) reflected = m_attributes.align_corners ? period - reflected : period - 1 - reflected;
        return static_cast<int64_t>(reflected);
    }

    double m_length;
    const GridSample::Attributes& m_attributes;
};

std::vector<double> grid_values(const Tensor& grid) {
    std::vector<double> values;
    dispatch(RealTypes(), grid.get_element_type(), [&](auto tag) {
        const auto* in = grid.data<decltype(tag)>();
        for (size_t i = 0; i < grid.get_size(); ++i)
            values.push_back(static_cast<double>(in[i]));
    });
    return values;
}

template <typename T>
T sample_at(const T* plane, size_t width, const Tap* rows, size_t row_count, const Tap* columns, size_t column_count) {
    // A single tap is the element itself, of whatever type.
    if (row_count == 1)
        return rows->index < 0 || columns->index < 0
                   ? T(0)
                   : plane[rows->index * static_cast<int64_t>(width) + columns->index];
    double sum = 0;
    for (size_t y = 0; y < row_count; ++y)
        for (size_t x = 0; x < column_count; ++x) {
            if (rows[y].index < 0 || columns[x].index < 0) continue;
            const T element = plane[rows[y].index * static_cast<int64_t>(width) + columns[x].index];
            sum += rows[y].weight * columns[x].weight * static_cast<double>(element);
        }
    if constexpr (std::is_integral_v<T>)
        return saturating_cast<T>(std::nearbyint(sum));
    else
        return static_cast<T>(static_cast<accumulator_t<T>>(sum));
}

}  // namespace

GridSample::GridSample(const Output<Node>& data, const Output<Node>& grid, const Attributes& attributes)
    : Op({data, grid}), m_attributes(attributes) {
    constructor_validate_and_infer_types();
}

bool GridSample::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("align_corners", m_attributes.align_corners);
    visitor.on_attribute("mode", m_attributes.mode);
    visitor.on_attribute("padding_mode", m_attributes.padding_mode);
    return true;
}

void GridSample::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs (data, grid), found ", get_input_size());
    const auto& grid_type = get_input_element_type(1);
    NODE_VALIDATION_CHECK(this, grid_type.is_dynamic() || grid_type.is_real(), "expected a real grid, found ",
                          grid_type);
    set_output_type(0, get_input_element_type(0),
                    infer_samples(this, get_input_partial_shape(0), get_input_partial_shape(1)));
}

std::shared_ptr<Node> GridSample::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GridSample>(inputs[0], inputs[1], m_attributes);
}

bool GridSample::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& data = inputs[0].get_shape();
    const auto shape = infer_samples(this, data, inputs[1].get_shape()).to_shape();
    outputs[0].set_shape(shape);
    const auto grid = grid_values(inputs[1]);
    const AxisSampler rows(data[2], m_attributes), columns(data[3], m_attributes);
    const size_t plane = data[2] * data[3], places = shape[2] * shape[3];
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        std::array<Tap, 4> y{}, x{};
        for (size_t n = 0; n < shape[0]; ++n)
            for (size_t place = 0; place < places; ++place) {
                const double* coordinates = grid.data() + (n * places + place) * 2;
                const size_t x_count = columns.taps(coordinates[0], x), y_count = rows.taps(coordinates[1], y);
                for (size_t channel = 0; channel < shape[1]; ++channel) {
                    const size_t at = n * shape[1] + channel;
                    outputs[0].data<T>()[at * places + place] =
                        sample_at(inputs[0].data<T>() + at * plane, data[3], y.data(), y_count, x.data(), x_count);
                }
            }
    });
}

bool GridSample::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0)) && supports(RealTypes(), get_input_element_type(1));
}

}  // namespace v9
}  // namespace op
}  // namespace ov
