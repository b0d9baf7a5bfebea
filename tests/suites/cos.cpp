#include "openvino/op/cos.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Cos, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Cos>(in[0]), inputs);
    expect_near(found[0], {7}, {-0.8011436F, 0.5403023F, 0.9689124F, 1, 0.87758255F, 0.5403023F, -0.9899925F});
}

}  // namespace
