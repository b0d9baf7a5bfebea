#include "openvino/op/experimental_detectron_roi_feature.hpp"

#include <cmath>
#include <utility>

#include "box.hpp"
#include "box_inputs.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"

namespace ov {
namespace op {
namespace v6 {

using namespace tenon::opsets;

namespace {

struct PyramidSizes {
    Dimension rois, channels;
};

PyramidSizes infer_sizes(const Node* node, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 2, "the regions of interest");
    PyramidSizes sizes;
    Dimension four = 4;
    merge_dimension(node, four, shapes[0], 1, "4 coordinates in the regions of interest:");
    merge_dimension(node, sizes.rois, shapes[0], 0, "regions of interest");
    for (size_t i = 1; i < shapes.size(); ++i) {
        check_rank(node, shapes[i], 4, "a level of the pyramid");
        Dimension one = 1;
        merge_dimension(node, one, shapes[i], 0, "one image in every level of the pyramid:");
        merge_dimension(node, sizes.channels, shapes[i], 1, "one number of channels");
    }
    return sizes;
}

// The level whose scale fits a region; 224 is the size of the images that level 2 was trained on (arXiv 1612.03144).
size_t choose_level(const Box& roi, size_t levels) {
    const float size = std::sqrt(area(roi));
    if (!(size > 0)) return 0;
    const float level = std::floor(2 + std::log2(size / 224));
    return static_cast<size_t>(std::min(std::max(level, 0.0F), static_cast<float>(levels - 1)));
}

// One channel of a level.
struct Plane {
    const float* values;
    size_t height, width;

    float at(float y, float x) const {
        if (!(y >= -1 && x >= -1 && y <= static_cast<float>(height) && x <= static_cast<float>(width))) return 0;
        const auto [y1, y2, down] = neighbours(y, height);
        const auto [x1, x2, right] = neighbours(x, width);
        const float *upper = values + y1 * width, *lower = values + y2 * width;
        return (1 - down) * ((1 - right) * upper[x1] + right * upper[x2]) +
               down * ((1 - right) * lower[x1] + right * lower[x2]);
    }

private:
    struct Neighbours {
        size_t first, second;
        float weight;
    };
    static Neighbours neighbours(float position, size_t length) {
        position = std::max(position, 0.0F);
        const auto first = static_cast<size_t>(position);
        if (first + 1 >= length) return {length - 1, length - 1, 0};
        return {first, first + 1, position - static_cast<float>(first)};
    }
};

// The bins of a region along one axis.
struct Bins {
    float start, size;
    size_t samples;

