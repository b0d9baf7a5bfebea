#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace tenon {
namespace opsets {

/// The attributes of a window that slides over the spatial axes of a tensor, one value per spatial axis.
struct SlidingWindow {
    std::vector<int64_t> strides, dilations, pads_begin, pads_end;
    ov::op::PadType auto_pad = ov::op::PadType::EXPLICIT;
    ov::op::RoundingType rounding = ov::op::RoundingType::FLOOR;

    template <typename StridesLike, typename PadsLike>
    SlidingWindow(const StridesLike& strides, const StridesLike& dilations, const PadsLike& pads_begin,
                  const PadsLike& pads_end, ov::op::PadType auto_pad,
                  ov::op::RoundingType rounding = ov::op::RoundingType::FLOOR)
        : strides(strides.begin(), strides.end()),
          dilations(dilations.begin(), dilations.end()),
          pads_begin(pads_begin.begin(), pads_begin.end()),
          pads_end(pads_end.begin(), pads_end.end()),
          auto_pad(auto_pad),
          rounding(rounding) {}

    bool is_same() const { return auto_pad == ov::op::PadType::SAME_UPPER || auto_pad == ov::op::PadType::SAME_LOWER; }
};

/// Gives attributes that were left empty their defaults, the padding of VALID and of unknown SAME zeros, and checks
/// that every attribute has `spatial_rank` values in range.
void complete_window(const ov::Node* node, SlidingWindow& window, size_t spatial_rank);

/// (kernel - 1) * dilation + 1. Throws when the kernel is empty or absurdly long.
int64_t dilated_length(const ov::Node* node, int64_t kernel, int64_t dilation);
ov::Dimension dilated_length(const ov::Node* node, const ov::Dimension& kernel, int64_t dilation);

/// The number of places of a window of `kernel` elements on a spatial axis of the given length; the padding of SAME
/// is written into `window` where both lengths are static. Throws when no window fits.
ov::Dimension count_windows(const ov::Node* node, SlidingWindow& window, size_t axis, const ov::Dimension& length,
                            const ov::Dimension& kernel);

/// A window on one to three spatial axes, as loops need it: always three axes, the missing ones in front of length 1.
struct WindowGeometry {
    std::array<int64_t, 3> length, windows, kernel, stride, dilation, pad_begin, pad_end;

    /// `lengths`: of the tensor the window slides over; `windows`: of the tensor with one element per window.
    WindowGeometry(const std::vector<size_t>& lengths, const std::vector<size_t>& windows,
                   const std::vector<size_t>& kernel, const SlidingWindow& window);

    /// Where the k-th element of window w lies: w * stride + offset.
    int64_t offset(size_t axis, int64_t k) const { return k * dilation[axis] - pad_begin[axis]; }
    /// The windows [first, last) of which the k-th element lies inside of the tensor.
    struct Range {
        int64_t first, last;
    };
    Range windows_with(size_t axis, int64_t k) const;
    /// The elements [first, last) of window w that lie inside of the tensor.
    Range elements_inside(size_t axis, int64_t w) const;

    size_t length_volume() const { return volume(length); }
    size_t windows_volume() const { return volume(windows); }
    size_t kernel_volume() const { return volume(kernel); }

private:
    static size_t volume(const std::array<int64_t, 3>& lengths) {
        return static_cast<size_t>(lengths[0] * lengths[1] * lengths[2]);
    }
};

}  // namespace opsets
}  // namespace tenon
