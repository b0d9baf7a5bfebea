#pragma once

#include <cstdint>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/layout.hpp"
#include "openvino/core/partial_shape.hpp"

namespace ov::layout {

/// True if a tensor of that shape may have the layout.
OPENVINO_API bool is_compatible(const Layout& layout, const PartialShape& shape);

/// The layout of a tensor after a transposition: its dimension i is the dimension order[i] of `layout`. Throws
/// ov::Exception if `order` is no permutation or does not fit the layout. Layout() stays Layout().
OPENVINO_API Layout apply_permutation(const Layout& layout, const std::vector<uint64_t>& order);

/// The order of a transposition from layout `from` to layout `to`: dimension i of the result is dimension order[i] of
/// the source. Dimensions without a name in one of both keep their order among each other. Empty if nothing moves.
/// Throws ov::Exception if the rank is dynamic, if a layout does not fit it or if a name is found in one only and the
/// other has no unnamed dimension for it.
OPENVINO_API std::vector<int64_t> find_permutation(const Layout& from, const PartialShape& shape, const Layout& to);

}  // namespace ov::layout
