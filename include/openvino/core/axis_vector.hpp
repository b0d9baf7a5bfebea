#pragma once

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// Axes in a given order.
class OPENVINO_API AxisVector : public std::vector<size_t> {
public:
    AxisVector() = default;
    AxisVector(const std::initializer_list<size_t>& values) : std::vector<size_t>(values) {}
    AxisVector(const std::vector<size_t>& values) : std::vector<size_t>(values) {}
    explicit AxisVector(size_t size) : std::vector<size_t>(size) {}
    template <class InputIterator,
              class = std::enable_if_t<std::is_convertible_v<
                  typename std::iterator_traits<InputIterator>::iterator_category, std::input_iterator_tag>>>
    AxisVector(InputIterator first, InputIterator last) : std::vector<size_t>(first, last) {}
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const AxisVector& axes);

}  // namespace ov
