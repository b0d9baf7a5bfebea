#pragma once

namespace ov {
namespace preprocess {

/// What a tensor is padded with: a constant, its edge, or its mirror image without or with the edge.
enum class PaddingMode { CONSTANT, EDGE, REFLECT, SYMMETRIC };

}  // namespace preprocess
}  // namespace ov
