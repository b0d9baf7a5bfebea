#include "openvino/op/variadic_split.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(VariadicSplit, one_length_is_inferred) {
    const TensorVector inputs{floats({2, 4}, {0, 1, 2, 3, 4, 5, 6, 7}), literal<int64_t>({}, {-1}),
                              literal<int64_t>({2}, {1, -1})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v1::VariadicSplit>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 1}, {0, 4});
    expect_near(found[1], {2, 3}, {1, 2, 3, 5, 6, 7});
}

}  // namespace
