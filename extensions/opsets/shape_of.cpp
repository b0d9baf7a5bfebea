#include "openvino/op/shape_of.hpp"

#include <algorithm>
#include <limits>

#include "openvino/op/constant.hpp"

namespace ov {
namespace op {
namespace util {
namespace {

// A length beyond the type counts as "no limit", for which the type's largest value stands.
bool write_lengths(Tensor& output, const std::vector<int64_t>& lengths) {
    output.set_shape({lengths.size()});
    if (output.get_element_type() == element::i64) {
        std::copy(lengths.begin(), lengths.end(), output.data<int64_t>());
        return true;
    }
    if (output.get_element_type() != element::i32) return false;
    constexpr int64_t most = std::numeric_limits<int32_t>::max();
    int32_t* out = output.data<int32_t>();
    for (const int64_t length : lengths)
        *out++ = static_cast<int32_t>(std::min(length, most));
    return true;
}

}  // namespace

void ShapeOfBase::infer_output(const element::Type& output_type) {
    check_new_args_count(this, input_values(), 1);
    NODE_VALIDATION_CHECK(this, output_type == element::i32 || output_type == element::i64,
                          "expected output_type i32 or i64, found ", output_type);
    set_output_type(0, output_type, PartialShape{get_input_partial_shape(0).rank()});
}

bool ShapeOfBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    return write_lengths(outputs[0], std::vector<int64_t>(shape.begin(), shape.end()));
}

bool ShapeOfBase::has_evaluate() const {
    return true;
}

bool ShapeOfBase::evaluate_lower(TensorVector& outputs) const {
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_dynamic()) return false;
    std::vector<int64_t> lengths;
    for (const auto& dimension : shape)
        lengths.push_back(dimension.get_interval().get_min_val());
    return write_lengths(outputs[0], lengths);
}

bool ShapeOfBase::evaluate_upper(TensorVector& outputs) const {
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_dynamic()) return false;
    std::vector<int64_t> lengths;
    for (const auto& dimension : shape)
        lengths.push_back(dimension.get_interval().get_max_val());
    return write_lengths(outputs[0], lengths);
}

bool ShapeOfBase::evaluate_symbol(TensorSymbolVector& symbols) const {
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_dynamic()) return false;
    symbols.assign(1, {});
    bool any = false;
    for (const auto& dimension : shape) {
        symbols[0].push_back(dimension.get_symbol());
        any = any || dimension.has_symbol();
    }
    return any;
}

bool ShapeOfBase::constant_fold(OutputVector& outputs, const OutputVector& inputs) {
    const auto& shape = inputs.at(0).get_partial_shape();
    if (shape.is_dynamic()) return false;
    const Shape lengths = shape.to_shape();
    outputs.assign(1, std::make_shared<v0::Constant>(get_output_element_type(0), Shape{lengths.size()},
                                                     std::vector<int64_t>(lengths.begin(), lengths.end())));
    return true;
}

}  // namespace util

namespace v0 {

ShapeOf::ShapeOf(const Output<Node>& arg) : ShapeOfBase({arg}) {
    constructor_validate_and_infer_types();
}

bool ShapeOf::visit_attributes(AttributeVisitor&) {
    return true;
}

void ShapeOf::validate_and_infer_types() {
    infer_output(element::i64);
}

std::shared_ptr<Node> ShapeOf::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ShapeOf>(inputs[0]);
}

}  // namespace v0

namespace v3 {

ShapeOf::ShapeOf(const Output<Node>& arg, element::Type output_type) : ShapeOfBase({arg}), m_output_type(output_type) {
    constructor_validate_and_infer_types();
}

bool ShapeOf::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void ShapeOf::validate_and_infer_types() {
    infer_output(m_output_type);
}

std::shared_ptr<Node> ShapeOf::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ShapeOf>(inputs[0], m_output_type);
}

}  // namespace v3
}  // namespace op
}  // namespace ov
