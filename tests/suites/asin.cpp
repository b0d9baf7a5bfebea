#include "openvino/op/asin.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Asin, values) {
    const TensorVector inputs{floats({5}, {-1, -0.5F, 0, 0.25F, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Asin>(in[0]), inputs);
    expect_near(found[0], {5}, {-1.5707964F, -0.5235988F, 0, 0.25268024F, 1.5707964F});
}

}  // namespace
