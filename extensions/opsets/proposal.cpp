#include "openvino/op/proposal.hpp"

#include <cmath>

#include "box_inputs.hpp"
#include "box_regression.hpp"
#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "ranking.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

using Attributes = v0::Proposal::Attributes;

struct MapSizes {
    Dimension images, height, width;
};

MapSizes infer_sizes(const Node* node, const Attributes& attrs, const std::vector<PartialShape>& shapes) {
    check_rank(node, shapes[0], 4, "class_probs");
    check_rank(node, shapes[1], 4, "bbox_deltas");
    check_rank(node, shapes[2], 1, "image_shape");
    const auto anchors = static_cast<int64_t>(attrs.ratio.size() * attrs.scale.size());
    MapSizes sizes;
    Dimension info(3, 4), scores = 2 * anchors, offsets = 4 * anchors;
    merge_dimension(node, info, shapes[2], 0, "height, width and one or two scales in image_shape:");
    merge_dimension(node, scores, shapes[0], 1, "2 scores for each ratio and scale in class_probs:");
    merge_dimension(node, offsets, shapes[1], 1, "4 offsets for each ratio and scale in bbox_deltas:");
    for (size_t i = 0; i < 2; ++i) {
        merge_dimension(node, sizes.images, shapes[i], 0, "one number of images");
        merge_dimension(node, sizes.height, shapes[i], 2, "one height");
        merge_dimension(node, sizes.width, shapes[i], 3, "one width");
    }
    return sizes;
}

// The image as a plane: x before y in boxes, offsets and sizes; with TensorFlow, y before x. Scales are not swapped, as
// the operation has always been computed.
struct Plane {
    Plane(const Attributes& attrs, const FloatView& image, size_t image_size)
        : is_tensorflow(attrs.framework == "tensorflow"),
          width(image[1]),
          height(image[0]),
          width_scale(image[image_size - 1]),
          height_scale(image[2]) {
        if (is_tensorflow) std::swap(width, height);
    }

    bool is_tensorflow;
    float width, height, width_scale, height_scale;

    /// As in `area`.
    float pixel() const { return is_tensorflow ? 0.0F : 1.0F; }
};

std::vector<Box> make_anchors(const Attributes& attrs, const Plane& plane) {
    const auto base = static_cast<float>(attrs.base_size);
    const float center = plane.is_tensorflow ? 0 : (base - 1) / 2;
    std::vector<Box> anchors;
    for (const float ratio : attrs.ratio) {
        float width = std::sqrt(base * base / ratio);
        if (!plane.is_tensorflow) width = std::round(width);
        float height = width * ratio;
        if (!plane.is_tensorflow) height = std::round(height);
        for (const float scale : attrs.scale) {
            const float x = (width * scale - plane.pixel()) / 2, y = (height * scale - plane.pixel()) / 2;
            anchors.push_back({center - x, center - y, center + x, center + y});
        }
    }
    return anchors;
}

// The region of every anchor at every point of one image, in the order [height, width, anchors].
class Regions {
public:
    Regions(const Attributes& attrs, const Plane& plane, size_t rows, size_t columns)
        : m_attrs(attrs),
          m_plane(plane),
          m_anchors(make_anchors(attrs, plane)),
          m_columns(columns),
          m_cells(rows * columns) {}

    size_t size() const { return m_anchors.size() * m_cells; }

    Box region(const float* deltas, size_t index) const {
        const size_t anchor = index % m_anchors.size(), cell = index / m_anchors.size();
        const size_t row = cell / m_columns, column = cell % m_columns;
        auto x = static_cast<float>(column * m_attrs.feat_stride);
        auto y = static_cast<float>(row * m_attrs.feat_stride);
        if (m_plane.is_tensorflow) std::swap(x, y);
        const auto& start = m_anchors[anchor];
        Box box{start.x1 + x, start.y1 + y, start.x2 + x, start.y2 + y};
        if (m_plane.is_tensorflow) box = clipped(box, m_plane.width, m_plane.height);
        const float* delta = deltas + anchor * 4 * m_cells + cell;
        const BoxDelta change{delta[0] / m_attrs.box_coordinate_scale, delta[m_cells] / m_attrs.box_coordinate_scale,
                              delta[2 * m_cells] / m_attrs.box_size_scale, delta[3 * m_cells] / m_attrs.box_size_scale};
        box = change.apply(box, m_plane.pixel());
        if (!m_attrs.clip_before_nms) return box;
        return clipped(box, m_plane.width - m_plane.pixel(), m_plane.height - m_plane.pixel());
    }

    /// The score of the foreground; 0 for a region that is too small.
    float score(const float* scores, const Box& box, size_t index) const {
        const auto least = static_cast<float>(m_attrs.min_size);
        if (box.x2 - box.x1 + m_plane.pixel() < least * m_plane.width_scale ||
            box.y2 - box.y1 + m_plane.pixel() < least * m_plane.height_scale)
            return 0;
        const size_t anchor = m_anchors.size() + index % m_anchors.size();
        return scores[anchor * m_cells + index / m_anchors.size()];
    }

private:
    const Attributes& m_attrs;
    Plane m_plane;
    std::vector<Box> m_anchors;
    size_t m_columns, m_cells;
};

Box finished(Box box, const Attributes& attrs, const Plane& plane) {
    if (attrs.clip_after_nms) box = clipped(box, plane.width, plane.height);
    if (!attrs.normalize) return box;
    return {box.x1 / plane.width, box.y1 / plane.height, box.x2 / plane.width, box.y2 / plane.height};
}

}  // namespace

