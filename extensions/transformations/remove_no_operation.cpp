#include <algorithm>
#include <numeric>

#include "matching.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/avg_pool.hpp"
#include "openvino/op/broadcast.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/interpolate.hpp"
#include "openvino/op/max_pool.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/pad.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/reduce_max.hpp"
#include "openvino/op/reduce_mean.hpp"
#include "openvino/op/reduce_min.hpp"
#include "openvino/op/reduce_prod.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/split.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/strided_slice.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/tile.hpp"
#include "openvino/op/transpose.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "openvino/op/variadic_split.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

template <typename... Ops>
bool is_any_of(const ov::Node& node) {
    return (is_exactly<Ops>(node) || ...);
}

bool has_static_shape_of_input(const ov::Node& node) {
    const auto& shape = node.get_input_partial_shape(0);
    return shape.is_static() && shape == node.get_output_partial_shape(0);
}

// Zeros keep the lengths at their places; one further length may be left to be found.
bool reshapes_to_same(const v1::Reshape& node) {
    if (has_static_shape_of_input(node)) return true;
    const auto pattern = constant_integers(node.input_value(1));
    const auto rank = node.get_input_partial_shape(0).rank();
    if (!pattern || rank.is_dynamic() || !node.get_special_zero()) return false;
    if (pattern->size() != static_cast<size_t>(rank.get_length())) return false;
    const auto zeros = std::count(pattern->begin(), pattern->end(), 0);
    const auto open = std::count(pattern->begin(), pattern->end(), -1);
    return open <= 1 && static_cast<size_t>(zeros + open) == pattern->size();
}

bool keeps_order(const v1::Transpose& node) {
    const auto order = constant_integers(node.input_value(1));
    if (!order || order->empty()) return false;
    for (size_t i = 0; i < order->size(); ++i)
        if ((*order)[i] != static_cast<int64_t>(i)) return false;
    return true;
}

bool is_all(const std::optional<std::vector<int64_t>>& values, int64_t expected) {
    return values && std::all_of(values->begin(), values->end(), [&](int64_t value) { return value == expected; });
}

// With steps forward, as many elements as there are on every axis are all of them, in order.
bool takes_everything(const ov::Node& node) {
    if (!has_static_shape_of_input(node)) return false;
    if (node.get_input_size() < 4) return true;
    const auto steps = constant_integers(node.input_value(3));
    return steps && std::all_of(steps->begin(), steps->end(), [](int64_t step) { return step > 0; });
}

template <typename Pool>
bool pools_single_elements(const Pool& node) {
    return has_static_shape_of_input(node) && ov::shape_size(node.get_kernel()) == 1 &&
           ov::shape_size(node.get_strides()) == 1;
}

// Sizes, unlike scales, leave no doubt that every point lies on itself.
bool resizes_to_same(const util::InterpolateBase& node) {
    using Base = util::InterpolateBase;
    const auto& attributes = node.get_attrs();
    const auto is_zero = [](size_t pad) { return pad == 0; };
    return has_static_shape_of_input(node) && attributes.shape_calculation_mode == Base::ShapeCalcMode::SIZES &&
           attributes.coordinate_transformation_mode != Base::CoordinateTransformMode::TF_HALF_PIXEL_FOR_NN &&
           std::all_of(attributes.pads_begin.begin(), attributes.pads_begin.end(), is_zero) &&
           std::all_of(attributes.pads_end.begin(), attributes.pads_end.end(), is_zero);
}

bool calculates_nothing(const ov::Node& node) {
    const auto sides = split_constant_side(node);
    if (!sides) return false;
    if (is_exactly<v1::Add>(node)) return is_uniform(sides->constant, 0);
    if (is_exactly<v1::Multiply>(node)) return is_uniform(sides->constant, 1, 0);
    if (sides->constant_is_left) return false;
    if (is_exactly<v1::Subtract>(node)) return is_uniform(sides->constant, 0);
    return is_uniform(sides->constant, 1, 0);
}

bool changes_nothing(const ov::Node& node) {
    if (is_exactly<v0::Convert>(node)) return node.get_input_element_type(0) == node.get_output_element_type(0);
    if (const auto* reshape = dynamic_cast<const v1::Reshape*>(&node)) return reshapes_to_same(*reshape);
    if (const auto* transpose = dynamic_cast<const v1::Transpose*>(&node)) return keeps_order(*transpose);
    if (is_any_of<v1::Pad, v12::Pad>(node))
        return is_all(constant_integers(node.input_value(1)), 0) && is_all(constant_integers(node.input_value(2)), 0);
    if (is_exactly<v0::Tile>(node))
        return has_static_shape_of_input(node) ||
               (is_all(constant_integers(node.input_value(1)), 1) &&
                node.get_input_partial_shape(0) == node.get_output_partial_shape(0) &&
                node.get_input_partial_shape(0).rank().is_static());
    if (is_exactly<v0::Concat>(node)) return node.get_input_size() == 1;
    if (is_any_of<v1::Split, v1::VariadicSplit>(node)) return node.get_output_size() == 1;
    if (is_any_of<v1::StridedSlice, v8::Slice>(node)) return takes_everything(node);
    if (const auto* pool = dynamic_cast<const v1::MaxPool*>(&node)) return pools_single_elements(*pool);
    if (const auto* pool = dynamic_cast<const v1::AvgPool*>(&node)) return pools_single_elements(*pool);
    if (const auto* resize = dynamic_cast<const util::InterpolateBase*>(&node)) return resizes_to_same(*resize);
    if (is_exactly<v0::Relu>(node)) return is_exactly<v0::Relu>(*node.get_input_node_ptr(0));
    if (node.get_input_size() == 2 && is_any_of<v1::Add, v1::Subtract, v1::Multiply, v1::Divide, v1::Power>(node))
        return calculates_nothing(node);
    return has_static_shape_of_input(node);
}

// Of the two sides of Add and Multiply the constant may be the first.
Value kept_value(const ov::Node& node) {
    const auto sides = split_constant_side(node);
    return sides && is_any_of<v1::Add, v1::Multiply>(node) ? sides->value : node.input_value(0);
}

}  // namespace

RemoveNoOperation::RemoveNoOperation() {
    const auto matcher =
        match_exactly<v1::Add, v1::AvgPool, v1::Broadcast, v3::Broadcast, v0::Concat, v0::Convert, v1::Divide,
                      v4::Interpolate, v11::Interpolate, v1::MaxPool, v1::Multiply, v1::Pad, v12::Pad, v1::Power,
                      v1::ReduceMax, v1::ReduceMean, v1::ReduceMin, v1::ReduceProd, v1::ReduceSum, v0::Relu,
                      v1::Reshape, v8::Slice, v1::Split, v0::Squeeze, v15::Squeeze, v1::StridedSlice, v1::Subtract,
                      v0::Tile, v1::Transpose, v0::Unsqueeze, v1::VariadicSplit>("RemoveNoOperation");
    register_matcher(matcher, [](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        return changes_nothing(*node) && bypass(node, kept_value(*node));
    });
}

}  // namespace transformations
}  // namespace tenon
