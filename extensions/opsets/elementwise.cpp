#include "elementwise.hpp"

namespace tenon {
namespace opsets {
namespace {

// Shapes lined up at one end: numpy at the last axis, pdpd at `axis` of the left shape.
ov::Shape aligned(const ov::Shape& shape, size_t rank, size_t leading_ones) {
    ov::Shape full(rank, 1);
    for (size_t i = 0; i < shape.size() && leading_ones + i < rank; ++i) full[leading_ones + i] = shape[i];
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

}  // namespace

BroadcastWalk::BroadcastWalk(const ov::Shape& left, const ov::Shape& right, const ov::op::AutoBroadcastSpec& rule) {
    const size_t rank = std::max(left.size(), right.size());
    ov::Shape full_left = aligned(left, rank, rank - left.size()), full_right;
    if (rule.m_type == ov::op::AutoBroadcastType::PDPD) {
        ov::Shape trimmed = right;
        while (trimmed.size() > 1 && trimmed.back() == 1) trimmed.pop_back();
        const size_t axis = rule.m_axis < 0 ? left.size() - trimmed.size() : static_cast<size_t>(rule.m_axis);
        full_right = aligned(trimmed, rank, axis);
    } else {
        full_right = aligned(right, rank, rank - right.size());
    }
    m_shape.resize(rank);
    for (size_t axis = 0; axis < rank; ++axis) {
        const size_t l = full_left[axis], r = full_right[axis];
        OPENVINO_ASSERT(l == r || l == 1 || r == 1, "shapes ", left, " and ", right, " cannot be broadcast to each other");
        m_shape[axis] = l == 1 ? r : l;
    }
    m_left_strides = broadcast_strides(full_left, m_shape);
    m_right_strides = broadcast_strides(full_right, m_shape);
}

}  // namespace opsets
}  // namespace tenon
