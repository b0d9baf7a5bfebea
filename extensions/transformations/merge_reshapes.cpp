#include <algorithm>

#include "matching.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/squeeze.hpp"
#include "openvino/op/unsqueeze.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

bool is_view(const ov::Node& node) {
    return is_exactly<v1::Reshape>(node) || is_exactly<v0::Squeeze>(node) || is_exactly<v15::Squeeze>(node) ||
           is_exactly<v0::Unsqueeze>(node);
}

/// A shape input that gives the outer node's shape whatever is reshaped, or null.
ConstantPtr pattern_of(const ov::Node& outer) {
    const auto& shape = outer.get_output_partial_shape(0);
    if (shape.is_static()) {
        const auto lengths = shape.to_shape();
        return make_integers({lengths.begin(), lengths.end()});
    }
    const auto* reshape = dynamic_cast<const v1::Reshape*>(&outer);
    const auto pattern = reshape ? constant_integers(outer.input_value(1)) : std::nullopt;
    if (!pattern || std::count(pattern->begin(), pattern->end(), 0) != 0) return nullptr;
    return make_integers(*pattern);
}

}  // namespace

MergeReshapes::MergeReshapes() {
    const auto matcher = match_exactly<v1::Reshape, v0::Squeeze, v15::Squeeze, v0::Unsqueeze>("MergeReshapes");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto outer = match.get_match_root();
        const auto value = outer->input_value(0);
        const auto inner = value.get_node_shared_ptr();
        if (!is_view(*inner) || !is_used_once(value)) return false;
        const auto pattern = pattern_of(*outer);
        if (!pattern) return false;
        // Without elements a length that is left open could be anything.
        const auto& source = inner->get_input_partial_shape(0);
        if (source.is_static() && ov::shape_size(source.to_shape()) == 0) return false;
        const auto merged = register_new_node<v1::Reshape>(inner->input_value(0), pattern, false);
        return put_in_place(outer, merged, {inner, outer});
    });
}

}  // namespace transformations
}  // namespace tenon
