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

// An example of the specification.
TEST(GatherND, fifth_version_makes_one_axis_of_the_batches) {
    std::vector<float> values;
    for (int i = 1; i <= 24; ++i)
        values.push_back(static_cast<float>(i));
    const TensorVector inputs{floats({2, 3, 4}, values), literal<int32_t>({2, 3, 1, 1}, {1, 0, 2, 0, 2, 2})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v5::GatherND>(in[0], in[1], 2), inputs);
    expect_near(found[0], {6, 1}, {2, 5, 11, 13, 19, 23});
}

TEST(GatherND, fifth_version_of_slices) {
    const TensorVector inputs{floats({2, 2, 2}, {1, 2, 3, 4, 5, 6, 7, 8}), literal<int64_t>({2, 1}, {1, 0})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v5::GatherND>(in[0], in[1], 1), inputs);
    expect_near(found[0], {2, 2}, {3, 4, 5, 6});
}

}  // namespace
