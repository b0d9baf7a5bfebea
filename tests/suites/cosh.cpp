#include "openvino/op/cosh.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Cosh, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Cosh>(in[0]), inputs);
    expect_near(found[0], {7}, {6.1322894F, 1.5430806F, 1.0314131F, 1, 1.127626F, 1.5430806F, 10.067662F});
}

}  // namespace
