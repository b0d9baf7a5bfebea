#pragma once

#include <memory>
#include <vector>

#include "openvino/core/extension.hpp"

namespace ov {
namespace frontend {
namespace detail {

/// The mappings from framework operations that class T declares with OPENVINO_FRAMEWORK_MAP.
template <typename T>
std::vector<std::shared_ptr<Extension>> framework_extensions() {
    return {};
}

}  // namespace detail
}  // namespace frontend
}  // namespace ov
