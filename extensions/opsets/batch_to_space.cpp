#include "openvino/op/batch_to_space.hpp"

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
    NODE_VALIDATION_CHECK(node, data[0].is_dynamic() || data[0].get_length() % volume == 0,
                          "the batch of data of shape ", data, " is no multiple of the ", volume,
                          " elements of a block");
    if (volume > 1) output[0] = data[0] / volume;
    for (size_t axis = 1; axis < data.size(); ++axis) {
        auto& length = output[static_cast<std::ptrdiff_t>(axis)];
        if (blocks.lengths[axis] > 1) length *= blocks.lengths[axis];
        const int64_t crops = blocks.begin[axis] + blocks.end[axis], most = length.get_max_length();
        NODE_VALIDATION_CHECK(node, most < 0 || crops <= most, "the crops of axis ", axis, " are ", blocks.begin[axis],
                              " and ", blocks.end[axis], ", expected at most its length, ", length, ", together");
        length = grown(length, -crops);
    }
    return output;
}

}  // namespace

BatchToSpace::BatchToSpace(const Output<Node>& data, const Output<Node>& block_shape, const Output<Node>& crops_begin,
                           const Output<Node>& crops_end)
    : Op({data, block_shape, crops_begin, crops_end}) {
    constructor_validate_and_infer_types();
}

bool BatchToSpace::visit_attributes(AttributeVisitor&) {
    return true;
}

void BatchToSpace::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 4);
    infer_blocked_output(this, infer);
}

std::shared_ptr<Node> BatchToSpace::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<BatchToSpace>(inputs[0], inputs[1], inputs[2], inputs[3]);
}

bool BatchToSpace::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    const auto blocks = read_batch_blocks(this, inputs);
    outputs[0].set_shape(infer(this, shape, blocks).to_shape());
    const size_t rank = shape.size();
    // [block 1, ..., batch, axis 1, ...] becomes [batch, axis 1, block 1, ...].
    Shape parts, whole{shape[0] / static_cast<size_t>(blocks.volume())};
    std::vector<size_t> order{rank - 1};
    for (size_t axis = 1; axis < rank; ++axis) {
        parts.push_back(static_cast<size_t>(blocks.lengths[axis]));
        order.push_back(rank - 1 + axis);
        order.push_back(axis - 1);
        whole.push_back(shape[axis] * parts.back());
    }
    parts.push_back(whole[0]);
    parts.insert(parts.end(), shape.begin() + 1, shape.end());
    Tensor uncropped(inputs[0].get_element_type(), whole);
    copy_permuted(inputs[0], parts, order, uncropped);

    auto view = dense_view(whole);
    for (size_t axis = 1; axis < rank; ++axis)
        view.first += blocks.begin[axis] * view.steps[axis];
    const Shape cropped = outputs[0].get_shape();
    copy_strided(uncropped, view, outputs[0], dense_view(cropped), cropped);
    return true;
}

bool BatchToSpace::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
