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

// Where the two frameworks differ.
struct Conventions {
    bool is_tensorflow;
    /// As in `area`.
    float pixel() const { return is_tensorflow ? 0.0F : 1.0F; }
};

std::vector<Box> make_anchors(const Attributes& attrs, const Conventions& conventions) {
    const auto base = static_cast<float>(attrs.base_size);
    const float center = conventions.is_tensorflow ? 0 : (base - 1) / 2;
    std::vector<Box> anchors;
    for (const float ratio : attrs.ratio) {
        float width = std::sqrt(base * base / ratio);
        if (!conventions.is_tensorflow) width = std::round(width);
        float height = width * ratio;
        if (!conventions.is_tensorflow) height = std::round(height);
        for (const float scale : attrs.scale) {
            const float x = (width * scale - conventions.pixel()) / 2, y = (height * scale - conventions.pixel()) / 2;
            anchors.push_back({center - x, center - y, center + x, center + y});
        }
    }
    return anchors;
}

struct Image {
    float height, width, scale_y, scale_x;
};

// The region of every anchor at every point of one image, in the order [height, width, anchors].
class Regions {
public:
    Regions(const Attributes& attrs, const Image& image, size_t height, size_t width)
        : m_attrs(attrs),
          m_image(image),
          m_conventions{attrs.framework == "tensorflow"},
          m_anchors(make_anchors(attrs, m_conventions)),
          m_height(height),
          m_width(width) {}

    float pixel() const { return m_conventions.pixel(); }
    size_t size() const { return m_anchors.size() * m_height * m_width; }

    Box region(const float* deltas, size_t index) const {
        const size_t anchor = index % m_anchors.size(), cell = index / m_anchors.size();
        const auto x = static_cast<float>(cell % m_width * m_attrs.feat_stride);
        const auto y = static_cast<float>(cell / m_width * m_attrs.feat_stride);
        const auto& start = m_anchors[anchor];
        Box box{start.x1 + x, start.y1 + y, start.x2 + x, start.y2 + y};
        if (m_conventions.is_tensorflow) box = clipped(box, m_image.width, m_image.height);
        const float* delta = deltas + anchor * 4 * m_height * m_width + cell;
        const auto value = [&](size_t i, float scale) { return delta[i * m_height * m_width] / scale; };
        // TensorFlow has y before x.
        const size_t first = m_conventions.is_tensorflow ? 1 : 0;
        box = BoxDelta{value(first, m_attrs.box_coordinate_scale), value(1 - first, m_attrs.box_coordinate_scale),
                       value(2 + first, m_attrs.box_size_scale), value(3 - first, m_attrs.box_size_scale)}
                  .apply(box, pixel());
        return m_attrs.clip_before_nms ? clipped(box, m_image.width - pixel(), m_image.height - pixel()) : box;
    }

    /// The score of the foreground; 0 for a region that is too small.
    float score(const float* scores, const Box& box, size_t index) const {
        const float least = static_cast<float>(m_attrs.min_size);
        if (box.x2 - box.x1 + pixel() < least * m_image.scale_x || box.y2 - box.y1 + pixel() < least * m_image.scale_y)
            return 0;
        const size_t anchor = m_anchors.size() + index % m_anchors.size();
        return scores[anchor * m_height * m_width + index / m_anchors.size()];
    }

private:
    const Attributes& m_attrs;
    Image m_image;
    Conventions m_conventions;
    std::vector<Box> m_anchors;
    size_t m_height, m_width;
};

Box finished(Box box, const Attributes& attrs, const Image& image) {
    if (attrs.clip_after_nms) box = clipped(box, image.width, image.height);
    if (!attrs.normalize) return box;
    return {box.x1 / image.width, box.y1 / image.height, box.x2 / image.width, box.y2 / image.height};
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
    const Image image{shape[0], shape[1], shape[2], shape[inputs[2].get_shape()[0] - 1]};
    const auto images = static_cast<size_t>(sizes.images.get_length());
    const Regions regions(m_attrs, image, static_cast<size_t>(sizes.height.get_length()),
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
        keep_best(ranked, m_attrs.pre_nms_topn);
        std::vector<Box> boxes;
        for (const auto& item : ranked)
            boxes.push_back(regions.region(image_deltas, item.index));
        size_t row = i * m_attrs.post_nms_topn;
        for (const size_t k : suppress_overlaps(boxes, {m_attrs.nms_thresh, regions.pixel()}, m_attrs.post_nms_topn)) {
            const Box box = finished(boxes[k], m_attrs, image);
            const float line[] = {static_cast<float>(i), box.x1, box.y1, box.x2, box.y2};
            std::copy_n(line, 5, lines.begin() + static_cast<std::ptrdiff_t>(row * 5));
            confidences[row++] = ranked[k].score;
        }
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
