#include <fstream>

#include "openvino/runtime/properties.hpp"
#include "small_networks.hpp"

namespace {

using namespace small_networks;
using testing::AllOf;
using testing::HasSubstr;

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// y = x + w, w from the weights.
constexpr const char* adding_ir = R"(<?xml version="1.0"?><net name="adding" version="10"><layers>
<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="1,2"/>
<output><port id="0" precision="FP32"><dim>1</dim><dim>2</dim></port></output></layer>
<layer id="1" name="w" type="Const" version="opset1"><data element_type="f32" shape="1,2" offset="0" size="8"/>
<output><port id="0" precision="FP32"><dim>1</dim><dim>2</dim></port></output></layer>
<layer id="2" name="y" type="Add" version="opset1">
<input><port id="0"><dim>1</dim><dim>2</dim></port><port id="1"><dim>1</dim><dim>2</dim></port></input>
<output><port id="2" precision="FP32"><dim>1</dim><dim>2</dim></port></output></layer>
<layer id="3" name="y/result" type="Result" version="opset1"><input><port id="0"><dim>1</dim><dim>2</dim></port></input></layer>
</layers><edges><edge from-layer="0" from-port="0" to-layer="2" to-port="0"/>
<edge from-layer="1" from-port="0" to-layer="2" to-port="1"/>
<edge from-layer="2" from-port="2" to-layer="3" to-port="0"/></edges></net>)";

std::vector<float> run_adding(ExecutableNetwork network) {
    auto request = network.CreateInferRequest();
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 2}, NC), {1, 2}));
    request.Infer();
    return values_of<float>(request.GetBlob("y"));
}

class EmptyExtension : public IExtension {
public:
    explicit EmptyExtension(std::string opset) : m_opset(std::move(opset)) {}
    void GetVersion(const Version*&) const noexcept override {}
    void Unload() noexcept override {}
    std::map<std::string, ngraph::OpSet> getOpSets() override { return {{m_opset, ngraph::OpSet()}}; }

private:
    std::string m_opset;
};

class ThrowingExtension : public IExtension {
public:
    explicit ThrowingExtension(bool is_of_2019) : m_is_of_2019(is_of_2019) {}
    void GetVersion(const Version*&) const noexcept override {}
    void Unload() noexcept override {}
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        if (m_is_of_2019) IE_THROW(NotImplemented);
        throw std::out_of_range("a list is too short");
    }

private:
    bool m_is_of_2019;
};

TEST(Core, SaysWhichExtensionThrows) {
    Core core;
    const auto extension = std::make_shared<ThrowingExtension>(false);
    for (int i = 0; i < 2; ++i)
        expect_error<Exception>([&] { core.AddExtension(extension); }, "object of the 2020-21 API");
    expect_error<Exception>([&] { core.AddExtension(extension); }, "a list is too short");
    core.AddExtension(std::make_shared<ThrowingExtension>(true));
}

TEST(Core, ReadsTextWithWeightsInABlob) {
    Core core;
    // The network keeps the blob.
    const std::vector<float> weights{10, 20};
    auto blob = make_shared_blob<uint8_t>(TensorDesc(Precision::U8, {8}, C));
    blob->allocate();
    std::memcpy(blob->data().as<uint8_t*>(), weights.data(), 8);
    auto network = core.ReadNetwork(adding_ir, blob);
    blob.reset();
    EXPECT_EQ(network.getName(), "adding");
    EXPECT_EQ(run_adding(core.LoadNetwork(network, "CPU")), (std::vector<float>{11, 22}));
}

TEST(Core, ReadsAndLoadsFiles) {
    const std::string path = testing::TempDir() + "ie_core_adding";
    std::ofstream(path + ".xml") << adding_ir;
    const float weights[]{-1, 1};
    std::ofstream(path + ".bin", std::ios::binary).write(reinterpret_cast<const char*>(weights), 8);
    Core core;
    const std::vector<float> expected{0, 3};
    EXPECT_EQ(run_adding(core.LoadNetwork(path + ".xml", "CPU")), expected);
    EXPECT_EQ(run_adding(core.LoadNetwork(core.ReadNetwork(path + ".xml", path + ".bin"), "CPU")), expected);
    const std::wstring wide(path.begin(), path.end());
    EXPECT_EQ(run_adding(core.LoadNetwork(core.ReadNetwork(wide + L".xml"))), expected);
}

