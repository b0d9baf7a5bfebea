#include "openvino/op/logical_or.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(LogicalOr, values) {
    const TensorVector inputs{literal<char>({4}, {0, 0, 1, 1}), literal<char>({4}, {0, 1, 0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::LogicalOr>(in[0], in[1]), inputs);
    expect_equal<char>(found[0], {4}, {0, 1, 1, 1});
}

}  // namespace
