#pragma once

#include <memory>
#include <type_traits>
#include <vector>

#include "openvino/core/extension.hpp"

namespace ov {
namespace frontend {
namespace detail {

// For one framework: append_map_<framework><T>(list) appends the extension that OPENVINO_FRAMEWORK_MAP made in T, if
// any.
#define OPENVINO_DETAIL_APPEND_MAP(FRAMEWORK)                                                                \
    template <typename T, typename = void>                                                                   \
    struct HasMap_##FRAMEWORK : std::false_type {};                                                          \
    template <typename T>                                                                                    \
    struct HasMap_##FRAMEWORK<T, std::void_t<decltype(T::template openvino_framework_map_##FRAMEWORK<T>())>> \
        : std::true_type {};                                                                                 \
    template <typename T>                                                                                    \
    void append_map_##FRAMEWORK(std::vector<std::shared_ptr<Extension>>& list) {                             \
        if constexpr (HasMap_##FRAMEWORK<T>::value)                                                          \
            list.push_back(T::template openvino_framework_map_##FRAMEWORK<T>());                             \
    }

OPENVINO_DETAIL_APPEND_MAP(onnx)
OPENVINO_DETAIL_APPEND_MAP(tensorflow)
OPENVINO_DETAIL_APPEND_MAP(tensorflow_lite)
OPENVINO_DETAIL_APPEND_MAP(paddle)
OPENVINO_DETAIL_APPEND_MAP(pytorch)
#undef OPENVINO_DETAIL_APPEND_MAP

/// The mappings from framework operations that class T declares with OPENVINO_FRAMEWORK_MAP.
template <typename T>
std::vector<std::shared_ptr<Extension>> framework_extensions() {
    std::vector<std::shared_ptr<Extension>> list;
    append_map_onnx<T>(list);
    append_map_tensorflow<T>(list);
    append_map_tensorflow_lite<T>(list);
    append_map_paddle<T>(list);
    append_map_pytorch<T>(list);
    return list;
}

}  // namespace detail
}  // namespace frontend
}  // namespace ov
