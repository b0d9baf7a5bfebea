#include "openvino/op/slice.hpp"

#include "openvino/op/constant.hpp"
#include "openvino/op/convolution.hpp"
#include "openvino/op/strided_slice.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using Integers = std::vector<int64_t>;

std::shared_ptr<Constant> integers(const Integers& values) {
    return Constant::create(element::i64, {values.size()}, values);
}

void check_slice(const Shape& shape, const Integers& start, const Integers& stop, const Integers& step,
                 const Integers& axes) {
    const auto data = std::make_shared<Parameter>(element::f32, shape);
    const auto node =
        std::make_shared<op::v8::Slice>(data, integers(start), integers(stop), integers(step), integers(axes));
    AgainstEvaluate("Slice", "slice")
        .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {AgainstEvaluate::random(shape, 1)});
}

constexpr int64_t far = std::numeric_limits<int64_t>::max();

TEST(SliceTest, steps_and_places_outside) {
    check_slice({3, 7, 20}, {1, -15}, {far, 18}, {2, 3}, {1, 2});
    check_slice({3, 7, 20}, {far, -2}, {-far, -100}, {-1, -4}, {0, 2});
    check_slice({1, 9, 30, 31}, {29, 3}, {2, 7}, {-2, 1}, {-2, 1});
    check_slice({4, 6}, {2}, {3}, {far}, {0});
}

TEST(SliceTest, parts_that_lie_in_one_piece) {
    check_slice({8, 5, 6}, {3}, {6}, {1}, {0});
    check_slice({1, 8, 6}, {2}, {5}, {1}, {1});
}

TEST(SliceTest, masks_of_strided_slices) {
    const Shape shape{5, 6, 7, 8};
    struct Case {
        Integers begin, end, strides, begin_mask, end_mask, new_axis, shrink;
    };
    const std::vector<Case> cases{
        {{1, 0, 2}, {4, 6, -1}, {1, 2, 3}, {0, 0, 0}, {0, 0, 0}, {}, {}},
        {{3, 5, 6}, {0, 0, 0}, {-1, -2, -1}, {0, 1, 1}, {0, 1, 1}, {}, {}},
        {{-2, 1}, {0, 5}, {1, 1}, {0, 0}, {0, 0}, {}, {1, 0}},
        {{0, 2, 0, 1}, {0, 3, 4, 7}, {1, 1, 1, 2}, {0, 0, 1, 0}, {0, 0, 0, 0}, {1, 0, 0, 0}, {0, 1, 0, 0}},
    };
    for (const auto& c : cases) {
        const auto data = std::make_shared<Parameter>(element::f32, shape);
        const auto node =
            std::make_shared<op::v1::StridedSlice>(data, integers(c.begin), integers(c.end), integers(c.strides),
                                                   c.begin_mask, c.end_mask, c.new_axis, c.shrink);
        AgainstEvaluate("StridedSlice", "slice")
            .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}),
                   {AgainstEvaluate::random(shape, 1)});
    }
}

TEST(SliceTest, between_convolutions) {
    const Shape shape{1, 16, 24, 20};
    for (const auto& axes : {Integers{2, 3}, Integers{1, 2}, Integers{3, 1}}) {
        const auto data = std::make_shared<Parameter>(element::f32, shape);
        const auto convolve = [](const Output<Node>& value, const Shape& weights) {
            return std::make_shared<op::v1::Convolution>(
                value, std::make_shared<Constant>(AgainstEvaluate::random(weights, 2)), Strides{1, 1},
                CoordinateDiff{0, 0}, CoordinateDiff{0, 0}, Strides{1, 1});
        };
        const auto sliced = std::make_shared<op::v8::Slice>(convolve(data, {32, 16, 3, 3}), integers({1, far}),
                                                            integers({15, -far}), integers({2, -1}), integers(axes));
        const size_t channels = sliced->get_output_shape(0)[1];
        AgainstEvaluate("Slice", "slice")
            .check(std::make_shared<Model>(OutputVector{convolve(sliced, {16, channels, 1, 1})}, ParameterVector{data}),
                   {AgainstEvaluate::random(shape, 4)});
    }
}

}  // namespace
