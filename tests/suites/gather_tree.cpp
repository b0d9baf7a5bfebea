#include "openvino/op/gather_tree.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(GatherTree, follows_parents) {
    const TensorVector inputs{floats({3, 1, 2}, {1, 2, 3, 4, 5, 6}), floats({3, 1, 2}, {0, 0, 0, 1, 1, 0}),
                              floats({1}, {3}), floats({}, {9})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v1::GatherTree>(in[0], in[1], in[2], in[3]), inputs);
    expect_near(found[0], {3, 1, 2}, {2, 1, 4, 3, 5, 6});
}

}  // namespace
