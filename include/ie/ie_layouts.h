#pragma once

#include <limits>

#include "ie_common.h"
#include "ie_precision.hpp"

namespace InferenceEngine {

/// How a tensor lies in memory: the axes may be split into blocks, so that an axis occurs more than once in the order.
/// Example: channels of NCHW in blocks of 8 have block dims {N, ceil(C/8), H, W, 8} and order {0, 1, 2, 3, 1}.
/// All offsets and strides count elements. `SIZE_MAX` as offset padding means "not decided".
class INFERENCE_ENGINE_API_CLASS(BlockingDesc) {
public:
    BlockingDesc() = default;
    /// Plain memory in the order of `layout`; throws when the rank does not fit the layout.
    BlockingDesc(const SizeVector& dims, Layout layout);
    /// Dense memory.
    BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order);
    BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order, size_t offset);
    BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order, size_t offset, const SizeVector& dim_offsets);
    BlockingDesc(const SizeVector& blocked_dims, const SizeVector& order, size_t offset, const SizeVector& dim_offsets,
                 const SizeVector& strides);

    const SizeVector& getBlockDims() const { return m_block_dims; }
    const SizeVector& getOrder() const { return m_order; }
    /// First element inside a larger buffer, per blocked axis.
    const SizeVector& getOffsetPaddingToData() const { return m_dim_offsets; }
    /// Elements before the tensor's first one.
    size_t getOffsetPadding() const { return m_offset; }
    const SizeVector& getStrides() const { return m_strides; }

    bool operator==(const BlockingDesc& other) const;
    bool operator!=(const BlockingDesc& other) const { return !(*this == other); }

private:
    void set_dense(const SizeVector& blocked_dims, const SizeVector& order);

    SizeVector m_block_dims;
    SizeVector m_strides;
    SizeVector m_order;
    SizeVector m_dim_offsets;
    size_t m_offset = 0;
};

/// Type, logical extents and memory order of a tensor.
class INFERENCE_ENGINE_API_CLASS(TensorDesc) {
public:
    TensorDesc() = default;
    TensorDesc(const Precision& precision, Layout layout);
    TensorDesc(const Precision& precision, const SizeVector& dims, Layout layout);
    /// The layout follows from the block order; throws when that does not have the rank of `dims`.
    TensorDesc(const Precision& precision, const SizeVector& dims, const BlockingDesc& blocking);

    SizeVector& getDims() { return m_dims; }
    const SizeVector& getDims() const noexcept { return m_dims; }
    /// New extents for the same layout; throws when the rank does not fit it. The memory order becomes dense.
    void setDims(const SizeVector& dims);

    Layout getLayout() const { return m_layout; }
    /// Throws when the rank does not fit. A memory order given by hand is kept.
    void setLayout(Layout layout);

    const Precision& getPrecision() const { return m_precision; }
    void setPrecision(const Precision& precision) { m_precision = precision; }

    const BlockingDesc& getBlockingDesc() const { return m_blocking; }

    /// New extents and, unless `ANY`, a new layout; throws for a tensor that is a part of a larger one.
    void reshape(const SizeVector& dims, Layout layout = Layout::ANY);
    void reshape(const SizeVector& dims, const BlockingDesc& blocking);

    /// Place in memory, in elements, of the element with index `position` (one number per logical axis).
    size_t offset(const SizeVector& position) const;
    /// The same for the element with row-major number `index`.
    size_t offset(size_t index) const;

    static Layout getLayoutByDims(const SizeVector& dims);

    bool operator==(const TensorDesc& other) const;
    bool operator!=(const TensorDesc& other) const { return !(*this == other); }

private:
    Layout m_layout = Layout::ANY;
    SizeVector m_dims;
    Precision m_precision;
    BlockingDesc m_blocking;
};

/// Rectangle of an image of a batch, in pixels.
struct ROI {
    size_t id = 0;
    size_t posX = 0;
    size_t posY = 0;
    size_t sizeX = 0;
    size_t sizeY = 0;

    ROI() = default;
    ROI(size_t image, size_t x, size_t y, size_t width, size_t height)
        : id(image), posX(x), posY(y), sizeX(width), sizeY(height) {}
};

/// Description of the part `roi` of an NCHW or NHWC tensor: with the strides of the original (a view of its memory)
/// or dense. Throws when the part does not lie inside.
INFERENCE_ENGINE_API_CPP(TensorDesc)
make_roi_desc(const TensorDesc& original, const ROI& roi, bool use_original_memory);

/// The same for any unblocked layout: the part [begin, end) per logical axis.
INFERENCE_ENGINE_API_CPP(TensorDesc)
make_roi_desc(const TensorDesc& original, const std::vector<size_t>& begin, const std::vector<size_t>& end,
              bool use_original_memory);

}  // namespace InferenceEngine
