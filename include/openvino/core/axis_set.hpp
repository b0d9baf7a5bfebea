#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <set>
#include <type_traits>
#include <vector>

#include "openvino/core/core_visibility.hpp"

namespace ov {

/// Axes without an order.
class OPENVINO_API AxisSet : public std::set<size_t> {
public:
    AxisSet() = default;
    AxisSet(const std::initializer_list<size_t>& values) : std::set<size_t>(values) {}
    AxisSet(const std::set<size_t>& values) : std::set<size_t>(values) {}
    AxisSet(const std::vector<size_t>& axes) : std::set<size_t>(axes.begin(), axes.end()) {}

    std::vector<int64_t> to_vector() const { return {begin(), end()}; }

    template <class InputIterator,
              class = std::enable_if_t<std::is_convertible_v<
                  typename std::iterator_traits<InputIterator>::iterator_category, std::input_iterator_tag>>>
    AxisSet(InputIterator first, InputIterator last) : std::set<size_t>(first, last) {}
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const AxisSet& axes);

}  // namespace ov
