#include "openvino/runtime/tensor.hpp"

#include "openvino/core/except.hpp"
#include "openvino/core/node.hpp"
#include "tensor_storage.hpp"

namespace ov {
namespace {

/// The library comes first, so that it is let go last.
struct StorageOfLibrary {
    std::shared_ptr<void> library;
    std::shared_ptr<TensorStorage> storage;
};

std::shared_ptr<TensorStorage> initialized(const std::shared_ptr<TensorStorage>& storage) {
    OPENVINO_ASSERT(storage, "The tensor was not initialized: it has neither a type nor memory");
    return storage;
}

Shape shape_of(const Output<const Node>& port) {
    return port.get_partial_shape().is_static() ? port.get_shape() : Shape{0};
}

}  // namespace

Tensor::Tensor(const element::Type& type, const Shape& shape, const Allocator& allocator)
    : m_storage(std::make_shared<TensorStorage>(type, shape, allocator)) {}

Tensor::Tensor(const element::Type& type, const Shape& shape, void* host_ptr, const Strides& strides)
    : m_storage(std::make_shared<TensorStorage>(type, shape, host_ptr, strides)) {}

Tensor::Tensor(const Tensor& other, const Coordinate& begin, const Coordinate& end)
    : m_storage(std::make_shared<TensorStorage>(initialized(other.m_storage), begin, end)) {}

Tensor::Tensor(const Tensor& other, const std::shared_ptr<void>& so) {
    const auto kept = std::make_shared<StorageOfLibrary>(StorageOfLibrary{so, initialized(other.m_storage)});
    m_storage = std::shared_ptr<TensorStorage>(kept, kept->storage.get());
}

Tensor::Tensor(const Output<const Node>& port, const Allocator& allocator)
    : Tensor(port.get_element_type(), shape_of(port), allocator) {}

Tensor::Tensor(const Output<const Node>& port, void* host_ptr, const Strides& strides)
    : Tensor(port.get_element_type(), shape_of(port), host_ptr, strides) {}

TensorStorage& Tensor::storage() const {
    OPENVINO_ASSERT(m_storage, "The tensor was not initialized: it has neither a type nor memory");
    return *m_storage;
}

void Tensor::set_shape(const Shape& shape) {
    storage().set_shape(shape);
}

const element::Type& Tensor::get_element_type() const {
    return storage().type();
}

const Shape& Tensor::get_shape() const {
    return storage().shape();
}

size_t Tensor::get_size() const {
    return shape_size(storage().shape());
}

size_t Tensor::get_byte_size() const {
    return storage().byte_size();
}

Strides Tensor::get_strides() const {
    return storage().strides();
}

bool Tensor::is_continuous() const {
    return storage().is_dense();
}

void* Tensor::data() const {
    return storage().data();
}

void* Tensor::data(const element::Type& type) const {
    const TensorStorage& source = storage();
    OPENVINO_ASSERT(type == source.type() || type.is_dynamic(), "Tensor data with element type ", source.type(),
                    ", is not representable as pointer to ", type);
    return source.data();
}

void Tensor::copy_to(Tensor dst) const {
    const TensorStorage& source = storage();
    OPENVINO_ASSERT(dst.get_element_type() == source.type(), "A tensor of type ", source.type(),
                    " cannot be copied to one of type ", dst.get_element_type());
    dst.set_shape(source.shape());
    source.copy_elements_to(dst.storage());
}

void Tensor::type_check(const Tensor&) {}

}  // namespace ov
