#pragma once

#include <cstddef>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <numeric>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/core/axis_set.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/strides.hpp"

namespace ov {

/// The lengths of a tensor's dimensions, outermost first. Empty: a scalar.
class OPENVINO_API Shape : public std::vector<size_t> {
public:
    Shape() = default;
    Shape(const std::initializer_list<size_t>& lengths) : std::vector<size_t>(lengths) {}
    Shape(const std::vector<size_t>& lengths) : std::vector<size_t>(lengths) {}
    Shape(std::vector<size_t>&& lengths) noexcept : std::vector<size_t>(std::move(lengths)) {}
    /// From text like "[1,3,224,224]" or "1,3,224,224". Throws ov::Exception for anything that is not static.
    Shape(const std::string& text);
    /// `rank` dimensions of length `length`.
    explicit Shape(size_t rank, size_t length = 0) : std::vector<size_t>(rank, length) {}
    template <class InputIterator,
              class = std::enable_if_t<std::is_convertible_v<
                  typename std::iterator_traits<InputIterator>::iterator_category, std::input_iterator_tag>>>
    Shape(InputIterator first, InputIterator last) : std::vector<size_t>(first, last) {}

    Shape(const Shape&) = default;
    Shape(Shape&&) noexcept = default;
    Shape& operator=(const Shape&) = default;
    Shape& operator=(Shape&&) noexcept = default;

    /// As operator<< prints it: "[1,3]".
    std::string to_string() const;

    /// The length at `position` in [-rank, rank), counted from the end when negative. Not checked.
    reference operator()(std::ptrdiff_t position) { return (*this)[index_of(position)]; }
    const_reference operator()(std::ptrdiff_t position) const { return (*this)[index_of(position)]; }
    /// The same, but throws ov::Exception when `position` is out of range.
    reference at(std::ptrdiff_t position);
    const_reference at(std::ptrdiff_t position) const;

private:
    size_t index_of(std::ptrdiff_t position) const {
        return static_cast<size_t>(position) + (position < 0 ? size() : 0);
    }
};

/// The product of the lengths in [first, last); 1 when there are none. Not checked for overflow.
template <class ForwardIterator>
size_t shape_size(ForwardIterator first, const ForwardIterator last) {
    using Value = typename std::iterator_traits<ForwardIterator>::value_type;
    static_assert(std::is_arithmetic_v<Value>, "the lengths of a shape are numbers");
    return std::accumulate(first, last, Value{1}, std::multiplies<Value>());
}

/// The number of elements of a shape: 1 for a scalar. Not checked for overflow.
template <class ShapeType>
size_t shape_size(const ShapeType& shape) {
    return shape_size(shape.begin(), shape.end());
}

/// The number of elements, or no value when it does not fit. For lengths that come from a file.
OPENVINO_API std::optional<size_t> checked_shape_size(const Shape& shape);

/// For every axis the distance, in elements, between neighbours of a dense tensor with the last axis innermost.
template <class ShapeType>
std::vector<size_t> row_major_strides(const ShapeType& shape) {
    std::vector<size_t> strides(shape.size());
    size_t stride = 1;
    for (size_t axis = strides.size(); axis-- > 0;) {
        strides[axis] = stride;
        stride *= static_cast<size_t>(shape[axis]);
    }
    return strides;
}

/// One value of row_major_strides.
template <class ShapeType>
size_t row_major_stride(const ShapeType& shape, size_t axis) {
    size_t stride = 1;
    for (size_t inner = axis + 1; inner < shape.size(); ++inner)
        stride *= static_cast<size_t>(shape[inner]);
    return stride;
}

/// True when the rank is 0.
template <class ShapeType>
bool is_scalar(const ShapeType& shape) {
    return shape.size() == 0;
}

/// True when the rank is 1.
template <class ShapeType>
bool is_vector(const ShapeType& shape) {
    return shape.size() == 1;
}

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Shape& shape);

}  // namespace ov
