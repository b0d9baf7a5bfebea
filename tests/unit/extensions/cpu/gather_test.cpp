#include "openvino/op/gather.hpp"

#include <gmock/gmock.h>

#include "openvino/op/constant.hpp"
#include "unit/extensions/cpu/against_evaluate.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;

template <typename T>
Tensor indices_of(const Shape& shape, const std::vector<T>& values) {
    Tensor tensor(element::from<T>(), shape);
    std::copy(values.begin(), values.end(), tensor.data<T>());
    return tensor;
}

template <typename Gather>
std::shared_ptr<Model> gathering(const Tensor& data, const Tensor& indices, int64_t axis) {
    const auto from = std::make_shared<Parameter>(data.get_element_type(), data.get_shape());
    const auto which = std::make_shared<Parameter>(indices.get_element_type(), indices.get_shape());
    const auto node = std::make_shared<Gather>(from, which, Constant::create(element::i64, {}, {axis}));
    node->set_friendly_name("gathered");
    return std::make_shared<Model>(OutputVector{node}, ParameterVector{from, which});
}

template <typename Gather = op::v8::Gather>
void check_gather(const Shape& shape, const Tensor& indices, int64_t axis) {
    const auto data = AgainstEvaluate::random(shape, 1);
    AgainstEvaluate("Gather", "gather").check(gathering<Gather>(data, indices, axis), {data, indices});
}

TEST(GatherTest, axes_and_shapes_of_indices) {
    const auto some = indices_of<int64_t>({2, 2}, {0, 2, 1, 2});
    check_gather({3, 4, 5}, some, 0);
    check_gather({4, 3, 5}, some, 1);
    check_gather({4, 5, 3}, some, -1);
    check_gather<op::v1::Gather>({4, 3, 5}, some, -2);
    check_gather<op::v7::Gather>({4, 3, 5}, indices_of<int32_t>({}, {1}), 1);
    check_gather({4, 3, 5}, indices_of<int32_t>({0}, {}), 1);
}

TEST(GatherTest, enough_for_two_threads) {
    std::vector<int32_t> values;
    for (int32_t i = 0; i < 300; ++i)
        values.push_back(i * 17 % 91 - (i % 2 ? 91 : 0));
    check_gather({91, 257}, indices_of<int32_t>({300}, values), 0);
    check_gather({50, 91, 3}, indices_of<int32_t>({300}, values), 1);
}

TEST(GatherTest, negative_indices_count_from_the_end) {
    check_gather({2, 5, 3}, indices_of<int64_t>({4}, {-1, 0, -5, 4}), 1);
    check_gather({2, 5, 3}, indices_of<int32_t>({4}, {-1, 0, -5, 4}), 1);
}

// Gather-8: "if the index is out of the bounds of the axis, the slice is filled with zeros".
TEST(GatherTest, the_eighth_version_reads_zeros_outside) {
    const auto data = AgainstEvaluate::random({2, 3}, 1);
    const auto indices = indices_of<int64_t>({4}, {3, 1, -4, std::numeric_limits<int64_t>::min()});
    auto request = Core().compile_model(gathering<op::v8::Gather>(data, indices, 1), "CPU").create_infer_request();
    request.set_input_tensor(0, data);
    request.set_input_tensor(1, indices);
    request.infer();
    const auto result = request.get_output_tensor();
    const auto* values = data.data<float>();
    EXPECT_THAT(std::vector<float>(result.data<float>(), result.data<float>() + 8),
                ::testing::ElementsAre(0, values[1], 0, 0, 0, values[4], 0, 0));
    check_gather({2, 3}, indices, 1);
    check_gather({2, 3}, indices_of<int32_t>({2}, {2, std::numeric_limits<int32_t>::max()}), 0);
}

template <typename Gather>
void expect_refused(int64_t index) {
    const auto data = AgainstEvaluate::random({2, 3}, 1);
    const auto indices = indices_of<int64_t>({2}, {1, index});
    const auto model = gathering<Gather>(data, indices, 1);
    TensorVector outputs(1);
    EXPECT_THROW(model->evaluate(outputs, {data, indices}), Exception);
    auto request = Core().compile_model(model, "CPU").create_infer_request();
    request.set_input_tensor(0, data);
    request.set_input_tensor(1, indices);
    try {
        request.infer();
        FAIL() << "index " << index << " is outside";
    } catch (const Exception& error) {
        EXPECT_THAT(error.what(), ::testing::AllOf(::testing::HasSubstr("gathered"),
                                                   ::testing::HasSubstr("index 1 is " + std::to_string(index))));
    }
}

TEST(GatherTest, former_versions_refuse_indices_outside) {
    for (const int64_t index : {int64_t{3}, int64_t{-4}, std::numeric_limits<int64_t>::max()}) {
        expect_refused<op::v1::Gather>(index);
        expect_refused<op::v7::Gather>(index);
    }
}

}  // namespace
