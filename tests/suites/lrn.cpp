#include "openvino/op/lrn.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(LRN, across_channels) {
    const TensorVector inputs{floats({1, 3, 2, 1}, {1, 2, 3, 4, 0.5F, -1}), literal<int64_t>({1}, {1})};
    const auto in = arguments_like(inputs, {1});
    const auto found = evaluated(std::make_shared<op::v0::LRN>(in[0], in[1], 0.5, 0.75, 1.0, 3), inputs);
    expect_near(found[0], {1, 3, 2, 1}, {0.47920734F, 0.6659068F, 1.4210019F, 1.2946447F, 0.24838828F, -0.36502075F});
}

}  // namespace
