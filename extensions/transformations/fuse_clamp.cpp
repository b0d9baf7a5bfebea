#include <algorithm>
#include <cmath>
#include <limits>

#include "matching.hpp"
#include "openvino/op/clamp.hpp"
#include "openvino/op/maximum.hpp"
#include "openvino/op/minimum.hpp"
#include "openvino/op/relu.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

using namespace ov::op;

struct Limits {
    Value value;
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

std::optional<Limits> limits_of(const NodePtr& node) {
    if (!is_real(node->output(0))) return std::nullopt;
    if (is_exactly<v0::Relu>(*node)) return Limits{node->input_value(0), 0};
    if (is_exactly<v0::Clamp>(*node)) {
        const auto& clamp = static_cast<const v0::Clamp&>(*node);
        return Limits{node->input_value(0), clamp.get_min(), clamp.get_max()};
    }
    const bool maximum = is_exactly<v1::Maximum>(*node);
    if (!maximum && !is_exactly<v1::Minimum>(*node)) return std::nullopt;
    const auto sides = split_constant_side(*node);
    const auto limit = sides ? uniform_value(sides->constant) : std::nullopt;
    if (!limit) return std::nullopt;
    Limits found{sides->value};
    (maximum ? found.least : found.most) = *limit;
    return found;
}

}  // namespace

FuseClamp::FuseClamp() {
    const auto matcher = match_exactly<v0::Clamp, v1::Maximum, v1::Minimum, v0::Relu>("FuseClamp");
    register_matcher(matcher, [this](ov::pass::pattern::Matcher& match) {
        const auto outer_node = match.get_match_root();
        const auto outer = limits_of(outer_node);
        if (!outer || !is_used_once(outer->value)) return false;
        const auto inner_node = outer->value.get_node_shared_ptr();
        const auto inner = limits_of(inner_node);
        if (!inner) return false;
        const double least = std::clamp(inner->least, outer->least, outer->most);
        const double most = std::clamp(inner->most, outer->least, outer->most);
        if (!std::isfinite(least) || !std::isfinite(most) || inner->least > inner->most) return false;
        const auto clamp = register_new_node<v0::Clamp>(inner->value, least, most);
        return put_in_place(outer_node, clamp, {inner_node, outer_node});
    });
}

}  // namespace transformations
}  // namespace tenon
