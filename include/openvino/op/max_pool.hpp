#pragma once

#include "openvino/op/util/max_pool_base.hpp"

namespace ov {
namespace op {
namespace v1 {

/// The largest element of each window over data [N, C, spatial...]. Specification: MaxPool-1.
class OPENVINO_API MaxPool : public util::MaxPoolBase {
public:
    TENON_OP("MaxPool", "opset1", util::MaxPoolBase);

    MaxPool() = default;
    MaxPool(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
            const Shape& kernel, RoundingType rounding_type = RoundingType::FLOOR,
            PadType auto_pad = PadType::EXPLICIT);

    bool visit_attributes(AttributeVisitor& visitor) override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v1

namespace v8 {

/// The largest element of each window and, as second output, its place: an index into the flattened axes from `axis`
/// on. Specification: MaxPool-8.
class OPENVINO_API MaxPool : public util::MaxPoolBase {
public:
    TENON_OP("MaxPool", "opset8", util::MaxPoolBase);

    MaxPool() = default;
    MaxPool(const Output<Node>& data, const Strides& strides, const Strides& dilations, const Shape& pads_begin,
            const Shape& pads_end, const Shape& kernel, RoundingType rounding_type = RoundingType::FLOOR,
            PadType auto_pad = PadType::EXPLICIT, element::Type index_element_type = element::i64, int64_t axis = 0);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Strides& get_dilations() const { return m_dilations; }
    void set_dilations(const Strides& dilations) { m_dilations = dilations; }
    element::Type get_index_element_type() const { return m_index_element_type; }
    void set_index_element_type(element::Type type) { m_index_element_type = type; }
    int64_t get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }

private:
    Strides m_dilations;
    element::Type m_index_element_type = element::i64;
    int64_t m_axis = 0;
};

}  // namespace v8

namespace v14 {

/// The largest element of each window and, as second output, its place: an index into the flattened axes from `axis`
/// on. Rounding may also be CEIL_TORCH. Specification: MaxPool-14.
class OPENVINO_API MaxPool : public util::MaxPoolBase {
public:
    TENON_OP("MaxPool", "opset14", util::MaxPoolBase);

    MaxPool() = default;
    MaxPool(const Output<Node>& data, const Strides& strides, const Strides& dilations, const Shape& pads_begin,
            const Shape& pads_end, const Shape& kernel, RoundingType rounding_type = RoundingType::FLOOR,
            PadType auto_pad = PadType::EXPLICIT, element::Type index_element_type = element::i64, int64_t axis = 0);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const Strides& get_dilations() const { return m_dilations; }
    void set_dilations(const Strides& dilations) { m_dilations = dilations; }
    element::Type get_index_element_type() const { return m_index_element_type; }
    void set_index_element_type(element::Type type) { m_index_element_type = type; }
    int64_t get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }

private:
    Strides m_dilations;
    element::Type m_index_element_type = element::i64;
    int64_t m_axis = 0;
};

}  // namespace v14
}  // namespace op
}  // namespace ov
