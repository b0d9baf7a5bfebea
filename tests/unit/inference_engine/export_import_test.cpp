#include <fstream>
#include <sstream>

#include "openvino/runtime/core.hpp"
#include "runtime/exported_model.hpp"
#include "small_networks.hpp"

namespace {

using namespace small_networks;

/// Bytes in memory order N, H, W, C in, halves out.
CNNNetwork of_bytes() {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 3, 1, 2}));
    const auto input = network.getInputsInfo().at("x");
    input->setPrecision(Precision::U8);
    input->setLayout(NHWC);
    auto& steps = input->getPreProcess();
    steps.init(3);
    for (size_t channel = 0; channel < 3; ++channel)
        steps[channel]->meanValue = static_cast<float>(channel);
    steps.setVariant(MEAN_VALUE);
    network.getOutputsInfo().at("y")->setPrecision(Precision::FP16);
    return network;
}

std::string exported(ExecutableNetwork network) {
    std::ostringstream stream;
    network.Export(stream);
    return stream.str();
}

ExecutableNetwork imported(const std::string& bytes, const Core::Config& config = {}) {
    std::istringstream stream(bytes);
    return Core().ImportNetwork(stream, "CPU", config);
}

/// What `of_bytes` gives: twice the pixel without its channel's mean, as planes.
void expect_bytes_doubled(ExecutableNetwork network) {
    EXPECT_EQ(network.GetInputsInfo().size(), 1U);
    EXPECT_EQ(network.GetInputsInfo().at("x")->getTensorDesc(), TensorDesc(Precision::U8, {1, 3, 1, 2}, NHWC));
    EXPECT_EQ(network.GetInputsInfo().at("x")->name(), "x");
    EXPECT_EQ(network.GetOutputsInfo().size(), 1U);
    EXPECT_EQ(network.GetOutputsInfo().at("y")->getTensorDesc(), TensorDesc(Precision::FP16, {1, 3, 1, 2}, NCHW));
    auto request = network.CreateInferRequest();
    request.SetBlob("x", blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 3, 1, 2}, NHWC), {10, 20, 30, 11, 21, 31}));
    request.Infer();
    std::vector<float> values;
    for (const auto half : values_of<ov::float16>(request.GetBlob("y")))
        values.push_back(half);
    EXPECT_EQ(values, (std::vector<float>{20, 22, 38, 40, 56, 58}));
}

TEST(ExportImport, KeepsPrecisionsAndLayouts) {
    const auto bytes = exported(Core().LoadNetwork(of_bytes(), "CPU"));
    expect_bytes_doubled(imported(bytes));
    std::istringstream stream(bytes);
    expect_bytes_doubled(Core().ImportNetwork(stream));
    expect_bytes_doubled(imported(exported(imported(bytes))));
}

std::vector<float> result_of(ExecutableNetwork network, const Blob::Ptr& image) {
    auto request = network.CreateInferRequest();
    request.SetBlob("x", image);
    request.Infer();
    return values_of<float>(request.GetBlob("y"));
}

TEST(ExportImport, KeepsThatImagesAreOfAnySize) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 1, 2, 2}));
    network.getInputsInfo().at("x")->setPrecision(Precision::U8);
    network.getInputsInfo().at("x")->getPreProcess().setResizeAlgorithm(RESIZE_AREA);
    const auto image = blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 1, 2, 4}, NCHW), {1, 3, 5, 7, 2, 4, 6, 8});
    const std::vector<float> halved{4, 12, 6, 14};
    const auto loaded = Core().LoadNetwork(network, "CPU");
    EXPECT_EQ(result_of(loaded, image), halved);
    auto again = imported(exported(loaded));
    EXPECT_EQ(result_of(again, image), halved);
    EXPECT_EQ(again.GetInputsInfo().at("x")->getPreProcess().getResizeAlgorithm(), RESIZE_AREA);
}

