#include "moved_values.hpp"

#include <algorithm>
#include <memory>

namespace tenon {
namespace opsets {
namespace {

bool contains(const std::vector<size_t>& inputs, size_t input) {
    return std::find(inputs.begin(), inputs.end(), input) != inputs.end();
}

template <typename Bound>
bool move_bounds(const ov::Node* node, ov::TensorVector& outputs, const std::vector<size_t>& moved,
                 const Bound& bound) {
    if (!node->has_evaluate()) return false;
    ov::TensorVector inputs;
    for (size_t i = 0; i < node->get_input_size(); ++i) {
        const auto& descriptor = node->get_input_tensor(i);
        if (!contains(moved, i) && !descriptor.has_and_set_bound()) return false;
        inputs.push_back(bound(descriptor));
        if (!inputs.back()) return false;
    }
    return node->evaluate(outputs, inputs);
}

}  // namespace

bool move_lower_bounds(const ov::Node* node, ov::TensorVector& outputs, const std::vector<size_t>& moved) {
    return move_bounds(node, outputs, moved, [](const auto& descriptor) { return descriptor.get_lower_value(); });
}

bool move_upper_bounds(const ov::Node* node, ov::TensorVector& outputs, const std::vector<size_t>& moved) {
    return move_bounds(node, outputs, moved, [](const auto& descriptor) { return descriptor.get_upper_value(); });
}

bool move_symbols(const ov::Node* node, ov::TensorSymbolVector& symbols, const std::vector<size_t>& moved) {
    if (!node->has_evaluate()) return false;
    // Every symbol gets a number, the numbers are moved as elements, and become symbols again.
    std::vector<std::shared_ptr<ov::Symbol>> numbered{nullptr};
    ov::TensorVector inputs, outputs;
    for (size_t i = 0; i < node->get_input_size(); ++i) {
        const auto& descriptor = node->get_input_tensor(i);
        if (!contains(moved, i)) {
            if (!descriptor.has_and_set_bound()) return false;
            inputs.push_back(descriptor.get_lower_value());
            continue;
        }
        if (descriptor.get_partial_shape().is_dynamic()) return false;
        ov::Tensor numbers(ov::element::i64, descriptor.get_shape());
        const auto& known = descriptor.get_value_symbol();
        auto* number = numbers.data<int64_t>();
        for (size_t k = 0; k < numbers.get_size(); ++k) {
            number[k] = 0;
            if (known.size() != numbers.get_size() || !known[k]) continue;
            number[k] = static_cast<int64_t>(numbered.size());
            numbered.push_back(known[k]);
        }
        inputs.push_back(numbers);
    }
    if (numbered.size() == 1) return false;
    for (size_t i = 0; i < node->get_output_size(); ++i) {
        const auto& shape = node->get_output_partial_shape(i);
        outputs.emplace_back(ov::element::i64, shape.is_static() ? shape.to_shape() : ov::Shape{0});
    }
    if (!node->evaluate(outputs, inputs)) return false;
    symbols.assign(outputs.size(), {});
    for (size_t i = 0; i < outputs.size(); ++i) {
        const auto* number = outputs[i].data<int64_t>();
        for (size_t k = 0; k < outputs[i].get_size(); ++k)
            symbols[i].push_back(numbered.at(static_cast<size_t>(number[k])));
    }
    return true;
}

}  // namespace opsets
}  // namespace tenon
