#include "cpu/kernels/control_flow.hpp"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "openvino/op/add.hpp"
#include "openvino/op/assign.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/if.hpp"
#include "openvino/op/less.hpp"
#include "openvino/op/loop.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/read_value.hpp"
#include "openvino/op/tensor_iterator.hpp"

namespace {

using namespace ov;
using op::v0::Constant;
using op::v0::Parameter;
using op::v0::Result;

/// A body that is run by `evaluate`.
class EvaluatedBody : public tenon::Body {
public:
    explicit EvaluatedBody(std::shared_ptr<const Model> model) : m_model(std::move(model)) {}
    std::unique_ptr<tenon::KernelState> make_state() const override { return std::make_unique<tenon::KernelState>(); }
    void run(tenon::KernelState&, const std::vector<Tensor>& inputs, std::vector<Tensor>& outputs,
             const tenon::RunServices&) const override {
        std::vector<Tensor> computed;
        ASSERT_TRUE(m_model->evaluate(computed, inputs));
        for (size_t i = 0; i < outputs.size(); ++i) {
            if (outputs[i] && outputs[i].get_shape() == computed[i].get_shape()) {
                computed[i].copy_to(outputs[i]);
            } else {
                outputs[i] = computed[i];
            }
        }
    }

private:
    std::shared_ptr<const Model> m_model;
};

class Services : public tenon::PrepareContext, public tenon::RunServices {
public:
    size_t threads() const override { return 1; }
    std::shared_ptr<const void> shared(const Tensor&, const std::string&,
                                       const std::function<std::shared_ptr<const void>()>& make) override {
        return make();
    }
    std::unique_ptr<const tenon::Body> compile_body(const std::shared_ptr<const Model>& model) override {
        ++compiled_bodies;
        return std::make_unique<EvaluatedBody>(model);
    }
    void parallel(size_t count, tenon::ParallelBody body, void* context) const override {
        for (size_t i = 0; i < count; ++i)
            body(context, i, count);
    }
    bool cancelled() const override { return false; }
    void* allocate_output(size_t output, const element::Type& type, const Shape& shape) const override {
        return (allocated[output] = Tensor(type, shape)).data();
    }
    Tensor& variable(const std::string& id) const override { return variables.at(id); }
    bool variable_is_set(const std::string& id) const override { return set.at(id); }
    void mark_variable_set(const std::string& id) const override { set.at(id) = true; }

    int compiled_bodies = 0;
    mutable std::map<size_t, Tensor> allocated;
    mutable std::map<std::string, Tensor> variables;
    mutable std::map<std::string, bool> set;
};

/// A node prepared by its kernel's factory.
class Prepared {
public:
    Prepared(const tenon::KernelFactory& factory, const std::shared_ptr<Node>& node) : m_node(node) {
        m_description.node = node.get();
        for (const auto& input : node->inputs()) {
            Tensor constant;
            if (const auto source = as_type_ptr<Constant>(input.get_source_output().get_node_shared_ptr())) {
                constant = source->get_tensor_view();
            }
            m_description.inputs.push_back({input.get_element_type(), input.get_partial_shape(), constant});
        }
        for (const auto& output : node->outputs()) {
            m_description.outputs.push_back({output.get_element_type(), output.get_partial_shape(), {}});
        }
        const auto offer = factory.offer(m_description);
        const auto* configurations = std::get_if<std::vector<tenon::Configuration>>(&offer);
        EXPECT_NE(configurations, nullptr);
        m_kernel = factory.prepare(m_description, {0, configurations->front(), {}, {}}, services);
        m_state = m_kernel->make_state();
    }

    std::vector<float> run(const TensorVector& inputs, size_t output = 0) {
        std::vector<void*> input_addresses, output_addresses;
        TensorVector outputs;
        for (const auto& input : inputs)
            input_addresses.push_back(input.data());
        for (const auto& value : m_description.outputs) {
            outputs.push_back(value.shape.is_static() ? Tensor(value.type, value.shape.to_shape()) : Tensor());
            output_addresses.push_back(outputs.back() ? outputs.back().data() : nullptr);
        }
        const tenon::RunContext context(input_addresses.data(), output_addresses.data(), nullptr, services);
        m_kernel->run(m_state.get(), context);
        const auto& result = outputs[output] ? outputs[output] : services.allocated.at(output);
        return {result.data<float>(), result.data<float>() + result.get_size()};
    }

    Services services;

private:
    std::shared_ptr<Node> m_node;
    tenon::NodeDescription m_description;
    std::unique_ptr<const tenon::Kernel> m_kernel;
    std::unique_ptr<tenon::KernelState> m_state;
};

template <typename T>
Tensor tensor(const Shape& shape, const std::vector<T>& values) {
    Tensor made(element::from<T>(), shape);
    std::copy(values.begin(), values.end(), made.data<T>());
    return made;
}

Tensor condition(bool value) {
    Tensor made(element::boolean, Shape{});
    *static_cast<char*>(made.data()) = value;
    return made;
}

TEST(CpuControlFlow, LoopRunsUntilItsTripCountOrItsCondition) {
    // x = x * 2, until it is 20 or more; all values are put together.
    const auto x = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto doubled = std::make_shared<op::v1::Multiply>(x, Constant::create(element::f32, {1}, {2}));
    const auto go_on = std::make_shared<op::v1::Less>(doubled, Constant::create(element::f32, {1}, {20}));
    const auto body = std::make_shared<Model>(OutputVector{go_on, doubled}, ParameterVector{x});
    const auto trip_count = std::make_shared<Parameter>(element::i64, Shape{});
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1});
    const auto loop = std::make_shared<op::v5::Loop>(trip_count, Constant::create(element::boolean, {}, {true}));
    loop->set_function(body);
    loop->set_special_body_ports({-1, 0});
    loop->set_merged_input(x, start, doubled);
    loop->get_iter_value(doubled);
    loop->get_concatenated_slices(doubled, 0, 1, 1, -1, 0);

    Prepared prepared(*tenon::cpu::make_loop(), loop);
    const auto run = [&](int64_t trips, size_t output) {
        return prepared.run({tensor<int64_t>({}, {trips}), condition(true), tensor<float>({1}, {3})}, output);
    };
    EXPECT_EQ(run(2, 1), (std::vector<float>{6, 12}));
    EXPECT_EQ(run(-1, 1), (std::vector<float>{6, 12, 24}));
    EXPECT_EQ(run(9, 0), (std::vector<float>{24}));
    EXPECT_EQ(run(0, 0), (std::vector<float>{3}));
    EXPECT_EQ(run(0, 1), (std::vector<float>{}));
}

