#include "matching.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/transpose.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

bool keeps_long_axes_in_order(const std::vector<int64_t>& order, const ov::Shape& shape) {
    int64_t last = -1;
    for (const auto axis : order) {
        if (shape.at(static_cast<size_t>(axis)) == 1) continue;
        if (axis < last) return false;
        last = axis;
    }
    return true;
}

}  // namespace

TransposeToReshape::TransposeToReshape() {
    register_matcher(match_exactly<v1::Transpose>("TransposeToReshape"), [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto order = constant_integers(node->input_value(1));
        const auto& shape = node->get_input_partial_shape(0);
        if (!order || order->empty() || shape.is_dynamic()) return false;
        if (!keeps_long_axes_in_order(*order, shape.to_shape())) return false;
        const auto& lengths = node->get_output_shape(0);
        const auto pattern = make_integers({lengths.begin(), lengths.end()});
        const auto reshape = register_new_node<v1::Reshape>(node->input_value(0), pattern, false);
        return put_in_place(node, reshape, {node});
    });
}

}  // namespace transformations
}  // namespace tenon
