#include "openvino/op/eye.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Eye, shifted_diagonal) {
    const TensorVector inputs{literal<int64_t>({}, {2}), literal<int64_t>({}, {4}), literal<int64_t>({}, {1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v9::Eye>(in[0], in[1], in[2], element::f32), inputs);
    expect_near(found[0], {2, 4}, {0, 1, 0, 0, 0, 0, 1, 0});
}

}  // namespace
