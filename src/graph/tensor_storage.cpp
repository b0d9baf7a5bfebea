#include "tensor_storage.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <new>
#include <string>

#include "openvino/core/except.hpp"

namespace ov {
namespace {

size_t required_bytes(const element::Type& type, const Shape& shape) {
    OPENVINO_ASSERT(type.is_static(), "A tensor needs a known element type, but was given ", type);
    const auto count = checked_shape_size(shape);
    const auto bytes = count ? element::checked_byte_size(type, *count) : std::nullopt;
    OPENVINO_ASSERT(bytes, "A tensor of type ", type, " and shape ", shape, " has more bytes than can be addressed");
    return *bytes;
}

Strides dense_strides(const element::Type& type, const Shape& shape) {
    Strides strides(row_major_strides(shape));
    for (size_t& stride : strides)
        stride *= type.size();
    return strides;
}

/// Copies blocks of `block` bytes that are contiguous on both sides.
class BlockCopy {
public:
    BlockCopy(const TensorStorage& src, const TensorStorage& dst)
        : m_shape(src.shape()),
          m_src_strides(src.strides()),
          m_dst_strides(dst.strides()),
          m_strings(src.type() == element::string),
          m_outer_rank(m_shape.size()),
          m_block(src.type().size()) {
        while (m_outer_rank > 0) {
            const size_t axis = m_outer_rank - 1;
            const bool dense = m_src_strides[axis] == m_block && m_dst_strides[axis] == m_block;
            if (!dense && m_shape[axis] != 1) break;
            m_block *= m_shape[axis];
            m_outer_rank = axis;
        }
    }

    void run(const char* src, char* dst) const { copy(src, dst, 0); }

private:
    void copy(const char* src, char* dst, size_t axis) const {
        if (axis < m_outer_rank) {
            for (size_t i = 0; i < m_shape[axis]; ++i) {
                copy(src + i * m_src_strides[axis], dst + i * m_dst_strides[axis], axis + 1);
            }
        } else if (m_strings) {
            std::copy_n(reinterpret_cast<const std::string*>(src), m_block / sizeof(std::string),
                        reinterpret_cast<std::string*>(dst));
        } else {
            std::memmove(dst, src, m_block);
        }
    }

