#include "openvino/op/selu.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Selu, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3}), floats({1}, {1.5F}),
                              floats({1}, {1.25F})};
    const auto in = arguments_like(inputs, {1, 2});
    const auto found = evaluated(std::make_shared<op::v0::Selu>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {7}, {-1.7210906F, -1.1852261F, -0.41474852F, 0, 0.625F, 1.25F, 3.75F});
}

}  // namespace
