#include "openvino/op/divide.hpp"
#include "openvino/op/hsigmoid.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"
#include "pattern_parts.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

FuseHSigmoid::FuseHSigmoid() {
    const auto matcher = match_exactly<v1::Divide, v1::Multiply>("FuseHSigmoid");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto root = match.get_match_root();
        const auto product = product_with_number(root);
        if (!product || !is_near(product->number, 1.0 / 6) || !is_used_once(product->value)) return false;
        const auto argument = argument_of_relu6_of_sum_with_3(product->value);
        if (!argument) return false;
        const auto clamp = product->value.get_node_shared_ptr();
        const auto fused = register_new_node<v5::HSigmoid>(*argument);
        return put_in_place(root, fused, {clamp->get_input_node_shared_ptr(0), clamp, root});
    });
}

}  // namespace transformations
}  // namespace tenon
