#include "openvino/op/sigmoid.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Sigmoid, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Sigmoid>(in[0]), inputs);
    expect_near(found[0], {7}, {0.07585818F, 0.26894143F, 0.4378235F, 0.5F, 0.62245935F, 0.7310586F, 0.95257413F});
}

}  // namespace
