#include "elementwise.hpp"

#include <algorithm>

namespace tenon {
namespace opsets {
namespace {

// Shapes lined up at one end: numpy at the last axis, pdpd at `axis` of the left shape.
ov::Shape aligned(const ov::Shape& shape, size_t rank, size_t leading_ones) {
    ov::Shape full(rank, 1);
    for (size_t i = 0; i < shape.size() && leading_ones + i < rank; ++i)
        full[leading_ones + i] = shape[i];
    return full;
}

std::vector<size_t> broadcast_strides(const ov::Shape& own, const ov::Shape& result) {
    std::vector<size_t> strides(own.size());
    size_t stride = 1;
    for (size_t axis = own.size(); axis-- > 0;) {
        strides[axis] = own[axis] == 1 && result[axis] != 1 ? 0 : stride;
        stride *= own[axis];
    }
    return strides;
}

// `shape` with ones where it is broadcast to `rank` axes, next to a tensor of shape `target`.
ov::Shape stretched(const ov::Shape& shape, const ov::Shape& target, size_t rank,
                    const ov::op::AutoBroadcastSpec& rule) {
    if (rule.m_type != ov::op::AutoBroadcastType::PDPD) return aligned(shape, rank, rank - shape.size());
    ov::Shape trimmed = shape;
    while (trimmed.size() > 1 && trimmed.back() == 1)
        trimmed.pop_back();
    OPENVINO_ASSERT(trimmed.size() <= target.size(), "shape ", shape, " cannot be broadcast to ", target);
    const size_t largest = target.size() - trimmed.size();
    const size_t axis = rule.m_axis < 0 ? largest : static_cast<size_t>(rule.m_axis);
    OPENVINO_ASSERT(axis <= largest, "shape ", shape, " cannot be broadcast to ", target, " from axis ", axis);
    return aligned(trimmed, rank, axis);
}

}  // namespace

ManyBroadcastWalk::ManyBroadcastWalk(const std::vector<ov::Shape>& shapes, const ov::op::AutoBroadcastSpec& rule) {
    size_t rank = 0;
    for (const auto& shape : shapes)
        rank = std::max(rank, shape.size());
    std::vector<ov::Shape> full{aligned(shapes.front(), rank, rank - shapes.front().size())};
    for (size_t k = 1; k < shapes.size(); ++k)
        full.push_back(stretched(shapes[k], shapes.front(), rank, rule));
    m_shape = full.front();
    for (const auto& shape : full)
        for (size_t axis = 0; axis < rank; ++axis) {
            OPENVINO_ASSERT(shape[axis] == m_shape[axis] || shape[axis] == 1 || m_shape[axis] == 1, "shapes ",
                            shapes.front(), " and ", shape, " cannot be broadcast to each other");
            if (m_shape[axis] == 1) m_shape[axis] = shape[axis];
        }
    for (const auto& shape : full)
        m_strides.push_back(broadcast_strides(shape, m_shape));
}

BroadcastWalk::BroadcastWalk(const ov::Shape& left, const ov::Shape& right, const ov::op::AutoBroadcastSpec& rule) {
    const size_t rank = std::max(left.size(), right.size());
    const ov::Shape full_left = aligned(left, rank, rank - left.size());
    const ov::Shape full_right = stretched(right, left, rank, rule);
    m_shape.resize(rank);
    for (size_t axis = 0; axis < rank; ++axis) {
        const size_t l = full_left[axis], r = full_right[axis];
        OPENVINO_ASSERT(l == r || l == 1 || r == 1, "shapes ", left, " and ", right,
                        " cannot be broadcast to each other");
        m_shape[axis] = l == 1 ? r : l;
    }
    m_left_strides = broadcast_strides(full_left, m_shape);
    m_right_strides = broadcast_strides(full_right, m_shape);
}

}  // namespace opsets
}  // namespace tenon
