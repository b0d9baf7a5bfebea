#include "openvino/core/partial_shape.hpp"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace ov {
namespace {

std::string_view trim(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string_view without_brackets(std::string_view text) {
    text = trim(text);
    const bool bracketed = text.size() >= 2 && text.front() == '[' && text.back() == ']';
    return bracketed ? trim(text.substr(1, text.size() - 2)) : text;
}

bool broadcast_numpy(PartialShape& dst, const PartialShape& src) {
    if (dst.rank().is_dynamic() || src.rank().is_dynamic()) {
        dst = PartialShape::dynamic();
        return true;
    }
    if (dst.size() < src.size()) dst.insert(dst.begin(), src.size() - dst.size(), Dimension(1));
    const size_t offset = dst.size() - src.size();
    bool merged = true;
    for (size_t i = 0; i < src.size(); ++i) {
        Dimension& target = *(dst.begin() + static_cast<std::ptrdiff_t>(offset + i));
        merged = Dimension::broadcast_merge(target, target, *(src.begin() + static_cast<std::ptrdiff_t>(i))) && merged;
    }
    return merged;
}

bool broadcast_pdpd(PartialShape& dst, const PartialShape& src, int64_t axis) {
    if (dst.rank().is_dynamic() || src.rank().is_dynamic()) {
        dst = PartialShape::dynamic();
        return true;
    }
    const auto dst_rank = static_cast<int64_t>(dst.size());
    auto src_rank = static_cast<int64_t>(src.size());
    if (axis < -1 || axis > dst_rank) return false;
    if (axis == -1) axis = dst_rank - src_rank;
    while (src_rank > 0 && axis + src_rank > dst_rank && src[src_rank - 1] == Dimension(1))
        --src_rank;
    if (axis < 0 || axis + src_rank > dst_rank) return false;
    for (int64_t i = 0; i < src_rank; ++i) {
        Dimension& target = dst[axis + i];
        const bool shrinks = target.is_static() && src[i].is_static() && src[i].get_length() > target.get_length();
        if (shrinks || !Dimension::broadcast_merge(target, target, src[i])) return false;
    }
    return true;
}

}  // namespace

PartialShape::PartialShape(const std::string& text) {
    const std::string_view list = without_brackets(text);
    if (list == "...") {
        m_rank_is_static = false;
        return;
    }
    if (list.empty()) return;
    for (size_t begin = 0; begin <= list.size();) {
        const size_t end = std::min(list.find(',', begin), list.size());
        m_dimensions.emplace_back(std::string(list.substr(begin, end - begin)));
        begin = end + 1;
    }
}

PartialShape PartialShape::dynamic(Rank rank) {  // NOLINT(performance-unnecessary-value-param): as the API has it
    PartialShape shape;
    shape.m_rank_is_static = rank.is_static();
    if (rank.is_static()) shape.m_dimensions.resize(static_cast<size_t>(rank.get_length()));
    return shape;
}

bool PartialShape::is_static() const {
    return m_rank_is_static && std::all_of(m_dimensions.begin(), m_dimensions.end(),
                                           [](const Dimension& dimension) { return dimension.is_static(); });
}

Shape PartialShape::to_shape() const {
    OPENVINO_ASSERT(is_static(), "The shape ", *this,
                    " is dynamic and cannot become a static one; check is_static() first, or ask get_min_shape() and "
                    "get_max_shape()");
    return get_min_shape();
}

Shape PartialShape::get_max_shape() const {
    Shape shape;
    shape.reserve(m_dimensions.size());
    for (const Dimension& dimension : m_dimensions) {
        shape.push_back(static_cast<size_t>(dimension.get_interval().get_max_val()));
    }
    return shape;
}

Shape PartialShape::get_min_shape() const {
    Shape shape;
    shape.reserve(m_dimensions.size());
    for (const Dimension& dimension : m_dimensions) {
        shape.push_back(static_cast<size_t>(dimension.get_interval().get_min_val()));
    }
    return shape;
}

bool PartialShape::all_non_negative() const {
    return std::all_of(m_dimensions.begin(), m_dimensions.end(),
                       [](const Dimension& dimension) { return dimension.get_interval().get_min_val() >= 0; });
}

bool PartialShape::same_scheme(const PartialShape& other) const {
    return m_rank_is_static == other.m_rank_is_static &&
           std::equal(begin(), end(), other.begin(), other.end(),
                      [](const Dimension& a, const Dimension& b) { return a.same_scheme(b); });
}

bool PartialShape::compatible(const PartialShape& other) const {
    return !m_rank_is_static || !other.m_rank_is_static ||
           std::equal(begin(), end(), other.begin(), other.end(),
                      [](const Dimension& a, const Dimension& b) { return a.compatible(b); });
}

bool PartialShape::relaxes(const PartialShape& other) const {
    if (!m_rank_is_static) return true;
    return other.m_rank_is_static && std::equal(begin(), end(), other.begin(), other.end(),
                                                [](const Dimension& a, const Dimension& b) { return a.relaxes(b); });
}

bool PartialShape::merge_rank(const Rank& rank) {
    if (rank.is_dynamic()) return true;
    if (m_rank_is_static) return static_cast<int64_t>(m_dimensions.size()) == rank.get_length();
    *this = dynamic(rank);
    return true;
}

bool PartialShape::merge_into(PartialShape& dst, const PartialShape& src) {
    if (!dst.m_rank_is_static) {
        dst = src;
        return true;
    }
    if (!src.m_rank_is_static) return true;
    if (dst.m_dimensions.size() != src.m_dimensions.size()) return false;
    bool merged = true;
    for (size_t i = 0; i < src.m_dimensions.size(); ++i) {
        merged = Dimension::merge(dst.m_dimensions[i], dst.m_dimensions[i], src.m_dimensions[i]) && merged;
    }
    return merged;
}

bool PartialShape::broadcast_merge_into(PartialShape& dst, const PartialShape& src,
                                        const op::AutoBroadcastSpec& autob) {
    switch (autob.m_type) {
        case op::AutoBroadcastType::NONE:
            return merge_into(dst, src);
        case op::AutoBroadcastType::NUMPY:
            return broadcast_numpy(dst, src);
        case op::AutoBroadcastType::PDPD:
            return broadcast_pdpd(dst, src, autob.m_axis);
    }
    OPENVINO_THROW("The kind of broadcasting ", static_cast<int>(autob.m_type), " is not known");
}

std::string PartialShape::to_string() const {
    std::ostringstream text;
    text << *this;
    return text.str();
}

void PartialShape::throw_out_of_range(std::ptrdiff_t position) const {
    OPENVINO_THROW("Axis ", position, " is out of range for the shape ", *this);
}

PartialShape operator+(const PartialShape& s1, const PartialShape& s2) {
    if (s1.rank().is_dynamic() || s2.rank().is_dynamic()) return PartialShape::dynamic();
    OPENVINO_ASSERT(s1.size() == s2.size(), "Shapes of different rank cannot be added: ", s1, " and ", s2);
    PartialShape sum;
    sum.reserve(s1.size());
    std::transform(s1.begin(), s1.end(), s2.begin(), std::back_inserter(sum),
                   [](const Dimension& a, const Dimension& b) { return a + b; });
    return sum;
}

std::ostream& operator<<(std::ostream& stream, const PartialShape& shape) {
    if (shape.rank().is_dynamic()) return stream << "[...]";
    stream << "[";
    const char* separator = "";
    for (const Dimension& dimension : shape) {
        stream << separator << dimension;
        separator = ",";
    }
    return stream << "]";
}

}  // namespace ov
