#include "openvino/op/gelu.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Gelu, exact) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v7::Gelu>(in[0], op::GeluApproximationMode::ERF), inputs);
    expect_near(found[0], {7}, {-0.015524179F, -0.15865526F, -0.10032342F, 0, 0.34573123F, 0.8413447F, 2.9959497F});
}

TEST(Gelu, approximated) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v7::Gelu>(in[0], op::GeluApproximationMode::TANH), inputs);
    expect_near(found[0], {7}, {-0.015084296F, -0.158808F, -0.100324646F, 0, 0.345714F, 0.841192F, 2.9963627F},
                0.0001F);
}

TEST(Gelu, first_version_is_exact) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Gelu>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.015524179F, -0.15865526F, -0.10032342F, 0, 0.34573123F, 0.8413447F, 2.9959497F});
}

}  // namespace