TEST(CpuControlFlow, TensorIteratorSlicesBackwards) {
    const auto x = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const auto sum = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const auto add = std::make_shared<op::v1::Add>(x, sum);
    const auto body = std::make_shared<Model>(OutputVector{add}, ParameterVector{x, sum});
    const auto data = std::make_shared<Parameter>(element::f32, Shape{3, 2});
    const auto start = std::make_shared<Parameter>(element::f32, Shape{1, 2});
    const auto iterator = std::make_shared<op::v0::TensorIterator>();
    iterator->set_body(body);
    iterator->set_sliced_input(x, data, -1, -1, 1, 0, 0);
    iterator->set_merged_input(sum, start, add);
    iterator->get_concatenated_slices(add, -1, -1, 1, 0, 0);
    Prepared prepared(*tenon::cpu::make_loop(), iterator);
    EXPECT_EQ(prepared.run({tensor<float>({3, 2}, {1, 2, 3, 4, 5, 6}), tensor<float>({1, 2}, {10, 20})}),
              (std::vector<float>{19, 32, 18, 30, 15, 26}));
}

std::shared_ptr<op::v8::If> make_if_node(const Output<Node>& condition_value, const Shape& else_shape) {
    const auto then_x = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto then_result =
        std::make_shared<Result>(std::make_shared<op::v1::Add>(then_x, Constant::create(element::f32, {}, {1})));
    const auto else_result = std::make_shared<Result>(Constant::create(element::f32, else_shape, {7}));
    const auto node = std::make_shared<op::v8::If>(condition_value);
    node->set_then_body(std::make_shared<Model>(ResultVector{then_result}, ParameterVector{then_x}));
    node->set_else_body(std::make_shared<Model>(ResultVector{else_result}, ParameterVector{}));
    node->set_input(std::make_shared<Parameter>(element::f32, Shape{2}), then_x, nullptr);
    node->set_output(then_result, else_result);
    return node;
}

TEST(CpuControlFlow, IfRunsOneBody) {
    const auto flag = std::make_shared<Parameter>(element::boolean, Shape{});
    Prepared same_shape(*tenon::cpu::make_if(), make_if_node(flag, {2}));
    const auto x = tensor<float>({2}, {4, 5});
    EXPECT_EQ(same_shape.run({condition(true), x}), (std::vector<float>{5, 6}));
    EXPECT_EQ(same_shape.run({condition(false), x}), (std::vector<float>{7, 7}));
    Prepared other_shape(*tenon::cpu::make_if(), make_if_node(flag, {3}));
    EXPECT_EQ(other_shape.run({condition(false), x}), (std::vector<float>{7, 7, 7}));
    EXPECT_EQ(other_shape.run({condition(true), x}), (std::vector<float>{5, 6}));
}

TEST(CpuControlFlow, IfWithAConstantConditionCompilesOneBody) {
    Prepared prepared(*tenon::cpu::make_if(), make_if_node(Constant::create(element::boolean, {}, {false}), {3}));
    EXPECT_EQ(prepared.services.compiled_bodies, 1);
    EXPECT_EQ(prepared.run({condition(false), tensor<float>({2}, {4, 5})}), (std::vector<float>{7, 7, 7}));
}

TEST(CpuControlFlow, VariablesKeepWhatIsAssigned) {
    const auto variable =
        std::make_shared<op::util::Variable>(op::util::VariableInfo{PartialShape{2}, element::f32, "v"});
    const auto value = std::make_shared<Parameter>(element::f32, Shape{2});
    const auto read_node = std::make_shared<op::v6::ReadValue>(value, variable);
    const auto assign_node = std::make_shared<op::v6::Assign>(value, variable);
    Prepared read(*tenon::cpu::make_read_value(), read_node);
    Prepared assign(*tenon::cpu::make_assign(), assign_node);
    read.services.variables["v"] = tensor<float>({2}, {0, 0});
    read.services.set["v"] = false;
    const auto initial = tensor<float>({2}, {1, 2});
    EXPECT_EQ(read.run({initial}), (std::vector<float>{1, 2}));
    assign.services.variables["v"] = read.services.variables["v"];
    assign.services.set["v"] = false;
    EXPECT_EQ(assign.run({tensor<float>({2}, {8, 9})}), (std::vector<float>{8, 9}));
    EXPECT_TRUE(assign.services.set["v"]);
    read.services.set["v"] = true;
    EXPECT_EQ(read.run({initial}), (std::vector<float>{8, 9}));
    read.services.variables["v"] = tensor<float>({3}, {0, 0, 0});
    EXPECT_THROW(read.run({initial}), Exception);
}

}  // namespace
