#include "weights.hpp"

#include "openvino/op/convolution.hpp"
#include "openvino/op/group_conv.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/multiply.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

bool is_any_convolution(const ov::Node& node) {
    return is_exactly<v1::Convolution>(node) || is_exactly<v1::GroupConvolution>(node) ||
           is_exactly<v1::ConvolutionBackpropData>(node) || is_exactly<v1::GroupConvolutionBackpropData>(node);
}

void describe_convolution(WeightedNode& found) {
    const auto& shape = found.weights->get_shape();
    const bool grouped =
        is_exactly<v1::GroupConvolution>(*found.node) || is_exactly<v1::GroupConvolutionBackpropData>(*found.node);
    const bool transposed = dynamic_cast<const util::ConvolutionBackPropBase*>(found.node.get()) != nullptr;
    const size_t first = grouped ? 1 : 0;
    const size_t output_axis = first + (transposed ? 1 : 0), input_axis = first + (transposed ? 0 : 1);
    const size_t groups = grouped ? shape[0] : 1;
    found.along_outputs = found.along_inputs = ov::Shape(shape.size(), 1);
    if (grouped) found.along_outputs[0] = found.along_inputs[0] = groups;
    found.along_outputs[output_axis] = shape[output_axis];
    found.along_inputs[input_axis] = shape[input_axis];
    found.outputs = groups * shape[output_axis];
    found.inputs = groups * shape[input_axis];
    found.data_rank = found.result_rank = shape.size() - first;
    found.data_axis = found.result_axis = 1;
}

bool describe_product(WeightedNode& found) {
    const auto& node = static_cast<const v0::MatMul&>(*found.node);
    const auto& shape = found.weights->get_shape();
    const auto data_rank = node.get_input_partial_shape(0).rank();
    if (shape.size() < 2 || data_rank.is_dynamic() || data_rank.get_length() < 2) return false;
    const size_t last = shape.size() - 1;
    const size_t output_axis = node.get_transpose_b() ? last - 1 : last;
    const size_t input_axis = node.get_transpose_b() ? last : last - 1;
    found.along_outputs = found.along_inputs = ov::Shape(shape.size(), 1);
    found.along_outputs[output_axis] = found.outputs = shape[output_axis];
    found.along_inputs[input_axis] = found.inputs = shape[input_axis];
    found.data_rank = static_cast<size_t>(data_rank.get_length());
    found.result_rank = std::max(found.data_rank, shape.size());
    found.data_axis = node.get_transpose_a() ? found.data_rank - 2 : found.data_rank - 1;
    found.result_axis = found.result_rank - 1;
    return true;
}

}  // namespace

NodePtr WeightedNode::with(const Value& data, const ConstantPtr& new_weights) const {
    auto inputs_of_node = node->input_values();
    inputs_of_node[0] = data;
    inputs_of_node[1] = new_weights;
    auto changed = node->clone_with_new_inputs(inputs_of_node);
    changed->set_friendly_name(node->get_friendly_name());
    ov::copy_runtime_info(node, changed);
    return changed;
}

ConstantPtr WeightedNode::scaled(const ConstantPtr& factors, const ov::Shape& along) const {
    const auto shaped = ov::shape_size(factors->get_shape()) == 1
                            ? reshaped(factors, ov::Shape(weights->get_shape().size(), 1))
                            : reshaped(factors, along);
    auto result = compute(std::make_shared<v1::Multiply>(weights, shaped));
    if (!result) return nullptr;
    result->set_friendly_name(weights->get_friendly_name());
    ov::copy_runtime_info(weights, result);
    return result;
}

std::optional<WeightedNode> describe_weights(const NodePtr& node) {
    const bool convolution = is_any_convolution(*node);
    if (!convolution && !is_exactly<v0::MatMul>(*node)) return std::nullopt;
    WeightedNode found;
    found.node = node;
    found.weights = constant_of(node->input_value(1));
    if (!found.weights || !found.weights->get_element_type().is_real() || constant_of(node->input_value(0)))
        return std::nullopt;
    if (convolution) {
        describe_convolution(found);
    } else if (!describe_product(found)) {
        return std::nullopt;
    }
    return found;
}

}  // namespace transformations
}  // namespace tenon
