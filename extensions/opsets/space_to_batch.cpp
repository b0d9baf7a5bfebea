#include "openvino/op/space_to_batch.hpp"

#include <cstring>

#include "batch_blocks.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

PartialShape infer(const Node* node, const PartialShape& data, const BatchBlocks& blocks) {
    PartialShape output = data;
    const int64_t volume = blocks.volume();
    if (volume > 1) output[0] = data[0] * volume;
    for (size_t axis = 1; axis < data.size(); ++axis) {
        auto& length = output[static_cast<std::ptrdiff_t>(axis)];
        const int64_t block = blocks.lengths[axis];
        length = grown(length, blocks.begin[axis] + blocks.end[axis]);
        NODE_VALIDATION_CHECK(node, length.is_dynamic() || length.get_length() % block == 0, "the padded length ",
                              length, " of axis ", axis, " is no multiple of its block length ", block);
        if (block > 1) length = length / block;
    }
    return output;
}

}  // namespace

SpaceToBatch::SpaceToBatch(const Output<Node>& data, const Output<Node>& block_shape, const Output<Node>& pads_begin,
                           const Output<Node>& pads_end)
    : Op({data, block_shape, pads_begin, pads_end}) {
    constructor_validate_and_infer_types();
}

bool SpaceToBatch::visit_attributes(AttributeVisitor&) {
    return true;
}

void SpaceToBatch::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 4);
    infer_blocked_output(this, infer);
}

std::shared_ptr<Node> SpaceToBatch::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<SpaceToBatch>(inputs[0], inputs[1], inputs[2], inputs[3]);
}

bool SpaceToBatch::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    const auto blocks = read_batch_blocks(this, inputs);
    outputs[0].set_shape(infer(this, shape, blocks).to_shape());
    const size_t rank = shape.size();
    const auto& output_shape = outputs[0].get_shape();
    // [batch, axis 1, block 1, ...] becomes [block 1, ..., batch, axis 1, ...].
    Shape parts{shape[0]}, whole{shape[0]};
    std::vector<size_t> order, places{0};
    for (size_t axis = 1; axis < rank; ++axis) {
        const auto block = static_cast<size_t>(blocks.lengths[axis]);
        parts.push_back(output_shape[axis]);
        parts.push_back(block);
        order.push_back(2 * axis);
        places.push_back(2 * axis - 1);
        whole.push_back(output_shape[axis] * block);
    }
    order.insert(order.end(), places.begin(), places.end());

    Tensor padded(inputs[0].get_element_type(), whole);
    if (padded.get_element_type() != element::string && padded.get_byte_size() > 0)
        std::memset(padded.data(), 0, padded.get_byte_size());
    auto view = dense_view(whole);
    for (size_t axis = 1; axis < rank; ++axis)
        view.first += blocks.begin[axis] * view.steps[axis];
    copy_strided(inputs[0], dense_view(shape), padded, view, shape);
    copy_permuted(padded, parts, order, outputs[0]);
    return true;
}

bool SpaceToBatch::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
