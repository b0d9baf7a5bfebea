#include "openvino/core/layout_permutation.hpp"

#include <algorithm>
#include <numeric>
#include <string>

namespace ov::layout {
namespace {

size_t count_named(const std::vector<std::string>& names) {
    return names.size() - static_cast<size_t>(std::count(names.begin(), names.end(), "?"));
}

// Each named dimension of `from` goes to its place in `to`; the others fill the rest in order.
std::vector<int64_t> order_of(const std::vector<std::string>& from, const std::vector<std::string>& to,
                              const Layout& to_layout) {
    std::vector<int64_t> order(from.size(), -1);
    std::vector<bool> taken(from.size(), false);
    for (size_t i = 0; i < from.size(); ++i) {
        if (from[i] == "?") continue;
        const auto found = std::find(to.begin(), to.end(), from[i]);
        OPENVINO_ASSERT(found != to.end(), "The dimension \"", from[i], "\" is not found in the layout ",
                        to_layout.to_string());
        order[static_cast<size_t>(found - to.begin())] = static_cast<int64_t>(i);
        taken[i] = true;
    }
    size_t next = 0;
    for (int64_t& source : order) {
        if (source >= 0) continue;
        while (taken[next])
            ++next;
        source = static_cast<int64_t>(next++);
    }
    return order;
}

bool moves_nothing(const std::vector<int64_t>& order) {
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i] != static_cast<int64_t>(i)) return false;
    }
    return true;
}

}  // namespace

bool is_compatible(const Layout& layout, const PartialShape& shape) {
    return shape.rank().is_dynamic() || layout.fits(static_cast<size_t>(shape.rank().get_length()));
}

Layout apply_permutation(const Layout& layout, const std::vector<uint64_t>& order) {
    std::vector<bool> seen(order.size(), false);
    for (const uint64_t source : order) {
        OPENVINO_ASSERT(source < order.size() && !seen[source], "Expected a permutation of ", order.size(),
                        " dimensions, found the index ", source, " twice or out of range");
        seen[source] = true;
    }
    if (layout.empty()) return layout;
    OPENVINO_ASSERT(!layout.is_dynamic(), "The layout ", layout.to_string(),
                    " has an open number of dimensions, so it cannot be permuted");
    const std::vector<std::string> names = layout.names(order.size());
    if (names.empty()) return layout;
    std::string text;
    for (const uint64_t source : order)
        text += (text.empty() ? "[" : ",") + names[source];
    return Layout(text + "]");
}

std::vector<int64_t> find_permutation(const Layout& from, const PartialShape& shape, const Layout& to) {
    if (from == to || from.empty() || to.empty()) return {};
    OPENVINO_ASSERT(shape.rank().is_static(), "The conversion from layout ", from.to_string(), " to ", to.to_string(),
                    " needs a tensor of known rank");
    const auto rank = static_cast<size_t>(shape.rank().get_length());
    const std::vector<std::string> from_names = from.names(rank);
    const std::vector<std::string> to_names = to.names(rank);
    std::vector<int64_t> order(rank);
    if (count_named(from_names) <= count_named(to_names)) {
        order = order_of(from_names, to_names, to);
    } else {
        const std::vector<int64_t> inverse = order_of(to_names, from_names, from);
        for (size_t i = 0; i < rank; ++i)
            order[static_cast<size_t>(inverse[i])] = static_cast<int64_t>(i);
    }
    return moves_nothing(order) ? std::vector<int64_t>() : order;
}

}  // namespace ov::layout
