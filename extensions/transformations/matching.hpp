#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <typeinfo>
#include <vector>

#include "openvino/core/graph_util.hpp"
#include "openvino/core/rt_info.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/pass/matcher_pass.hpp"
#include "openvino/pass/pattern/op/wrap_type.hpp"

namespace tenon {
namespace transformations {

using NodePtr = std::shared_ptr<ov::Node>;
using ConstantPtr = std::shared_ptr<ov::op::v0::Constant>;
using Value = ov::Output<ov::Node>;

/// Operations derived from a known one, and classes of extensions under the same type and opset id, may compute
/// something else, so rewrites ask for the exact class.
template <typename T>
bool is_exactly(const ov::Node& node) {
    return typeid(node) == typeid(T);
}

/// The value's node if it is exactly a T, else null.
template <typename T>
std::shared_ptr<T> exactly(const Value& value) {
    return value.get_node() && is_exactly<T>(*value.get_node())
               ? std::static_pointer_cast<T>(value.get_node_shared_ptr())
               : nullptr;
}

/// A pattern of one node that is exactly one of the types.
template <typename... Ops>
std::shared_ptr<ov::pass::pattern::Matcher> match_exactly(const std::string& name) {
    const auto predicate = [](const Value& value) { return (is_exactly<Ops>(*value.get_node()) || ...); };
    return std::make_shared<ov::pass::pattern::Matcher>(
        ov::pass::pattern::wrap_type<Ops...>(ov::pass::pattern::op::Predicate(predicate)), name);
}

ConstantPtr constant_of(const Value& value);
/// The constant's only element, or its common one; none where elements differ or there are none.
std::optional<double> uniform_value(const Value& value);
/// True if the value is a constant whose elements are all `expected` within the relative tolerance.
bool is_uniform(const Value& value, double expected, double tolerance = 1e-6);
std::optional<std::vector<int64_t>> constant_integers(const Value& value);

bool is_used_once(const Value& value);
bool is_real(const Value& value);
bool has_only_finite_elements(const ov::op::v0::Constant& constant);

/// The value that a node of constants has, or null where it cannot be computed now.
ConstantPtr compute(const NodePtr& node);
/// The same elements in another shape.
ConstantPtr reshaped(const ConstantPtr& constant, const ov::Shape& shape);
ConstantPtr make_integers(const std::vector<int64_t>& values);

/// The two sides of a binary operation of which one is a constant.
struct ConstantSide {
    Value value;
    ConstantPtr constant;
    bool constant_is_left = false;
};
/// None unless broadcasting is numpy's, exactly one side is constant and the result has the shape of the other.
std::optional<ConstantSide> split_constant_side(const ov::Node& binary);

/// True if the constant gives a tensor of the value's shape and nothing larger when broadcast to the value.
bool broadcasts_into(const ov::Shape& constant, const ov::PartialShape& value);
/// The constant as one element, shape {1}, or as one for each of the `length` places along `axis` (counted from the
/// front of a tensor of `rank` axes), shape {length}; null where it differs along another axis.
ConstantPtr along_axis(const ConstantPtr& constant, size_t rank, size_t axis, size_t length);

/// Puts `replacement` in the place of `node` under its name; `sources` are the nodes that it stands for. Returns true.
bool put_in_place(const NodePtr& node, const NodePtr& replacement, const ov::NodeVector& sources);
/// The same for all outputs of `node`; `made`: every new node. Returns true.
bool put_values_in_place(const NodePtr& node, const ov::OutputVector& values, const ov::NodeVector& made);
/// Connects the users of output 0 of `node` to `value`, which is equal. Returns false where a Result forbids it.
bool bypass(const NodePtr& node, const Value& value);

}  // namespace transformations
}  // namespace tenon
