#include "openvino/core/bound_evaluation_util.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <unordered_set>

#include "bound_evaluation.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"

namespace ov {
namespace {

enum class Side { lower, upper };

const Tensor& bound_of(const descriptor::Tensor& descriptor, Side side) {
    return side == Side::lower ? descriptor.get_lower_value() : descriptor.get_upper_value();
}

// Only small values are worth following: shapes, axes, sizes.
constexpr size_t max_elements = 1024;

bool may_evaluate(const Node& node) {
    if (is_type<op::v0::Parameter>(&node)) return false;
    for (size_t i = 0; i < node.get_output_size(); ++i) {
        const auto& shape = node.get_output_partial_shape(i);
        if (shape.is_static() && shape_size(shape.to_shape()) > max_elements) return false;
        // Data, not sizes: otherwise the search would go up to the inputs of the model.
        if (shape.is_dynamic() && node.get_output_element_type(i).is_real()) return false;
    }
    return true;
}

TensorVector outputs_for(const Node& node) {
    TensorVector outputs;
    for (size_t i = 0; i < node.get_output_size(); ++i) {
        const auto& shape = node.get_output_partial_shape(i);
        outputs.emplace_back(node.get_output_element_type(i), shape.is_static() ? shape.to_shape() : Shape{0});
    }
    return outputs;
}

bool types_known(const Node& node) {
    for (size_t i = 0; i < node.get_output_size(); ++i)
        if (node.get_output_element_type(i).is_dynamic()) return false;
    return true;
}

bool evaluate_with_bounds(const Node* node, TensorVector& outputs, Side side) {
    if (!node->has_evaluate() || node->get_input_size() == 0) return false;
    TensorVector inputs;
    for (const auto& input : node->input_values()) {
        const auto& bound = bound_of(input.get_tensor(), side);
        if (!bound) return false;
        inputs.push_back(bound);
    }
    return node->evaluate(outputs, inputs);
}

bool known_no_upper_limit(const element::Type& type, int64_t value) {
    return (type == element::i64 && value == std::numeric_limits<int64_t>::max()) ||
           (type == element::i32 && value == std::numeric_limits<int32_t>::max()) ||
           (type == element::u64 && value == std::numeric_limits<int64_t>::max());
}

std::vector<int64_t> integers_of(const Tensor& tensor) {
    return op::v0::Constant(tensor).cast_vector<int64_t>();
}

}  // namespace

void evaluate_node_bounds(Node& node) {
    if (!may_evaluate(node) || !types_known(node)) return;
    if (const auto* constant = as_type<op::v0::Constant>(&node)) {
        const auto value = constant->get_tensor_view();
        node.get_output_tensor(0).set_lower_value(value);
        node.get_output_tensor(0).set_upper_value(value);
        return;
    }
    auto lower = outputs_for(node);
    if (node.evaluate_lower(lower))
        for (size_t i = 0; i < lower.size(); ++i)
            node.get_output_tensor(i).set_lower_value(lower[i]);
    bool exact = node.get_input_size() > 0;
    for (const auto& input : node.input_values())
        exact = exact && input.get_tensor().has_and_set_bound();
    if (exact && node.get_output_tensor(0).get_lower_value()) {
        for (size_t i = 0; i < lower.size(); ++i)
            node.get_output_tensor(i).set_upper_value(lower[i]);
        return;
    }
    auto upper = outputs_for(node);
    if (node.evaluate_upper(upper))
        for (size_t i = 0; i < upper.size(); ++i) {
            auto& descriptor = node.get_output_tensor(i);
            const auto& known = descriptor.get_lower_value();
            const bool equal = known && upper[i] && known.get_shape() == upper[i].get_shape() &&
                               std::memcmp(known.data(), upper[i].data(), known.get_byte_size()) == 0;
            descriptor.set_upper_value(equal ? known : upper[i]);
        }
}

namespace util {

std::pair<Tensor, Tensor> evaluate_both_bounds(const Output<Node>& output) {
    struct Visit {
        Node* node;
        size_t next;
    };
    const auto done = [](const Output<Node>& value) {
        return value.get_tensor().get_lower_value() && value.get_tensor().get_upper_value();
    };
    const auto result = [&] {
        return std::make_pair(output.get_tensor().get_lower_value(), output.get_tensor().get_upper_value());
    };
    if (done(output)) return result();
    // Bounds come from few nodes (ShapeOf, Gather, Concat ...); a longer search costs more than it can tell.
    constexpr size_t max_nodes = 2048;
    std::vector<Visit> stack{{output.get_node(), 0}};
    std::unordered_set<const Node*> visited{output.get_node()};
    while (!stack.empty()) {
        auto& top = stack.back();
        Node* node = top.node;
        const bool descend =
            may_evaluate(*node) && visited.size() < max_nodes && (node->has_evaluate() || node->get_input_size() > 0);
        if (descend && top.next < node->get_input_size()) {
            const auto input = node->input_value(top.next++);
            if (!done(input) && visited.insert(input.get_node()).second) stack.push_back({input.get_node(), 0});
            continue;
        }
        evaluate_node_bounds(*node);
        stack.pop_back();
    }
    return result();
}

std::shared_ptr<op::v0::Constant> get_constant_from_source(const Output<Node>& output) {
    if (auto constant = as_type_ptr<op::v0::Constant>(output.get_node_shared_ptr())) return constant;
    evaluate_both_bounds(output);
    const auto& tensor = output.get_tensor();
    return tensor.has_and_set_bound() ? std::make_shared<op::v0::Constant>(tensor.get_lower_value()) : nullptr;
}

}  // namespace util

bool evaluate_as_partial_shape(const Output<Node>& output, PartialShape& shape) {
    const auto [lower, upper] = util::evaluate_both_bounds(output);
    if (!lower || !upper || !lower.get_element_type().is_integral()) return false;
    const auto least = integers_of(lower), most = integers_of(upper);
    if (least.size() != most.size()) return false;
    const auto& symbols = output.get_tensor().get_value_symbol();
    std::vector<Dimension> dimensions;
    for (size_t i = 0; i < least.size(); ++i) {
        Dimension dimension;
        if (least[i] == -1 && most[i] == -1)
            dimension = Dimension::dynamic();
        else if (known_no_upper_limit(upper.get_element_type(), most[i]))
            dimension = Dimension(std::max<int64_t>(least[i], 0), -1);
        else
            dimension = Dimension(std::max<int64_t>(least[i], 0), std::max<int64_t>(most[i], 0));
        if (i < symbols.size() && symbols[i]) dimension.set_symbol(symbols[i]);
        dimensions.push_back(dimension);
    }
    shape = PartialShape(dimensions);
    return true;
}

bool default_lower_bound_evaluator(const Node* node, TensorVector& outputs) {
    return evaluate_with_bounds(node, outputs, Side::lower);
}

bool default_upper_bound_evaluator(const Node* node, TensorVector& outputs) {
    return evaluate_with_bounds(node, outputs, Side::upper);
}

bool exact_bound_evaluator(const Node* node, TensorVector& outputs) {
    for (const auto& input : node->input_values())
        if (!input.get_tensor().has_and_set_bound()) return false;
    return evaluate_with_bounds(node, outputs, Side::lower);
}

bool default_symbol_evaluator(const Node* node, TensorSymbolVector& symbols) {
    (void)node;
    (void)symbols;
    return false;
}

}  // namespace ov
