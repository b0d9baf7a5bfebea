#include "openvino/op/gather_nd.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(GatherND, elements_and_slices) {
    const TensorVector inputs{floats({2, 3, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}),
                              literal<int32_t>({2, 2}, {1, 0, 0, 2})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v8::GatherND>(in[0], in[1]), inputs);
    expect_near(found[0], {2, 2}, {6, 7, 4, 5});
}

TEST(GatherND, batches) {
    const TensorVector inputs{floats({2, 3, 2}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}),
                              literal<int32_t>({2, 1}, {1, 2})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v8::GatherND>(in[0], in[1], 1), inputs);
    expect_near(found[0], {2, 2}, {2, 3, 10, 11});
}

}  // namespace
