#pragma once

namespace ov {
namespace preprocess {

/// How an image is resized: the modes of Interpolate, with pixel centres on each other.
enum class ResizeAlgorithm {
    RESIZE_LINEAR,
    RESIZE_CUBIC,
    RESIZE_NEAREST,
    RESIZE_BILINEAR_PILLOW,
    RESIZE_BICUBIC_PILLOW,
};

}  // namespace preprocess
}  // namespace ov
