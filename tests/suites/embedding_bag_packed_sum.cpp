#include "openvino/op/embeddingbag_packedsum.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;
using op::v3::EmbeddingBagPackedSum;

// Table, indices and weights of the specification's example.
TensorVector example() {
    return {floats({5, 2}, {-0.2F, -0.6F, -0.1F, -0.4F, -1.9F, -1.8F, -1, 1.5F, 0.8F, -0.7F}),
            literal<int32_t>({3, 2}, {0, 2, 1, 2, 3, 4}), floats({3, 2}, {0.5F, 0.5F, 0.5F, 0.5F, 0.5F, 0.5F})};
}

TEST(EmbeddingBagPackedSum, weighted) {
    const auto inputs = example();
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagPackedSum>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {3, 2}, {-1.05F, -1.2F, -1, -1.1F, -0.1F, 0.4F});
}

TEST(EmbeddingBagPackedSum, without_weights) {
    auto inputs = example();
    inputs.resize(2);
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagPackedSum>(in[0], in[1]), inputs);
    expect_near(found[0], {3, 2}, {-2.1F, -2.4F, -2, -2.2F, -0.2F, 0.8F});
}

TEST(EmbeddingBagPackedSum, each_index_has_its_weight) {
    const TensorVector inputs{floats({2, 1, 2}, {1, 2, 3, 4}), literal<int64_t>({2, 3}, {0, 1, 1, 1, 0, 0}),
                              floats({2, 3}, {1, 10, 100, 2, 20, 200})};
    const auto in = parameters_like(inputs);
    const auto found = evaluated(std::make_shared<EmbeddingBagPackedSum>(in[0], in[1], in[2]), inputs);
    expect_near(found[0], {2, 1, 2}, {331, 442, 226, 448});
}

}  // namespace
