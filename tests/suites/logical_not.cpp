#include "openvino/op/logical_not.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(LogicalNot, values) {
    const TensorVector inputs{literal<char>({3}, {1, 0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::LogicalNot>(in[0]), inputs);
    expect_equal<char>(found[0], {3}, {0, 1, 0});
}

}  // namespace
