#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/reduce_l1.hpp"
#include "openvino/op/reduce_l2.hpp"
#include "openvino/op/reduce_max.hpp"
#include "openvino/op/reduce_mean.hpp"
#include "openvino/op/reduce_min.hpp"
#include "openvino/op/reduce_prod.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "openvino/op/tanh.hpp"
#include "tenon/memory_layout.hpp"
#include "unit/extensions/cpu/channels_last.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using Integers = std::vector<int64_t>;

Output<Node> integers(const Integers& values) {
    return Constant::create(element::i64, {values.size()}, values);
}

template <typename Reduction>
class ReduceTest : public ::testing::Test {
protected:
    static void check(const Shape& shape, const Integers& axes) {
        for (const bool keeps_axes : {false, true}) {
            const auto data = std::make_shared<Parameter>(element::f32, shape);
            const auto node = std::make_shared<Reduction>(data, integers(axes), keeps_axes);
            AgainstEvaluate(node->get_type_name(), "reduce")
                .check(std::make_shared<Model>(OutputVector{node}, ParameterVector{data}), {values(shape)});
        }
    }

    static void check_between_convolutions(const Shape& shape, const Integers& axes) {
        const auto model = between_convolutions(shape, [&](const Output<Node>& value) {
            // Near 1 again.
            const auto small = std::make_shared<op::v1::Multiply>(std::make_shared<op::v0::Tanh>(value),
                                                                  Constant::create(element::f32, {}, {0.1F}));
            const auto near_one = std::make_shared<op::v1::Add>(small, Constant::create(element::f32, {}, {1}));
            return std::make_shared<Reduction>(near_one, integers(axes), true);
        });
        AgainstEvaluate between(Reduction::get_type_info_static().name,
                                "reduce " + tenon::MemoryLayout::channels_last(shape.size()).name());
        between.tolerance = 1e-4;
        between.check(model, {values(shape)});
    }

private:
    /// Near 1, so that a product of many is neither zero nor infinite; some negative.
    static Tensor values(const Shape& shape) {
        auto tensor = AgainstEvaluate::random(shape, 1);
        for (size_t i = 0; i < tensor.get_size(); ++i) {
            const float value = tensor.data<float>()[i];
            tensor.data<float>()[i] = (i % 5 == 2 ? -1.0F : 1.0F) * (1 + 0.1F * value);
        }
        return tensor;
    }
};

using WithRows =
    ::testing::Types<op::v1::ReduceMean, op::v1::ReduceMax, op::v1::ReduceSum, op::v1::ReduceMin, op::v1::ReduceProd>;
template <typename Reduction>
class ReduceRowsTest : public ReduceTest<Reduction> {};
TYPED_TEST_SUITE(ReduceRowsTest, WithRows);

using All = ::testing::Types<op::v1::ReduceMean, op::v1::ReduceMax, op::v1::ReduceSum, op::v1::ReduceMin,
                             op::v1::ReduceProd, op::v4::ReduceL1, op::v4::ReduceL2>;
TYPED_TEST_SUITE(ReduceTest, All);

TYPED_TEST(ReduceTest, inner_axes) {
    this->check({3, 4, 5, 7}, {3});
    this->check({3, 4, 5, 7}, {-1, -2});
    this->check({70, 301}, {1});
    this->check({1, 2, 150, 161}, {2, 3});
    this->check({33, 1}, {1});
}

TYPED_TEST(ReduceTest, all_axes) {
    this->check({2, 3, 19}, {0, 1, 2});
    this->check({17}, {0});
}

TYPED_TEST(ReduceRowsTest, outer_axes) {
    this->check({6, 5, 7}, {0});
    this->check({6, 5, 7, 3}, {1, 0});
    this->check({40, 1201}, {0});
}

TYPED_TEST(ReduceRowsTest, middle_axes) {
    this->check({3, 6, 5, 7}, {1, 2});
    this->check({1, 60, 1100}, {1});
    this->check({40, 9, 33}, {-2});
}

TYPED_TEST(ReduceRowsTest, places_of_channels_last) {
    this->check_between_convolutions({2, 20, 9, 7}, {2, 3});
    this->check_between_convolutions({1, 32, 40, 41}, {2});
}

TYPED_TEST(ReduceTest, channels_of_channels_last) {
    this->check_between_convolutions({2, 19, 9, 7}, {1});
}

}  // namespace
