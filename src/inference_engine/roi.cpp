#include "ie/ie_layouts.h"

namespace InferenceEngine {

TensorDesc make_roi_desc(const TensorDesc& original, const ROI& roi, bool use_original_memory) {
    if (original.getLayout() != NCHW && original.getLayout() != NHWC)
        IE_THROW() << "make_roi_desc: expected a tensor in NCHW or NHWC, found " << original.getLayout()
                   << "; give the beginning and end per axis instead";
    const SizeVector& dims = original.getDims();
    return make_roi_desc(original, {roi.id, 0, roi.posY, roi.posX},
                         {roi.id + 1, dims[1], roi.posY + roi.sizeY, roi.posX + roi.sizeX}, use_original_memory);
}

TensorDesc make_roi_desc(const TensorDesc& original, const std::vector<size_t>& begin, const std::vector<size_t>& end,
                         bool use_original_memory) {
    const SizeVector& dims = original.getDims();
    const BlockingDesc& memory = original.getBlockingDesc();
    const SizeVector& order = memory.getOrder();
    if (order.size() != dims.size())
        IE_THROW() << "make_roi_desc: expected a tensor without blocks, found " << dims.size() << " axes in "
                   << order.size() << " blocked ones";
    if (begin.size() != dims.size() || end.size() != dims.size())
        IE_THROW() << "make_roi_desc: expected a beginning and an end for each of " << dims.size() << " axes, found "
                   << begin.size() << " and " << end.size();
    SizeVector part(dims.size());
    for (size_t axis = 0; axis < dims.size(); ++axis) {
        if (begin[axis] >= end[axis] || end[axis] > dims[axis])
            IE_THROW() << "make_roi_desc: axis " << axis << ": expected a part of [0, " << dims[axis] << "), found ["
                       << begin[axis] << ", " << end[axis] << ")";
        part[axis] = end[axis] - begin[axis];
    }
    if (!use_original_memory) return TensorDesc(original.getPrecision(), part, original.getLayout());

    SizeVector blocked_part(order.size());
    size_t offset = memory.getOffsetPadding();
    for (size_t i = 0; i < order.size(); ++i) {
        blocked_part[i] = part[order[i]];
        offset += begin[order[i]] * memory.getStrides()[i];
    }
    TensorDesc desc(original.getPrecision(), part,
                    BlockingDesc(blocked_part, order, offset, memory.getOffsetPaddingToData(), memory.getStrides()));
    desc.setLayout(original.getLayout());
    return desc;
}

}  // namespace InferenceEngine
