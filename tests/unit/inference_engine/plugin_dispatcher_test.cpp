#include "ie/ie_plugin_dispatcher.hpp"

#include "small_networks.hpp"

namespace {

using namespace small_networks;

TEST(PluginDispatcher, GivesTheMethodsOfOneDevice) {
    InferencePlugin device(PluginDispatcher({""}).getPluginByDevice("CPU"));
    EXPECT_NE(device.GetVersion()->description, nullptr);
    device.SetConfig({{PluginConfigParams::KEY_PERF_COUNT, PluginConfigParams::YES}});
    const CNNNetwork network(doubling(ngraph::element::f32, {1, 2}));
    QueryNetworkResult result;
    device.QueryNetwork(network, result);
    EXPECT_EQ(result.supportedLayersMap["y"], "CPU");

    auto request = device.LoadNetwork(network, {}).CreateInferRequest();
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 2}, NC), {1.5F, -2.F}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{3.F, -4.F}));
    EXPECT_EQ(request.GetPerformanceCounts().count("y"), 1U);
}

TEST(PluginDispatcher, ImportsWhatWasExported) {
    InferencePlugin device(PluginDispatcher().getPluginByDevice("CPU"));
    const std::string path = testing::TempDir() + "plugin_dispatcher_exported";
    device.LoadNetwork(CNNNetwork(doubling(ngraph::element::f32, {1, 2})), {}).Export(path);
    EXPECT_EQ(device.ImportNetwork(path, {}).GetOutputsInfo().count("y"), 1U);
}

TEST(PluginDispatcher, SaysWhatItDoesNotFind) {
    expect_error<Exception>([] { PluginDispatcher().getPluginByDevice("TOASTER"); }, "TOASTER");
    expect_error<NotFound>([] { PluginDispatcher({"/nowhere"}).getPluginByName("toasterPlugin"); },
                           "/nowhere/libtoasterPlugin.so");
    expect_error<Exception>([] { InferenceEnginePluginPtr("/nowhere/libtoaster.so"); }, "/nowhere/libtoaster.so");
    InferencePlugin empty;
    expect_error<NotAllocated>([&] { empty.SetConfig({}); }, "InferencePlugin::SetConfig");
}

}  // namespace