TEST(ExportImport, KeepsThatImagesHavePlanes) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 3, 2, 2}));
    network.getInputsInfo().at("x")->getPreProcess().setColorFormat(ColorFormat::NV12);
    const auto y = blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 1, 2, 2}, NHWC), {16, 81, 145, 235});
    const auto uv = blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 2, 1, 1}, NHWC), {90, 240});
    const auto loaded = Core().LoadNetwork(network, "CPU");
    const auto image = make_shared_blob<NV12Blob>(y, uv);
    const auto result = result_of(imported(exported(loaded)), image);
    EXPECT_EQ(result, result_of(loaded, image));
    // ITU-R BT.601: 1.164 * (235 - 16) = 254.9 less the half of blue that U = 90 takes.
    EXPECT_NEAR(result.at(3), 2 * (1.164 * (235 - 16) + 2.018 * (90 - 128)), 3);
}

TEST(ExportImport, GoesThroughFiles) {
    const std::string path = testing::TempDir() + "ie_export_import.blob";
    Core core;
    auto network = core.LoadNetwork(of_bytes(), "CPU");
    network.Export(path);
    expect_bytes_doubled(core.ImportNetwork(path, "CPU"));
    expect_error<Exception>([&] { network.Export("/nowhere/net.blob"); }, "/nowhere/net.blob");
    expect_error<Exception>([&] { core.ImportNetwork("/nowhere/net.blob", "CPU"); }, "/nowhere/net.blob");
    expect_error<NetworkNotLoaded>([&] { ExecutableNetwork().Export(path); }, "LoadNetwork");
}

TEST(ExportImport, KeepsSettingsUnlessTheCallHasOthers) {
    Core core;
    const auto bytes = exported(core.LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {4, 2})), "CPU",
                                                 {{CONFIG_KEY(PERF_COUNT), CONFIG_VALUE(YES)},
                                                  {CONFIG_KEY(CPU_THROUGHPUT_STREAMS), "2"},
                                                  {CONFIG_KEY(DYN_BATCH_ENABLED), CONFIG_VALUE(YES)}}));
    auto network = imported(bytes, {{CONFIG_KEY(CPU_THROUGHPUT_STREAMS), "3"}});
    EXPECT_EQ(network.GetConfig(CONFIG_KEY(PERF_COUNT)).as<std::string>(), "YES");
    EXPECT_EQ(network.GetConfig(CONFIG_KEY(CPU_THROUGHPUT_STREAMS)).as<std::string>(), "3");
    EXPECT_EQ(network.GetConfig(CONFIG_KEY(DYN_BATCH_ENABLED)).as<std::string>(), "YES");
    network.CreateInferRequest().SetBatch(4);
    expect_error<Exception>([&] { network.CreateInferRequest().SetBatch(5); }, "expected 1 to 4");
    auto without = imported(bytes, {{CONFIG_KEY(DYN_BATCH_ENABLED), CONFIG_VALUE(NO)}});
    expect_error<Exception>([&] { without.CreateInferRequest().SetBatch(2); }, "dynamic batch is off");
    expect_error<Exception>([&] { imported(bytes, {{"NO_SUCH_KEY", "1"}}); }, "NO_SUCH_KEY");
}

TEST(ExportImport, TakesDynamicShapes) {
    auto network = imported(exported(Core().LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {-1, 2})), "CPU")));
    auto request = network.CreateInferRequest();
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {2, 2}, NC), {1, 2, 3, 4}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{2, 4, 6, 8}));
}

TEST(ExportImport, TakesAnInputThatIsAnOutput) {
    const auto function = doubling(ngraph::element::f32, {1, 2});
    function->add_results({std::make_shared<ngraph::opset1::Result>(function->get_parameters()[0])});
    CNNNetwork given(function);
    given.getInputsInfo().at("x")->setPrecision(Precision::U8);
    auto network = imported(exported(Core().LoadNetwork(given, "CPU")));
    EXPECT_EQ(network.GetInputsInfo().at("x")->getPrecision(), Precision::U8);
    EXPECT_EQ(network.GetOutputsInfo().at("x")->getPrecision(), Precision::FP32);
    EXPECT_EQ(network.GetOutputsInfo().size(), 2U);
    auto request = network.CreateInferRequest();
    request.SetBlob("x", blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 2}, NC), {1, 2}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{2, 4}));
}

