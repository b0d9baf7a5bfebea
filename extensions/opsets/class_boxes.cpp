#include "class_boxes.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "float_view.hpp"
#include "ranking.hpp"

namespace tenon {
namespace opsets {

namespace {

bool by_score(const ClassBox& a, const ClassBox& b) {
    return a.score > b.score;
}

// The smaller one of a length and a limit, where a negative limit is none.
ov::Dimension limited(const ov::Dimension& length, int64_t limit) {
    if (limit < 0) return length;
    const int64_t most = length.get_max_length();
    return {std::min(length.get_min_length(), limit), most < 0 ? limit : std::min(most, limit)};
}

}  // namespace

void sort_rows(std::vector<ClassBox>& boxes, RowOrder order, bool across_images) {
    if (order == RowOrder::unchanged) return;
    std::stable_sort(boxes.begin(), boxes.end(), [&](const ClassBox& a, const ClassBox& b) {
        if (!across_images && a.image != b.image) return a.image < b.image;
        if (order == RowOrder::by_class && a.label != b.label) return a.label < b.label;
        if (order == RowOrder::by_class && a.image != b.image) return a.image < b.image;
        return by_score(a, b);
    });
}

void write_class_boxes(ov::TensorVector& outputs, const std::vector<ClassBox>& boxes, size_t images) {
    std::vector<float> rows;
    std::vector<int64_t> indices, counts(images, 0);
    for (const auto& item : boxes) {
        rows.insert(rows.end(),
                    {static_cast<float>(item.label), item.score, item.box.x1, item.box.y1, item.box.x2, item.box.y2});
        indices.push_back(static_cast<int64_t>(item.index));
        ++counts[item.image];
    }
    outputs[0].set_shape({boxes.size(), 6});
    write_floats(outputs[0], rows);
    outputs[1].set_shape({boxes.size(), 1});
    write_indices(outputs[1], indices);
    outputs[2].set_shape({images});
    write_indices(outputs[2], counts);
}

void check_class_box_limits(const ov::Node* node, const ClassBoxLimits& limits) {
    NODE_VALIDATION_CHECK(node, supports(IndexTypes(), limits.index_type), "expected output_type i32 or i64, found ",
                          limits.index_type);
    NODE_VALIDATION_CHECK(node, limits.per_class >= -1 && limits.per_image >= -1,
                          "expected nms_top_k and keep_top_k of -1 or more, found ", limits.per_class, " and ",
                          limits.per_image);
    NODE_VALIDATION_CHECK(node, limits.background >= -1, "expected background_class of -1 or more, found ",
                          limits.background);
}

void set_class_box_outputs(ov::Node* node, const ov::element::Type& type, const ClassBoxSizes& sizes,
                           const ClassBoxLimits& limits) {
    auto labels = sizes.classes;
    if (labels.is_static() && limits.background >= 0 && limits.background < labels.get_length())
        labels = labels.get_length() - 1;
    const auto most = sizes.images * limited(labels * limited(sizes.boxes, limits.per_class), limits.per_image);
    const ov::Dimension rows(0, most.get_max_length());
    node->set_output_size(3);
    node->set_output_type(0, type, {rows, 6});
    node->set_output_type(1, limits.index_type, {rows, 1});
    node->set_output_type(2, limits.index_type, ov::PartialShape{sizes.images});
}

std::vector<ClassBox> pick_class_boxes(size_t images, size_t classes, const ClassBoxLimits& limits,
                                       const std::function<std::vector<ClassBox>(size_t, size_t)>& pick) {
    std::vector<ClassBox> rows;
    for (size_t image = 0; image < images; ++image) {
        std::vector<ClassBox> of_image;
        for (size_t label = 0; label < classes; ++label) {
            if (static_cast<int64_t>(label) == limits.background) continue;
            const auto picked = pick(image, label);
            of_image.insert(of_image.end(), picked.begin(), picked.end());
        }
        std::stable_sort(of_image.begin(), of_image.end(), by_score);
        of_image.resize(std::min(of_image.size(), as_limit(limits.per_image)));
        rows.insert(rows.end(), of_image.begin(), of_image.end());
    }
    return rows;
}

}  // namespace opsets
}  // namespace tenon
