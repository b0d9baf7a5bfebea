#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <ngraph/ngraph.hpp>
#include <openvino/openvino.hpp>

#include "error_of.hpp"

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// y = x + 1 through one overload of `evaluate` alone.
template <int form>
class OneForm : public ov::op::Op {
public:
    OPENVINO_OP("OneForm", "rules");
    OneForm() = default;
    explicit OneForm(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<OneForm>(inputs.at(0));
    }
    bool has_evaluate() const override { return true; }

    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        if (form != 0) return Op::evaluate(outputs, inputs);
        outputs[0].set_shape(inputs[0].get_shape());
        return add(inputs[0].data<float>(), outputs[0].data<float>(), inputs[0].get_size());
    }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs,
                  const ov::EvaluationContext& context) const override {
        if (form != 1) return Op::evaluate(outputs, inputs, context);
        return add(inputs[0].data<float>(), outputs[0].data<float>(), inputs[0].get_size());
    }
    bool evaluate(const ov::HostTensorVector& outputs, const ov::HostTensorVector& inputs) const override {
        if (form != 2) return Op::evaluate(outputs, inputs);
        outputs[0]->set_shape(inputs[0]->get_shape());
        return add(inputs[0]->get_data_ptr<float>(), outputs[0]->get_data_ptr<float>(), inputs[0]->get_element_count());
    }
    bool evaluate(const ov::HostTensorVector& outputs, const ov::HostTensorVector& inputs,
                  const ov::EvaluationContext& context) const override {
        if (form != 3) return Op::evaluate(outputs, inputs, context);
        outputs[0]->set_unary(inputs[0]);
        return add(inputs[0]->get_data_ptr<float>(), outputs[0]->get_data_ptr<float>(), inputs[0]->get_element_count());
    }

private:
    static bool add(const float* x, float* y, size_t count) {
        for (size_t i = 0; i < count; ++i)
            y[i] = x[i] + 1;
        return true;
    }
};

template <typename Op>
std::shared_ptr<ov::Model> one(const ov::PartialShape& shape) {
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, shape);
    const auto node = std::make_shared<Op>(x);
    node->set_friendly_name("probe");
    return std::make_shared<ov::Model>(ov::OutputVector{node->output(0)}, ov::ParameterVector{x});
}

template <int form>
void expect_computed() {
    for (const ov::Shape& shape : {ov::Shape{2, 3}, ov::Shape{}, ov::Shape{2, 0, 3}, ov::Shape{1}}) {
        const std::shared_ptr<ov::Model> model = one<OneForm<form>>(shape);
        ov::InferRequest request = ov::Core().compile_model(model, "CPU").create_infer_request();
        for (const float start : {1.0F, 10.0F, 20.0F}) {
            const ov::Tensor x = request.get_input_tensor();
            std::fill_n(x.data<float>(), x.get_size(), start);
            request.infer();
            const ov::Tensor y = request.get_output_tensor();
            ASSERT_EQ(y.get_shape(), shape) << "form " << form;
            for (size_t i = 0; i < y.get_size(); ++i)
                ASSERT_FLOAT_EQ(y.data<float>()[i], start + 1) << "form " << form;
        }
    }
}

TEST(RulesJ6, EveryFormOfEvaluateIsFound) {
    expect_computed<0>();
    expect_computed<1>();
    expect_computed<2>();
    expect_computed<3>();
}

class SaysNo : public ov::op::Op {
public:
    OPENVINO_OP("SaysNo", "rules");
    SaysNo() = default;
    explicit SaysNo(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<SaysNo>(inputs.at(0));
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector&, const ov::TensorVector& inputs) const override {
        if (inputs[0].data<float>()[0] > 0) throw std::runtime_error("too much of it");
        return false;
    }
};

TEST(RulesJ6, FalseIsAnErrorThatNamesTheNode) {
    auto request = ov::Core().compile_model(one<SaysNo>({1}), "CPU").create_infer_request();
    request.get_input_tensor().data<float>()[0] = 0;
    EXPECT_THAT(error_of([&] { request.infer(); }), HasSubstr("Evaluation failed on node of type: SaysNo name: probe"));
}

TEST(RulesJ6, ExceptionsReachTheCallerOfInfer) {
    auto request = ov::Core().compile_model(one<SaysNo>({1}), "CPU").create_infer_request();
    request.get_input_tensor().data<float>()[0] = 1;
    EXPECT_THAT(error_of([&] { request.infer(); }), AllOf(HasSubstr("too much of it"), HasSubstr("'probe'")));
}

const void* positives_memory = nullptr;
const void* successor_memory = nullptr;

/// The positive elements: as many as there are.
template <bool host_tensors>
class Positives : public ov::op::Op {
public:
    OPENVINO_OP("Positives", "rules");
    Positives() = default;
    explicit Positives(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, ov::element::f32, ov::PartialShape{ov::Dimension::dynamic()});
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Positives>(inputs.at(0));
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        if (host_tensors) return Op::evaluate(outputs, inputs);
        const auto found = positives(inputs[0].data<float>(), inputs[0].get_size());
        outputs[0].set_shape({found.size()});
        positives_memory = outputs[0].data();
        std::copy(found.begin(), found.end(), outputs[0].data<float>());
        return true;
    }
    bool evaluate(const ov::HostTensorVector& outputs, const ov::HostTensorVector& inputs) const override {
        if (!host_tensors) return Op::evaluate(outputs, inputs);
        EXPECT_TRUE(outputs[0]->get_partial_shape().is_dynamic());
        const auto found = positives(inputs[0]->get_data_ptr<float>(), inputs[0]->get_element_count());
        outputs[0]->set_shape({found.size()});
        positives_memory = outputs[0]->get_data_ptr();
        std::copy(found.begin(), found.end(), outputs[0]->get_data_ptr<float>());
        return true;
    }

