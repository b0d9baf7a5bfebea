#include "batch_blocks.hpp"

#include <algorithm>

#include "integer_values.hpp"

namespace tenon {
namespace opsets {
namespace {

constexpr int64_t limit = int64_t{1} << 31;

}  // namespace

void BatchBlocks::check(const ov::Node* node, size_t rank) const {
    NODE_VALIDATION_CHECK(node, rank >= 2, "expected data of rank 2 or more, found rank ", rank);
    NODE_VALIDATION_CHECK(node, lengths.size() == rank && begin.size() == rank && end.size() == rank, "expected ", rank,
                          " values at the inputs 1 to 3, one for every axis of the data, found ", lengths.size(), ", ",
                          begin.size(), " and ", end.size());
    int64_t product = 1;
    for (size_t axis = 0; axis < rank; ++axis) {
        NODE_VALIDATION_CHECK(node, lengths[axis] >= 1 && lengths[axis] < limit, "block_shape has ", lengths[axis],
                              " for axis ", axis, ", expected a value in [1, ", limit, ")");
        product *= lengths[axis];
        NODE_VALIDATION_CHECK(node, product < limit, "block_shape has ", product, " elements or more, expected below ",
                              limit);
        for (const int64_t value : {begin[axis], end[axis]})
            NODE_VALIDATION_CHECK(node, value >= 0 && value < limit, "found ", value, " for axis ", axis,
                                  " at the inputs 2 and 3, expected a value in [0, ", limit, ")");
    }
    NODE_VALIDATION_CHECK(node, lengths[0] == 1 && begin[0] == 0 && end[0] == 0, "found the block length ", lengths[0],
                          " and ", begin[0], " and ", end[0], " at the ends of axis 0, expected 1, 0 and 0");
}

int64_t BatchBlocks::volume() const {
    int64_t product = 1;
    for (const int64_t length : lengths)
        product *= length;
    return product;
}

BatchBlocks read_batch_blocks(const ov::Node* node, const ov::TensorVector& inputs) {
    BatchBlocks blocks{integer_values(inputs[1]), integer_values(inputs[2]), integer_values(inputs[3])};
    blocks.check(node, inputs[0].get_shape().size());
    return blocks;
}

void infer_blocked_output(ov::Node* node, InferBlockedShape infer) {
    ov::PartialShape values = ov::PartialShape::dynamic(1);
    for (size_t input = 1; input < 4; ++input) {
        check_integer_input(node, input, input == 1 ? "block_shape" : "lengths at the ends of axes");
        NODE_VALIDATION_CHECK(node, ov::PartialShape::merge_into(values, node->get_input_partial_shape(input)),
                              "expected lists of one length at the inputs 1 to 3, found shape ",
                              node->get_input_partial_shape(input), " at input ", input);
    }
    const auto& data = node->get_input_partial_shape(0);
    const auto lengths = known_integers(node, 1), begin = known_integers(node, 2), end = known_integers(node, 3);
    ov::PartialShape output = ov::PartialShape::dynamic(data.rank());
    if (data.rank().is_dynamic() && values[0].is_static()) output = ov::PartialShape::dynamic(values[0].get_length());
    if (data.rank().is_static()) {
        NODE_VALIDATION_CHECK(node, data.size() >= 2, "expected data of rank 2 or more, found shape ", data);
        NODE_VALIDATION_CHECK(node, values[0].compatible(static_cast<int64_t>(data.size())),
                              "expected one value for every axis of data of shape ", data, ", found ", values[0]);
        if (lengths && begin && end) {
            const BatchBlocks blocks{*lengths, *begin, *end};
            blocks.check(node, data.size());
            output = infer(node, data, blocks);
        }
    }
    node->set_output_type(0, node->get_input_element_type(0), output);
}

ov::Dimension grown(const ov::Dimension& length, int64_t by) {
    if (by == 0) return length;
    // Beyond this a sum might not fit; no tensor is that long.
    constexpr int64_t longest = int64_t{1} << 62;
    const int64_t least = std::min(length.get_min_length(), longest), most = length.get_max_length();
    return ov::Dimension(std::max<int64_t>(least + by, 0),
                         most < 0 || most > longest ? -1 : std::max<int64_t>(most + by, 0));
}

}  // namespace opsets
}  // namespace tenon
