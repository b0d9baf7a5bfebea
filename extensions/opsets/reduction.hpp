#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

#include "element_dispatch.hpp"
#include "openvino/core/axis_set.hpp"
#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"
#include "value_bounds.hpp"

namespace tenon {
namespace opsets {

/// Axes given as a tensor of integers, counted from the front. Throws naming the node when one is out of range.
ov::AxisSet read_axes(const ov::Node* node, const ov::Tensor& axes, size_t rank);

/// Checks that an input can hold axes: integers, as a scalar or a list; in range of input 0 where they are known.
void check_axes_input(const ov::Node* node, size_t input);
/// The axes that an input holds, counted from the front; empty when they, or the rank of input 0, are not known.
ov::AxisSet known_axes(const ov::Node* node, size_t input);

/// `shape` without the axes, or with ones in their place.
ov::Shape reduced_shape(const ov::Shape& shape, const ov::AxisSet& axes, bool keep_dims);

/// The elements of a tensor in groups: those that differ only in their place along the given axes.
class AxesGroups {
public:
    AxesGroups(const ov::Shape& shape, const ov::AxisSet& axes);

    size_t count() const { return m_count; }
    /// The number of elements in each group.
    size_t size() const { return m_size; }

    /// body(element index, group index) for every element, in order.
    template <typename Body>
    void for_each(const Body& body) const {
        const size_t elements = m_count * m_size;
        std::vector<size_t> position(m_shape.size(), 0);
        size_t group = 0;
        for (size_t i = 0; i < elements; ++i) {
            body(i, group);
            for (size_t axis = m_shape.size(); axis-- > 0;) {
                group += m_strides[axis];
                if (++position[axis] < m_shape[axis]) break;
                group -= m_strides[axis] * m_shape[axis];
                position[axis] = 0;
            }
        }
    }

private:
    ov::Shape m_shape;
    std::vector<size_t> m_strides;
    size_t m_count, m_size;
};

/// The type in which a reduction of elements of T is kept.
template <typename T>
using reduction_t =
    std::conditional_t<!std::is_integral_v<T>, double, std::conditional_t<std::is_signed_v<T>, int64_t, uint64_t>>;

/// Reduces inputs[0] over the axes in inputs[1]; without axes the result is the input. `Reducer` has static functions
/// start<T>(), add(total, value) and finish(total, count) on reduction_t<T>.
template <typename Reducer, typename List>
bool evaluate_reduction(List list, const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs,
                        bool keep_dims) {
    const auto& shape = inputs[0].get_shape();
    const auto axes = read_axes(node, inputs[1], shape.size());
    const AxesGroups groups(shape, axes);
    if (axes.empty()) {
        inputs[0].copy_to(outputs[0]);
        return true;
    }
    outputs[0].set_shape(reduced_shape(shape, axes, keep_dims));
    return dispatch(list, inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Total = reduction_t<T>;
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        std::vector<Total> totals(groups.count(), Reducer::template start<T>());
        groups.for_each(
            [&](size_t i, size_t group) { totals[group] = Reducer::add(totals[group], static_cast<Total>(in[i])); });
        for (size_t i = 0; i < totals.size(); ++i)
            out[i] = static_cast<T>(Reducer::finish(totals[i], groups.size()));
    });
}

/// A bound of a reduction's output: `evaluate` where the inputs are known, `range` pair by pair otherwise.
bool evaluate_reduction_bound(const ov::Node* node, ov::TensorVector& outputs, Bound bound, bool keep_dims,
                              const BinaryRange& range);

}  // namespace opsets
}  // namespace tenon
