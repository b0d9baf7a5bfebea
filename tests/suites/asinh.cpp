#include "openvino/op/asinh.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Asinh, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::Asinh>(in[0]), inputs);
    expect_near(found[0], {7}, {-1.6472312F, -0.8813736F, -0.24746647F, 0, 0.48121184F, 0.8813736F, 1.8184465F});
}

}  // namespace
