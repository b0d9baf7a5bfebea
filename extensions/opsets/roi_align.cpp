#include "openvino/op/roi_align.hpp"

#include <vector>

#include "integer_values.hpp"
#include "regions.hpp"

namespace ov {

using PoolingMode = op::v3::ROIAlign::PoolingMode;
using AlignedMode = op::v9::ROIAlign::AlignedMode;

template <>
EnumNames<PoolingMode>& EnumNames<PoolingMode>::get() {
    static auto names =
        EnumNames<PoolingMode>("op::v3::ROIAlign::PoolingMode", {{"avg", PoolingMode::AVG}, {"max", PoolingMode::MAX}});
    return names;
}

template <>
EnumNames<AlignedMode>& EnumNames<AlignedMode>::get() {
    static auto names =
        EnumNames<AlignedMode>("op::v9::ROIAlign::AlignedMode", {{"asymmetric", AlignedMode::ASYMMETRIC},
                                                                 {"half_pixel_for_nn", AlignedMode::HALF_PIXEL_FOR_NN},
                                                                 {"half_pixel", AlignedMode::HALF_PIXEL}});
    return names;
}

namespace op {

using namespace tenon::opsets;

namespace {

struct Alignment {
    int pooled_h, pooled_w, sampling_ratio;
    float spatial_scale;
    PoolingMode mode;
    AlignedMode aligned_mode;
};

/// A place between two elements of an axis.
struct Sample {
    size_t before, behind;
    double weight_before, weight_behind;
};

/// The samples of the bins of one region on one axis. Those outside of the data are left out but counted.
class AxisSamples {
public:
    AxisSamples(double from, double to, size_t bins, size_t length, const Alignment& alignment) {
        const double scale = alignment.spatial_scale;
        const bool adds_half = alignment.aligned_mode == AlignedMode::HALF_PIXEL;
        const double shift = alignment.aligned_mode == AlignedMode::ASYMMETRIC ? 0.0 : -0.5;
        const double start = (from + (adds_half ? 0.5 : 0.0)) * scale + shift;
        const double end = (to + (adds_half ? 0.5 : 0.0)) * scale + shift;
        const bool has_smallest_size = alignment.aligned_mode == AlignedMode::ASYMMETRIC;
        const double size = has_smallest_size ? std::max(end - start, 1.0) : end - start;
        const double bin = size / static_cast<double>(bins);
        m_count = alignment.sampling_ratio == 0 ? std::max(std::ceil(bin), 1.0)
                                                : static_cast<double>(alignment.sampling_ratio);
        m_starts.push_back(0);
        for (size_t i = 0; i < bins; ++i) {
            add_bin(start + static_cast<double>(i) * bin, bin / m_count, static_cast<double>(length));
            m_starts.push_back(m_samples.size());
        }
    }

    double count() const { return m_count; }
    const Sample* begin(size_t bin) const { return m_samples.data() + m_starts[bin]; }
    const Sample* end(size_t bin) const { return m_samples.data() + m_starts[bin + 1]; }

private:
    void add_bin(double start, double step, double length) {
        // A region may be far larger than the data: only what can lie inside is visited.
        double first = 0, last = m_count;
        if (step > 0) {
            first = std::clamp(std::floor((-1 - start) / step - 1), 0.0, m_count);
            last = std::clamp(std::ceil((length - start) / step + 1), first, m_count);
        }
        for (double i = first; i < last; ++i)
            add_sample(start + (i + 0.5) * step, length);
    }

    void add_sample(double place, double length) {
        if (!(place >= -1 && place <= length) || length < 1) return;
        place = std::max(place, 0.0);
        const auto last = static_cast<size_t>(length) - 1;
        const size_t before = std::min(static_cast<size_t>(place), last);
        const double fraction = before == last ? 0.0 : place - static_cast<double>(before);
        m_samples.push_back({before, std::min(before + 1, last), 1 - fraction, fraction});
    }

