#include "detector.hpp"

#include <cmath>
#include <limits>

namespace tenon {
namespace opsets {

namespace {

/// Boxes side by side, so that one box is compared with several of them at once.
class KeptBoxes {
public:
    void clear() { m_count = 0; }

    void add(const Box& box) {
        if (m_count / group == m_groups.size()) m_groups.emplace_back();
        auto& last = m_groups[m_count / group];
        // Boxes of no size fill up the group: they overlap nothing.
        if (m_count % group == 0) last = Group{};
        const size_t place = m_count++ % group;
        last.x1[place] = box.x1;
        last.y1[place] = box.y1;
        last.x2[place] = box.x2;
        last.y2[place] = box.y2;
        last.area[place] = area(box);
    }

    /// `intersection_over_union` with one of them is above the threshold.
    bool overlap(const Box& box, float threshold) const {
        // Even boxes that share nothing, whose ratio is 0.
        if (threshold < 0) return m_count > 0;
        const float own_area = area(box);
        for (size_t first = 0; first < m_count; first += group) {
            const auto& others = m_groups[first / group];
            int hits = 0;
            for (size_t i = 0; i < group; ++i) {
                const float width = std::min(box.x2, others.x2[i]) - std::max(box.x1, others.x1[i]);
                const float height = std::min(box.y2, others.y2[i]) - std::max(box.y1, others.y1[i]);
                const float shared = width * height, joined = own_area + others.area[i] - shared;
                // A ratio counts where all three are above 0.
                const float least = std::min(std::min(width, height), joined);
                hits += static_cast<int>(least > 0) & static_cast<int>(shared / joined > threshold);
            }
            if (hits) return true;
        }
        return false;
    }

private:
    static constexpr size_t group = 16;
    struct Group {
        float x1[group], y1[group], x2[group], y2[group], area[group];
    };
    std::vector<Group> m_groups;
    size_t m_count = 0;
};

}  // namespace

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

std::vector<Detection> Detector::detect_each_label(size_t image) const {
    std::vector<Detection> found;
    KeptBoxes kept;
    std::vector<Ranked> candidates;
    std::vector<std::optional<Box>> shared_boxes(m_attrs.share_location ? m_priors : 0);
    const auto box_of = [&](size_t prior, size_t label) {
        if (shared_boxes.empty()) return box(image, prior, label);
        auto& known = shared_boxes[prior];
        if (!known) known = box(image, prior, label);
        return *known;
    };
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
            const Box place = box_of(candidate.index, label);
            if (kept.overlap(place, m_attrs.nms_threshold)) continue;
            kept.add(place);
            found.push_back({candidate.score, label, place});
        }
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
    std::vector<KeptBoxes> boxes(m_classes);
    for (const auto& candidate : candidates) {
        const size_t label = labels[candidate.index];
        const Box place = box(image, candidate.index, label);
        if (boxes[label].overlap(place, m_attrs.nms_threshold)) continue;
        boxes[label].add(place);
        kept[label].push_back({candidate.score, label, place});
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
