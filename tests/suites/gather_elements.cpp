#include "openvino/op/gather_elements.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(GatherElements, rows) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), literal<int32_t>({1, 3}, {1, 0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v6::GatherElements>(in[0], in[1], 0), inputs);
    expect_near(found[0], {1, 3}, {3, 1, 5});
}

}  // namespace
