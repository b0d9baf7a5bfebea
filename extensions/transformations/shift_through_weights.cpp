#include <algorithm>
#include <numeric>

#include "matching.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "passes.hpp"
#include "weights.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

// Padding is of zeros, not of the shift, so that the edges would differ.
bool is_unpadded(const ov::Node& node) {
    const auto* convolution = dynamic_cast<const util::ConvolutionFwdPropBase*>(&node);
    if (!convolution) return true;
    if (convolution->get_auto_pad() == PadType::VALID) return true;
    const auto is_zero = [](std::ptrdiff_t pad) { return pad == 0; };
    const auto& begin = convolution->get_pads_begin();
    const auto& end = convolution->get_pads_end();
    return convolution->get_auto_pad() == PadType::EXPLICIT && std::all_of(begin.begin(), begin.end(), is_zero) &&
           std::all_of(end.begin(), end.end(), is_zero);
}

// What the weights make of data that is `shift` everywhere: their sum over inputs and window.
ConstantPtr shift_behind(const WeightedNode& weighted, const ConstantPtr& shift) {
    const auto products = weighted.scaled(shift, weighted.along_inputs);
    if (!products) return nullptr;
    std::vector<int64_t> summed;
    for (size_t axis = 0; axis < weighted.along_outputs.size(); ++axis)
        if (weighted.along_outputs[axis] == 1) summed.push_back(static_cast<int64_t>(axis));
    const auto sums = compute(std::make_shared<v1::ReduceSum>(products, make_integers(summed), false));
    if (!sums || ov::shape_size(sums->get_shape()) != weighted.outputs) return nullptr;
    ov::Shape shape(weighted.result_rank, 1);
    shape[weighted.result_axis] = weighted.outputs;
    return reshaped(sums, shape);
}

}  // namespace

ShiftThroughWeights::ShiftThroughWeights() {
    const auto matcher = match_exactly<v1::Convolution, v1::GroupConvolution, v0::MatMul>("ShiftThroughWeights");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto shift = exactly<v1::Add>(node->input_value(0));
        if (!shift || !is_used_once(shift) || !is_unpadded(*node)) return false;
        const auto sides = split_constant_side(*shift);
        const auto weighted = sides ? describe_weights(node) : std::nullopt;
        if (!weighted || !has_only_finite_elements(*sides->constant)) return false;
        const bool batched = is_exactly<v0::MatMul>(*node) && weighted->weights->get_shape().size() > 2;
        const auto terms = along_axis(sides->constant, weighted->data_rank, weighted->data_axis, weighted->inputs);
        const auto behind = terms && !batched ? shift_behind(*weighted, terms) : nullptr;
        if (!behind) return false;
        const auto product = register_new_node(weighted->with(sides->value, weighted->weights));
        const auto sum = register_new_node<v1::Add>(product, behind);
        return put_in_place(node, sum, {shift, node});
    });
}

}  // namespace transformations
}  // namespace tenon
