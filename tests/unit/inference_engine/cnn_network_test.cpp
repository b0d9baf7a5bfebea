#include <sstream>

#include "ie/ie_transformations.hpp"
#include "ngraph/opsets/opset5.hpp"
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

TEST(CNNNetwork, FollowsChangesOfItsFunction) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 2}));
    network.getInputsInfo().at("x")->setPrecision(Precision::U8);
    const auto function = network.getFunction();
    const auto positive = std::make_shared<ngraph::opset1::Abs>(function->get_results()[0]->input_value(0));
    positive->set_friendly_name("z");
    function->add_results({std::make_shared<ngraph::opset1::Result>(positive)});
    auto loaded = Core().LoadNetwork(network, "CPU");
    EXPECT_EQ(loaded.GetOutputsInfo().count("z"), 1U);
    auto request = loaded.CreateInferRequest();
    request.SetBlob("x", blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 2}, NC), {1, 2}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("z")), (std::vector<float>{2, 4}));
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

// The weights of the network that is written are mapped from the file that is written, and are read while it is.
TEST(CNNNetwork, IsWrittenOverTheFilesThatItWasReadFrom) {
    const std::string path = testing::TempDir() + "ie_cnn_network_rewritten.xml";
    const auto x = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{1 << 20});
    const std::vector<float> values(1 << 20, 3);
    const auto many = ngraph::opset1::Constant::create(ngraph::element::f32, ngraph::Shape{values.size()}, values);
    const auto sum = std::make_shared<ngraph::opset1::Add>(x, many);
    CNNNetwork(std::make_shared<ngraph::Function>(ngraph::OutputVector{sum}, ngraph::ParameterVector{x}))
        .serialize(path);
    Core core;
    const auto network = core.ReadNetwork(path);
    network.serialize(path);
    size_t constants = 0;
    for (const auto& node : core.ReadNetwork(path).getFunction()->get_ops()) {
        const auto constant = std::dynamic_pointer_cast<ngraph::opset1::Constant>(node);
        if (!constant) continue;
        ++constants;
        EXPECT_EQ(constant->cast_vector<float>(), values);
    }
    EXPECT_EQ(constants, 1U);
}

/// y = the last of the sums of x's rows up to each one, starting at 10.
CNNNetwork summing_rows(size_t rows) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{rows, 2});
    x->set_friendly_name("x");
    const auto start = ngraph::opset5::Constant::create(ngraph::element::f32, ngraph::Shape{1, 2}, {10, 10});
    const auto row = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 2});
    const auto before = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 2});
    before->set_friendly_name("before");
    const auto sum = std::make_shared<ngraph::opset5::Add>(row, before);
    const auto after = std::make_shared<ngraph::opset5::Result>(sum);
    const auto loop = std::make_shared<ngraph::opset5::TensorIterator>();
    loop->set_friendly_name("loop");
    loop->set_function(
        std::make_shared<ngraph::Function>(ngraph::ResultVector{after}, ngraph::ParameterVector{row, before}));
    loop->set_sliced_input(row, x, 0, 1, 1, -1, 0);
    loop->set_merged_input(before, start, after);
    const auto y = std::make_shared<ngraph::opset5::Result>(loop->get_iter_value(after, -1));
    return CNNNetwork(std::make_shared<ngraph::Function>(ngraph::ResultVector{y}, ngraph::ParameterVector{x}));
}

std::vector<float> run_summing(InferRequest& request, const std::vector<float>& x) {
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {x.size() / 2, 2}, NC), x));
    request.Infer();
    return values_of<float>(request.GetBlob("loop"));
}

TEST(lowLatency2, LetsASequenceBeGivenPieceByPiece) {
    Core core;
    CNNNetwork whole = summing_rows(2), zeros = summing_rows(1), initial = summing_rows(1);
    auto request = core.LoadNetwork(whole, "CPU").CreateInferRequest();
    const std::vector<float> all{14, 16};
    EXPECT_EQ(run_summing(request, {1, 2, 3, 4}), all);

    lowLatency2(zeros);
    request = core.LoadNetwork(zeros, "CPU").CreateInferRequest();
    EXPECT_EQ(request.QueryState().at(0).GetName(), "loop/before/variable_0");
    EXPECT_EQ(run_summing(request, {1, 2}), (std::vector<float>{1, 2}));
    EXPECT_EQ(run_summing(request, {3, 4}), (std::vector<float>{4, 6}));

    lowLatency2(initial, false);
    request = core.LoadNetwork(initial, "CPU").CreateInferRequest();
    EXPECT_EQ(run_summing(request, {1, 2}), (std::vector<float>{11, 12}));
    EXPECT_EQ(run_summing(request, {3, 4}), all);
    request.QueryState().at(0).Reset();
    EXPECT_EQ(run_summing(request, {1, 2}), (std::vector<float>{11, 12}));

    CNNNetwork empty;
    EXPECT_THROW(lowLatency2(empty), Exception);
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
