#include <algorithm>
#include <numeric>

#include "ie/ie_layouts.h"

namespace InferenceEngine {
namespace {

/// Rank that a layout asks for; false for layouts of any rank.
bool rank_of(Layout layout, size_t& rank) {
    switch (layout) {
        case SCALAR:
            rank = 0;
            return true;
        case C:
            rank = 1;
            return true;
        case NC:
        case CN:
        case HW:
            rank = 2;
            return true;
        case CHW:
        case HWC:
            rank = 3;
            return true;
        case NCHW:
        case NHWC:
        case OIHW:
            rank = 4;
            return true;
        case NCDHW:
        case NDHWC:
        case OIDHW:
        case GOIHW:
            rank = 5;
            return true;
        case GOIDHW:
            rank = 6;
            return true;
        default:
            return false;
    }
}

Layout layout_of_order(const SizeVector& order) {
    for (const Layout layout : {C, NC, CN, CHW, HWC, NCHW, NHWC, NCDHW, NDHWC}) {
        size_t rank = 0;
        if (!rank_of(layout, rank) || rank != order.size()) continue;
        if (BlockingDesc(SizeVector(rank, 1), layout).getOrder() == order) return layout;
    }
    return BLOCKED;
}

}  // namespace

TensorDesc::TensorDesc(const Precision& precision, Layout layout) : m_layout(layout), m_precision(precision) {}

TensorDesc::TensorDesc(const Precision& precision, const SizeVector& dims, Layout layout)
    : m_layout(layout), m_dims(dims), m_precision(precision), m_blocking(dims, layout) {}

TensorDesc::TensorDesc(const Precision& precision, const SizeVector& dims, const BlockingDesc& blocking)
    : m_dims(dims), m_precision(precision), m_blocking(blocking) {
    if (dims.empty() || blocking.getBlockDims().empty()) {
        m_layout = SCALAR;
        return;
    }
    const SizeVector& order = blocking.getOrder();
    const size_t rank = *std::max_element(order.begin(), order.end()) + 1;
    if (rank != dims.size())
        IE_THROW() << "TensorDesc: the block order names " << rank << " axes, found extents of " << dims.size()
                   << "; the extents are those of the tensor before it is split into blocks";
    m_layout = order.size() == dims.size() ? layout_of_order(order) : BLOCKED;
}

void TensorDesc::setDims(const SizeVector& dims) {
    if (m_layout == BLOCKED) {
        SizeVector blocked_dims = m_blocking.getBlockDims();
        SizeVector order = m_blocking.getOrder();
        if (blocked_dims.empty()) blocked_dims = dims;
        if (order.empty()) {
            order.resize(blocked_dims.size());
            std::iota(order.begin(), order.end(), size_t(0));
        }
        m_blocking = BlockingDesc(blocked_dims, order);
    } else {
        if (m_layout == SCALAR && !(dims.empty() || (dims.size() == 1 && dims[0] == 1)))
            IE_THROW() << "TensorDesc::setDims: layout SCALAR expects no extents, found " << dims.size();
        m_blocking = BlockingDesc(dims, m_layout);
    }
    if (m_layout != SCALAR) m_dims = dims;
}

void TensorDesc::setLayout(Layout layout) {
    size_t rank = 0;
    if (rank_of(layout, rank) && rank != m_dims.size())
        IE_THROW() << "TensorDesc::setLayout: layout " << layout << " expects rank " << rank << ", found rank "
                   << m_dims.size();
    const bool by_layout = m_blocking == BlockingDesc(m_dims, m_layout);
    m_layout = layout;
    if (by_layout) m_blocking = BlockingDesc(m_dims, m_layout);
}

void TensorDesc::reshape(const SizeVector& dims, Layout layout) {
    for (const size_t offset : m_blocking.getOffsetPaddingToData())
        if (offset != 0) IE_THROW() << "TensorDesc::reshape: the tensor is a part of a larger one; copy it first";
    const Layout target = layout == ANY ? m_layout : layout;
    m_blocking = BlockingDesc(dims, target);
    m_layout = target;
    m_dims = dims;
}

void TensorDesc::reshape(const SizeVector& dims, const BlockingDesc& blocking) {
    m_blocking = blocking;
    m_dims = dims;
    m_layout = BLOCKED;
}

size_t TensorDesc::offset(const SizeVector& position) const {
    if (m_layout == SCALAR) return m_blocking.getOffsetPadding();
    if (m_layout == ANY) IE_THROW() << "TensorDesc::offset: layout ANY has no order in memory; set a layout first";
    if (position.size() != m_dims.size())
        IE_THROW() << "TensorDesc::offset: expected an index per axis (" << m_dims.size() << "), found "
                   << position.size();
    const SizeVector& blocked_dims = m_blocking.getBlockDims();
    const SizeVector& order = m_blocking.getOrder();
    const SizeVector& strides = m_blocking.getStrides();
    const SizeVector& dim_offsets = m_blocking.getOffsetPaddingToData();
    SizeVector rest = position;
    size_t result = m_blocking.getOffsetPadding();
    for (size_t i = blocked_dims.size(); i-- > 0;) {
        size_t& index = rest[order[i]];
        const size_t part = blocked_dims[i] == 0 ? 0 : index % blocked_dims[i];
        if (blocked_dims[i] != 0) index /= blocked_dims[i];
        result += (part + dim_offsets[i]) * strides[i];
    }
    return result;
}

size_t TensorDesc::offset(size_t index) const {
    SizeVector position(m_dims.size(), 0);
    for (size_t axis = m_dims.size(); axis-- > 0;) {
        if (m_dims[axis] == 0) IE_THROW() << "TensorDesc::offset: the tensor has no elements";
        position[axis] = index % m_dims[axis];
        index /= m_dims[axis];
    }
    return offset(position);
}

Layout TensorDesc::getLayoutByDims(const SizeVector& dims) {
    constexpr Layout by_rank[] = {SCALAR, C, NC, CHW, NCHW, NCDHW};
    return dims.size() < sizeof(by_rank) / sizeof(by_rank[0]) ? by_rank[dims.size()] : BLOCKED;
}

bool TensorDesc::operator==(const TensorDesc& other) const {
    return m_blocking == other.m_blocking && m_precision == other.m_precision && m_layout == other.m_layout &&
           m_dims == other.m_dims;
}

}  // namespace InferenceEngine