    double m_count = 0;
    std::vector<Sample> m_samples;
    std::vector<size_t> m_starts;
};

template <typename T>
double interpolate(const T* plane, size_t width, const Sample& y, const Sample& x) {
    const auto at = [&](size_t row, size_t column) { return static_cast<double>(plane[row * width + column]); };
    return y.weight_before * (x.weight_before * at(y.before, x.before) + x.weight_behind * at(y.before, x.behind)) +
           y.weight_behind * (x.weight_before * at(y.behind, x.before) + x.weight_behind * at(y.behind, x.behind));
}

/// The mean or the largest of the samples of one bin; the latter is never below 0, as in OpenVINO.
template <typename T>
double pooled(const T* plane, size_t width, const AxisSamples& rows, size_t y, const AxisSamples& columns, size_t x,
              PoolingMode mode) {
    double sum = 0, largest = 0;
    for (auto row = rows.begin(y); row != rows.end(y); ++row)
        for (auto column = columns.begin(x); column != columns.end(x); ++column) {
            const double value = interpolate(plane, width, *row, *column);
            sum += value;
            largest = std::max(largest, value);
        }
    return mode == PoolingMode::AVG ? sum / (rows.count() * columns.count()) : largest;
}

void infer_roi_align(Node* node, const Alignment& alignment) {
    NODE_VALIDATION_CHECK(node, node->get_input_size() == 3, "expected 3 inputs (data, regions, images), found ",
                          node->get_input_size());
    NODE_VALIDATION_CHECK(node, alignment.sampling_ratio >= 0, "sampling_ratio is ", alignment.sampling_ratio,
                          ", expected 0 or more");
    NODE_VALIDATION_CHECK(node, alignment.spatial_scale > 0, "spatial_scale is ", alignment.spatial_scale,
                          ", expected a positive number");
    check_integer_input(node, 2, "indices of images");
    check_input_rank(node, 2, "indices of images", 1);
    const auto type = common_real_type(node, 0, 1);
    const auto &data = node->get_input_partial_shape(0), &images = node->get_input_partial_shape(2);
    auto regions = region_count(node, data, node->get_input_partial_shape(1), 4);
    NODE_VALIDATION_CHECK(node, images.rank().is_dynamic() || Dimension::merge(regions, regions, images[0]),
                          "there are ", regions, " regions, but indices of images for ", images);
    node->set_output_type(
        0, type,
        {regions, data.rank().is_static() ? data[1] : Dimension(), checked_length(node, alignment.pooled_h, "pooled_h"),
         checked_length(node, alignment.pooled_w, "pooled_w")});
}

bool align_regions(const Node* node, TensorVector& outputs, const TensorVector& inputs, const Alignment& alignment) {
    const auto &data = inputs[0].get_shape(), &regions = inputs[1].get_shape();
    region_count(node, data, regions, 4);
    const auto images = integer_values(inputs[2]);
    NODE_VALIDATION_CHECK(node, images.size() == regions[0], "there are ", regions[0], " regions, but ", images.size(),
                          " indices of images");
    const auto height = static_cast<size_t>(alignment.pooled_h), width = static_cast<size_t>(alignment.pooled_w);
    outputs[0].set_shape({regions[0], data[1], height, width});
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        T* out = outputs[0].data<T>();
        for (size_t r = 0; r < regions[0]; ++r) {
            const T* region = inputs[1].data<T>() + r * 4;
            NODE_VALIDATION_CHECK(node, images[r] >= 0 && static_cast<size_t>(images[r]) < data[0],
                                  "a region belongs to image ", images[r], ", expected an index in [0, ", data[0], ")");
            const AxisSamples rows(static_cast<double>(region[1]), static_cast<double>(region[3]), height, data[2],
                                   alignment);
            const AxisSamples columns(static_cast<double>(region[0]), static_cast<double>(region[2]), width, data[3],
                                      alignment);
            for (size_t channel = 0; channel < data[1]; ++channel) {
                const size_t plane = static_cast<size_t>(images[r]) * data[1] + channel;
                const T* in = inputs[0].data<T>() + plane * data[2] * data[3];
                for (size_t y = 0; y < height; ++y)
                    for (size_t x = 0; x < width; ++x)
                        *out++ = static_cast<T>(
                            static_cast<accumulator_t<T>>(pooled(in, data[3], rows, y, columns, x, alignment.mode)));
            }
        }
    });
}

}  // namespace

