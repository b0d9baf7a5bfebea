#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare_models.hpp"
#include "ir_text.hpp"
#include "openvino/op/constant.hpp"
#include "test_operations.hpp"

namespace tests {
namespace {

using namespace ov::op::util;
using ov::op::v0::Constant;
using ov::op::v0::Parameter;
using ::testing::AllOf;
using ::testing::HasSubstr;

class IrBodies : public ::testing::Test {
protected:
    std::shared_ptr<ov::Model> again(const ov::Model& model) const {
        const auto written = write_ir(extensions, model);
        return read_ir(extensions, written.text, written.weights);
    }

    CollectedExtensions extensions = test_extensions();
};

std::string body(const std::string& element, const std::string& layers, const std::string& edges) {
    return "<" + element + "><layers>" + layers + "</layers><edges>" + edges + "</edges></" + element + ">";
}

/// Inputs 0, 1, 2 and outputs 3, 4; the body adds its second Parameter to its first.
std::string loop_net(const std::string& port_map, const std::string& back_edges) {
    const std::string in_body =
        body("body",
             parameter(10, "state", "f32", "1,3") + parameter(5, "slice", "f32", "1,3") +
                 parameter(3, "iteration", "f32", "1,3") + layer(11, "sum", "Add", "opset1", "", 2, 1) +
                 result(8, "first") + result(7, "second"),
             edge(10, 0, 11, 0) + edge(5, 0, 11, 1) + edge(11, 2, 8, 0) + edge(11, 2, 7, 0));
    return net(parameter(0, "a") + parameter(1, "b") + parameter(2, "c") +
                   layer(3, "loop", "Loop", "opset5", "", 3, 2,
                         "<port_map>" + port_map + "</port_map><back_edges>" + back_edges + "</back_edges>" + in_body) +
                   result(4, "r1") + result(5, "r2"),
               edge(0, 0, 3, 0) + edge(1, 0, 3, 1) + edge(2, 0, 3, 2) + edge(3, 3, 4, 0) + edge(3, 4, 5, 0));
}

const std::string good_ports =
    "<input external_port_id=\"2\" internal_layer_id=\"5\" axis=\"0\" start=\"-1\" end=\"0\" stride=\"-1\"/>"
    "<input external_port_id=\"1\" internal_layer_id=\"10\"/>"
    "<input external_port_id=\"-1\" internal_layer_id=\"3\" purpose=\"current_iteration\"/>"
    "<output external_port_id=\"4\" internal_layer_id=\"8\" axis=\"1\" part_size=\"2\"/>"
    "<output external_port_id=\"3\" internal_layer_id=\"7\"/>"
    "<output external_port_id=\"-1\" internal_layer_id=\"7\" purpose=\"execution_condition\"/>";
const std::string good_back_edges = "<edge from-layer=\"8\" from-port=\"0\" to-layer=\"10\" to-port=\"0\"/>";

TEST_F(IrBodies, LoopIsConnectedAsItsPortMapSays) {
    const auto model = read_ir(extensions, loop_net(good_ports, good_back_edges));
    const auto loop = ov::as_type_ptr<TestLoop>(find_node(*model, "loop"));
    const auto& inputs = loop->get_input_descriptions();
    ASSERT_EQ(inputs.size(), 2);
    const auto merged = ov::as_type_ptr<MultiSubGraphOp::MergedInputDescription>(inputs[0]);
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->m_input_index, 1);
    EXPECT_EQ(merged->m_body_parameter_index, 0);
    EXPECT_EQ(merged->m_body_value_index, 0);
    const auto slice = ov::as_type_ptr<MultiSubGraphOp::SliceInputDescription>(inputs[1]);
    ASSERT_TRUE(slice);
    EXPECT_EQ(slice->m_input_index, 2);
    EXPECT_EQ(slice->m_body_parameter_index, 1);
    EXPECT_EQ(slice->m_start, -1);
    EXPECT_EQ(slice->m_end, 0);
    EXPECT_EQ(slice->m_stride, -1);
    EXPECT_EQ(slice->m_part_size, 1);

