#include "openvino/op/acosh.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Acosh, values) {
    const TensorVector inputs{floats({4}, {1, 1.5F, 2, 10})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v3::Acosh>(in[0]), inputs);
    expect_near(found[0], {4}, {0, 0.9624237F, 1.316958F, 2.993223F});
}

}  // namespace