    const Shape& m_shape;
    const Strides m_src_strides;
    const Strides m_dst_strides;
    const bool m_strings;
    size_t m_outer_rank;
    size_t m_block;
};

}  // namespace

TensorStorage::TensorStorage(const element::Type& type, const Shape& shape, const Allocator& allocator)
    : m_type(type), m_shape(shape), m_capacity(required_bytes(type, shape)), m_owns_data(true), m_allocator(allocator) {
    m_data = allocate(m_capacity);
}

TensorStorage::TensorStorage(const element::Type& type, const Shape& shape, void* host_ptr, const Strides& strides)
    : m_type(type), m_shape(shape), m_data(host_ptr), m_capacity(required_bytes(type, shape)) {
    OPENVINO_ASSERT(host_ptr != nullptr || m_capacity == 0, "A tensor of shape ", shape,
                    " cannot be made over a null pointer");
    if (!strides.empty()) set_strides(strides);
}

TensorStorage::TensorStorage(const std::shared_ptr<TensorStorage>& other, const Coordinate& begin,
                             const Coordinate& end)
    : m_type(other->m_type),
      m_parent(other),
      m_whole(other->m_whole != nullptr ? other->m_whole : other.get()),
      m_offset(other->m_offset) {
    OPENVINO_ASSERT(m_type.bitwidth() >= 8, "A part of a tensor of type ", m_type,
                    " cannot be addressed: its elements are smaller than one byte");
    const Shape& shape = other->m_shape;
    OPENVINO_ASSERT(begin.size() == shape.size() && end.size() == shape.size(), "The part from ", begin, " to ", end,
                    " has not the rank of the tensor, whose shape is ", shape);
    m_strides = other->strides();
    m_shape.resize(shape.size());
    for (size_t axis = 0; axis < shape.size(); ++axis) {
        OPENVINO_ASSERT(begin[axis] <= end[axis] && end[axis] <= shape[axis], "The part from ", begin, " to ", end,
                        " is not inside the tensor, whose shape is ", shape);
        m_shape[axis] = end[axis] - begin[axis];
        m_offset += begin[axis] * m_strides[axis];
    }
    // A part without elements may begin behind the last byte.
    if (byte_size() == 0) m_offset = other->m_offset;
}

TensorStorage::~TensorStorage() {
    if (m_owns_data) release();
}

void TensorStorage::set_strides(const Strides& strides) {
    OPENVINO_ASSERT(m_type.bitwidth() >= 8, "A tensor of type ", m_type,
                    " cannot have strides: its elements are smaller than one byte");
    OPENVINO_ASSERT(strides.size() == m_shape.size(), "The strides ", strides, " have not the rank of the shape ",
                    m_shape);
    size_t smallest = m_type.size();
    for (size_t axis = strides.size(); axis-- > 0;) {
        OPENVINO_ASSERT(strides[axis] % m_type.size() == 0, "The strides ", strides,
                        " are not multiples of the element size, ", m_type.size(), " bytes");
        OPENVINO_ASSERT(strides[axis] >= smallest, "The strides ", strides, " let elements of the shape ", m_shape,
                        " overlap: expected ", smallest, " bytes or more for axis ", axis);
        OPENVINO_ASSERT(!__builtin_mul_overflow(strides[axis], m_shape[axis], &smallest), "The strides ", strides,
                        " of the shape ", m_shape, " reach beyond what can be addressed");
    }
    if (strides == dense_strides(m_type, m_shape)) return;
    m_strides = strides;
    m_bounds = m_shape;
}

size_t TensorStorage::byte_size() const {
    return *element::checked_byte_size(m_type, shape_size(m_shape));
}

Strides TensorStorage::strides() const {
    OPENVINO_ASSERT(m_type.bitwidth() >= 8, "A tensor of type ", m_type,
                    " has no strides: its elements are smaller than one byte");
    return m_strides.empty() ? dense_strides(m_type, m_shape) : m_strides;
}

bool TensorStorage::is_dense() const {
    if (m_strides.empty()) return true;
    size_t dense = m_type.size();
    for (size_t axis = m_shape.size(); axis-- > 0;) {
        if (m_shape[axis] == 0) return true;
        if (m_shape[axis] != 1 && m_strides[axis] != dense) return false;
        dense *= m_shape[axis];
    }
    return true;
}

void TensorStorage::set_shape(const Shape& shape) {
    if (shape == m_shape) return;
    OPENVINO_ASSERT(!m_parent, "The shape ", m_shape, " of a part of another tensor cannot be changed to ", shape);
    if (m_owns_data) {
        set_shape_of_owned(shape);
    } else if (!m_strides.empty()) {
        set_shape_of_strided(shape);
    } else {
        const size_t bytes = required_bytes(m_type, shape);
        OPENVINO_ASSERT(
            bytes <= m_capacity, "The shape ", m_shape, " cannot be changed to ", shape, ", which needs ", bytes,
            " bytes: the tensor borrows its memory and was given ", m_capacity,
            ". Give it more; an evaluate() keeps to the shape that validate_and_infer_types() said, which may "
            "be a dynamic one");
        m_shape = shape;
    }
}

void TensorStorage::set_shape_of_owned(const Shape& shape) {
    const size_t bytes = required_bytes(m_type, shape);
    if (bytes > m_capacity) {
        Shape new_shape = shape;
        void* const data = allocate(bytes);
        release();
        m_data = data;
        m_capacity = bytes;
        m_shape = std::move(new_shape);
    } else {
        m_shape = shape;
    }
}

void TensorStorage::set_shape_of_strided(const Shape& shape) {
    const bool inside = std::equal(shape.begin(), shape.end(), m_bounds.begin(), m_bounds.end(),
                                   [](size_t length, size_t bound) { return length <= bound; });
    OPENVINO_ASSERT(inside, "The shape ", m_shape, " of a tensor with strides cannot be changed to ", shape,
                    ": it was made for at most ", m_bounds);
    m_shape = shape;
}

void* TensorStorage::allocate(size_t bytes) {
    void* data = nullptr;
    try {
        data = m_allocator.allocate(bytes);
    } catch (const std::bad_alloc&) {
        OPENVINO_THROW("There is no memory for a tensor of type ", m_type, " and ", bytes, " bytes");
    }
    OPENVINO_ASSERT(data != nullptr || bytes == 0, "The allocator gave no memory for a tensor of type ", m_type,
                    " and ", bytes, " bytes");
    if (m_type == element::string) {
        std::uninitialized_value_construct_n(static_cast<std::string*>(data), bytes / sizeof(std::string));
    }
    return data;
}

void TensorStorage::release() {
    if (m_type == element::string) {
        std::destroy_n(static_cast<std::string*>(m_data), m_capacity / sizeof(std::string));
    }
    m_allocator.deallocate(m_data, m_capacity);
}

void TensorStorage::copy_elements_to(const TensorStorage& dst) const {
    const size_t bytes = byte_size();
    if (bytes == 0 || this == &dst) return;
    if (m_type.bitwidth() < 8) {
        std::memmove(dst.data(), data(), bytes);
    } else {
        BlockCopy(*this, dst).run(static_cast<const char*>(data()), static_cast<char*>(dst.data()));
    }
}

}  // namespace ov