TEST(Core, SaysWhatItCannotReadOrLoad) {
    Core core;
    expect_error<Exception>([&] { core.ReadNetwork(std::string("/nowhere/net.xml")); }, "/nowhere/net.xml");
    expect_error<Exception>([&] { core.ReadNetwork("no model", Blob::CPtr()); }, "model in memory");
    const auto unallocated = make_shared_blob<uint8_t>(TensorDesc(Precision::U8, {8}, C));
    expect_error<NotAllocated>([&] { core.ReadNetwork(adding_ir, unallocated); }, "not allocated");
    expect_error<NetworkNotRead>([&] { core.LoadNetwork(CNNNetwork(), "CPU"); }, "ReadNetwork");
    const CNNNetwork network(doubling(ngraph::element::f32, {1, 2}));
    expect_error<Exception>([&] { core.LoadNetwork(network, "TOASTER"); }, "TOASTER");
    expect_error<Exception>([&] { core.LoadNetwork(network, "CPU", {{"NO_SUCH_KEY", "1"}}); }, "NO_SUCH_KEY");
    expect_error<Exception>([&] { core.LoadNetwork(network, "CPU", {{CONFIG_KEY(PERF_COUNT), "MAYBE"}}); }, "MAYBE");
    expect_error<NotImplemented>([&] { core.GetDefaultContext("CPU"); }, "CPU");
    expect_error<NotImplemented>([&] { core.CreateContext("CPU", {}); }, "CPU");
    expect_error<Exception>([&] { core.LoadNetwork(network, RemoteContext::Ptr()); }, "null");
}

TEST(Core, TellsErrorsToTheListener) {
    struct Listener : IErrorListener {
        void onError(const char* message) noexcept override { text = message; }
        std::string text;
    } listener;
    Core core;
    core.SetLogCallback(listener);
    EXPECT_THROW(core.ReadNetwork(std::string("/nowhere/net.xml")), Exception);
    EXPECT_THAT(listener.text, testing::HasSubstr("/nowhere/net.xml"));
}

TEST(Core, TakesAnOpsetNameOnce) {
    Core core;
    const auto extension = std::make_shared<EmptyExtension>("mine");
    core.AddExtension(extension);
    expect_error<Exception>([&] { core.AddExtension(extension); }, "mine");
    core.AddExtension(std::make_shared<EmptyExtension>("others"), "CPU");
    expect_error<Exception>([&] { core.AddExtension(std::make_shared<EmptyExtension>("opset1")); }, "opset1");
    expect_error<Exception>([&] { core.AddExtension(nullptr); }, "null");
    for (const char* device : {"HETERO", "HETERO:CPU", "MULTI:CPU", "AUTO"})
        expect_error<Exception>([&] { core.AddExtension(std::make_shared<EmptyExtension>("x"), device); },
                                "does not support extensions");
}

TEST(Core, AnswersMetrics) {
    Core core;
    EXPECT_THAT(core.GetAvailableDevices(), testing::Contains("CPU"));
    const std::string name = core.GetMetric("CPU", METRIC_KEY(FULL_DEVICE_NAME));
    EXPECT_FALSE(name.empty());
    const std::vector<std::string> metrics = core.GetMetric("CPU", METRIC_KEY(SUPPORTED_METRICS));
    for (const auto& metric : metrics)
        EXPECT_FALSE(core.GetMetric("CPU", metric).empty()) << metric;
    const std::vector<std::string> keys = core.GetMetric("CPU", METRIC_KEY(SUPPORTED_CONFIG_KEYS));
    EXPECT_THAT(keys, testing::Contains(CONFIG_KEY(PERF_COUNT)));
    for (const auto& key : keys)
        EXPECT_TRUE(core.GetConfig("CPU", key).is<std::string>()) << key;
    const std::tuple<unsigned, unsigned> streams = core.GetMetric("CPU", METRIC_KEY(RANGE_FOR_STREAMS));
    EXPECT_GE(std::get<1>(streams), 1U);
    expect_error<NotFound>([&] { core.GetMetric("CPU", "COLOUR"); }, "COLOUR");
    EXPECT_EQ(core.GetVersions("CPU").count("CPU"), 1U);
    expect_error<Exception>([&] { core.GetVersions("TOASTER"); }, "TOASTER");
}

TEST(Core, KeepsSettings) {
    Core core;
    core.SetConfig({{CONFIG_KEY(CPU_THREADS_NUM), "1"}, {CONFIG_KEY(PERF_COUNT), CONFIG_VALUE(YES)}}, "CPU");
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(CPU_THREADS_NUM)).as<std::string>(), "1");
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(PERF_COUNT)).as<std::string>(), "YES");
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(DYN_BATCH_ENABLED)).as<std::string>(), "NO");
    core.SetConfig({{CONFIG_KEY(DYN_BATCH_ENABLED), CONFIG_VALUE(YES)}});
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(DYN_BATCH_ENABLED)).as<std::string>(), "YES");
    expect_error<Exception>([&] { core.GetConfig("CPU", "NO_SUCH_KEY"); }, "NO_SUCH_KEY");
    const auto network = core.LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 2})), "CPU",
                                          {{CONFIG_KEY(CPU_THROUGHPUT_STREAMS), "2"}});
    EXPECT_EQ(network.GetConfig(CONFIG_KEY(CPU_THROUGHPUT_STREAMS)).as<std::string>(), "2");
    EXPECT_EQ(network.GetConfig(CONFIG_KEY(PERF_COUNT)).as<std::string>(), "YES");
}

