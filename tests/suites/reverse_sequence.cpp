#include "openvino/op/reverse_sequence.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ReverseSequence, lengths_differ) {
    const TensorVector inputs{floats({2, 4}, {0, 1, 2, 3, 4, 5, 6, 7}), literal<int32_t>({2}, {3, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::ReverseSequence>(in[0], in[1], 0, 1), inputs);
    expect_near(found[0], {2, 4}, {2, 1, 0, 3, 4, 5, 6, 7});
}

}  // namespace
