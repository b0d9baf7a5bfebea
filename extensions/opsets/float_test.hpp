#pragma once

#include "element_dispatch.hpp"
#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// The types and shapes of IsFinite, IsInf and IsNaN: floats give booleans.
void infer_float_test(ov::Node* node);

/// Writes test(x) for every element x of the input, as a type that the compiler computes in.
template <typename Test>
bool run_float_test(ov::TensorVector& outputs, const ov::TensorVector& inputs, const Test& test) {
    outputs[0].set_shape(inputs[0].get_shape());
    char* out = outputs[0].data<char>();
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            out[i] = test(static_cast<accumulator_t<T>>(in[i]));
    });
}

}  // namespace opsets
}  // namespace tenon
