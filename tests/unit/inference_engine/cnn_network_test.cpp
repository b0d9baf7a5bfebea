#include <sstream>

#include "small_networks.hpp"

namespace {

using namespace small_networks;

TEST(CNNNetwork, ShowsHalfFloatsAsFloatsAndLongOutputsAsInts) {
    CNNNetwork half(doubling(ngraph::element::f16, {1, 3, 4, 5}));
    EXPECT_EQ(half.getInputsInfo().at("x")->getTensorDesc(), TensorDesc(Precision::FP32, {1, 3, 4, 5}, NCHW));
    EXPECT_EQ(half.getOutputsInfo().at("y")->getPrecision(), Precision::FP32);
    EXPECT_EQ(half.getPrecision(), Precision::FP16);
    CNNNetwork longs(doubling(ngraph::element::i64, {2, 3}));
    EXPECT_EQ(longs.getInputsInfo().at("x")->getPrecision(), Precision::I64);
    EXPECT_EQ(longs.getInputsInfo().at("x")->getLayout(), NC);
    EXPECT_EQ(longs.getOutputsInfo().at("y")->getPrecision(), Precision::I32);
    EXPECT_EQ(CNNNetwork(doubling(ngraph::element::u8, {2})).getOutputsInfo().at("y")->getPrecision(), Precision::FP32);
}

TEST(CNNNetwork, CopiesShareTheNetwork) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 2}));
    CNNNetwork copy = network;
    copy.getInputsInfo().at("x")->setPrecision(Precision::U8);
    EXPECT_EQ(network.getInputsInfo().at("x")->getPrecision(), Precision::U8);
    EXPECT_EQ(network.layerCount(), 4U);
    EXPECT_EQ(network.getName(), "doubling");
    EXPECT_EQ(network.getFunction()->get_friendly_name(), "doubling");
    EXPECT_EQ(network.getOVNameForTensor("image"), "x");
    expect_error<NotFound>([&] { network.getOVNameForTensor("nothing"); }, "nothing");
}

TEST(CNNNetwork, ReshapesAndKeepsWhatTheUserSet) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 3, 4, 5}));
    network.getInputsInfo().at("x")->setPrecision(Precision::U8);
    network.getInputsInfo().at("x")->setLayout(NHWC);
    auto shapes = network.getInputShapes();
    EXPECT_EQ(shapes.at("x"), (SizeVector{1, 3, 4, 5}));
    shapes["x"] = {2, 3, 8, 9};
    network.reshape(shapes);
    EXPECT_EQ(network.getInputsInfo().at("x")->getTensorDesc(), TensorDesc(Precision::U8, {2, 3, 8, 9}, NHWC));
    EXPECT_EQ(network.getOutputsInfo().at("y")->getDims(), (SizeVector{2, 3, 8, 9}));
    expect_error<NotFound>([&] { network.reshape({{"z", {1, 2}}}); }, "'x'");
    expect_error<Exception>([&] { network.reshape({{"x", {1, 0, 1, 1}}}); }, "zero dimension");
    EXPECT_EQ(network.getInputShapes().at("x"), (SizeVector{2, 3, 8, 9}));
}

TEST(CNNNetwork, AFailedReshapeLeavesItAsItWas) {
    const auto x = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{2, 3});
    x->set_friendly_name("x");
    const auto w = ngraph::opset1::Constant::create(ngraph::element::f32, ngraph::Shape{3}, {1, 2, 3});
    const auto sum = std::make_shared<ngraph::opset1::Add>(x, w);
    CNNNetwork network(std::make_shared<ngraph::Function>(ngraph::OutputVector{sum}, ngraph::ParameterVector{x}));
    EXPECT_THROW(network.reshape({{"x", {2, 4}}}), Exception);
    EXPECT_EQ(network.getInputShapes().at("x"), (SizeVector{2, 3}));
    EXPECT_EQ(network.getInputsInfo().at("x")->getTensorDesc().getDims(), (SizeVector{2, 3}));
    network.reshape({{"x", {5, 3}}});
    EXPECT_EQ(network.getOutputsInfo().begin()->second->getDims(), (SizeVector{5, 3}));
}