namespace v3 {

std::ostream& operator<<(std::ostream& stream, const PoolingMode& value) {
    return stream << as_string(value);
}

namespace {

Alignment alignment_of(const ROIAlign& node) {
    return {node.get_pooled_h(),      node.get_pooled_w(), node.get_sampling_ratio(),
            node.get_spatial_scale(), node.get_mode(),     AlignedMode::ASYMMETRIC};
}

}  // namespace

ROIAlign::ROIAlign(const Output<Node>& input, const Output<Node>& rois, const Output<Node>& batch_indices, int pooled_h,
                   int pooled_w, int sampling_ratio, float spatial_scale, const std::string& mode)
    : ROIAlign(input, rois, batch_indices, pooled_h, pooled_w, sampling_ratio, spatial_scale,
               as_enum<PoolingMode>(mode)) {}

ROIAlign::ROIAlign(const Output<Node>& input, const Output<Node>& rois, const Output<Node>& batch_indices, int pooled_h,
                   int pooled_w, int sampling_ratio, float spatial_scale, PoolingMode mode)
    : Op({input, rois, batch_indices}),
      m_pooled_h(pooled_h),
      m_pooled_w(pooled_w),
      m_sampling_ratio(sampling_ratio),
      m_spatial_scale(spatial_scale),
      m_mode(mode) {
    constructor_validate_and_infer_types();
}

bool ROIAlign::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("pooled_h", m_pooled_h);
    visitor.on_attribute("pooled_w", m_pooled_w);
    visitor.on_attribute("sampling_ratio", m_sampling_ratio);
    visitor.on_attribute("spatial_scale", m_spatial_scale);
    visitor.on_attribute("mode", m_mode);
    return true;
}

void ROIAlign::validate_and_infer_types() {
    infer_roi_align(this, alignment_of(*this));
}

std::shared_ptr<Node> ROIAlign::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ROIAlign>(inputs[0], inputs[1], inputs[2], m_pooled_h, m_pooled_w, m_sampling_ratio,
                                      m_spatial_scale, m_mode);
}

bool ROIAlign::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return align_regions(this, outputs, inputs, alignment_of(*this));
}

bool ROIAlign::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v3

namespace v9 {

std::ostream& operator<<(std::ostream& stream, const AlignedMode& value) {
    return stream << as_string(value);
}

namespace {

Alignment alignment_of(const ROIAlign& node) {
    return {node.get_pooled_h(),      node.get_pooled_w(), node.get_sampling_ratio(),
            node.get_spatial_scale(), node.get_mode(),     node.get_aligned_mode()};
}

}  // namespace

ROIAlign::ROIAlign(const Output<Node>& input, const Output<Node>& rois, const Output<Node>& batch_indices, int pooled_h,
                   int pooled_w, int sampling_ratio, float spatial_scale, PoolingMode mode, AlignedMode aligned_mode)
    : Op({input, rois, batch_indices}),
      m_pooled_h(pooled_h),
      m_pooled_w(pooled_w),
      m_sampling_ratio(sampling_ratio),
      m_spatial_scale(spatial_scale),
      m_mode(mode),
      m_aligned_mode(aligned_mode) {
    constructor_validate_and_infer_types();
}

bool ROIAlign::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("pooled_h", m_pooled_h);
    visitor.on_attribute("pooled_w", m_pooled_w);
    visitor.on_attribute("sampling_ratio", m_sampling_ratio);
    visitor.on_attribute("spatial_scale", m_spatial_scale);
    visitor.on_attribute("mode", m_mode);
    visitor.on_attribute("aligned_mode", m_aligned_mode);
    return true;
}

void ROIAlign::validate_and_infer_types() {
    infer_roi_align(this, alignment_of(*this));
}

std::shared_ptr<Node> ROIAlign::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ROIAlign>(inputs[0], inputs[1], inputs[2], m_pooled_h, m_pooled_w, m_sampling_ratio,
                                      m_spatial_scale, m_mode, m_aligned_mode);
}

bool ROIAlign::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return align_regions(this, outputs, inputs, alignment_of(*this));
}

bool ROIAlign::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v9
}  // namespace op
}  // namespace ov
