#include "openvino/op/eye.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"
#include "single_value.hpp"

namespace ov {
namespace op {
namespace v9 {

using namespace tenon::opsets;

namespace {

int64_t read_size(const Node* node, const Tensor& tensor, const char* name) {
    const auto size = static_cast<int64_t>(single_value(node, tensor, name));
    NODE_VALIDATION_CHECK(node, size >= 0, name, " is ", size, ", expected 0 or more");
    return size;
}

// The dimension that an input of one element gives.
Dimension read_dimension(const Node* node, size_t input, const char* name) {
    if (const auto constant = ov::util::get_constant_from_source(node->input_value(input)))
        return read_size(node, constant->get_tensor_view(), name);
    PartialShape value;
    return evaluate_as_partial_shape(node->input_value(input), value) && value.size() == 1 ? value[0] : Dimension();
}

}  // namespace

Eye::Eye(const Output<Node>& num_rows, const Output<Node>& num_columns, const Output<Node>& diagonal_index,
         const Output<Node>& batch_shape, const element::Type& out_type)
    : Op({num_rows, num_columns, diagonal_index, batch_shape}), m_output_type(out_type) {
    constructor_validate_and_infer_types();
}

Eye::Eye(const Output<Node>& num_rows, const Output<Node>& num_columns, const Output<Node>& diagonal_index,
         const element::Type& out_type)
    : Op({num_rows, num_columns, diagonal_index}), m_output_type(out_type) {
    constructor_validate_and_infer_types();
}

bool Eye::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void Eye::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3 || get_input_size() == 4, "expected 3 or 4 inputs, found ",
                          get_input_size());
    for (size_t i = 0; i < get_input_size(); ++i) {
        const auto& type = get_input_element_type(i);
        NODE_VALIDATION_CHECK(this, type.is_dynamic() || supports(IndexTypes(), type),
                              "expected inputs of type i32 or i64, found ", type, " at input ", i);
    }
    const char* const names[] = {"num_rows", "num_columns", "diagonal_index"};
    for (size_t i = 0; i < 3; ++i)
        merge_with_single_value(this, get_input_element_type(i), i, names[i]);

    PartialShape shape;
    if (get_input_size() == 4) {
        const auto& batch = get_input_partial_shape(3);
        NODE_VALIDATION_CHECK(this, batch.rank().is_dynamic() || batch.size() == 1,
                              "expected batch_shape as a list, found the shape ", batch);
        if (!evaluate_as_partial_shape(input_value(3), shape))
            shape = batch.is_static() ? PartialShape::dynamic(batch[0].get_length()) : PartialShape::dynamic();
    }
    if (shape.rank().is_static()) {
        shape.push_back(read_dimension(this, 0, names[0]));
        shape.push_back(read_dimension(this, 1, names[1]));
    }
    set_output_type(0, m_output_type, shape);
}

std::shared_ptr<Node> Eye::clone_with_new_inputs(const OutputVector& inputs) const {
    NODE_VALIDATION_CHECK(this, inputs.size() == 3 || inputs.size() == 4, "expected 3 or 4 inputs, found ",
                          inputs.size());
    if (inputs.size() == 3) return std::make_shared<Eye>(inputs[0], inputs[1], inputs[2], m_output_type);
    return std::make_shared<Eye>(inputs[0], inputs[1], inputs[2], inputs[3], m_output_type);
}

bool Eye::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const int64_t rows = read_size(this, inputs[0], "num_rows"), columns = read_size(this, inputs[1], "num_columns");
    const auto diagonal = static_cast<int64_t>(single_value(this, inputs[2], "diagonal_index"));
    Shape shape;
    if (inputs.size() == 4)
        for (const int64_t size : v0::Constant(inputs[3]).cast_vector<int64_t>()) {
            NODE_VALIDATION_CHECK(this, size >= 0, "batch_shape holds ", size, ", expected 0 or more");
            shape.push_back(static_cast<size_t>(size));
        }
    shape.push_back(static_cast<size_t>(rows));
    shape.push_back(static_cast<size_t>(columns));
    outputs[0].set_shape(shape);
    return dispatch(NumericTypes(), m_output_type, [&](auto tag) {
        using T = decltype(tag);
        T* out = static_cast<T*>(outputs[0].data());
        const size_t count = outputs[0].get_size();
        std::fill_n(out, count, static_cast<T>(0.0F));
        const size_t matrix = static_cast<size_t>(rows) * static_cast<size_t>(columns);
        for (size_t first = 0; first < count; first += matrix)
            for (int64_t row = 0; row < rows; ++row) {
                const bool inside = diagonal >= -row && diagonal < columns - row;
                if (inside) out[first + static_cast<size_t>(row * columns + row + diagonal)] = static_cast<T>(1.0F);
            }
    });
}

bool Eye::has_evaluate() const {
    return supports(NumericTypes(), m_output_type);
}

}  // namespace v9
}  // namespace op
}  // namespace ov
