#include "openvino/op/topk.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(TopK, largest_by_value) {
    const TensorVector inputs{floats({2, 3}, {3, 1, 4, -1, 5, 2}), literal<int64_t>({}, {2})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(
        std::make_shared<op::v11::TopK>(in[0], in[1], 1, op::TopKMode::MAX, op::TopKSortType::SORT_VALUES), inputs);
    expect_near(found[0], {2, 2}, {4, 3, 5, 2});
    expect_equal<int32_t>(found[1], {2, 2}, {2, 0, 1, 2});
}

TEST(TopK, smallest_by_index) {
    const TensorVector inputs{floats({2, 3}, {3, 1, 4, -1, 5, 2}), literal<int64_t>({}, {2})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(
        std::make_shared<op::v3::TopK>(in[0], in[1], 1, op::TopKMode::MIN, op::TopKSortType::SORT_INDICES), inputs);
    expect_near(found[0], {2, 2}, {3, 1, -1, 2});
    expect_equal<int32_t>(found[1], {2, 2}, {0, 1, 0, 2});
}

TEST(TopK, first_version) {
    const TensorVector inputs{floats({3, 2}, {3, 1, 4, -1, 5, 2}), literal<int32_t>({}, {2})};
    const auto in = arguments_like(inputs, {1});
    const auto most = evaluated(std::make_shared<op::v1::TopK>(in[0], in[1], 0, "max", "value"), inputs);
    expect_near(most[0], {2, 2}, {5, 2, 4, 1});
    expect_equal<int32_t>(most[1], {2, 2}, {2, 2, 1, 0});
    const auto least = evaluated(
        std::make_shared<op::v1::TopK>(in[0], in[1], -2, op::TopKMode::MIN, op::TopKSortType::SORT_INDICES), inputs);
    expect_near(least[0], {2, 2}, {3, 1, 4, -1});
    expect_equal<int32_t>(least[1], {2, 2}, {0, 0, 1, 1});
}

}  // namespace
