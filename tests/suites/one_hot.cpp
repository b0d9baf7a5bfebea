#include "openvino/op/one_hot.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(OneHot, new_last_axis) {
    const TensorVector inputs{literal<int64_t>({3}, {0, 2, 1}), literal<int64_t>({}, {3}), floats({}, {5}),
                              floats({}, {-1})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto found = evaluated(std::make_shared<op::v1::OneHot>(in[0], in[1], in[2], in[3], -1), inputs);
    expect_near(found[0], {3, 3}, {5, -1, -1, -1, -1, 5, -1, 5, -1});
}

}  // namespace
