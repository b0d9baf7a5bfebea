#include "matching.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"
#include "weights.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

ScaleIntoWeightsBefore::ScaleIntoWeightsBefore() {
    const auto matcher = match_exactly<v1::Multiply>("ScaleIntoWeightsBefore");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto scale = match.get_match_root();
        const auto sides = split_constant_side(*scale);
        if (!sides || !is_used_once(sides->value)) return false;
        const auto weighted = describe_weights(sides->value.get_node_shared_ptr());
        if (!weighted || !has_only_finite_elements(*sides->constant)) return false;
        const auto factors =
            along_axis(sides->constant, weighted->result_rank, weighted->result_axis, weighted->outputs);
        const auto weights = factors ? weighted->scaled(factors, weighted->along_outputs) : nullptr;
        if (!weights) return false;
        const auto product = register_new_node(weighted->with(weighted->node->input_value(0), weights));
        return put_in_place(scale, product, {weighted->node, scale});
    });
}

}  // namespace transformations
}  // namespace tenon
