#pragma once

#include <memory>

#include "tenon/kernel.hpp"

namespace tenon {

/// The type that kernels of the 2020-21 API meet where a model has `type`: indices are i32, floats f32, booleans u8.
ov::element::Type legacy_type(const ov::element::Type& type);

/// The node as kernels of the 2020-21 API see it: the node itself where its inputs are of `legacy_type`, otherwise a
/// clone, of the same class, on parameters and constants of those types, with the names of the sources. Where the
/// operation refuses those types, the node itself.
std::shared_ptr<ov::Node> legacy_view(const NodeDescription& description);

}  // namespace tenon
