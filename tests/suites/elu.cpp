#include "openvino/op/elu.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Elu, values) {
    const TensorVector inputs{floats({7}, {-2.5F, -1, -0.25F, 0, 0.5F, 1, 3})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v0::Elu>(in[0], 0.5), inputs);
    expect_near(found[0], {7}, {-0.4589575F, -0.31606025F, -0.11059961F, 0, 0.5F, 1, 3});
}

}  // namespace
