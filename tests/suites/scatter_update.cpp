#include "openvino/op/scatter_update.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ScatterUpdate, columns) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({2}, {2, 0}),
                              floats({2, 2}, {7, 8, 9, 10}), literal<int64_t>({}, {1})};
    const auto in = arguments_like(inputs, {3});
    const auto found = evaluated(std::make_shared<op::v3::ScatterUpdate>(in[0], in[1], in[2], in[3]), inputs);
    expect_near(found[0], {2, 3}, {8, 1, 7, 10, 4, 9});
}

}  // namespace
