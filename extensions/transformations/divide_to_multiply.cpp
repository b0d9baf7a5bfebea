#include "matching.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

DivideToMultiply::DivideToMultiply() {
    register_matcher(match_exactly<v1::Divide>("DivideToMultiply"), [this](ov::pass::pattern::Matcher& match) {
        const auto node = match.get_match_root();
        const auto sides = split_constant_side(*node);
        if (!sides || sides->constant_is_left || !is_real(sides->value)) return false;
        const auto one = v0::Constant::create(sides->constant->get_element_type(), ov::Shape{}, {1.0});
        const auto inverse = compute(std::make_shared<v1::Divide>(one, sides->constant));
        if (!inverse || !has_only_finite_elements(*inverse)) return false;
        const auto product = register_new_node<v1::Multiply>(sides->value, inverse);
        return put_in_place(node, product, {node});
    });
}

}  // namespace transformations
}  // namespace tenon
