#include "openvino/op/select.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Select, broadcasts_both) {
    const TensorVector inputs{literal<char>({2, 1}, {1, 0}), floats({3}, {1, 2, 3}), floats({1}, {7})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::Select>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 3}, {1, 2, 3, 7, 7, 7});
}

}  // namespace
