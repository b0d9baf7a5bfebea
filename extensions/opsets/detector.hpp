#pragma once

#include <optional>
#include <vector>

#include "box.hpp"
#include "detection_sizes.hpp"
#include "float_view.hpp"
#include "ranking.hpp"

namespace tenon {
namespace opsets {

/// An object that DetectionOutput found.
struct Detection {
    float score;
    size_t label;
    Box box;
};

/// Finds the objects of one image after the other in the inputs of a DetectionOutput, whose sizes are known and right.
class Detector {
public:
    using Attributes = ov::op::util::DetectionOutputBase::AttributesBase;

    Detector(const Attributes& attrs, const DetectionSizes& sizes, const ov::TensorVector& inputs);

    /// By label, then by falling score; no more than are to be kept.
    std::vector<Detection> detect(size_t image) const;

private:
    float score(size_t image, size_t prior, size_t label) const;
    Box box(size_t image, size_t prior, size_t label) const;
    Box prior_box(size_t image, size_t prior) const;
    Box decoded(const Box& prior, const float* offsets, const float* variances) const;
    /// Every label for itself.
    std::vector<Detection> detect_each_label(size_t image) const;
    /// Only the best label of each prior.
    std::vector<Detection> detect_best_labels(size_t image) const;

    const Attributes& m_attrs;
    size_t m_classes, m_priors, m_prior_size, m_prior_rows;
    bool m_shared_priors;
    bool m_centered;
    FloatView m_offsets, m_scores, m_boxes;
    std::optional<FloatView> m_objectness, m_refinements;
};

}  // namespace opsets
}  // namespace tenon
