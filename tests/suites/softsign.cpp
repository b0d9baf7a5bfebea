#include "openvino/op/softsign.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(SoftSign, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v9::SoftSign>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.71428573F, -0.5F, -0.2F, 0, 0.33333334F, 0.5F, 0.75F});
}

}  // namespace
