#pragma once

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/shape.hpp"

namespace ov {

/// The position of one element, outermost axis first.
class OPENVINO_API Coordinate : public std::vector<size_t> {
public:
    Coordinate() = default;
    Coordinate(const std::initializer_list<size_t>& values) : std::vector<size_t>(values) {}
    Coordinate(const std::vector<size_t>& values) : std::vector<size_t>(values) {}
    Coordinate(const Shape& shape) : std::vector<size_t>(shape) {}
    explicit Coordinate(size_t rank, size_t value = 0) : std::vector<size_t>(rank, value) {}
    template <class InputIterator,
              class = std::enable_if_t<std::is_convertible_v<
                  typename std::iterator_traits<InputIterator>::iterator_category, std::input_iterator_tag>>>
    Coordinate(InputIterator first, InputIterator last) : std::vector<size_t>(first, last) {}
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Coordinate& coordinate);

}  // namespace ov
