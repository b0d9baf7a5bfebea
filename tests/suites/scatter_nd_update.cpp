#include "openvino/op/scatter_nd_update.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ScatterNDUpdate, slices) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({1, 1}, {1}),
                              floats({1, 3}, {7, 8, 9})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::ScatterNDUpdate>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 3}, {0, 1, 2, 7, 8, 9});
}

}  // namespace
