#include "openvino/op/reverse_sequence.hpp"

#include <algorithm>

#include "axes.hpp"
#include "integer_values.hpp"
#include "openvino/op/constant.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

size_t known_axis(const Node* node, int64_t axis, const char* what) {
    const auto& rank = node->get_input_partial_shape(0).rank();
    if (rank.is_static()) return normalize_axis(node, axis, static_cast<size_t>(rank.get_length()), what);
    NODE_VALIDATION_CHECK(node, axis >= 0, what, " is ", axis, ", expected 0 or more while the rank is not known");
    return static_cast<size_t>(axis);
}

}  // namespace

ReverseSequence::ReverseSequence(const Output<Node>& arg, const Output<Node>& seq_lengths, int64_t batch_axis,
                                 int64_t seq_axis)
    : Op({arg, seq_lengths}), m_batch_axis(batch_axis), m_seq_axis(seq_axis) {
    constructor_validate_and_infer_types();
}

bool ReverseSequence::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("batch_axis", m_batch_axis);
    visitor.on_attribute("seq_axis", m_seq_axis);
    return true;
}

size_t ReverseSequence::get_batch_axis() const {
    return known_axis(this, m_batch_axis, "batch_axis");
}

size_t ReverseSequence::get_sequence_axis() const {
    return known_axis(this, m_seq_axis, "seq_axis");
}

void ReverseSequence::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_input_rank(this, 1, "seq_lengths", 1);
    const auto& lengths = get_input_partial_shape(1);
    PartialShape output = get_input_partial_shape(0);
    if (output.rank().is_static()) {
        NODE_VALIDATION_CHECK(this, output.size() >= 2, "expected data of rank 2 or more, found shape ", output);
        const size_t axis = get_batch_axis();
        NODE_VALIDATION_CHECK(this, axis != get_sequence_axis(), "batch_axis and seq_axis are the same axis, ", axis);
        if (lengths.rank().is_static()) {
            Dimension& batch = output[static_cast<std::ptrdiff_t>(axis)];
            NODE_VALIDATION_CHECK(this, Dimension::merge(batch, batch, lengths[0]), "seq_lengths has shape ", lengths,
                                  ", expected one element for each of the ", batch, " of batch_axis ", axis);
        }
    }
    set_output_type(0, get_input_element_type(0), output);
}

std::shared_ptr<Node> ReverseSequence::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReverseSequence>(inputs[0], inputs[1], m_batch_axis, m_seq_axis);
}

bool ReverseSequence::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    const size_t batch_axis = normalize_axis(this, m_batch_axis, shape.size(), "batch_axis");
    const size_t axis = normalize_axis(this, m_seq_axis, shape.size(), "seq_axis");
    const auto lengths = Constant(inputs[1]).cast_vector<int64_t>();
    NODE_VALIDATION_CHECK(this, axis != batch_axis, "batch_axis and seq_axis are the same axis, ", axis);
    NODE_VALIDATION_CHECK(this, lengths.size() == shape[batch_axis], "seq_lengths has ", lengths.size(),
                          " elements, expected ", shape[batch_axis], ", the length of batch_axis ", batch_axis);
    for (const int64_t length : lengths)
        NODE_VALIDATION_CHECK(this, length >= 0 && length <= static_cast<int64_t>(shape[axis]), "seq_lengths holds ",
                              length, ", expected values in [0, ", shape[axis], "]");
    outputs[0].set_shape(shape);
    const auto strides = row_major_strides(shape);
    const size_t run = std::min(strides[axis], strides[batch_axis]), total = shape_size(shape);
    const ElementCopy copy(inputs[0].get_element_type());
    for (size_t first = 0; first < total; first += run) {
        const size_t place = first / strides[axis] % shape[axis];
        const auto length = static_cast<size_t>(lengths[first / strides[batch_axis] % shape[batch_axis]]);
        const size_t target = place < length ? length - 1 - place : place;
        copy(inputs[0].data(), first, outputs[0].data(), first - place * strides[axis] + target * strides[axis], run);
    }
    return true;
}

bool ReverseSequence::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
