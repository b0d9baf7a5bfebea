#pragma once

#include <cmath>
#include <vector>

#include "element_dispatch.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/node.hpp"
#include "openvino/op/util/attr_types.hpp"
#include "openvino/runtime/tensor.hpp"
#include "saturating_cast.hpp"

namespace tenon {
namespace opsets {

/// output[i] = function(input[i]) for element types in the list; the function works on the accumulator type of T.
template <typename List, typename Function>
bool evaluate_unary(List list, ov::TensorVector& outputs, const ov::TensorVector& inputs, const Function& function) {
    outputs[0].set_shape(inputs[0].get_shape());
    return dispatch(list, inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        const size_t count = inputs[0].get_size();
        for (size_t i = 0; i < count; ++i)
            out[i] = static_cast<T>(function(static_cast<accumulator_t<T>>(in[i])));
    });
}

/// output[i] = function(input[i]) for a function of real numbers; results for integers are rounded to the nearest.
template <typename Function>
bool evaluate_real_function(ov::TensorVector& outputs, const ov::TensorVector& inputs, const Function& function) {
    return evaluate_unary(NumericTypes(), outputs, inputs, [&](auto x) {
        using X = decltype(x);
        if constexpr (std::is_integral_v<X>)
            return saturating_cast<X>(std::round(function(static_cast<double>(x))));
        else
            return function(x);
    });
}

/// Walks two tensors that are broadcast to one shape.
class BroadcastWalk {
public:
    BroadcastWalk(const ov::Shape& left, const ov::Shape& right, const ov::op::AutoBroadcastSpec& rule);

    const ov::Shape& shape() const { return m_shape; }

    /// body(output index, left index, right index) for every element of the result, in order.
    template <typename Body>
    void for_each(const Body& body) const {
        const size_t count = ov::shape_size(m_shape);
        std::vector<size_t> position(m_shape.size(), 0);
        size_t left = 0, right = 0;
        for (size_t i = 0; i < count; ++i) {
            body(i, left, right);
            for (size_t axis = m_shape.size(); axis-- > 0;) {
                left += m_left_strides[axis];
                right += m_right_strides[axis];
                if (++position[axis] < m_shape[axis]) break;
                left -= m_left_strides[axis] * m_shape[axis];
                right -= m_right_strides[axis] * m_shape[axis];
                position[axis] = 0;
            }
        }
    }

private:
    ov::Shape m_shape;
    std::vector<size_t> m_left_strides, m_right_strides;
};

/// Walks any number of tensors that are broadcast to one shape; for PDPD, all to the first one.
class ManyBroadcastWalk {
public:
    ManyBroadcastWalk(const std::vector<ov::Shape>& shapes, const ov::op::AutoBroadcastSpec& rule);

    const ov::Shape& shape() const { return m_shape; }

    /// body(output index, index into each tensor) for every element of the result, in order.
    template <typename Body>
    void for_each(const Body& body) const {
        const size_t count = ov::shape_size(m_shape);
        std::vector<size_t> position(m_shape.size(), 0), indices(m_strides.size(), 0);
        for (size_t i = 0; i < count; ++i) {
            body(i, indices.data());
            for (size_t axis = m_shape.size(); axis-- > 0;) {
                for (size_t k = 0; k < indices.size(); ++k)
                    indices[k] += m_strides[k][axis];
                if (++position[axis] < m_shape[axis]) break;
                for (size_t k = 0; k < indices.size(); ++k)
                    indices[k] -= m_strides[k][axis] * m_shape[axis];
                position[axis] = 0;
            }
        }
    }

private:
    ov::Shape m_shape;
    std::vector<std::vector<size_t>> m_strides;
};

/// output = function(left, right) with broadcasting; Result is the output's C++ type, or void for that of the inputs.
template <typename Result = void, typename List, typename Function>
bool evaluate_binary(List list, ov::TensorVector& outputs, const ov::TensorVector& inputs,
                     const ov::op::AutoBroadcastSpec& rule, const Function& function) {
    const BroadcastWalk walk(inputs[0].get_shape(), inputs[1].get_shape(), rule);
    outputs[0].set_shape(walk.shape());
    return dispatch(list, inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using R = std::conditional_t<std::is_void_v<Result>, T, Result>;
        const T* left = static_cast<const T*>(inputs[0].data());
        const T* right = static_cast<const T*>(inputs[1].data());
        R* out = static_cast<R*>(outputs[0].data());
        walk.for_each([&](size_t i, size_t l, size_t r) {
            out[i] = static_cast<R>(
                function(static_cast<accumulator_t<T>>(left[l]), static_cast<accumulator_t<T>>(right[r])));
        });
    });
}

}  // namespace opsets
}  // namespace tenon
