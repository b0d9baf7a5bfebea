#include "openvino/op/split.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Split, equal_parts) {
    const TensorVector inputs{floats({2, 4}, {0, 1, 2, 3, 4, 5, 6, 7}), literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Split>(in[0], in[1], 2), inputs);
    expect_near(found[0], {2, 2}, {0, 1, 4, 5});
    expect_near(found[1], {2, 2}, {2, 3, 6, 7});
}

}  // namespace
