#include "detector.hpp"

#include <cmath>
#include <limits>

namespace tenon {
namespace opsets {

Detector::Detector(const Attributes& attrs, const DetectionSizes& sizes, const ov::TensorVector& inputs)
    : m_attrs(attrs),
      m_classes(static_cast<size_t>(sizes.classes.get_length())),
      m_priors(static_cast<size_t>(sizes.priors.get_length())),
      m_prior_size(attrs.normalized ? 4 : 5),
      m_prior_rows(inputs[2].get_shape()[1]),
      m_shared_priors(inputs[2].get_shape()[0] == 1),
      m_centered(attrs.code_type == "caffe.PriorBoxParameter.CENTER_SIZE"),
      m_offsets(inputs[0]),
      m_scores(inputs[1]),
      m_boxes(inputs[2]) {
    if (inputs.size() != 5) return;
    m_objectness.emplace(inputs[3]);
    m_refinements.emplace(inputs[4]);
}

float Detector::score(size_t image, size_t prior, size_t label) const {
    const bool is_background =
        m_objectness && (*m_objectness)[(image * m_priors + prior) * 2 + 1] < m_attrs.objectness_score;
    if (is_background) return static_cast<int64_t>(label) == m_attrs.background_label_id ? 1.0F : 0.0F;
    return m_scores[(image * m_priors + prior) * m_classes + label];
}

Box Detector::prior_box(size_t image, size_t prior) const {
    const size_t first = (m_shared_priors ? 0 : image) * m_prior_rows * m_priors * m_prior_size;
    const float* corner = m_boxes.data() + first + prior * m_prior_size + (m_prior_size - 4);
    if (m_attrs.normalized) return {corner[0], corner[1], corner[2], corner[3]};
    const auto width = static_cast<float>(m_attrs.input_width), height = static_cast<float>(m_attrs.input_height);
    return {corner[0] / width, corner[1] / height, corner[2] / width, corner[3] / height};
}

Box Detector::decoded(const Box& prior, const float* offsets, const float* variances) const {
    static const float none[] = {1, 1, 1, 1};
    const float* scale = variances ? variances : none;
    Box box{};
    if (m_centered) {
        const float width = prior.x2 - prior.x1, height = prior.y2 - prior.y1;
        const float center_x = scale[0] * offsets[0] * width + (prior.x1 + prior.x2) / 2;
        const float center_y = scale[1] * offsets[1] * height + (prior.y1 + prior.y2) / 2;
        const float half_width = std::exp(scale[2] * offsets[2]) * width / 2;
        const float half_height = std::exp(scale[3] * offsets[3]) * height / 2;
        box = {center_x - half_width, center_y - half_height, center_x + half_width, center_y + half_height};
    } else {
        box = {prior.x1 + scale[0] * offsets[0], prior.y1 + scale[1] * offsets[1], prior.x2 + scale[2] * offsets[2],
               prior.y2 + scale[3] * offsets[3]};
    }
    return m_attrs.clip_before_nms ? clipped(box, 1, 1) : box;
}

Box Detector::box(size_t image, size_t prior, size_t label) const {
    const float* variances = nullptr;
    if (!m_attrs.variance_encoded_in_target) {
        const size_t row = (m_shared_priors ? 0 : image) * m_prior_rows + 1;
        variances = m_boxes.data() + row * m_priors * m_prior_size + prior * 4;
    }
    const size_t position = image * m_priors + prior;
    const size_t offset = 4 * (m_attrs.share_location ? position : position * m_classes + label);
    Box start = prior_box(image, prior);
    if (m_refinements) start = decoded(start, m_refinements->data() + offset, variances);
    return decoded(start, m_offsets.data() + offset, variances);
}

bool Detector::overlaps_one(const Box& box, const std::vector<Detection>& kept) const {
    return std::any_of(kept.begin(), kept.end(), [&](const Detection& other) {
        return intersection_over_union(box, other.box) > m_attrs.nms_threshold;
    });
}

std::vector<Detection> Detector::detect_each_label(size_t image) const {
    std::vector<Detection> found, kept;
    std::vector<Ranked> candidates;
    for (size_t label = 0; label < m_classes; ++label) {
        if (static_cast<int64_t>(label) == m_attrs.background_label_id) continue;
        candidates.clear();
        for (size_t prior = 0; prior < m_priors; ++prior) {
            const float value = score(image, prior, label);
            if (value > m_attrs.confidence_threshold) candidates.push_back({value, prior});
        }
        keep_best(candidates, as_limit(m_attrs.top_k));
        kept.clear();
        for (const auto& candidate : candidates) {
            const Box place = box(image, candidate.index, label);
            if (!overlaps_one(place, kept)) kept.push_back({candidate.score, label, place});
        }
        found.insert(found.end(), kept.begin(), kept.end());
    }
    return found;
}

std::vector<Detection> Detector::detect_best_labels(size_t image) const {
    std::vector<Ranked> candidates;
    std::vector<size_t> labels(m_priors);
    for (size_t prior = 0; prior < m_priors; ++prior) {
        Ranked best{-std::numeric_limits<float>::infinity(), m_classes};
        for (size_t label = 0; label < m_classes; ++label) {
            const float value = score(image, prior, label);
            if (static_cast<int64_t>(label) != m_attrs.background_label_id && value > best.score) best = {value, label};
        }
        labels[prior] = best.index;
        // Here, as in MXNet, the threshold itself is enough.
        if (best.index < m_classes && best.score >= m_attrs.confidence_threshold)
            candidates.push_back({best.score, prior});
    }
    keep_best(candidates, as_limit(m_attrs.top_k));

    std::vector<std::vector<Detection>> kept(m_classes);
    for (const auto& candidate : candidates) {
        const size_t label = labels[candidate.index];
        const Box place = box(image, candidate.index, label);
        if (!overlaps_one(place, kept[label])) kept[label].push_back({candidate.score, label, place});
    }
    std::vector<Detection> found;
    for (const auto& of_label : kept)
        found.insert(found.end(), of_label.begin(), of_label.end());
    return found;
}

std::vector<Detection> Detector::detect(size_t image) const {
    auto found = m_attrs.decrease_label_id ? detect_best_labels(image) : detect_each_label(image);
    const size_t limit = as_limit(m_attrs.keep_top_k[0]);
    if (found.size() > limit) {
        std::vector<Ranked> ranked;
        for (size_t i = 0; i < found.size(); ++i)
            ranked.push_back({found[i].score, i});
        keep_best(ranked, limit);
        std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.index < b.index; });
        std::vector<Detection> best;
        for (const auto& item : ranked)
            best.push_back(found[item.index]);
        found = std::move(best);
    }
    if (m_attrs.clip_after_nms)
        for (auto& detection : found)
            detection.box = clipped(detection.box, 1, 1);
    return found;
}

}  // namespace opsets
}  // namespace tenon
