#include "detection_sizes.hpp"

#include "box_inputs.hpp"

namespace tenon {
namespace opsets {

namespace {

using Attributes = ov::op::util::DetectionOutputBase::AttributesBase;

enum Input { box_logits, class_preds, proposals, aux_class_preds, aux_box_preds };

// The number of groups of `size` elements along an axis, where the length is known.
ov::Dimension groups(const ov::Node* node, const ov::PartialShape& shape, size_t axis, int64_t size, const char* what) {
    if (shape.rank().is_dynamic() || shape[axis].is_dynamic() || size <= 0) return {};
    const int64_t length = shape[axis].get_length();
    NODE_VALIDATION_CHECK(node, length % size == 0, "expected ", what, " with a multiple of ", size,
                          " elements at axis ", axis, ", found the shape ", shape);
    return length / size;
}

void merge_counts(const ov::Node* node, ov::Dimension& known, const ov::Dimension& found, const char* what) {
    const auto expected = known;
    NODE_VALIDATION_CHECK(node, ov::Dimension::merge(known, known, found), "expected ", expected, " ", what, ", found ",
                          found);
}

ov::Dimension count_priors(const ov::Node* node, const Attributes& attrs, const std::vector<ov::PartialShape>& shapes) {
    auto priors = groups(node, shapes[proposals], 2, attrs.normalized ? 4 : 5, "proposals");
    if (shapes.size() == 5)
        merge_counts(node, priors, groups(node, shapes[aux_class_preds], 1, 2, "aux_class_preds"),
                     "priors in aux_class_preds");
    if (attrs.share_location)
        merge_counts(node, priors, groups(node, shapes[box_logits], 1, 4, "box_logits"), "priors in box_logits");
    return priors;
}

}  // namespace

DetectionSizes infer_detection_sizes(const ov::Node* node, const Attributes& attrs, const ov::Dimension& num_classes,
                                     const std::vector<ov::PartialShape>& shapes) {
    NODE_VALIDATION_CHECK(node, shapes.size() == 3 || shapes.size() == 5, "expected 3 or 5 inputs, found ",
                          shapes.size());
    static const char* const names[] = {"box_logits", "class_preds", "proposals", "aux_class_preds", "aux_box_preds"};
    for (size_t i = 0; i < shapes.size(); ++i)
        check_rank(node, shapes[i], i == proposals ? 3 : 2, names[i]);

    DetectionSizes sizes;
    sizes.classes = num_classes;
    for (size_t i = 0; i < shapes.size(); ++i)
        if (i != proposals) merge_dimension(node, sizes.images, shapes[i], 0, "one number of images");
    if (shapes[proposals].rank().is_static()) {
        const auto& priors = shapes[proposals];
        NODE_VALIDATION_CHECK(node, priors[0].compatible(1) || priors[0].compatible(sizes.images),
                              "expected proposals for 1 or ", sizes.images, " images, found the shape ", priors);
        ov::Dimension rows = attrs.variance_encoded_in_target ? 1 : 2;
        merge_dimension(node, rows, priors, 1, "rows of proposals (and of variances where they are not in the target)");
    }

    sizes.priors = count_priors(node, attrs, shapes);
    if (sizes.priors.is_static()) {
        merge_counts(node, sizes.classes,
                     groups(node, shapes[class_preds], 1, sizes.priors.get_length(), "class_preds (one per prior)"),
                     "classes in class_preds");
    } else if (sizes.classes.is_static()) {
        sizes.priors = groups(node, shapes[class_preds], 1, sizes.classes.get_length(), "class_preds (one per class)");
    }
    ov::Dimension offsets = sizes.priors * 4 * (attrs.share_location ? ov::Dimension(1) : sizes.classes);
    merge_dimension(node, offsets, shapes[box_logits], 1, "4 offsets per prior (and class, unless shared)");
    if (shapes.size() == 5)
        merge_dimension(node, offsets, shapes[aux_box_preds], 1, "4 offsets per prior (and class, unless shared)");

    if (attrs.keep_top_k[0] > 0)
        sizes.rows = sizes.images * attrs.keep_top_k[0];
    else if (attrs.top_k > 0)
        sizes.rows = sizes.images * sizes.classes * attrs.top_k;
    else
        sizes.rows = sizes.images * sizes.classes * sizes.priors;
    return sizes;
}

}  // namespace opsets
}  // namespace tenon
