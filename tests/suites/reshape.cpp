#include "openvino/op/reshape.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Reshape, copies_and_infers_lengths) {
    const TensorVector inputs{floats({2, 3, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}),
                              literal<int64_t>({2}, {0, -1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v1::Reshape>(in[0], in[1], true), inputs);
    expect_near(found[0], {2, 6}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
}

}  // namespace
