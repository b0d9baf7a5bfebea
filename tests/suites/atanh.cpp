#include "openvino/op/atanh.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Atanh, values) {
    const TensorVector inputs{floats({5}, {-0.75F, -0.5F, 0, 0.25F, 0.9F})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::Atanh>(in[0]), inputs);
    expect_near(found[0], {5}, {-0.9729551F, -0.54930615F, 0, 0.25541282F, 1.4722193F});
}

}  // namespace
