#include "openvino/op/einsum.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(Einsum, products_of_matrices) {
    const TensorVector inputs{floats({2, 3}, {0, 1, 2, 3, 4, 5}), floats({3, 2}, {1, 2, 3, -1, 0, 1})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<op::v7::Einsum>(in, "ij,jk->ki"), inputs);
    expect_near(found[0], {2, 2}, {3, 15, 1, 7});
}

}  // namespace