    const auto& outputs = loop->get_output_descriptions();
    ASSERT_EQ(outputs.size(), 2);
    EXPECT_TRUE(ov::is_type<MultiSubGraphOp::BodyOutputDescription>(outputs[0]));
    EXPECT_EQ(outputs[0]->m_output_index, 0);
    EXPECT_EQ(outputs[0]->m_body_value_index, 1);
    const auto concat = ov::as_type_ptr<MultiSubGraphOp::ConcatOutputDescription>(outputs[1]);
    ASSERT_TRUE(concat);
    EXPECT_EQ(concat->m_output_index, 1);
    EXPECT_EQ(concat->m_body_value_index, 0);
    EXPECT_EQ(concat->m_axis, 1);
    EXPECT_EQ(concat->m_part_size, 2);
    EXPECT_EQ(concat->m_end, -1);
    EXPECT_EQ(loop->special_body_ports.current_iteration_input_idx, 2);
    EXPECT_EQ(loop->special_body_ports.body_condition_output_idx, 1);
}

TEST_F(IrBodies, LoopComesBack) {
    const auto model = read_ir(extensions, loop_net(good_ports, good_back_edges));
    EXPECT_EQ(difference(*model, *again(*model)), "");
}

TEST_F(IrBodies, BrokenPortMapsAreErrors) {
    const auto error = [&](const std::string& ports, const std::string& back_edges) {
        return reading_error(extensions, loop_net(ports, back_edges));
    };
    const auto replaced = [](std::string text, const std::string& old, const std::string& replacement) {
        return text.replace(text.find(old), old.size(), replacement);
    };
    ASSERT_EQ(error(good_ports, good_back_edges), "");
    EXPECT_THAT(error(replaced(good_ports, "external_port_id=\"2\"", "external_port_id=\"9\""), ""),
                AllOf(HasSubstr("layer 'loop' (type Loop, id 3), port_map"), HasSubstr("found 9")));
    EXPECT_THAT(error(replaced(good_ports, "external_port_id=\"4\"", "external_port_id=\"9\""), ""),
                HasSubstr("found 9"));
    EXPECT_THAT(error(replaced(good_ports, "internal_layer_id=\"5\"", "internal_layer_id=\"11\""), ""),
                HasSubstr("id of a Parameter of the body, found 11"));
    EXPECT_THAT(error(replaced(good_ports, "internal_layer_id=\"8\"", "internal_layer_id=\"10\""), ""),
                HasSubstr("id of a Result of the body, found 10"));
    EXPECT_THAT(error(replaced(good_ports, "external_port_id=\"4\"", "external_port_id=\"3\""), ""),
                HasSubstr("twice"));
    EXPECT_THAT(error(replaced(good_ports, "stride=\"-1\"", "stride=\"x\""), ""), HasSubstr("'stride'"));
    EXPECT_THAT(error(good_ports, "<edge from-layer=\"99\" to-layer=\"10\"/>"), HasSubstr("found 99"));
}

/// A condition on input 0 and two bodies with one Parameter each; the outputs of the port maps count from 0.
std::string if_net(const std::string& then_layers) {
    const std::string else_body =
        body("else_body", parameter(0, "y", "f32", "2,3") + result(1, "else_result"), edge(0, 0, 1, 0));
    return net(parameter(0, "condition", "boolean", "") + parameter(1, "a") + parameter(2, "b") +
                   layer(3, "if", "If", "opset8", "", 3, 1,
                         "<then_port_map><input external_port_id=\"1\" internal_layer_id=\"0\"/>"
                         "<output external_port_id=\"0\" internal_layer_id=\"2\"/></then_port_map><else_port_map>"
                         "<input external_port_id=\"2\" internal_layer_id=\"0\"/>"
                         "<output external_port_id=\"0\" internal_layer_id=\"1\"/></else_port_map>" +
                             then_layers + else_body) +
                   result(4),
               edge(0, 0, 3, 0) + edge(1, 0, 3, 1) + edge(2, 0, 3, 2) + edge(3, 3, 4, 0));
}

std::string then_body(const std::string& type = "ReLU") {
    return body("then_body",
                parameter(0, "x", "f32", "2,3") + layer(1, "relu", type, "opset1", "", 1, 1) + result(2, "then_result"),
                edge(0, 0, 1, 0) + edge(1, 1, 2, 0));
}

TEST_F(IrBodies, IfHasTwoBodies) {
    const auto model = read_ir(extensions, if_net(then_body()));
    const auto node = ov::as_type_ptr<TestIf>(find_node(*model, "if"));
    ASSERT_EQ(node->get_internal_subgraphs_size(), 2);
    EXPECT_EQ(node->get_function(0)->get_ordered_ops().size(), 3);
    EXPECT_EQ(node->get_function(1)->get_ordered_ops().size(), 2);
    EXPECT_EQ(node->get_input_descriptions(0).at(0)->m_input_index, 1);
    EXPECT_EQ(node->get_input_descriptions(1).at(0)->m_input_index, 2);
    EXPECT_EQ(node->get_output_descriptions(1).at(0)->m_output_index, 0);
    EXPECT_EQ(model->output(0).get_partial_shape(), ov::PartialShape({2, 3}));
    EXPECT_EQ(difference(*model, *again(*model)), "");
}

TEST_F(IrBodies, ErrorsInABodyNameTheWholePath) {
    EXPECT_THAT(
        reading_error(extensions, if_net(then_body("Mystery"))),
        HasSubstr("model in memory, layer 'if' (type If, id 3), then_body, layer 'relu' (type Mystery, id 1): "));
    EXPECT_THAT(reading_error(extensions, if_net("")), HasSubstr("expected the element <then_body>"));
}

TEST_F(IrBodies, ConstantsInBodiesUseTheSameWeights) {
    const auto x = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{2});
    const auto inside =
        std::make_shared<TestAdd>(ov::OutputVector{x, Constant::create(ov::element::f32, {2}, {1.0F, 2.0F})});
    const auto loop = std::make_shared<TestLoop>();
    loop->set_function(std::make_shared<ov::Model>(ov::NodeVector{inside}, ov::ParameterVector{x}, ""));
    const auto outside = Constant::create(ov::element::f32, {2}, {1.0F, 2.0F});
    const auto input = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{2});
    loop->set_merged_input(x, std::make_shared<TestAdd>(ov::OutputVector{input, outside}), inside);
    const ov::Model model(ov::OutputVector{loop->get_iter_value(inside)}, ov::ParameterVector{input}, "m");
    const auto written = write_ir(extensions, model);
    EXPECT_EQ(written.weights.size(), 8);
    EXPECT_EQ(difference(model, *read_ir(extensions, written.text, written.weights)), "");
}

