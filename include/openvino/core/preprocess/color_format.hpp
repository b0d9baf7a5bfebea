#pragma once

#include <ostream>

#include "openvino/core/core_visibility.hpp"

namespace ov {
namespace preprocess {

/// How the pixels of an image are stored.
enum class ColorFormat {
    UNDEFINED,          ///< Not said; no conversion is possible.
    NV12_SINGLE_PLANE,  ///< [N, H * 3 / 2, W, 1]: Y, then interleaved U and V at half the resolution.
    NV12_TWO_PLANES,    ///< Two inputs, [N, H, W, 1] and [N, H / 2, W / 2, 2].
    I420_SINGLE_PLANE,  ///< [N, H * 3 / 2, W, 1]: Y, then U, then V at half the resolution.
    I420_THREE_PLANES,  ///< Three inputs, [N, H, W, 1] and twice [N, H / 2, W / 2, 1].
    RGB,
    BGR,
    GRAY,  ///< One channel.
    RGBX,  ///< [N, H, W, 4], the last channel unused.
    BGRX,  ///< [N, H, W, 4], the last channel unused.
};
OPENVINO_API std::ostream& operator<<(std::ostream& out, ColorFormat format);

}  // namespace preprocess
}  // namespace ov
