#include <algorithm>

#include "openvino/pass/pattern/op/pattern.hpp"

namespace ov {
namespace pass {
namespace pattern {
namespace {

const Dimension* dimension_at(const PartialShape& shape, int64_t position) {
    if (shape.rank().is_dynamic()) return nullptr;
    const auto rank = static_cast<int64_t>(shape.size());
    if (position < 0) position += rank;
    return position >= 0 && position < rank ? &shape[static_cast<size_t>(position)] : nullptr;
}

bool is_static_at(const PartialShape& shape, int64_t position) {
    const auto* dimension = dimension_at(shape, position);
    return dimension && dimension->is_static();
}

}  // namespace

op::Predicate consumers_count(size_t count) {
    return {[count](const Output<Node>& value) { return value.get_target_inputs().size() == count; },
            "consumers_count(" + std::to_string(count) + ")"};
}

op::Predicate consumers_more_than(size_t count) {
    return {[count](const Output<Node>& value) { return value.get_target_inputs().size() > count; },
            "consumers_more_than(" + std::to_string(count) + ")"};
}

op::Predicate has_static_dim(int64_t position) {
    return {[position](const Output<Node>& value) { return is_static_at(value.get_partial_shape(), position); },
            "has_static_dim(" + std::to_string(position) + ")"};
}

op::Predicate has_static_dims(const std::vector<size_t>& positions) {
    return {[positions](const Output<Node>& value) {
                return std::all_of(positions.begin(), positions.end(), [&](size_t position) {
                    return is_static_at(value.get_partial_shape(), static_cast<int64_t>(position));
                });
            },
            "has_static_dims"};
}

op::Predicate has_static_shape() {
    return {[](const Output<Node>& value) { return value.get_partial_shape().is_static(); }, "has_static_shape"};
}

op::Predicate has_static_rank() {
    return {[](const Output<Node>& value) { return value.get_partial_shape().rank().is_static(); }, "has_static_rank"};
}

op::Predicate rank_equals(const Dimension& rank) {
    return {[rank](const Output<Node>& value) { return value.get_partial_shape().rank() == rank; }, "rank_equals"};
}

op::Predicate rank_more_than(const Dimension& rank) {
    return {[rank](const Output<Node>& value) {
                return value.get_partial_shape().rank().get_min_length() > rank.get_max_length();
            },
            "rank_more_than"};
}

op::Predicate type_matches(const element::Type& type) {
    return {[type](const Output<Node>& value) { return value.get_element_type() == type; }, "type_matches"};
}

op::Predicate type_matches_any(const std::vector<element::Type>& types) {
    return {[types](const Output<Node>& value) {
                return std::find(types.begin(), types.end(), value.get_element_type()) != types.end();
            },
            "type_matches_any"};
}

op::Predicate all_of(const std::vector<op::Predicate>& predicates) {
    op::Predicate all;
    for (const auto& predicate : predicates)
        all = all ? all && predicate : predicate;
    return all;
}

op::Predicate any_of(const std::vector<op::Predicate>& predicates) {
    if (predicates.empty()) return {[](const Output<Node>&) { return false; }, "any_of()"};
    op::Predicate any = predicates.front();
    for (size_t i = 1; i < predicates.size(); ++i)
        any = any || predicates[i];
    return any;
}

}  // namespace pattern
}  // namespace pass
}  // namespace ov
