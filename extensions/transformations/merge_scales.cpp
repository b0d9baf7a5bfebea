#include "matching.hpp"
#include "openvino/op/multiply.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

MergeScales::MergeScales() {
    register_matcher(match_exactly<v1::Multiply>("MergeScales"), [this](ov::pass::pattern::Matcher& match) {
        const auto outer = match.get_match_root();
        const auto last = split_constant_side(*outer);
        if (!last || !is_real(last->value) || !is_used_once(last->value)) return false;
        const auto inner = exactly<v1::Multiply>(last->value);
        const auto first = inner ? split_constant_side(*inner) : std::nullopt;
        if (!first) return false;
        const auto both = compute(std::make_shared<v1::Multiply>(first->constant, last->constant));
        if (!both || !broadcasts_into(both->get_shape(), first->value.get_partial_shape())) return false;
        const auto merged = register_new_node<v1::Multiply>(first->value, both);
        return put_in_place(outer, merged, {inner, outer});
    });
}

}  // namespace transformations
}  // namespace tenon
