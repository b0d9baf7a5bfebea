#pragma once

#include <cstddef>
#include <memory>

#include "openvino/core/coordinate.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/core/strides.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/runtime/allocator.hpp"

namespace ov {

/// What the copies of a tensor share: element type, shape and memory (owned, borrowed or part of another storage).
class TensorStorage {
public:
    TensorStorage(const element::Type& type, const Shape& shape, const Allocator& allocator);
    TensorStorage(const element::Type& type, const Shape& shape, void* host_ptr, const Strides& strides);
    TensorStorage(const std::shared_ptr<TensorStorage>& other, const Coordinate& begin, const Coordinate& end);
    ~TensorStorage();
    TensorStorage(const TensorStorage&) = delete;
    TensorStorage& operator=(const TensorStorage&) = delete;

    const element::Type& type() const { return m_type; }
    const Shape& shape() const { return m_shape; }
    size_t byte_size() const;
    Strides strides() const;
    bool is_dense() const;
    void* data() const { return m_whole != nullptr ? static_cast<char*>(m_whole->m_data) + m_offset : m_data; }

    void set_shape(const Shape& shape);
    /// Both have the same element type and shape.
    void copy_elements_to(const TensorStorage& dst) const;

private:
    void set_strides(const Strides& strides);
    void set_shape_of_owned(const Shape& shape);
    void set_shape_of_strided(const Shape& shape);
    void* allocate(size_t bytes);
    void release();

    element::Type m_type;
    Shape m_shape;
    /// Empty when dense.
    Strides m_strides;
    /// With strides: the largest shape that they were given for.
    Shape m_bounds;
    void* m_data{nullptr};
    size_t m_capacity{0};
    bool m_owns_data{false};
    Allocator m_allocator;
    /// What this one is a part of, kept alive with all that it keeps alive.
    std::shared_ptr<TensorStorage> m_parent;
    /// The storage, at the end of the parents, that has the memory, which may move but never shrinks.
    const TensorStorage* m_whole{nullptr};
    size_t m_offset{0};
};

}  // namespace ov
