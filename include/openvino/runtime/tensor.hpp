#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

#include "openvino/core/coordinate.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/shape.hpp"
#include "openvino/core/strides.hpp"
#include "openvino/core/type/element_type.hpp"
#include "openvino/runtime/allocator.hpp"

namespace ov {

class Node;
template <typename NodeType>
class Output;
class TensorStorage;

/// A typed view of host memory. Copies refer to the same memory and shape; a default-made or moved-from tensor is
/// empty, and all that asks it for something throws ov::Exception. Strides are in bytes.
/// Distinct tensors may be used from different threads; one tensor's `set_shape` needs exclusive access.
class OPENVINO_API Tensor {
public:
    Tensor() = default;
    /// Allocates. Throws ov::Exception when the type is dynamic or the memory cannot be had.
    Tensor(const element::Type& type, const Shape& shape, const Allocator& allocator = {});
    /// Borrows memory, which has to outlive the tensor and its copies. Strides, where given, describe a row-major
    /// tensor with gaps. Throws ov::Exception for a null pointer (unless there are no elements) or unusable strides.
    Tensor(const element::Type& type, const Shape& shape, void* host_ptr, const Strides& strides = {});
    /// The part of `other` from `begin` up to, but without, `end`. Shares its memory and keeps it alive.
    Tensor(const Tensor& other, const Coordinate& begin, const Coordinate& end);
    /// The same tensor, which also keeps `so` (a loaded library, for instance) alive.
    Tensor(const Tensor& other, const std::shared_ptr<void>& so);
    /// With the element type and shape of a port; a dynamic shape gives a tensor without elements.
    Tensor(const Output<const Node>& port, const Allocator& allocator = {});
    Tensor(const Output<const Node>& port, void* host_ptr, const Strides& strides = {});

    /// Changes the shape; the contents are then undefined. Owned memory grows when needed, borrowed memory has to be
    /// large enough, a tensor with strides may only shrink along its axes, a part of another tensor keeps its shape.
    /// Throws ov::Exception otherwise. Does nothing when the shape is the same.
    void set_shape(const Shape& shape);

    const element::Type& get_element_type() const;
    const Shape& get_shape() const;
    /// The number of elements.
    size_t get_size() const;
    /// The bytes that the elements take, without gaps; types below one byte are packed and the sum is rounded up.
    size_t get_byte_size() const;
    /// Throws ov::Exception for types below one byte.
    Strides get_strides() const;
    /// True when the elements lie without gaps.
    bool is_continuous() const;

    /// The first element.
    void* data() const;
    /// The same, but throws ov::Exception when `type` is not the element type. A dynamic `type` fits always.
    void* data(const element::Type& type) const;
    template <class T>
    T* data() const {
        return static_cast<T*>(data(element::from<std::decay_t<T>>()));
    }

    /// Copies the elements and gives `dst` this shape. Throws ov::Exception when the element types differ.
    void copy_to(Tensor dst) const;

    explicit operator bool() const noexcept { return m_storage != nullptr; }
    bool operator!() const noexcept { return m_storage == nullptr; }
    /// True when both are the same tensor, not when their elements are equal.
    bool operator==(const Tensor& other) const noexcept { return m_storage == other.m_storage; }
    bool operator!=(const Tensor& other) const noexcept { return m_storage != other.m_storage; }

    /// Throws when `tensor` cannot be used as this class. Classes derived from Tensor have their own.
    static void type_check(const Tensor& tensor);
    template <class T, std::enable_if_t<std::is_base_of_v<Tensor, T>, bool> = true>
    bool is() const noexcept {
        try {
            T::type_check(*this);
            return true;
        } catch (...) {
            return false;
        }
    }
    template <class T, std::enable_if_t<std::is_base_of_v<Tensor, T>, bool> = true>
    const T as() const {
        T::type_check(*this);
        return *static_cast<const T*>(this);
    }

protected:
    TensorStorage& storage() const;

    std::shared_ptr<TensorStorage> m_storage;
};

using TensorVector = std::vector<Tensor>;

namespace runtime {
using ov::Tensor;
using ov::TensorVector;
}  // namespace runtime

}  // namespace ov
