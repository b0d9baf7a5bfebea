#include "adaptive_pooling.hpp"

#include "integer_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"

namespace tenon {
namespace opsets {

namespace {

constexpr int64_t length_limit = (int64_t(1) << 31) - 1;

void check_data(const ov::Node* node, const ov::PartialShape& data) {
    NODE_VALIDATION_CHECK(node, data.rank().is_dynamic() || (data.size() >= 3 && data.size() <= 5),
                          "the data have shape ", data, ", expected rank 3 to 5 (batch, channels, one to three ",
                          "spatial axes)");
}

}  // namespace

ov::PartialShape infer_adaptive_pooling(const ov::Node* node) {
    NODE_VALIDATION_CHECK(node, node->get_input_size() == 2, "expected 2 inputs (data, output shape), found ",
                          node->get_input_size());
    check_integer_input(node, 1, "output shape");
    check_input_rank(node, 1, "output shape", 1);
    const auto& data = node->get_input_partial_shape(0);
    check_data(node, data);
    if (data.rank().is_dynamic()) return ov::PartialShape::dynamic();
    const size_t spatial = data.size() - 2;
    const auto count = known_element_count(node, 1);
    NODE_VALIDATION_CHECK(node, !count || *count == spatial, "output shape has ", *count,
                          " values, expected one per spatial axis, ", spatial);
    auto output = ov::PartialShape::dynamic(data.rank());
    output[0] = data[0];
    output[1] = data[1];
    auto lengths = ov::PartialShape::dynamic();
    if (ov::evaluate_as_partial_shape(node->input_value(1), lengths))
        for (size_t axis = 0; axis < spatial; ++axis)
            output[axis + 2] = lengths[axis];
    return output;
}

ov::Shape adaptive_pooling_shape(const ov::Node* node, const ov::TensorVector& inputs) {
    auto shape = inputs[0].get_shape();
    check_data(node, shape);
    const auto lengths = integer_values(inputs[1]);
    NODE_VALIDATION_CHECK(node, lengths.size() + 2 == shape.size(), "output shape has ", lengths.size(),
                          " values, expected one per spatial axis, ", shape.size() - 2);
    for (size_t axis = 0; axis < lengths.size(); ++axis) {
        NODE_VALIDATION_CHECK(node, lengths[axis] >= 0 && lengths[axis] <= length_limit, "output shape holds ",
                              lengths[axis], ", expected values in [0, ", length_limit, "]");
        NODE_VALIDATION_CHECK(node, shape[axis + 2] > 0 || lengths[axis] == 0, "the data of shape ",
                              inputs[0].get_shape(), " have no elements to fill an output of length ", lengths[axis]);
        shape[axis + 2] = static_cast<size_t>(lengths[axis]);
    }
    return shape;
}

AdaptiveBins::AdaptiveBins(const ov::Shape& data, const ov::Shape& output) : m_planes(data[0] * data[1]) {
    const size_t missing = 5 - data.size();
    for (size_t axis = 2; axis < data.size(); ++axis) {
        m_in[missing + axis - 2] = data[axis];
        m_out[missing + axis - 2] = output[axis];
    }
}

}  // namespace opsets
}  // namespace tenon
