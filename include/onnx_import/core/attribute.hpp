#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "onnx_import/core/graph.hpp"
#include "onnx_import/core/tensor.hpp"
#include "openvino/core/any.hpp"
#include "openvino/core/value_accessor.hpp"

namespace ngraph {
namespace onnx_import {
namespace detail {

/// The value of an attribute as a T; see ov::frontend::onnx::NodeContext for what holds it.
template <typename T, typename = void>
struct AttributeValue {
    static T get(const ov::Any& value) { return ov::detail::FromAny<T>::get(value); }
};

/// Whole numbers that do not fit throw.
template <typename T>
struct AttributeValue<T, std::enable_if_t<std::is_integral_v<T>>> {
    static T get(const ov::Any& value) {
        const auto number = ov::detail::FromAny<std::int64_t>::get(value);
        if constexpr (std::is_same_v<T, bool>) {
            return number != 0;
        } else {
            return ov::detail::exact_number<T>(number);
        }
    }
};

template <>
struct AttributeValue<Tensor> {
    static Tensor get(const ov::Any& value) { return Tensor(value.as<ov::Tensor>()); }
};

template <>
struct AttributeValue<Graph> {
    static Graph get(const ov::Any& value) { return Graph(value.as<std::shared_ptr<ov::Model>>()); }
};

template <>
struct AttributeValue<std::vector<Tensor>> {
    static std::vector<Tensor> get(const ov::Any& value) {
        const auto& tensors = value.as<std::vector<ov::Tensor>>();
        return {tensors.begin(), tensors.end()};
    }
};

template <>
struct AttributeValue<std::vector<Graph>> {
    static std::vector<Graph> get(const ov::Any& value) {
        const auto& models = value.as<std::vector<std::shared_ptr<ov::Model>>>();
        return {models.begin(), models.end()};
    }
};

}  // namespace detail
}  // namespace onnx_import
}  // namespace ngraph
