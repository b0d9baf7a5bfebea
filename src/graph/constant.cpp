#include "openvino/op/constant.hpp"

#include <algorithm>
#include <cstring>
#include <sstream>

#include "element_conversion.hpp"
#include "ngraph/runtime/host_tensor.hpp"

namespace ov {
namespace op {
namespace v0 {
namespace {

size_t bytes_of(const element::Type& type, const Shape& shape) {
    const auto count = checked_shape_size(shape);
    OPENVINO_ASSERT(count, "Constant of shape ", shape, " is too large");
    if (type == element::string) return *count * sizeof(std::string);
    OPENVINO_ASSERT(*count <= SIZE_MAX / 64, "Constant of shape ", shape, " is too large");
    return (*count * type.bitwidth() + 7) / 8;
}

}  // namespace

Constant::Constant(bool zero, const element::Type& type, const Shape& shape) : m_element_type(type), m_shape(shape) {
    allocate(zero);
    constructor_validate_and_infer_types();
}

Constant::Constant(const Tensor& tensor) : m_element_type(tensor.get_element_type()), m_shape(tensor.get_shape()) {
    if (tensor.is_continuous() || tensor.get_size() == 0) {
        m_data =
            std::make_shared<SharedBuffer<Tensor>>(static_cast<char*>(tensor.data()), tensor.get_byte_size(), tensor);
    } else {
        allocate(false);
        Tensor dense(m_element_type, m_shape, m_data->get_ptr());
        tensor.copy_to(dense);
    }
    constructor_validate_and_infer_types();
}

Constant::Constant(const element::Type& type, const Shape& shape, const void* data) : Constant(false, type, shape) {
    OPENVINO_ASSERT(type != element::string, "a Constant of strings is made from std::vector<std::string>");
    if (m_data->size()) std::memcpy(m_data->get_ptr(), data, m_data->size());
}

Constant::Constant(const element::Type& type, const Shape& shape) : Constant(true, type, shape) {}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
Constant::Constant(const element::Type& type, const Shape& shape, const void* data, std::shared_ptr<void> owner)
    : m_element_type(type),
      m_shape(shape),
      m_data(std::make_shared<SharedBuffer<std::shared_ptr<void>>>(static_cast<char*>(const_cast<void*>(data)),
                                                                   bytes_of(type, shape), owner)) {
    constructor_validate_and_infer_types();
}

Constant::Constant(const element::Type& type, const Shape& shape, const std::shared_ptr<AlignedBuffer>& data)
    : m_element_type(type), m_shape(shape), m_data(data) {
    OPENVINO_ASSERT(data && data->size() >= bytes_of(type, shape), "Constant of type ", type, " and shape ", shape,
                    " needs ", bytes_of(type, shape), " bytes, found ", data ? data->size() : 0);
    constructor_validate_and_infer_types();
}

Constant::Constant(const Constant& other) : Constant(other, other.m_shape) {}

Constant::Constant(const Constant& other, const Shape& new_shape)
    : m_element_type(other.m_element_type), m_shape(new_shape), m_data(other.m_data) {
    OPENVINO_ASSERT(shape_size(new_shape) == shape_size(other.m_shape), "Constant of shape ", other.m_shape,
                    " cannot be seen as ", new_shape);
    constructor_validate_and_infer_types();
}

Constant::Constant(const std::shared_ptr<ngraph::runtime::HostTensor>& tensor) : Constant(tensor->get_tensor()) {}

Constant::~Constant() = default;

void Constant::allocate(bool zero) {
    if (m_element_type == element::string) {
        Tensor strings(m_element_type, m_shape);
        m_data = std::make_shared<SharedBuffer<Tensor>>(static_cast<char*>(strings.data()), strings.get_byte_size(),
                                                        strings);
        return;
    }
    m_data = std::make_shared<AlignedBuffer>(bytes_of(m_element_type, m_shape));
    // Packed types are written element by element, so the rest of the last byte must have a value.
    if (zero || m_element_type.bitwidth() < 8) std::memset(m_data->get_ptr(), 0, m_data->size());
}

bool Constant::visit_attributes(AttributeVisitor& visitor) {
    const auto type = m_element_type;
    const auto shape = m_shape;
    visitor.on_attribute("element_type", m_element_type);
    visitor.on_attribute("shape", m_shape);
    if (!m_data || type != m_element_type || shape != m_shape) allocate(true);
    visitor.on_attribute("value", m_data);
    return true;
}

void Constant::validate_and_infer_types() {
    set_output_type(0, m_element_type, m_shape);
}

std::shared_ptr<Node> Constant::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Constant>(*this);
}

bool Constant::evaluate(TensorVector& outputs, const TensorVector&) const {
    outputs[0].set_shape(m_shape);
    get_tensor_view().copy_to(outputs[0]);
    return true;
}

bool Constant::evaluate_lower(TensorVector& outputs) const {
    outputs = {get_tensor_view()};
    return true;
}

bool Constant::evaluate_upper(TensorVector& outputs) const {
    return evaluate_lower(outputs);
}

size_t Constant::get_byte_size() const {
    return m_data ? m_data->size() : 0;
}
const void* Constant::get_data_ptr() const {
    return m_data ? m_data->get_ptr() : nullptr;
}

void Constant::check_count(size_t count) const {
    OPENVINO_ASSERT(count == 1 || count == shape_size(m_shape), "Constant of shape ", m_shape, " needs ",
                    shape_size(m_shape), " values or one, found ", count);
}

void Constant::write(const element::Type& from, const void* values, size_t count) {
    const size_t all = shape_size(m_shape);
    if (count == all) {
        detail::convert_elements(values, from, m_data->get_ptr(), m_element_type, count);
        return;
    }
    std::vector<char> repeated(all * from.size());
    for (size_t i = 0; i < all; ++i)
        std::memcpy(repeated.data() + i * from.size(), values, from.size());
    detail::convert_elements(repeated.data(), from, m_data->get_ptr(), m_element_type, all);
}

void Constant::write_text(const std::vector<std::string>& values) {
    const size_t all = shape_size(m_shape);
    if (m_element_type == element::string) {
        auto* target = m_data->get_ptr<std::string>();
        for (size_t i = 0; i < all; ++i)
            target[i] = values.size() == 1 ? values[0] : values[i];
        return;
    }
    if (m_element_type.is_real()) {
        std::vector<double> numbers;
        for (const auto& value : values)
            numbers.push_back(std::stod(value));
        write(element::f64, numbers.data(), numbers.size());
    } else {
        std::vector<int64_t> numbers;
        for (const auto& value : values)
            numbers.push_back(std::stoll(value));
        write(element::i64, numbers.data(), numbers.size());
    }
}

void Constant::read(const element::Type& to, void* values, size_t count) const {
    detail::convert_elements(get_data_ptr(), m_element_type, values, to, count);
}

std::string Constant::convert_value_to_string(size_t index) const {
    if (m_element_type == element::string) return static_cast<const std::string*>(get_data_ptr())[index];
    std::ostringstream text;
    if (m_element_type.is_real())
        text << cast_vector<double>(static_cast<int64_t>(index + 1))[index];
    else
        text << cast_vector<int64_t>(static_cast<int64_t>(index + 1))[index];
    return text.str();
}

std::vector<std::string> Constant::get_value_strings() const {
    std::vector<std::string> texts;
    const size_t count = shape_size(m_shape);
    if (m_element_type == element::string) {
        const auto* values = static_cast<const std::string*>(get_data_ptr());
        return {values, values + count};
    }
    const auto print = [&](const auto& values) {
        for (const auto value : values) {
            std::ostringstream text;
            text << value;
            texts.push_back(text.str());
        }
    };
    if (m_element_type.is_real())
        print(cast_vector<double>());
    else
        print(cast_vector<int64_t>());
    return texts;
}

Shape Constant::get_shape_val() const {
    Shape shape;
    for (const int64_t value : cast_vector<int64_t>())
        shape.push_back(value > 0 ? static_cast<size_t>(value) : 0);
    return shape;
}

Strides Constant::get_strides_val() const {
    const auto shape = get_shape_val();
    return Strides(std::vector<size_t>(shape.begin(), shape.end()));
}

Coordinate Constant::get_coordinate_val() const {
    const auto shape = get_shape_val();
    return Coordinate(std::vector<size_t>(shape.begin(), shape.end()));
}

CoordinateDiff Constant::get_coordinate_diff_val() const {
    const auto values = cast_vector<int64_t>();
    return CoordinateDiff(std::vector<std::ptrdiff_t>(values.begin(), values.end()));
}

AxisVector Constant::get_axis_vector_val() const {
    const auto shape = get_shape_val();
    return AxisVector(std::vector<size_t>(shape.begin(), shape.end()));
}

AxisSet Constant::get_axis_set_val() const {
    const auto shape = get_shape_val();
    return AxisSet(std::set<size_t>(shape.begin(), shape.end()));
}

bool Constant::get_all_data_elements_bitwise_identical() const {
    const size_t count = shape_size(m_shape), size = m_element_type.size();
    if (m_element_type.bitwidth() < 8 || m_element_type == element::string || count == 0) return false;
    const char* first = static_cast<const char*>(get_data_ptr());
    for (size_t i = 1; i < count; ++i)
        if (std::memcmp(first, first + i * size, size) != 0) return false;
    return true;
}

Tensor Constant::get_tensor_view() const {
    const Tensor view(m_element_type, m_shape, const_cast<void*>(get_data_ptr()));
    return Tensor(view, m_data);
}

}  // namespace v0
}  // namespace op
}  // namespace ov
