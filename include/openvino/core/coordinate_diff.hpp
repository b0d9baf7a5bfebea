#pragma once

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// A difference of coordinates, one signed value per axis (paddings, for instance).
class OPENVINO_API CoordinateDiff : public std::vector<std::ptrdiff_t> {
public:
    CoordinateDiff() = default;
    CoordinateDiff(const std::initializer_list<std::ptrdiff_t>& values) : std::vector<std::ptrdiff_t>(values) {}
    CoordinateDiff(const std::vector<std::ptrdiff_t>& values) : std::vector<std::ptrdiff_t>(values) {}
    explicit CoordinateDiff(size_t rank, std::ptrdiff_t value = 0) : std::vector<std::ptrdiff_t>(rank, value) {}
    template <class InputIterator,
              class = std::enable_if_t<std::is_convertible_v<
                  typename std::iterator_traits<InputIterator>::iterator_category, std::input_iterator_tag>>>
    CoordinateDiff(InputIterator first, InputIterator last) : std::vector<std::ptrdiff_t>(first, last) {}
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const CoordinateDiff& difference);

}  // namespace ov
