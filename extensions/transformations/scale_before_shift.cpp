#include "matching.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"
#include "weights.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

ScaleBeforeShift::ScaleBeforeShift() {
    register_matcher(match_exactly<v1::Multiply>("ScaleBeforeShift"), [this](ov::pass::pattern::Matcher& match) {
        const auto outer = match.get_match_root();
        const auto scale = split_constant_side(*outer);
        if (!scale || !is_real(scale->value) || !is_used_once(scale->value)) return false;
        const auto inner = exactly<v1::Add>(scale->value);
        const auto shift = inner ? split_constant_side(*inner) : std::nullopt;
        if (!shift || !has_only_finite_elements(*scale->constant)) return false;
        // Only where something can come of it: the scale then meets weights or another scale.
        const auto before = shift->value.get_node_shared_ptr();
        if (!describe_weights(before) && !is_exactly<v1::Multiply>(*before)) return false;
        const auto scaled_shift = compute(std::make_shared<v1::Multiply>(shift->constant, scale->constant));
        if (!scaled_shift || !broadcasts_into(scaled_shift->get_shape(), shift->value.get_partial_shape()))
            return false;
        const auto product = register_new_node<v1::Multiply>(shift->value, scale->constant);
        const auto sum = register_new_node<v1::Add>(product, scaled_shift);
        product->set_friendly_name(outer->get_friendly_name() + "/scale");
        ov::copy_runtime_info({inner, outer}, product);
        return put_in_place(outer, sum, {inner, outer});
    });
}

}  // namespace transformations
}  // namespace tenon
