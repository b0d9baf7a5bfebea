#pragma once

#include <string>
#include <vector>

#include "openvino/runtime/properties.hpp"

namespace tenon {

/// A property of `ov::Core`, without a device: a line for each extension library that was added, in their order, with
/// its path and how it was built as far as its file tells ("libx.so: built with gcc 12.2.0, …").
inline constexpr ov::Property<std::vector<std::string>, ov::PropertyMutability::RO> loaded_extensions{
    "TENON_LOADED_EXTENSIONS"};

}  // namespace tenon
