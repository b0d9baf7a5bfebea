#include "openvino/op/convert_like.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(ConvertLike, values) {
    const TensorVector inputs{literal<int32_t>({2}, {1, -2}), floats({1}, {0})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::ConvertLike>(in[0], in[1]), inputs);
    expect_near(found[0], {2}, {1, -2});
}

}  // namespace
