#include "matching.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/negative.hpp"
#include "openvino/op/subtract.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

SubtractToAdd::SubtractToAdd() {
    register_matcher(match_exactly<v1::Subtract>("SubtractToAdd"), [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto sides = split_constant_side(*node);
        if (!sides || sides->constant_is_left || !is_real(sides->value)) return false;
        const auto negative = compute(std::make_shared<v0::Negative>(sides->constant));
        if (!negative) return false;
        const auto sum = register_new_node<v1::Add>(sides->value, negative);
        return put_in_place(node, sum, {node});
    });
}

}  // namespace transformations
}  // namespace tenon
