#include "class_boxes.hpp"

#include <algorithm>

#include "float_view.hpp"

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

void keep_best_boxes(std::vector<ClassBox>& boxes, size_t limit) {
    std::stable_sort(boxes.begin(), boxes.end(), by_score);
    if (boxes.size() > limit) boxes.resize(limit);
}

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

ov::Dimension limit_rows(const ov::Dimension& images, const ov::Dimension& classes, const ov::Dimension& boxes,
                         int64_t background, int64_t per_class, int64_t per_image) {
    auto labels = classes;
    if (classes.is_static() && background >= 0 && background < classes.get_length()) labels = classes.get_length() - 1;
    const auto rows = images * limited(labels * limited(boxes, per_class), per_image);
    return {0, rows.get_max_length()};
}

}  // namespace opsets
}  // namespace tenon
