#include "openvino/op/batch_norm.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(BatchNormInference, values) {
    const TensorVector inputs{floats({1, 2, 2}, {1, 2, 3, 4}), floats({2}, {2, 0.5F}), floats({2}, {1, -1}),
                              floats({2}, {1.5F, 3}), floats({2}, {0.25F, 4})};
    const auto in = arguments_like(inputs, {1, 2, 3, 4});
    const auto found =
        evaluated(std::make_shared<op::v5::BatchNormInference>(in[0], in[1], in[2], in[3], in[4], 1e-3), inputs);
    expect_near(found[0], {1, 2, 2}, {-0.996012F, 2.9960122F, -1, -0.75003123F});
}

}  // namespace
