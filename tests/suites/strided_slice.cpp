#include "openvino/op/strided_slice.hpp"

#include "evaluate_literals.hpp"

namespace {

using namespace ov;

TEST(StridedSlice, masks) {
    const TensorVector inputs{
        floats({2, 3, 4}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}),
        literal<int64_t>({3}, {1, 0, -1}), literal<int64_t>({3}, {2, 0, 0}), literal<int64_t>({3}, {1, 2, -2})};
    const auto in = arguments_like(inputs, {1, 2, 3});
    const auto found =
        evaluated(std::make_shared<op::v1::StridedSlice>(in[0], in[1], in[2], in[3], std::vector<int64_t>{0, 1, 0},
                                                         std::vector<int64_t>{0, 1, 1}, std::vector<int64_t>{},
                                                         std::vector<int64_t>{1, 0, 0}),
                  inputs);
    expect_near(found[0], {2, 2}, {15, 13, 23, 21});
}

}  // namespace
