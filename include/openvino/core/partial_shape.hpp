#pragma once

#include <cstddef>
#include <initializer_list>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/dimension.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/rank.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {

/// A shape of which the rank, or single dimensions, may be unknown.
/// Members that change dimensions make the rank static. Indices from -rank count from the end.
class OPENVINO_API PartialShape {
    using Dimensions = std::vector<Dimension>;

public:
    using value_type = Dimension;
    using iterator = Dimensions::iterator;
    using const_iterator = Dimensions::const_iterator;
    using reverse_iterator = Dimensions::reverse_iterator;
    using const_reverse_iterator = Dimensions::const_reverse_iterator;

    /// The shape of a scalar: static rank 0.
    PartialShape() = default;
    PartialShape(std::initializer_list<Dimension> dimensions) : m_dimensions(dimensions) {}
    PartialShape(std::vector<Dimension> dimensions) : m_dimensions(std::move(dimensions)) {}
    PartialShape(const std::vector<Dimension::value_type>& dimensions)
        : m_dimensions(dimensions.begin(), dimensions.end()) {}
    PartialShape(const Shape& shape) : m_dimensions(shape.begin(), shape.end()) {}
    /// From text like "[1,3,?,1..5]", "1,3,?,1..5", "..." (dynamic rank) or "[]" (scalar).
    /// Throws ov::Exception for anything else.
    PartialShape(const std::string& text);

    /// All dimensions dynamic, and so is the rank by default.
    static PartialShape dynamic(Rank rank = Rank::dynamic());

    bool is_static() const;
    bool is_dynamic() const { return !is_static(); }
    Rank rank() const { return m_rank_is_static ? Rank(static_cast<int64_t>(m_dimensions.size())) : Rank(); }

    /// Throw ov::Exception when dynamic.
    Shape to_shape() const;
    Shape get_shape() const { return to_shape(); }
    /// The bounds of every dimension (Interval::s_max where there is no upper bound). Empty when the rank is dynamic.
    Shape get_max_shape() const;
    Shape get_min_shape() const;
    bool all_non_negative() const;

    bool operator==(const PartialShape& other) const {
        return m_rank_is_static == other.m_rank_is_static && m_dimensions == other.m_dimensions;
    }
    bool operator!=(const PartialShape& other) const { return !(*this == other); }

    /// Both ranks dynamic, or equal with dimensions of the same scheme.
    bool same_scheme(const PartialShape& other) const;
    /// There is a static shape that both allow.
    bool compatible(const PartialShape& other) const;
    /// Every shape that `other` allows is allowed here.
    bool relaxes(const PartialShape& other) const;
    bool refines(const PartialShape& other) const { return other.relaxes(*this); }

    /// Gives a dynamic rank the value of `rank`. False when both are known and differ.
    bool merge_rank(const Rank& rank);
    /// Narrows `dst` to what both allow. False when there is nothing; `dst` is then unspecified.
    static bool merge_into(PartialShape& dst, const PartialShape& src);
    /// The same with implicit broadcasting: none (as merge_into), NumPy's or PaddlePaddle's (src to dst).
    static bool broadcast_merge_into(PartialShape& dst, const PartialShape& src, const op::AutoBroadcastSpec& autob);

    /// Throw ov::Exception when out of range.
    const Dimension& operator[](std::ptrdiff_t position) const { return m_dimensions[checked_index(position)]; }
    Dimension& operator[](std::ptrdiff_t position) { return m_dimensions[checked_index(position)]; }
    const Dimension& at(std::ptrdiff_t position) const { return m_dimensions[checked_index(position)]; }
    Dimension& at(std::ptrdiff_t position) { return m_dimensions[checked_index(position)]; }

    /// Empty when the rank is dynamic.
    explicit operator std::vector<Dimension>() const { return m_dimensions; }

    iterator begin() noexcept { return m_dimensions.begin(); }
    iterator end() noexcept { return m_dimensions.end(); }
    const_iterator begin() const noexcept { return m_dimensions.begin(); }
    const_iterator end() const noexcept { return m_dimensions.end(); }
    const_iterator cbegin() const noexcept { return m_dimensions.cbegin(); }
    const_iterator cend() const noexcept { return m_dimensions.cend(); }
    reverse_iterator rbegin() noexcept { return m_dimensions.rbegin(); }
    reverse_iterator rend() noexcept { return m_dimensions.rend(); }
    const_reverse_iterator rbegin() const noexcept { return m_dimensions.rbegin(); }
    const_reverse_iterator rend() const noexcept { return m_dimensions.rend(); }
    const_reverse_iterator crbegin() const noexcept { return m_dimensions.crbegin(); }
    const_reverse_iterator crend() const noexcept { return m_dimensions.crend(); }

    /// The rank. Throws ov::Exception when it is dynamic.
    size_t size() const {
        OPENVINO_ASSERT(m_rank_is_static, "The shape has a dynamic rank, so it has no size");
        return m_dimensions.size();
    }
    void reserve(size_t count) { m_dimensions.reserve(count); }
    void resize(size_t count) {
        m_dimensions.resize(count);
        m_rank_is_static = true;
    }
    void push_back(const Dimension& dimension) {
        m_dimensions.push_back(dimension);
        m_rank_is_static = true;
    }
    template <class... Args>
    void emplace_back(Args&&... args) {
        m_dimensions.emplace_back(std::forward<Args>(args)...);
        m_rank_is_static = true;
    }
    iterator insert(iterator position, const Dimension& dimension) {
        m_rank_is_static = true;
        return m_dimensions.insert(position, dimension);
    }
    void insert(iterator position, size_t count, const Dimension& dimension) {
        m_rank_is_static = true;
        m_dimensions.insert(position, count, dimension);
    }
    template <class InputIterator, class = typename std::iterator_traits<InputIterator>::iterator_category>
    void insert(iterator position, InputIterator first, InputIterator last) {
        m_rank_is_static = true;
        m_dimensions.insert(position, first, last);
    }
    iterator erase(iterator position) { return m_dimensions.erase(position); }

    /// As operator<< prints it.
    std::string to_string() const;

private:
    size_t checked_index(std::ptrdiff_t position) const {
        const size_t count = m_dimensions.size();
        const size_t index = static_cast<size_t>(position) + (position < 0 ? count : 0);
        if (index >= count) throw_out_of_range(position);
        return index;
    }
    [[noreturn]] void throw_out_of_range(std::ptrdiff_t position) const;

    bool m_rank_is_static{true};
    Dimensions m_dimensions;
};

/// The sums of the dimensions; dynamic when one of the ranks is. Throws ov::Exception when the ranks differ.
OPENVINO_API PartialShape operator+(const PartialShape& s1, const PartialShape& s2);

/// "[1,3,?,1..5]", or "[...]" when the rank is dynamic.
OPENVINO_API std::ostream& operator<<(std::ostream& stream, const PartialShape& shape);

}  // namespace ov
