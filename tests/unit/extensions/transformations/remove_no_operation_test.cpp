#include <functional>

#include "openvino/op/add.hpp"
#include "openvino/op/broadcast.hpp"
#include "openvino/op/concat.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/interpolate.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/pad.hpp"
#include "openvino/op/power.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/reshape.hpp"
#include "openvino/op/slice.hpp"
#include "openvino/op/split.hpp"
#include "openvino/op/strided_slice.hpp"
#include "openvino/op/tanh.hpp"
#include "openvino/op/tile.hpp"
#include "openvino/op/transpose.hpp"
#include "rewriting.hpp"
#include "transformations/passes.hpp"

namespace remove_no_operation_test {

using namespace ov::op;
using namespace rewriting;
using tenon::transformations::RemoveNoOperation;

const ov::Shape shape{2, 3, 4, 5};
const ov::PartialShape open{-1, 3, -1, 5};

struct Case {
    const char* name;
    ov::PartialShape shape;
    std::function<Value(const Value&)> node;
};

void PrintTo(const Case& tested, std::ostream* out) {
    *out << tested.name;
}

std::string name_of(const testing::TestParamInfo<Case>& info) {
    return info.param.name;
}

// Tanh on both sides, so that neither a parameter nor a result meets the node.
std::string left_of(const Case& tested) {
    const auto inner = std::make_shared<v0::Tanh>(input(tested.shape));
    const auto model = model_of({std::make_shared<v0::Tanh>(tested.node(inner))});
    return operations(*rewritten_by<RemoveNoOperation>(model, shape));
}

class Removed : public testing::TestWithParam<Case> {};
class Kept : public testing::TestWithParam<Case> {};

TEST_P(Removed, leaves_only_its_neighbours) {
    EXPECT_EQ(left_of(GetParam()), "Tanh Tanh");
}

TEST_P(Kept, stays) {
    EXPECT_NE(left_of(GetParam()), "Tanh Tanh");
}

const auto reshape = [](std::vector<int64_t> pattern) {
    return [pattern](const Value& x) { return std::make_shared<v1::Reshape>(x, integers(pattern), true)->output(0); };
};
const auto transpose = [](std::vector<int64_t> order) {
    return [order](const Value& x) { return std::make_shared<v1::Transpose>(x, integers(order))->output(0); };
};
const auto slice = [](int64_t from, int64_t to, int64_t step) {
    return [=](const Value& x) {
        return std::make_shared<v8::Slice>(x, integers({from}), integers({to}), integers({step}), integers({2}))
            ->output(0);
    };
};
const auto pad = [](int64_t last) {
    return [last](const Value& x) {
        return std::make_shared<v1::Pad>(x, integers({0, 0, 0, 0}), integers({0, 0, 0, last}), PadMode::CONSTANT)
            ->output(0);
    };
};
const auto add = [](std::shared_ptr<v0::Constant> constant) {
    return [constant](const Value& x) { return std::make_shared<v1::Add>(constant, x)->output(0); };
};
const auto multiply = [](double factor) {
    return [factor](const Value& x) { return std::make_shared<v1::Multiply>(x, number(factor))->output(0); };
};

INSTANTIATE_TEST_SUITE_P(
    all, Removed,
    testing::Values(
        Case{"convert", open,
             [](const Value& x) { return std::make_shared<v0::Convert>(x, ov::element::f32)->output(0); }},
        Case{"reshape_static", shape, reshape({2, 3, 4, 5})}, Case{"reshape_zeros", open, reshape({0, 0, -1, 0})},
        Case{"transpose", open, transpose({0, 1, 2, 3})}, Case{"slice", shape, slice(0, 4, 1)},
        Case{"pad", open, pad(0)}, Case{"add", open, add(number(0))}, Case{"multiply", open, multiply(1)},
        Case{"power", open, [](const Value& x) { return std::make_shared<v1::Power>(x, number(1))->output(0); }},
        Case{"concat", open,
             [](const Value& x) { return std::make_shared<v0::Concat>(ov::OutputVector{x}, 1)->output(0); }},
        Case{"split", open,
             [](const Value& x) {
                 const auto axis = v0::Constant::create(ov::element::i64, ov::Shape{}, {1});
                 return std::make_shared<v1::Split>(x, axis, 1)->output(0);
             }},
        Case{"tile", open,
             [](const Value& x) {
                 return std::make_shared<v0::Tile>(x, integers({1, 1, 1, 1}))->output(0);
             }},
        Case{"broadcast", shape,
             [](const Value& x) {
                 return std::make_shared<v3::Broadcast>(x, integers({2, 3, 4, 5}))->output(0);
             }},
        Case{"strided_slice", shape,
             [](const Value& x) {
                 return std::make_shared<v1::StridedSlice>(x, integers({0, 0}), integers({0, 3}),
                                                           std::vector<int64_t>{1, 0}, std::vector<int64_t>{1, 0})
                     ->output(0);
             }},
        Case{"interpolate", shape,
             [](const Value& x) {
                 using Base = util::InterpolateBase;
                 const Base::InterpolateAttrs attributes(Base::InterpolateMode::LINEAR_ONNX, Base::ShapeCalcMode::SIZES,
                                                         {}, {});
                 return std::make_shared<v4::Interpolate>(x, integers({4, 5}), number(1), integers({2, 3}), attributes)
                     ->output(0);
             }}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    all, Kept,
    testing::
        Values(
            Case{"reshape", shape, reshape({2, 4, 3, 5})}, Case{"reshape_two_open", open, reshape({0, 3, -1, 0})},
            Case{"transpose", shape, transpose({1, 0, 2, 3})}, Case{"slice_shorter", shape, slice(0, 3, 1)},
            Case{"slice_backwards", shape, slice(3, -5, -1)}, Case{"pad", shape, pad(1)},
            Case{"add_one", open, add(number(1))},
            Case{"add_that_grows", shape,
                 add(v0::Constant::create(ov::element::f32, ov::Shape{2, 1, 1, 1, 1}, {0, 0}))},
            Case{"multiply", open, multiply(1.0001)},
            Case{
                "broadcast_of_unknown", open,
                [](const Value& x) {
                    return std::make_shared<v3::Broadcast>(x, integers({2, 3, 4, 5}))->output(0);
                }}),
    name_of);

TEST(RemoveNoOperation, keeps_the_name_of_an_output) {
    const auto tanh = std::make_shared<v0::Tanh>(input(shape));
    const auto model = model_of({std::make_shared<v1::Add>(tanh, number(0))});
    EXPECT_EQ(operations(*rewritten_by<RemoveNoOperation>(model, shape)), "Tanh");
}

TEST(RemoveNoOperation, leaves_a_node_between_parameter_and_result) {
    const auto model = model_of({std::make_shared<v1::Add>(input(shape), number(0))});
    EXPECT_EQ(operations(*rewritten_by<RemoveNoOperation>(model, shape)), "Add");
}

TEST(RemoveNoOperation, leaves_a_node_between_two_results) {
    const auto tanh = std::make_shared<v0::Tanh>(input(shape));
    const auto model = model_of({tanh, std::make_shared<v1::Add>(tanh, number(0))});
    EXPECT_EQ(operations(*rewritten_by<RemoveNoOperation>(model, shape)), "Add Tanh");
}

TEST(RemoveNoOperation, repeated_relu) {
    const auto first = std::make_shared<v0::Relu>(input(open));
    const auto model = model_of({std::make_shared<v0::Tanh>(std::make_shared<v0::Relu>(first))});
    EXPECT_EQ(operations(*rewritten_by<RemoveNoOperation>(model, shape)), "Relu Tanh");
}

class OwnReshape : public v1::Reshape {
public:
    OPENVINO_OP("OwnReshape", "test", v1::Reshape);
    using v1::Reshape::Reshape;
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<OwnReshape>(inputs[0], inputs[1], true);
    }
};

TEST(RemoveNoOperation, leaves_what_is_derived_from_a_known_operation) {
    const auto own =
        std::make_shared<OwnReshape>(std::make_shared<v0::Tanh>(input(shape)), integers({2, 3, 4, 5}), true);
    const auto model = model_of({std::make_shared<v0::Tanh>(own)});
    EXPECT_EQ(operations(*rewritten_by<RemoveNoOperation>(model, shape)), "OwnReshape Tanh Tanh");
}

}  // namespace remove_no_operation_test
