#pragma once

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// For every axis the distance between neighbours: in elements, for a tensor in bytes.
class OPENVINO_API Strides : public std::vector<size_t> {
public:
    Strides() = default;
    Strides(const std::initializer_list<size_t>& values) : std::vector<size_t>(values) {}
    Strides(const std::vector<size_t>& values) : std::vector<size_t>(values) {}
    explicit Strides(size_t rank, size_t value = 0) : std::vector<size_t>(rank, value) {}
    template <class InputIterator,
              class = std::enable_if_t<std::is_convertible_v<
                  typename std::iterator_traits<InputIterator>::iterator_category, std::input_iterator_tag>>>
    Strides(InputIterator first, InputIterator last) : std::vector<size_t>(first, last) {}
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const Strides& strides);

}  // namespace ov