TEST(CNNNetwork, SetsTheBatchWhereItIsKnown) {
    CNNNetwork network(doubling(ngraph::element::f32, {2, 3, 4, 5}));
    EXPECT_EQ(network.getBatchSize(), 2U);
    network.setBatchSize(6);
    EXPECT_EQ(network.getInputShapes().at("x"), (SizeVector{6, 3, 4, 5}));
    EXPECT_EQ(network.getBatchSize(), 6U);
    CNNNetwork image(doubling(ngraph::element::f32, {3, 4, 5}));
    EXPECT_EQ(image.getBatchSize(), 1U);
    expect_error<Exception>([&] { image.setBatchSize(2); }, "call reshape instead");
    expect_error<Exception>([&] { network.setBatchSize(0); }, "found 0");
}

TEST(CNNNetwork, AddsOutputs) {
    auto function = doubling(ngraph::element::f32, {1, 2});
    CNNNetwork network(function);
    network.addOutput("y");
    EXPECT_EQ(network.getOutputsInfo().size(), 1U);
    const auto x = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{1, 2});
    const auto inner = std::make_shared<ngraph::opset1::Relu>(x);
    inner->set_friendly_name("inner");
    const auto outer = std::make_shared<ngraph::opset1::Abs>(inner);
    outer->set_friendly_name("outer");
    CNNNetwork deep(std::make_shared<ngraph::Function>(ngraph::OutputVector{outer}, ngraph::ParameterVector{x}));
    deep.addOutput("inner");
    EXPECT_EQ(deep.getOutputsInfo().count("inner"), 1U);
    EXPECT_EQ(deep.getOutputsInfo().size(), 2U);
    expect_error<NotFound>([&] { deep.addOutput("nothing"); }, "nothing");
    expect_error<OutOfBounds>([&] { deep.addOutput("inner", 1); }, "has 1 outputs");
}

TEST(CNNNetwork, OutputsOfANodeWithSeveralAreNumbered) {
    const auto x = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{1, 4});
    const auto axis = ngraph::opset1::Constant::create(ngraph::element::i64, ngraph::Shape{}, {1});
    const auto split = std::make_shared<ngraph::opset1::Split>(x, axis, 2);
    split->set_friendly_name("parts");
    CNNNetwork network(std::make_shared<ngraph::Function>(split->outputs(), ngraph::ParameterVector{x}));
    EXPECT_EQ(network.getOutputsInfo().count("parts.0"), 1U);
    EXPECT_EQ(network.getOutputsInfo().count("parts.1"), 1U);
}

TEST(CNNNetwork, IsReadAgainAsItWasWritten) {
    const CNNNetwork network(doubling(ngraph::element::f32, {1, 2}));
    std::ostringstream text, weights;
    network.serialize(text, weights);
    const std::string bytes = weights.str();
    auto blob = make_shared_blob<uint8_t>(TensorDesc(Precision::U8, {bytes.size()}, C));
    blob->allocate();
    std::memcpy(blob->data().as<uint8_t*>(), bytes.data(), bytes.size());
    Core core;
    const auto again = core.ReadNetwork(text.str(), blob);
    EXPECT_EQ(again.getName(), "doubling");
    EXPECT_EQ(again.getInputShapes(), network.getInputShapes());
    EXPECT_EQ(again.getOutputsInfo().count("y"), 1U);
    const std::string path = testing::TempDir() + "ie_cnn_network_written.xml";
    network.serialize(path);
    EXPECT_EQ(core.ReadNetwork(path).layerCount(), 4U);
    expect_error<Exception>([&] { network.serialize("/nowhere/net.xml"); }, "/nowhere/net.xml");
}

TEST(CNNNetwork, RefusesWhatItCannotShow) {
    expect_error<Exception>([] { CNNNetwork(std::shared_ptr<ngraph::Function>()); }, "null");
    expect_error<Exception>([] { CNNNetwork(doubling(ngraph::element::f32, ngraph::Shape{1, 0})); }, "zero dimension");
    CNNNetwork dynamic(doubling(ngraph::element::f32, {ngraph::Dimension(), 2}));
    expect_error<Exception>([&] { dynamic.getInputShapes(); }, "reshape");
    dynamic.reshape({{"x", {3, 2}}});
    EXPECT_EQ(dynamic.getInputsInfo().at("x")->getTensorDesc().getDims(), (SizeVector{3, 2}));
    CNNNetwork empty;
    expect_error<Exception>([&] { empty.getInputsInfo(); }, "ReadNetwork");
    expect_error<Exception>([&] { empty.getName(); }, "empty");
    expect_error<Exception>([&] { empty.reshape({}); }, "empty");
}

}  // namespace