TEST(ExportImport, MixesWithTheApiOf2022) {
    ov::Core core;
    std::stringstream stream;
    core.compile_model(doubling(ngraph::element::i64, {1, 2}), "CPU").export_model(stream);
    auto network = Core().ImportNetwork(stream, "CPU");
    EXPECT_EQ(network.GetInputsInfo().at("x")->getPrecision(), Precision::I64);
    // It was compiled to give these; LoadNetwork would have made I32 of it.
    EXPECT_EQ(network.GetOutputsInfo().at("y")->getPrecision(), Precision::I64);
    auto request = network.CreateInferRequest();
    request.SetBlob("x", blob_of<int64_t>(TensorDesc(Precision::I64, {1, 2}, NC), {1, -2}));
    request.Infer();
    EXPECT_EQ(values_of<int64_t>(request.GetBlob("y")), (std::vector<int64_t>{2, -4}));

    std::istringstream bytes(exported(Core().LoadNetwork(of_bytes(), "CPU")));
    const auto model = core.import_model(bytes, "CPU");
    EXPECT_EQ(model.input("image").get_shape(), (ov::Shape{1, 1, 2, 3}));
    EXPECT_EQ(model.input().get_element_type(), ov::element::u8);
    EXPECT_EQ(model.output().get_element_type(), ov::element::f16);
}

/// An export whose description of inputs and outputs is another.
std::string with_ports(const std::vector<std::string>& ports) {
    std::istringstream stream(exported(Core().LoadNetwork(of_bytes(), "CPU")));
    auto model = tenon::read_exported_model(stream);
    model.ports = ports;
    std::ostringstream changed;
    tenon::write(model, changed);
    return changed.str();
}

TEST(ExportImport, RefusesPortsThatDoNotFit) {
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {{"exit", "x"}, "an input, an output or a setting, found 'exit'"},
        {{"input"}, "more texts, found 'the end'"},
        {{"input", "x", "0", "U8"}, "more texts"},
        {{"input", "x", "first"}, "a number, found 'first'"},
        {{"input", "x", "1", "U8", "2", "0", "4", "1", "3", "1", "2", "0", "1"},
         "one of 1 inputs or outputs, found '1'"},
        {{"input", "x", "0", "FP32", "2", "0", "4", "1", "3", "1", "2", "0", "1"}, "type u8, found 'FP32'"},
        {{"input", "x", "0", "U8", "77", "0", "4", "1", "3", "1", "2"}, "the number of a layout, found '77'"},
        {{"input", "x", "0", "U8", "2", "1", "0", "0", "1"}, "shape [1,1,2,3], found 'dynamic'"},
        {{"input", "x", "0", "U8", "2", "0", "4", "1", "3", "1", "9", "0", "1"},
         "extents of [1,1,2,3], found '[1,3,1,9]'"},
        {{"input", "x", "0", "U8", "2", "0", "99999999999999999999"}, "a number"},
        {{"input", "x", "0", "U8", "1", "0", "2", "2", "3"}, ""},
        {{"input", "x", "0", "U8", "2", "0", "4", "1", "3", "1", "2", "0", "9"},
         "the number of a colour format, found '9'"},
        {{"input", "x", "0", "U8", "2", "0", "4", "1", "3", "1", "2", "7", "0"},
         "the number of a way to resize, found '7'"},
        {{"input", "x", "0", "U8", "2", "0", "4", "1", "3", "1", "2", "0", "5"}, "one of 1 inputs or outputs"},
        {{"input", "x", "0", "U8", "2", "0", "4", "1", "3", "1", "2", "1", "1"}, "found 'an image of any size'"},
        {{"input", "x", "0", "U8", "193", "0", "2", "1", "3", "1", "1"}, "an input of 4 axes, found '2 axes'"},
    };
    for (const auto& [ports, text] : cases)
        expect_error<Exception>([&ports = ports] { imported(with_ports(ports)); }, text);
}

TEST(ExportImport, SaysWhatCannotBeImported) {
    Core core;
    std::istringstream nothing, text("<net/>");
    expect_error<Exception>([&] { core.ImportNetwork(nothing, "CPU"); }, "empty stream");
    expect_error<Exception>([&] { core.ImportNetwork(text); }, "read_model");
    expect_error<Exception>([&] { core.ImportNetwork(text, RemoteContext::Ptr()); }, "null");
    const bool is_supported = core.GetMetric("CPU", METRIC_KEY(IMPORT_EXPORT_SUPPORT));
    EXPECT_TRUE(is_supported);
}

}  // namespace
