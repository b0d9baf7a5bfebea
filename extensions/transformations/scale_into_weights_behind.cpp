#include "matching.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"
#include "weights.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

ScaleIntoWeightsBehind::ScaleIntoWeightsBehind() {
    const auto matcher = match_exactly<v1::Convolution, v1::ConvolutionBackpropData, v1::GroupConvolution,
                                       v1::GroupConvolutionBackpropData, v0::MatMul>("ScaleIntoWeightsBehind");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto scale = exactly<v1::Multiply>(node->input_value(0));
        if (!scale || !is_used_once(scale)) return false;
        const auto sides = split_constant_side(*scale);
        const auto weighted = sides ? describe_weights(node) : std::nullopt;
        if (!weighted || !has_only_finite_elements(*sides->constant)) return false;
        const auto factors = along_axis(sides->constant, weighted->data_rank, weighted->data_axis, weighted->inputs);
        const auto weights = factors ? weighted->scaled(factors, weighted->along_inputs) : nullptr;
        if (!weights) return false;
        const auto product = register_new_node(weighted->with(sides->value, weights));
        return put_in_place(node, product, {scale, node});
    });
}

}  // namespace transformations
}  // namespace tenon
