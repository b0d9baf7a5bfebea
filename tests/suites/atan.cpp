#include "openvino/op/atan.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Atan, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Atan>(in[0]), inputs);
    expect_near(found[0], {7}, {-1.19029F, -0.7853982F, -0.24497867F, 0, 0.4636476F, 0.7853982F, 1.2490457F});
}

}  // namespace
