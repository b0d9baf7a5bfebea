#include "openvino/op/matmul.hpp"

#include "convolution_shape.hpp"
#include "element_dispatch.hpp"
#include "elementwise.hpp"
#include "matrix_product.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

/// A shape as batches and one matrix; a vector is a row on the left and a column on the right.
template <typename ShapeLike>
struct Matrix {
    ShapeLike batches;
    typename ShapeLike::value_type rows, columns;
    bool is_vector;
    bool transposed;

    Matrix(const ShapeLike& shape, bool transpose, bool on_left)
        : is_vector(shape.size() == 1), transposed(transpose && !is_vector) {
        const size_t rank = shape.size();
        batches = ShapeLike(std::vector<typename ShapeLike::value_type>(
            shape.begin(), shape.begin() + static_cast<std::ptrdiff_t>(is_vector ? 0 : rank - 2)));
        if (is_vector) {
            rows = on_left ? typename ShapeLike::value_type(1) : shape[0];
            columns = on_left ? shape[0] : typename ShapeLike::value_type(1);
        } else {
            rows = shape[transposed ? rank - 1 : rank - 2];
            columns = shape[transposed ? rank - 2 : rank - 1];
        }
    }
};

PartialShape infer_product(const Node* node, const PartialShape& a, const PartialShape& b, bool transpose_a,
                           bool transpose_b) {
    for (const auto* shape : {&a, &b})
        NODE_VALIDATION_CHECK(node, shape->rank().is_dynamic() || shape->size() > 0,
                              "found a scalar as input, expected a vector, a matrix or batches of matrices");
    if (a.rank().is_dynamic() || b.rank().is_dynamic()) return PartialShape::dynamic();
    const Matrix<PartialShape> left(a, transpose_a, true), right(b, transpose_b, false);
    NODE_VALIDATION_CHECK(node, left.columns.compatible(right.rows), "matrices of shapes ", a,
                          transpose_a ? " (transposed)" : "", " and ", b, transpose_b ? " (transposed)" : "",
                          " cannot be multiplied: ", left.columns, " columns meet ", right.rows, " rows");
    PartialShape output = left.batches;
    NODE_VALIDATION_CHECK(node, PartialShape::broadcast_merge_into(output, right.batches, AutoBroadcastType::NUMPY),
                          "the batches of shapes ", a, " and ", b, " cannot be broadcast to each other");
    if (!left.is_vector) output.push_back(left.rows);
    if (!right.is_vector) output.push_back(right.columns);
    return output;
}

}  // namespace

MatMul::MatMul(const Output<Node>& a, const Output<Node>& b, const bool& transpose_a, const bool& transpose_b)
    : Op({a, b}), m_transpose_a(transpose_a), m_transpose_b(transpose_b) {
    constructor_validate_and_infer_types();
}

bool MatMul::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("transpose_a", m_transpose_a);
    visitor.on_attribute("transpose_b", m_transpose_b);
    return true;
}

void MatMul::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 2, "expected 2 inputs, found ", get_input_size());
    const auto type = common_numeric_type(this, 0, 1);
    set_output_type(
        0, type,
        infer_product(this, get_input_partial_shape(0), get_input_partial_shape(1), m_transpose_a, m_transpose_b));
}

std::shared_ptr<Node> MatMul::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MatMul>(inputs[0], inputs[1], m_transpose_a, m_transpose_b);
}

bool MatMul::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto &a = inputs[0].get_shape(), &b = inputs[1].get_shape();
    outputs[0].set_shape(infer_product(this, a, b, m_transpose_a, m_transpose_b).to_shape());
    const Matrix<Shape> left(a, m_transpose_a, true), right(b, m_transpose_b, false);
    const MatrixProduct product{left.rows, left.columns, right.columns, left.transposed, right.transposed};
    const BroadcastWalk walk(left.batches, right.batches, AutoBroadcastType::NUMPY);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T *left_data = inputs[0].data<T>(), *right_data = inputs[1].data<T>();
        T* out = outputs[0].data<T>();
        walk.for_each([&](size_t i, size_t l, size_t r) {
            product.compute(left_data + l * product.rows * product.depth,
                            right_data + r * product.depth * product.columns, out + i * product.rows * product.columns);
        });
    });
}

bool MatMul::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
