#include "ngraph/runtime/host_tensor.hpp"

#include <cstring>

namespace ngraph {
namespace runtime {

HostTensor::HostTensor() = default;
HostTensor::~HostTensor() = default;

HostTensor::HostTensor(const ov::Tensor& tensor)
    : m_type(tensor ? tensor.get_element_type() : ov::element::Type(ov::element::dynamic)),
      m_shape(tensor ? ov::PartialShape(tensor.get_shape()) : ov::PartialShape::dynamic()),
      m_tensor(tensor) {}

HostTensor::HostTensor(const ov::Tensor& tensor, const ov::PartialShape& shape)
    : m_type(tensor.get_element_type()), m_shape(shape), m_tensor(tensor) {}

HostTensor::HostTensor(const ov::element::Type& type, const ov::Shape& shape, void* memory, const std::string&)
    : m_type(type), m_shape(shape), m_tensor(memory ? ov::Tensor(type, shape, memory) : ov::Tensor()) {}

HostTensor::HostTensor(const ov::element::Type& type, const ov::Shape& shape, const std::string&)
    : m_type(type), m_shape(shape) {}

HostTensor::HostTensor(const ov::element::Type& type, const ov::PartialShape& shape, const std::string&)
    : m_type(type), m_shape(shape) {}

HostTensor::HostTensor(const ov::Output<ov::Node>& value)
    : HostTensor(value.get_element_type(), value.get_partial_shape()) {}

HostTensor::HostTensor(const std::shared_ptr<ov::op::v0::Constant>& constant) {
    initialize(constant);
}

HostTensor::HostTensor(const std::string&) {}

void HostTensor::initialize(const std::shared_ptr<ov::op::v0::Constant>& constant) {
    m_type = constant->get_element_type();
    m_shape = constant->get_shape();
    m_tensor = constant->get_tensor_view();
}

void HostTensor::allocate() const {
    if (m_tensor) return;
    OPENVINO_ASSERT(m_type.is_static(), "HostTensor: the element type is not set; call set_element_type first");
    OPENVINO_ASSERT(m_shape.is_static(), "HostTensor: the shape ", m_shape, " is not static; call set_shape first");
    m_tensor = ov::Tensor(m_type, m_shape.to_shape());
}

void* HostTensor::get_data_ptr() {
    allocate();
    return m_tensor.data();
}

const void* HostTensor::get_data_ptr() const {
    allocate();
    return m_tensor.data();
}

void HostTensor::check_type(ov::element::Type_t type) const {
    OPENVINO_ASSERT(m_type == type, "HostTensor holds elements of type ", m_type, ", asked for ",
                    ov::element::Type(type));
}

const ov::Shape& HostTensor::get_shape() const {
    m_static_shape = m_shape.to_shape();
    return m_static_shape;
}

size_t HostTensor::get_element_count() const {
    return ov::shape_size(m_shape.to_shape());
}
size_t HostTensor::get_size_in_bytes() const {
    return (get_element_count() * m_type.bitwidth() + 7) / 8;
}

void HostTensor::set_element_type(const ov::element::Type& type) {
    if (m_type == type) return;
    OPENVINO_ASSERT(m_type.is_dynamic() || !m_tensor, "HostTensor of type ", m_type, " cannot become ", type);
    m_type = type;
}

void HostTensor::set_shape(const ov::Shape& shape) {
    if (m_tensor) {
        if (m_tensor.get_shape() != shape) m_tensor.set_shape(shape);
    } else {
        OPENVINO_ASSERT(ov::PartialShape(shape).refines(m_shape), "HostTensor of shape ", m_shape, " cannot become ",
                        shape);
    }
    m_shape = shape;
}

void HostTensor::set_unary(const std::shared_ptr<HostTensor>& argument) {
    set_element_type(argument->get_element_type());
    set_shape(argument->get_shape());
}

void HostTensor::set_broadcast(const ov::op::AutoBroadcastSpec& broadcast, const std::shared_ptr<HostTensor>& left,
                               const std::shared_ptr<HostTensor>& right) {
    ov::element::Type type = left->get_element_type();
    OPENVINO_ASSERT(ov::element::Type::merge(type, type, right->get_element_type()),
                    "arguments have different types: ", left->get_element_type(), " and ", right->get_element_type());
    set_broadcast(broadcast, left, right, type);
}

void HostTensor::set_broadcast(const ov::op::AutoBroadcastSpec& broadcast, const std::shared_ptr<HostTensor>& left,
                               const std::shared_ptr<HostTensor>& right, const ov::element::Type& type) {
    set_element_type(type);
    ov::PartialShape shape = left->get_partial_shape();
    const bool fits = broadcast.m_type == ov::op::AutoBroadcastType::NONE
                          ? ov::PartialShape::merge_into(shape, right->get_partial_shape())
                          : ov::PartialShape::broadcast_merge_into(shape, right->get_partial_shape(), broadcast);
    OPENVINO_ASSERT(fits, "shapes ", left->get_partial_shape(), " and ", right->get_partial_shape(),
                    " cannot be broadcast to each other");
    set_shape(shape.to_shape());
}

void HostTensor::write(const void* source, size_t bytes) {
    OPENVINO_ASSERT(bytes <= get_size_in_bytes(), "HostTensor holds ", get_size_in_bytes(), " bytes, ", bytes,
                    " were to be written");
    std::memcpy(get_data_ptr(), source, bytes);
}

void HostTensor::read(void* target, size_t bytes) const {
    OPENVINO_ASSERT(bytes <= get_size_in_bytes(), "HostTensor holds ", get_size_in_bytes(), " bytes, ", bytes,
                    " were to be read");
    std::memcpy(target, get_data_ptr(), bytes);
}

ov::Tensor HostTensor::get_tensor() const {
    if (!m_tensor && m_shape.is_static() && m_type.is_static()) allocate();
    return m_tensor;
}

}  // namespace runtime
}  // namespace ngraph