TEST(Core, KeepsFilesOfCustomLayersForDevicesThatReadThem) {
    Core core;
    core.SetConfig({{CONFIG_KEY(CONFIG_FILE), "layers.xml"}});
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(CONFIG_FILE)).as<std::string>(), "layers.xml");
    core.LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 2})), "CPU");
    expect_error<Exception>([&] { core.SetConfig({{CONFIG_KEY(CONFIG_FILE), "layers.xml"}}, "CPU"); }, "CONFIG_FILE");
    expect_error<Exception>([&] { core.SetConfig({{CONFIG_KEY(CONFIG_FILE), "layers.xml"}}, "GPU"); }, "GPU");
}

TEST(Core, TakesTheOldSwitchForBfloat16) {
    Core core;
    core.SetConfig({{CONFIG_KEY(ENFORCE_BF16), CONFIG_VALUE(YES)}}, "CPU");
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(ENFORCE_BF16)).as<std::string>(), "YES");
    EXPECT_EQ(core.GetConfig("CPU", ov::hint::inference_precision.name()).as<std::string>(), "bf16");
    expect_error<Exception>([&] { core.SetConfig({{CONFIG_KEY(ENFORCE_BF16), "MAYBE"}}, "CPU"); }, "YES or NO");
}

TEST(Core, RunsOnOneThreadWhereThatIsWanted) {
    Core core;
    core.SetConfig({{CONFIG_KEY(SINGLE_THREAD), CONFIG_VALUE(YES)}}, "CPU");
    EXPECT_EQ(core.GetConfig("CPU", CONFIG_KEY(CPU_THREADS_NUM)).as<std::string>(), "1");
    expect_error<Exception>([&] { core.SetConfig({{CONFIG_KEY(SINGLE_THREAD), "MAYBE"}}, "CPU"); }, "YES or NO");
}

TEST(Core, QueriesLayers) {
    Core core;
    const auto result = core.QueryNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 2})), "CPU");
    EXPECT_EQ(result.rc, OK);
    EXPECT_EQ(result.supportedLayersMap.at("y"), "CPU");
}

TEST(ExecutableNetwork, DescribesItself) {
    Core core;
    auto network = core.LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 3, 2, 2})), "CPU");
    EXPECT_TRUE(network);
    EXPECT_EQ(network.GetInputsInfo().at("x")->getTensorDesc(), TensorDesc(Precision::FP32, {1, 3, 2, 2}, NCHW));
    EXPECT_EQ(network.GetOutputsInfo().at("y")->getPrecision(), Precision::FP32);
    EXPECT_EQ(network.GetMetric(METRIC_KEY(NETWORK_NAME)).as<std::string>(), "doubling");
    const unsigned requests = network.GetMetric(METRIC_KEY(OPTIMAL_NUMBER_OF_INFER_REQUESTS));
    EXPECT_GE(requests, 1U);
    EXPECT_GE(network.GetExecGraphInfo().layerCount(), 1U);
    const auto path = testing::TempDir() + "executed.xml";
    network.GetExecGraphInfo().serialize(path, testing::TempDir() + "executed.bin");
    EXPECT_THAT(text_of(path), AllOf(HasSubstr("execType=\""), HasSubstr("layerType=\"Multiply\"")));
    expect_error<NotFound>([&] { network.GetMetric("COLOUR"); }, "COLOUR");
    expect_error<Exception>([&] { network.GetConfig("NO_SUCH_KEY"); }, "NO_SUCH_KEY");
    expect_error<NotImplemented>(
        [&] {
            network.SetConfig({{CONFIG_KEY(PERF_COUNT), std::string("YES")}});
        },
        "LoadNetwork");
    expect_error<NotImplemented>([&] { network.GetContext(); }, "remote context");
    expect_error<Exception>([&] { network.QueryState(); }, "create one");
    const auto request = network.CreateInferRequestPtr();
    EXPECT_TRUE(network.QueryState().empty());
    EXPECT_TRUE(!ExecutableNetwork());
    expect_error<NetworkNotLoaded>([&] { ExecutableNetwork().CreateInferRequest(); }, "LoadNetwork");
}

TEST(ExecutableNetwork, IsDrawnWhereThePersonWants) {
    Core core;
    const auto load = [&](const std::string& place) {
        core.LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 2})), "CPU",
                         {{CONFIG_KEY(DUMP_EXEC_GRAPH_AS_DOT), place}});
    };
    load(testing::TempDir() + "drawn");
    EXPECT_THAT(text_of(testing::TempDir() + "drawn_init.dot"),
                AllOf(HasSubstr("digraph"), HasSubstr("y\nMultiply\n")));
    expect_error<Exception>([&] { load("/nowhere/drawn"); }, "/nowhere/drawn_init.dot");
}

}  // namespace
