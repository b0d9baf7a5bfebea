#include "matching.hpp"
#include "openvino/op/transpose.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {

using namespace ov::op;

MergeTransposes::MergeTransposes() {
    register_matcher(match_exactly<v1::Transpose>("MergeTransposes"), [this](ov::pass::pattern::Matcher& match) {
        const auto outer = match.get_match_root();
        const auto inner = exactly<v1::Transpose>(outer->input_value(0));
        if (!inner || !is_used_once(inner)) return false;
        const auto first = constant_integers(inner->input_value(1)), last = constant_integers(outer->input_value(1));
        if (!first || !last || first->size() != last->size() || first->empty()) return false;
        std::vector<int64_t> order;
        for (const auto axis : *last)
            order.push_back((*first)[static_cast<size_t>(axis)]);
        const auto merged = register_new_node<v1::Transpose>(inner->input_value(0), make_integers(order));
        return put_in_place(outer, merged, {inner, outer});
    });
}

}  // namespace transformations
}  // namespace tenon
