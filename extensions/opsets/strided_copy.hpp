#pragma once

#include <cstdint>
#include <vector>

#include "openvino/core/shape.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// True when elements of this type can be moved one by one: known, and of whole bytes.
bool is_movable(const ov::element::Type& type);

/// Copies runs of elements of one type without looking at their values.
class ElementCopy {
public:
    explicit ElementCopy(const ov::element::Type& type);

    /// Copies `count` elements; positions are in elements.
    void operator()(const void* from, size_t from_index, void* to, size_t to_index, size_t count = 1) const;
    /// Writes one element `count` times.
    void fill(const void* element, void* to, size_t to_index, size_t count) const;

private:
    size_t m_size;
    bool m_strings;
};

/// Where the elements of a block lie: the first, and the distance to the next neighbour of every axis, which may be 0
/// (repeated) or negative (backwards). All in elements.
struct StridedView {
    int64_t first = 0;
    std::vector<int64_t> steps;
};

/// The elements of a dense tensor of that shape.
StridedView dense_view(const ov::Shape& shape);

/// Copies a block of shape `shape` between two dense tensors of one type. Throws when a view leaves its tensor.
void copy_strided(const ov::Tensor& from, const StridedView& from_view, ov::Tensor& to, const StridedView& to_view,
                  const ov::Shape& shape);

/// Reads `from` as a dense tensor of shape `shape` and writes it densely to `to` with its axes in the given order.
/// `to` keeps its shape, which must have as many elements.
void copy_permuted(const ov::Tensor& from, const ov::Shape& shape, const std::vector<size_t>& order, ov::Tensor& to);

/// Copies all elements, whatever the shapes; also for types below one byte. The element counts must be equal.
void copy_all(const ov::Tensor& from, ov::Tensor& to);

}  // namespace opsets
}  // namespace tenon
