#include <algorithm>
#include <numeric>

#include "ie/ie_layouts.h"

namespace InferenceEngine {
namespace {

/// Axes of a layout from outermost to innermost; empty for layouts without an order of their own.
SizeVector order_of(Layout layout, size_t rank) {
    switch (layout) {
        case C:
            return {0};
        case NC:
        case HW:
            return {0, 1};
        case CN:
            return {1, 0};
        case CHW:
            return {0, 1, 2};
        case HWC:
            return {1, 2, 0};
        case NCHW:
        case OIHW:
            return {0, 1, 2, 3};
        case NHWC:
            return {0, 2, 3, 1};
        case NCDHW:
        case OIDHW:
        case GOIHW:
            return {0, 1, 2, 3, 4};
        case NDHWC:
            return {0, 2, 3, 4, 1};
        case GOIDHW:
            return {0, 1, 2, 3, 4, 5};
        case BLOCKED: {
            SizeVector order(rank);
            std::iota(order.begin(), order.end(), size_t(0));
            return order;
        }
        default:
            return {};
    }
}

}  // namespace

BlockingDesc::BlockingDesc(const SizeVector& dims, Layout layout) {
    const SizeVector order = order_of(layout, dims.size());
    if (dims.empty() || order.empty()) return;
    if (order.size() != dims.size())
        IE_THROW() << "BlockingDesc: layout " << layout << " expects rank " << order.size() << ", found rank "
                   << dims.size() << "; choose a layout of that rank or BLOCKED";
    SizeVector blocked_dims(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        blocked_dims[i] = dims[order[i]];
    set_dense(blocked_dims, order);
}

BlockingDesc::BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order) {
    m_order = order;
    if (blocked_dims.empty() || order.empty()) return;
    set_dense(blocked_dims, order);
}

BlockingDesc::BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order, size_t offset)
    : BlockingDesc(blocked_dims, order) {
    m_offset = offset;
}

BlockingDesc::BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order, size_t offset,
                           const SizeVector& dim_offsets)
    : BlockingDesc(blocked_dims, order, offset) {
    if (dim_offsets.size() != blocked_dims.size())
        IE_THROW() << "BlockingDesc: expected an offset per blocked axis (" << blocked_dims.size() << "), found "
                   << dim_offsets.size();
    m_dim_offsets = dim_offsets;
}

BlockingDesc::BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order, size_t offset,
                           const SizeVector& dim_offsets, const SizeVector& strides)
    : BlockingDesc(blocked_dims, order, offset, dim_offsets) {
    if (strides.size() != blocked_dims.size())
        IE_THROW() << "BlockingDesc: expected a stride per blocked axis (" << blocked_dims.size() << "), found "
                   << strides.size();
    m_strides = strides;
}

void BlockingDesc::set_dense(const SizeVector& blocked_dims, const SizeVector& order) {
    if (order.size() != blocked_dims.size())
        IE_THROW() << "BlockingDesc: expected as many entries in the order as blocked axes (" << blocked_dims.size()
                   << "), found " << order.size();
    m_order = order;
    m_block_dims = blocked_dims;
    m_dim_offsets.assign(blocked_dims.size(), 0);
    m_strides.assign(blocked_dims.size(), 1);
    for (size_t i = blocked_dims.size() - 1; i-- > 0;)
        if (__builtin_mul_overflow(m_strides[i + 1], blocked_dims[i + 1], &m_strides[i]))
            IE_THROW() << "BlockingDesc: the number of elements does not fit into " << 8 * sizeof(size_t) << " bits";
}

bool BlockingDesc::operator==(const BlockingDesc& other) const {
    return m_block_dims == other.m_block_dims && m_strides == other.m_strides && m_order == other.m_order &&
           m_dim_offsets == other.m_dim_offsets && m_offset == other.m_offset;
}

}  // namespace InferenceEngine
