#include "rewriting.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace rewriting {
namespace {

std::vector<float> random_numbers(size_t count, unsigned seed) {
    std::mt19937 engine(seed);
    std::uniform_real_distribution<float> distribution(-1, 1);
    std::vector<float> numbers(count);
    for (auto& number : numbers)
        number = distribution(engine);
    return numbers;
}

ov::TensorVector evaluate(const ov::Model& model, const ov::Shape& shape) {
    ov::TensorVector inputs, outputs;
    unsigned seed = 100;
    for (const auto& parameter : model.get_parameters()) {
        ov::Tensor tensor(parameter->get_element_type(), shape);
        const auto numbers = random_numbers(tensor.get_size(), seed++);
        std::copy(numbers.begin(), numbers.end(), tensor.data<float>());
        inputs.push_back(tensor);
    }
    for (const auto& output : model.outputs())
        outputs.emplace_back(output.get_element_type(),
                             output.get_partial_shape().is_static() ? output.get_shape() : ov::Shape{0});
    EXPECT_TRUE(model.evaluate(outputs, inputs));
    return outputs;
}

}  // namespace

std::shared_ptr<ov::op::v0::Parameter> input(const ov::PartialShape& shape) {
    auto parameter = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, shape);
    parameter->set_friendly_name("input");
    return parameter;
}

std::shared_ptr<ov::op::v0::Constant> noise(const ov::Shape& shape, unsigned seed) {
    return ov::op::v0::Constant::create(ov::element::f32, shape, random_numbers(ov::shape_size(shape), seed));
}

std::shared_ptr<ov::op::v0::Constant> number(double value) {
    return ov::op::v0::Constant::create(ov::element::f32, ov::Shape{}, {value});
}

std::shared_ptr<ov::op::v0::Constant> integers(const std::vector<int64_t>& values) {
    return ov::op::v0::Constant::create(ov::element::i64, ov::Shape{values.size()}, values);
}

std::shared_ptr<ov::Model> model_of(const ov::OutputVector& results) {
    for (size_t i = 0; i < results.size(); ++i) {
        results[i].get_node()->set_friendly_name("last" + std::to_string(i));
        results[i].get_node_shared_ptr()->output(results[i].get_index()).set_names({"out" + std::to_string(i)});
    }
    return std::make_shared<ov::Model>(results, "model");
}

std::string operations(const ov::Model& model) {
    std::vector<std::string> types;
    for (const auto& node : model.get_ordered_ops())
        if (!ov::is_type<ov::op::v0::Parameter>(node) && !ov::is_type<ov::op::v0::Constant>(node) &&
            !ov::is_type<ov::op::v0::Result>(node))
            types.emplace_back(node->get_type_name());
    std::sort(types.begin(), types.end());
    std::string text;
    for (const auto& type : types)
        text += (text.empty() ? "" : " ") + type;
    return text;
}

void expect_same_results(const ov::Model& before, const ov::Model& after, const ov::Shape& shape) {
    const auto expected = evaluate(before, shape), found = evaluate(after, shape);
    ASSERT_EQ(expected.size(), found.size());
    for (size_t k = 0; k < expected.size(); ++k) {
        ASSERT_EQ(expected[k].get_shape(), found[k].get_shape());
        ASSERT_EQ(expected[k].get_element_type(), found[k].get_element_type());
        const float *e = expected[k].data<float>(), *f = found[k].data<float>();
        float largest = 0;
        for (size_t i = 0; i < expected[k].get_size(); ++i)
            largest = std::max(largest, std::abs(e[i]));
        ASSERT_GT(largest, 0);
        for (size_t i = 0; i < expected[k].get_size(); ++i)
            ASSERT_NEAR(e[i], f[i], 1e-5F * largest) << "output " << k << ", element " << i;
    }
}

std::shared_ptr<ov::Model> rewritten(const std::shared_ptr<ov::Model>& model, ov::pass::Manager& manager,
                                     const ov::Shape& shape) {
    auto changed = model->clone();
    manager.run_passes(changed);
    changed->validate_nodes_and_infer_types();
    for (size_t i = 0; i < model->outputs().size(); ++i) {
        const auto source = changed->get_results()[i]->input_value(0);
        const auto before = model->get_results()[i]->input_value(0).get_node();
        const auto name = source.get_node()->get_friendly_name(), expected = before->get_friendly_name();
        // Where the outputs of one node come from several nodes now, each is named after an output.
        if (before->get_output_size() > 1 && before->get_type_info() != source.get_node()->get_type_info())
            EXPECT_EQ(name.rfind(expected + ".", 0), 0U) << name;
        else
            EXPECT_EQ(name, expected);
        EXPECT_EQ(source.get_names().count("out" + std::to_string(i)), 1U);
        EXPECT_EQ(changed->output(i).get_partial_shape(), model->output(i).get_partial_shape());
    }
    expect_same_results(*model, *changed, shape);
    return changed;
}

}  // namespace rewriting
