#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "ngraph/axis_set.hpp"
#include "ngraph/check.hpp"
#include "ngraph/shape.hpp"

namespace ngraph {

/// The entries at the axes alone.
template <typename AXIS_VALUES>
AXIS_VALUES project(const AXIS_VALUES& values, const AxisSet& axes) {
    AXIS_VALUES result;
    for (size_t i = 0; i < values.size(); ++i)
        if (axes.count(i)) result.push_back(values[i]);
    return result;
}

/// The entries without those at the axes; with `keep_dims` they become 1.
template <typename AXIS_VALUES>
AXIS_VALUES reduce(const AXIS_VALUES& values, const AxisSet& axes, bool keep_dims = false) {
    AXIS_VALUES result;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!axes.count(i))
            result.push_back(values[i]);
        else if (keep_dims)
            result.push_back(1);
    }
    return result;
}

/// The entries with others put in at their places in the result, which are in rising order.
template <typename AXIS_VALUES, typename AXIS_VALUE>
AXIS_VALUES inject(const AXIS_VALUES& values, const std::vector<std::pair<size_t, AXIS_VALUE>>& places) {
    AXIS_VALUES result = values;
    for (const auto& [place, value] : places) {
        NGRAPH_CHECK(place <= result.size(), "inject: expected a place of at most ", result.size(), ", found ", place);
        result.insert(result.begin() + static_cast<std::ptrdiff_t>(place), value);
    }
    return result;
}

}  // namespace ngraph