namespace v0 {

Proposal::Proposal(const Output<Node>& class_probs, const Output<Node>& bbox_deltas, const Output<Node>& image_shape,
                   const Attributes& attrs)
    : Op({class_probs, bbox_deltas, image_shape}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool Proposal::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("base_size", m_attrs.base_size);
    visitor.on_attribute("pre_nms_topn", m_attrs.pre_nms_topn);
    visitor.on_attribute("post_nms_topn", m_attrs.post_nms_topn);
    visitor.on_attribute("nms_thresh", m_attrs.nms_thresh);
    visitor.on_attribute("feat_stride", m_attrs.feat_stride);
    visitor.on_attribute("min_size", m_attrs.min_size);
    visitor.on_attribute("ratio", m_attrs.ratio);
    visitor.on_attribute("scale", m_attrs.scale);
    visitor.on_attribute("clip_before_nms", m_attrs.clip_before_nms);
    visitor.on_attribute("clip_after_nms", m_attrs.clip_after_nms);
    visitor.on_attribute("normalize", m_attrs.normalize);
    visitor.on_attribute("box_size_scale", m_attrs.box_size_scale);
    visitor.on_attribute("box_coordinate_scale", m_attrs.box_coordinate_scale);
    visitor.on_attribute("framework", m_attrs.framework);
    return true;
}

void Proposal::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3, "expected 3 inputs, found ", get_input_size());
    const auto are_positive = [](const std::vector<float>& list) {
        return !list.empty() && std::all_of(list.begin(), list.end(), [](float value) { return value > 0; });
    };
    NODE_VALIDATION_CHECK(this, are_positive(m_attrs.ratio) && are_positive(m_attrs.scale),
                          "expected positive numbers in ratio and scale");
    NODE_VALIDATION_CHECK(this, m_attrs.framework.empty() || m_attrs.framework == "tensorflow",
                          "expected framework tensorflow or none, found '", m_attrs.framework, "'");
    const auto type = merge_real_inputs(this, 3);
    const auto sizes = infer_sizes(this, m_attrs, shapes_of_inputs(this));
    set_output_type(0, type, {sizes.images * Dimension(static_cast<int64_t>(m_attrs.post_nms_topn)), 5});
}

std::shared_ptr<Node> Proposal::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Proposal>(inputs[0], inputs[1], inputs[2], m_attrs);
}

bool Proposal::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto sizes = infer_sizes(this, m_attrs, shapes_of(inputs));
    const FloatView scores(inputs[0]), deltas(inputs[1]), shape(inputs[2]);
    const Plane plane(m_attrs, shape, inputs[2].get_shape()[0]);
    const auto images = static_cast<size_t>(sizes.images.get_length());
    const Regions regions(m_attrs, plane, static_cast<size_t>(sizes.height.get_length()),
                          static_cast<size_t>(sizes.width.get_length()));
    const size_t rows = images * m_attrs.post_nms_topn;
    outputs[0].set_shape({rows, 5});
    if (outputs.size() > 1) outputs[1].set_shape({rows});
    std::vector<float> lines(rows * 5, 0.0F), confidences(rows, 0.0F);

    for (size_t i = 0; i < images; ++i) {
        const float *image_scores = scores.data() + i * regions.size() * 2,
                    *image_deltas = deltas.data() + i * regions.size() * 4;
        std::vector<Ranked> ranked;
        for (size_t index = 0; index < regions.size(); ++index)
            ranked.push_back({regions.score(image_scores, regions.region(image_deltas, index), index), index});
        keep_best_as_found(ranked, m_attrs.pre_nms_topn);
        std::vector<Box> boxes;
        for (const auto& item : ranked)
            boxes.push_back(regions.region(image_deltas, item.index));
        size_t row = i * m_attrs.post_nms_topn;
        for (const size_t k : suppress_overlaps(boxes, {m_attrs.nms_thresh, plane.pixel()}, m_attrs.post_nms_topn)) {
            const Box box = finished(boxes[k], m_attrs, plane);
            const float line[] = {static_cast<float>(i), box.x1, box.y1, box.x2, box.y2};
            std::copy_n(line, 5, lines.begin() + static_cast<std::ptrdiff_t>(row * 5));
            confidences[row++] = ranked[k].score;
        }
        // Ends the rows of the image.
        if (row < (i + 1) * m_attrs.post_nms_topn) lines[row * 5] = -1;
    }
    write_floats(outputs[0], lines);
    if (outputs.size() > 1) write_floats(outputs[1], confidences);
    return true;
}

bool Proposal::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v4 {

Proposal::Proposal(const Output<Node>& class_probs, const Output<Node>& bbox_deltas, const Output<Node>& image_shape,
                   const Attributes& attrs) {
    m_attrs = attrs;
    set_arguments(OutputVector{class_probs, bbox_deltas, image_shape});
    constructor_validate_and_infer_types();
}

void Proposal::validate_and_infer_types() {
    v0::Proposal::validate_and_infer_types();
    const auto rows = get_output_partial_shape(0)[0];
    const auto type = get_output_element_type(0);
    set_output_size(2);
    set_output_type(1, type, PartialShape{rows});
}

std::shared_ptr<Node> Proposal::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Proposal>(inputs[0], inputs[1], inputs[2], m_attrs);
}

}  // namespace v4
}  // namespace op
}  // namespace ov
