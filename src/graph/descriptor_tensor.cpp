#include "openvino/core/descriptor/tensor.hpp"

#include <algorithm>
#include <utility>

#include "openvino/core/except.hpp"

namespace ov {
namespace descriptor {

Tensor::Tensor(const element::Type& type, const PartialShape& shape, std::unordered_set<std::string> names)
    : m_names(std::move(names)) {
    set_tensor_type(type, shape);
}

const Shape& Tensor::get_shape() const {
    OPENVINO_ASSERT(m_shape.is_static(), "a static shape is needed here, found ", m_shape,
                    "; use get_partial_shape() or give the model static input shapes");
    return m_static_shape;
}

size_t Tensor::size() const {
    return (shape_size(get_shape()) * m_type.bitwidth() + 7) / 8;
}

void Tensor::set_element_type(const element::Type& type) {
    m_type = type;
}

void Tensor::set_partial_shape(const PartialShape& shape) {
    m_shape = shape;
    m_static_shape = shape.is_static() ? shape.to_shape() : Shape();
}

void Tensor::set_tensor_type(const element::Type& type, const PartialShape& shape) {
    set_element_type(type);
    set_partial_shape(shape);
}

const std::string& Tensor::get_any_name() const {
    OPENVINO_ASSERT(!m_names.empty(),
                    "a tensor name is needed here, but the tensor has none; give it one with set_names");
    return *std::min_element(m_names.begin(), m_names.end());
}

void Tensor::set_lower_value(const ov::Tensor& value) {
    m_lower = value;
}
void Tensor::set_upper_value(const ov::Tensor& value) {
    m_upper = value;
}

bool Tensor::has_and_set_bound() const {
    return m_lower && m_upper && m_lower.data() == m_upper.data();
}

void Tensor::invalidate_values() {
    m_lower = {};
    m_upper = {};
    m_symbols.clear();
}

}  // namespace descriptor
}  // namespace ov
