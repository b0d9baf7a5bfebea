#pragma once

#include <cstring>
#include <initializer_list>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "openvino/core/axis_set.hpp"
#include "openvino/core/axis_vector.hpp"
#include "openvino/core/coordinate_diff.hpp"
#include "openvino/core/type/element_type_traits.hpp"
#include "openvino/op/op.hpp"
#include "openvino/runtime/aligned_buffer.hpp"

namespace ov {
namespace op {
namespace v0 {

/// A value known when the model is made. The memory is shared between copies and clones and is never written after
/// construction; types below 8 bits are packed, lower bits first (u1: highest bit first).
class OPENVINO_API Constant : public Op {
public:
    TENON_OP("Constant", "opset1");

    Constant() = default;
    /// Shares the tensor's memory.
    explicit Constant(const Tensor& tensor);
    /// One value or one per element; converted to `type`. Throws when the count is neither 1 nor the element count.
    template <typename T>
    Constant(const element::Type& type, const Shape& shape, const std::vector<T>& values)
        : Constant(false, type, shape) {
        check_count(values.size());
        if constexpr (std::is_same_v<T, std::string>) {
            write_text(values);
        } else if constexpr (std::is_same_v<T, bool>) {
            const std::vector<char> bytes(values.begin(), values.end());
            write(element::boolean, bytes.data(), bytes.size());
        } else {
            write(element::from<T>(), values.data(), values.size());
        }
    }
    template <typename T, typename = std::enable_if_t<std::is_arithmetic_v<T> || std::is_same_v<T, float16> ||
                                                      std::is_same_v<T, bfloat16>>>
    Constant(const element::Type& type, const Shape& shape, T value) : Constant(type, shape, std::vector<T>{value}) {}
    /// Copies the bytes at `data`, which hold all elements in `type`.
    Constant(const element::Type& type, const Shape& shape, const void* data);
    /// Zeros.
    Constant(const element::Type& type, const Shape& shape);
    /// Uses memory at `data` that `owner` keeps alive.
    Constant(const element::Type& type, const Shape& shape, const void* data, std::shared_ptr<void> owner);
    /// Shares an existing buffer, for example a slice of a mapped weights file.
    Constant(const element::Type& type, const Shape& shape, const std::shared_ptr<AlignedBuffer>& data);
    Constant(const Constant& other);
    Constant(const Constant& other, const Shape& new_shape);
    explicit Constant(const std::shared_ptr<ngraph::runtime::HostTensor>& tensor);
    ~Constant() override;

    template <typename T>
    static std::shared_ptr<Constant> create(const element::Type& type, const Shape& shape,
                                            const std::vector<T>& values) {
        return std::make_shared<Constant>(type, shape, values);
    }
    template <typename T>
    static std::shared_ptr<Constant> create(const element::Type& type, const Shape& shape,
                                            std::initializer_list<T> values) {
        return std::make_shared<Constant>(type, shape, std::vector<T>(values));
    }
    static std::shared_ptr<Constant> create(const element::Type& type, const Shape& shape, const void* data) {
        return std::make_shared<Constant>(type, shape, data);
    }

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override { return true; }
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool constant_fold(OutputVector&, const OutputVector&) override { return false; }

    const element::Type& get_element_type() const { return m_element_type; }
    const Shape& get_shape() const { return m_shape; }
    size_t get_byte_size() const;
    const void* get_data_ptr() const;
    template <typename T>
    const T* get_data_ptr() const {
        OPENVINO_ASSERT(sizeof(T) <= m_element_type.size() || get_byte_size() == 0, "Constant of type ", m_element_type,
                        " is read through a pointer to a larger type");
        return static_cast<const T*>(get_data_ptr());
    }
    template <element::Type_t type>
    const fundamental_type_for<type>* get_data_ptr() const {
        OPENVINO_ASSERT(m_element_type == type, "Constant holds ", m_element_type, ", asked for ", element::Type(type));
        return static_cast<const fundamental_type_for<type>*>(get_data_ptr());
    }
    /// The values as they are; throws when T is not the element type.
    template <typename T>
    std::vector<T> get_vector() const {
        OPENVINO_ASSERT(element::from<T>() == m_element_type || m_element_type.size() == sizeof(T), "Constant holds ",
                        m_element_type, ", asked for ", element::from<T>());
        const T* first = get_data_ptr<T>();
        return std::vector<T>(first, first + shape_size(m_shape));
    }
    /// The first `count` values (-1: all) converted to T, like `static_cast` (bool: non-zero).
    template <typename T>
    std::vector<T> cast_vector(int64_t count = -1) const {
        if constexpr (std::is_same_v<T, bool>) {
            const auto bytes = cast_vector<char>(count);
            return std::vector<bool>(bytes.begin(), bytes.end());
        } else if constexpr (std::is_same_v<T, std::string>) {
            return get_value_strings();
        } else {
            const size_t all = shape_size(m_shape);
            std::vector<T> values(count < 0 ? all : std::min<size_t>(count, all));
            read(element::from<T>(), values.data(), values.size());
            return values;
        }
    }
    std::vector<std::string> get_value_strings() const;
    std::string convert_value_to_string(size_t index) const;
    Shape get_shape_val() const;
    Strides get_strides_val() const;
    Coordinate get_coordinate_val() const;
    CoordinateDiff get_coordinate_diff_val() const;
    AxisVector get_axis_vector_val() const;
    AxisSet get_axis_set_val() const;
    bool get_all_data_elements_bitwise_identical() const;
    /// A tensor over the constant's memory; it keeps the memory alive.
    Tensor get_tensor_view() const;
    const std::shared_ptr<AlignedBuffer>& get_buffer() const { return m_data; }

private:
    Constant(bool zero, const element::Type& type, const Shape& shape);
    void allocate(bool zero);
    void check_count(size_t count) const;
    void write(const element::Type& from, const void* values, size_t count);
    void write_text(const std::vector<std::string>& values);
    void read(const element::Type& to, void* values, size_t count) const;

    element::Type m_element_type = element::dynamic;
    Shape m_shape;
    std::shared_ptr<AlignedBuffer> m_data;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