private:
    static std::vector<float> positives(const float* x, size_t count) {
        std::vector<float> found;
        std::copy_if(x, x + count, std::back_inserter(found), [](float value) { return value > 0; });
        return found;
    }
};

class Successor : public ov::op::Op {
public:
    OPENVINO_OP("Successor", "rules");
    Successor() = default;
    explicit Successor(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override { set_output_type(0, ov::element::f32, get_input_partial_shape(0)); }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Successor>(inputs.at(0));
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        successor_memory = inputs[0].data();
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            outputs[0].data<float>()[i] = inputs[0].data<float>()[i] + 1;
        return true;
    }
};

template <bool host_tensors>
void expect_positives_without_copies() {
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{-1});
    const auto found = std::make_shared<Positives<host_tensors>>(x);
    const auto next = std::make_shared<Successor>(found);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{next}, ov::ParameterVector{x});
    ov::InferRequest request = ov::Core().compile_model(model, "CPU").create_infer_request();
    const void* memory = nullptr;
    // The largest first: what follows fits into its memory.
    for (const std::vector<float>& values :
         {std::vector<float>{1, 2, -3, 4}, {-1, -2, 5, 6}, {-1, -2, -3, -4}, {7, -1, -2, -3}, {1, 2, -3, 4}}) {
        request.set_input_tensor(
            ov::Tensor(ov::element::f32, ov::Shape{values.size()}, const_cast<float*>(values.data())));
        request.infer();
        std::vector<float> expected;
        for (const float value : values)
            if (value > 0) expected.push_back(value + 1);
        const ov::Tensor y = request.get_output_tensor();
        ASSERT_EQ(y.get_shape(), ov::Shape{expected.size()});
        EXPECT_EQ(std::vector<float>(y.data<float>(), y.data<float>() + y.get_size()), expected);
        if (expected.empty()) continue;
        EXPECT_EQ(successor_memory, positives_memory) << "the next step reads a copy";
        if (!memory) memory = positives_memory;
        EXPECT_EQ(positives_memory, memory) << "memory is allocated anew";
    }
}

TEST(RulesJ6, OutputsThatDependOnDataAreReadWhereTheyWereWritten) {
    expect_positives_without_copies<false>();
    expect_positives_without_copies<true>();
}

TEST(RulesJ6, OutputsOfTheModelMayDependOnData) {
    auto request = ov::Core().compile_model(one<Positives<false>>({4}), "CPU").create_infer_request();
    for (size_t count : {3U, 0U, 4U, 1U}) {
        auto x = request.get_input_tensor();
        std::fill_n(x.data<float>(), 4, -1.0F);
        std::fill_n(x.data<float>(), count, 2.0F);
        request.infer();
        ASSERT_EQ(request.get_output_tensor().get_shape(), ov::Shape{count});
    }
}

/// Puts a tensor of its own in the place of the one it was given.
class PutsAnother : public ov::op::Op {
public:
    OPENVINO_OP("PutsAnother", "rules");
    PutsAnother() = default;
    explicit PutsAnother(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, ov::element::f32, ov::PartialShape{ov::Dimension::dynamic()});
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<PutsAnother>(inputs.at(0));
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        outputs[0] = inputs[0];
        return true;
    }
};

TEST(RulesJ6, TensorsThatAreNotTheEnginesAreCopied) {
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{3});
    const auto sum = std::make_shared<Successor>(x);
    const auto kept = std::make_shared<PutsAnother>(sum);
    // Work that reuses the memory of the sum before the rest reads it.
    const auto other = std::make_shared<Successor>(std::make_shared<Successor>(std::make_shared<Successor>(x)));
    const auto late = std::make_shared<Successor>(kept);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{late, other}, ov::ParameterVector{x});
    auto request = ov::Core().compile_model(model, "CPU").create_infer_request();
    for (int round = 0; round < 3; ++round) {
        std::fill_n(request.get_input_tensor().data<float>(), 3, 1.0F);
        request.infer();
        EXPECT_FLOAT_EQ(request.get_output_tensor(0).data<float>()[2], 3);
        EXPECT_FLOAT_EQ(request.get_output_tensor(1).data<float>()[2], 4);
    }
}

/// Looks at what `set_shape` does to the tensor that it is given.
class SetsShape : public ov::op::Op {
public:
    OPENVINO_OP("SetsShape", "rules");
    SetsShape() = default;
    explicit SetsShape(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override { set_output_type(0, ov::element::f32, get_input_partial_shape(0)); }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<SetsShape>(inputs.at(0));
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        const void* before = outputs[0].data();
        outputs[0].set_shape(inputs[0].get_shape());
        EXPECT_EQ(outputs[0].data(), before);
        std::memcpy(outputs[0].data(), inputs[0].data(), inputs[0].get_byte_size());
        return true;
    }
};

TEST(RulesJ6, SettingTheSameShapeDoesNotReallocate) {
    auto request = ov::Core().compile_model(one<SetsShape>({2, 3}), "CPU").create_infer_request();
    std::vector<float> y(6, 0);
    request.set_output_tensor(ov::Tensor(ov::element::f32, ov::Shape{2, 3}, y.data()));
    std::fill_n(request.get_input_tensor().data<float>(), 6, 4.0F);
    request.infer();
    EXPECT_THAT(y, ElementsAre(4, 4, 4, 4, 4, 4));
}

}  // namespace
