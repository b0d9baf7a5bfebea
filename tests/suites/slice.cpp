#include "openvino/op/slice.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Slice, steps_both_ways) {
    const TensorVector inputs{floats({3, 4}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}), literal<int64_t>({2}, {-1, 1}),
                              literal<int64_t>({2}, {-9, 4}), literal<int64_t>({2}, {-2, 2}),
                              literal<int64_t>({2}, {0, 1})};
    const auto in = arguments_like(inputs, {1, 2, 3, 4});
    const auto found = evaluated(std::make_shared<op::v8::Slice>(in[0], in[1], in[2], in[3], in[4]), inputs);
    expect_near(found[0], {2, 2}, {9, 11, 1, 3});
}

}  // namespace