    Bins(float first, float last, float scale, const ExperimentalDetectronROIFeatureExtractor::Attributes& attrs) {
        start = first * scale - (attrs.aligned ? 0.5F : 0.0F);
        size = std::max(last * scale - first * scale, 1.0F) / static_cast<float>(attrs.output_size);
        const float wanted = attrs.sampling_ratio > 0 ? static_cast<float>(attrs.sampling_ratio) : std::ceil(size);
        samples = wanted > 0 ? static_cast<size_t>(std::min(wanted, 1e6F)) : 0;
    }
    float position(size_t bin, size_t sample) const {
        return start +
               size * (static_cast<float>(bin) + (static_cast<float>(sample) + 0.5F) / static_cast<float>(samples));
    }
    /// The samples of a bin that may lie within an axis of that length, or just outside: [first, second).
    std::pair<size_t, size_t> samples_near(size_t bin, size_t length) const {
        const double step = static_cast<double>(size) / static_cast<double>(samples);
        const double origin = static_cast<double>(start) + static_cast<double>(size) * static_cast<double>(bin);
        const auto index = [&](double value) {
            const double limited = std::max(0.0, std::min(value, static_cast<double>(samples)));
            return static_cast<size_t>(std::isnan(limited) ? 0.0 : limited);
        };
        return {index(std::floor((-1 - origin) / step) - 1),
                index(std::ceil((static_cast<double>(length) - origin) / step) + 1)};
    }
};

// Regions may be far larger than the map: only samples that may meet it are visited.
float average(const Plane& plane, const Bins& rows, const Bins& columns, size_t row, size_t column) {
    if (plane.height == 0 || plane.width == 0 || rows.samples * columns.samples == 0) return 0;
    const auto [first_row, last_row] = rows.samples_near(row, plane.height);
    const auto [first_column, last_column] = columns.samples_near(column, plane.width);
    float sum = 0;
    for (size_t i = first_row; i < last_row; ++i)
        for (size_t k = first_column; k < last_column; ++k)
            sum += plane.at(rows.position(row, i), columns.position(column, k));
    return sum / static_cast<float>(rows.samples * columns.samples);
}

}  // namespace

ExperimentalDetectronROIFeatureExtractor::ExperimentalDetectronROIFeatureExtractor(const OutputVector& args,
                                                                                   const Attributes& attrs)
    : Op(args), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

ExperimentalDetectronROIFeatureExtractor::ExperimentalDetectronROIFeatureExtractor(const NodeVector& args,
                                                                                   const Attributes& attrs)
    : ExperimentalDetectronROIFeatureExtractor(as_output_vector(args), attrs) {}

bool ExperimentalDetectronROIFeatureExtractor::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_size", m_attrs.output_size);
    visitor.on_attribute("sampling_ratio", m_attrs.sampling_ratio);
    visitor.on_attribute("pyramid_scales", m_attrs.pyramid_scales);
    visitor.on_attribute("aligned", m_attrs.aligned);
    return true;
}

void ExperimentalDetectronROIFeatureExtractor::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() >= 2, "expected 2 or more inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_attrs.pyramid_scales.size() + 1 >= get_input_size(),
                          "expected a number in pyramid_scales for each of ", get_input_size() - 1, " levels, found ",
                          m_attrs.pyramid_scales.size());
    for (const int64_t scale : m_attrs.pyramid_scales)
        NODE_VALIDATION_CHECK(this, scale > 0, "expected positive numbers in pyramid_scales, found ", scale);
    NODE_VALIDATION_CHECK(this, m_attrs.output_size > 0 && m_attrs.sampling_ratio >= 0,
                          "expected a positive output_size and a sampling_ratio of 0 or more, found ",
                          m_attrs.output_size, " and ", m_attrs.sampling_ratio);
    const auto type = merge_real_inputs(this, get_input_size());
    const auto sizes = infer_sizes(this, shapes_of_inputs(this));
    set_output_size(2);
    set_output_type(0, type, {sizes.rois, sizes.channels, m_attrs.output_size, m_attrs.output_size});
    set_output_type(1, type, {sizes.rois, 4});
}

std::shared_ptr<Node> ExperimentalDetectronROIFeatureExtractor::clone_with_new_inputs(
    const OutputVector& inputs) const {
    return std::make_shared<ExperimentalDetectronROIFeatureExtractor>(inputs, m_attrs);
}

bool ExperimentalDetectronROIFeatureExtractor::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, shapes_of(inputs));
    const auto rois = static_cast<size_t>(sizes.rois.get_length());
    const auto channels = static_cast<size_t>(sizes.channels.get_length());
    const auto side = static_cast<size_t>(m_attrs.output_size);
    outputs[0].set_shape({rois, channels, side, side});
    const FloatView corners(inputs[0]);
    std::vector<FloatView> levels;
    for (size_t i = 1; i < inputs.size(); ++i)
        levels.emplace_back(inputs[i]);

    std::vector<float> values(outputs[0].get_size());
    size_t next = 0;
    for (size_t i = 0; i < rois; ++i) {
        const float* corner = corners.data() + i * 4;
        const Box roi{corner[0], corner[1], corner[2], corner[3]};
        const size_t level = choose_level(roi, levels.size());
        const auto& shape = inputs[level + 1].get_shape();
        const float scale = 1 / static_cast<float>(m_attrs.pyramid_scales[level]);
        const Bins rows(roi.y1, roi.y2, scale, m_attrs), columns(roi.x1, roi.x2, scale, m_attrs);
        for (size_t channel = 0; channel < channels; ++channel) {
            const Plane plane{levels[level].data() + channel * shape[2] * shape[3], shape[2], shape[3]};
            for (size_t row = 0; row < side; ++row)
                for (size_t column = 0; column < side; ++column)
                    values[next++] = average(plane, rows, columns, row, column);
        }
    }
    write_floats(outputs[0], values);
    outputs[1].set_shape({rois, 4});
    inputs[0].copy_to(outputs[1]);
    return true;
}

bool ExperimentalDetectronROIFeatureExtractor::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
