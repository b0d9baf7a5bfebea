#include <numeric>

#include "matching.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/transpose.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

/// The transpose of matrices that gives the value, or null.
std::shared_ptr<v1::Transpose> swapped_matrices(const Value& value) {
    const auto transpose = exactly<v1::Transpose>(value);
    const auto order = transpose ? constant_integers(transpose->input_value(1)) : std::nullopt;
    if (!order || order->size() < 2 || !is_used_once(value)) return nullptr;
    std::vector<int64_t> expected(order->size());
    std::iota(expected.begin(), expected.end(), 0);
    std::swap(expected[expected.size() - 1], expected[expected.size() - 2]);
    return *order == expected ? transpose : nullptr;
}

}  // namespace

TransposeIntoMatMul::TransposeIntoMatMul() {
    register_matcher(match_exactly<v0::MatMul>("TransposeIntoMatMul"), [this](ov::pass::pattern::Matcher& match) {
        const auto node = std::static_pointer_cast<v0::MatMul>(match.get_match_root());
        const auto left = swapped_matrices(node->input_value(0)), right = swapped_matrices(node->input_value(1));
        if (!left && !right) return false;
        const auto product = register_new_node<v0::MatMul>(
            left ? left->input_value(0) : node->input_value(0), right ? right->input_value(0) : node->input_value(1),
            node->get_transpose_a() != static_cast<bool>(left), node->get_transpose_b() != static_cast<bool>(right));
        ov::NodeVector sources{node};
        if (left) sources.push_back(left);
        if (right) sources.push_back(right);
        return put_in_place(node, product, sources);
    });
}

}  // namespace transformations
}  // namespace tenon