TEST_F(IrBodies, TooManyNestedBodiesAreAnError) {
    std::string text = parameter(0, "x") + result(1), edges = edge(0, 0, 1, 0);
    for (int depth = 0; depth < 3000; ++depth) {
        text = layer(0, "loop", "Loop", "opset5", "", 0, 1,
                     "<port_map><output external_port_id=\"0\" internal_layer_id=\"1\"/></port_map>" +
                         body("body", text, edges)) +
               result(1);
        edges = edge(0, 0, 1, 0);
    }
    EXPECT_THAT(reading_error(extensions, net(text, edges)), HasSubstr("nested bodies"));
}

TEST_F(IrBodies, NodesWithBodiesAreBuiltAndCloned) {
    const auto slice = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{1, 3});
    const auto state = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{1, 3});
    const auto fixed = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{1, 3});
    const auto sum =
        std::make_shared<TestAdd>(ov::OutputVector{std::make_shared<TestAdd>(ov::OutputVector{slice, state}), fixed});
    const auto loop = std::make_shared<TestLoop>();
    loop->set_function(std::make_shared<ov::Model>(ov::NodeVector{sum}, ov::ParameterVector{slice, state, fixed}, ""));

    const auto a = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{4, 3});
    const auto b = std::make_shared<Parameter>(ov::element::f32, ov::PartialShape{1, 3});
    loop->set_sliced_input(slice, a, 0, 1, 1, -1, 0);
    loop->set_merged_input(state, b, sum);
    loop->set_invariant_input(fixed, b);
    EXPECT_EQ(loop->get_input_size(), 2);
    EXPECT_EQ(loop->get_input_descriptions()[2]->m_input_index, 1);
    const auto last = loop->get_iter_value(sum);
    const auto all = loop->get_concatenated_slices(sum, 0, 1, 1, -1, 0);
    EXPECT_EQ(last.get_index(), 0);
    EXPECT_EQ(all.get_index(), 1);
    EXPECT_EQ(last.get_partial_shape(), ov::PartialShape({1, 3}));
    EXPECT_THROW(loop->set_invariant_input(a, b), ov::Exception);
    EXPECT_THROW(loop->get_iter_value(a), ov::Exception);

    const ov::Model model(ov::OutputVector{last, all}, ov::ParameterVector{a, b}, "m");
    const auto clone = model.clone();
    EXPECT_EQ(difference(model, *clone), "");
    EXPECT_NE(ov::as_type<TestLoop>(clone->get_results()[0]->get_input_node_ptr(0))->get_function(),
              loop->get_function());
    EXPECT_EQ(difference(model, *again(model)), "");
}

}  // namespace
}  // namespace tests
