#include <cpp/ie_cnn_network.h>
#include <details/ie_so_loader.h>
#include <gtest/gtest.h>
#include <ie/ie_blob.h>
#include <ie/ie_common.h>
#include <ie_api.h>
#include <ie_iextension.h>
#include <ie_layers.h>
#include <ie_layouts.h>
#include <cldnn/cldnn_config.hpp>
#include <details/caseless.hpp>
#include <details/ie_exception.hpp>
#include <details/ie_irelease.hpp>
#include <details/ie_no_copy.hpp>
#include <details/ie_so_pointer.hpp>
#include <gna/gna_config.hpp>
#include <gpu/gpu_config.hpp>
#include <hetero/hetero_plugin_config.hpp>
#include <inference_engine.hpp>
#include <multi-device/multi_device_config.hpp>
#include <ngraph/opsets/opset.hpp>
#include <vpu/vpu_plugin_config.hpp>

// The classes below are written the way extensions and programs of each release are: they must compile unchanged.
// NOLINTBEGIN(readability-identifier-naming, bugprone-unhandled-exception-at-new)

namespace {

/// A kernel as of 2020.2 - 2023.
class ScaleKernel : public InferenceEngine::ILayerExecImpl {
public:
    explicit ScaleKernel(float scale) : m_scale(scale) {}

    InferenceEngine::StatusCode getSupportedConfigurations(std::vector<InferenceEngine::LayerConfig>& conf,
                                                           InferenceEngine::ResponseDesc* resp) noexcept override {
        try {
            InferenceEngine::LayerConfig config;
            config.dynBatchSupport = false;
            InferenceEngine::SizeVector shape{1, 8, 2, 2};
            InferenceEngine::SizeVector order(shape.size());
            std::iota(order.begin(), order.end(), 0);
            size_t offset((std::numeric_limits<size_t>::max)());
            InferenceEngine::DataConfig data;
            data.inPlace = -1;
            data.constant = false;
            data.desc = InferenceEngine::TensorDesc(InferenceEngine::Precision::FP32, shape, {shape, order, offset});
            config.inConfs.push_back(data);
            config.outConfs.push_back(data);
            conf.push_back(config);

            auto div_up = [](const int a, const int b) { return (a + b - 1) / b; };
            order.push_back(1);
            InferenceEngine::SizeVector blocks = shape;
            blocks[1] = div_up(static_cast<int>(blocks[1]), 8);
            blocks.push_back(8);
            data.desc = InferenceEngine::TensorDesc(InferenceEngine::Precision::FP32, shape, {blocks, order, offset});
            config.inConfs[0] = data;
            config.outConfs[0] = data;
            conf.push_back(config);
            return InferenceEngine::OK;
        } catch (InferenceEngine::details::InferenceEngineException& ex) {
            strncpy(resp->msg, ex.what(), sizeof(resp->msg) - 1);
            return InferenceEngine::GENERAL_ERROR;
        }
    }
    InferenceEngine::StatusCode init(InferenceEngine::LayerConfig& config,
                                     InferenceEngine::ResponseDesc* resp) noexcept override {
        try {
            if (config.inConfs.size() != 1 || config.outConfs.size() != 1) {
                THROW_IE_EXCEPTION << "Operation cannot be initialized with incorrect number of inputs/outputs!";
            }
            if (config.inConfs[0].desc.getDims().size() != 4) {
                IE_THROW() << "rank";
            }
        } catch (InferenceEngine::Exception& error) {
            const size_t length = std::string(error.what()).copy(resp->msg, 255);
            resp->msg[length] = 0;
            return InferenceEngine::GENERAL_ERROR;
        } catch (InferenceEngine::details::InferenceEngineException& ex) {
            strncpy(resp->msg, ex.what(), sizeof(resp->msg) - 1);
            return InferenceEngine::GENERAL_ERROR;
        }
        return InferenceEngine::OK;
    }
    InferenceEngine::StatusCode execute(std::vector<InferenceEngine::Blob::Ptr>& inputs,
                                        std::vector<InferenceEngine::Blob::Ptr>& outputs,
                                        InferenceEngine::ResponseDesc*) noexcept override {
        const float* src_data =
            inputs[0]->cbuffer().as<const float*>() + inputs[0]->getTensorDesc().getBlockingDesc().getOffsetPadding();
        float* dst_data =
            outputs[0]->buffer().as<float*>() + outputs[0]->getTensorDesc().getBlockingDesc().getOffsetPadding();
        for (size_t i = 0; i < inputs[0]->size(); i++)
            dst_data[i] = src_data[i] * m_scale;
        return InferenceEngine::OK;
    }

private:
    float m_scale;
};

/// An extension as of 2021.4.
class SharedExtension : public InferenceEngine::IExtension {
public:
    void GetVersion(const InferenceEngine::Version*& versionInfo) const noexcept override {
        static const InferenceEngine::Version description = {{1, 0}, "1.0", "shared"};
        versionInfo = &description;
    }
    void Unload() noexcept override {}
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        std::map<std::string, ngraph::OpSet> opsets;
        ngraph::OpSet opset;
        opsets["custom_opset"] = opset;
        return opsets;
    }
    std::vector<std::string> getImplTypes(const std::shared_ptr<ngraph::Node>&) override { return {"CPU"}; }
    InferenceEngine::ILayerImpl::Ptr getImplementation(const std::shared_ptr<ngraph::Node>&,
                                                       const std::string& implType) override {
        return implType == "CPU" ? std::make_shared<ScaleKernel>(2.f) : nullptr;
    }
};

int old_extensions_alive = 0;

/// An extension as of 2019 R2 - 2020.1, with every method of those releases.
class OldExtension : public InferenceEngine::IExtension {
public:
    OldExtension() { ++old_extensions_alive; }
    ~OldExtension() override { --old_extensions_alive; }
    void SetLogCallback(InferenceEngine::IErrorListener&) noexcept override {}
    void GetVersion(const InferenceEngine::Version*&) const noexcept override {}
    void Unload() noexcept override {}
    void Release() noexcept override { delete this; }
    InferenceEngine::StatusCode getPrimitiveTypes(char**&, unsigned int& size,
                                                  InferenceEngine::ResponseDesc*) noexcept override {
        size = 0;
        return InferenceEngine::OK;
    }
    InferenceEngine::StatusCode getFactoryFor(InferenceEngine::ILayerImplFactory*& factory,
                                              const InferenceEngine::CNNLayer* cnnLayer,
                                              InferenceEngine::ResponseDesc*) noexcept override;
    InferenceEngine::StatusCode getShapeInferTypes(char**&, unsigned int&,
                                                   InferenceEngine::ResponseDesc*) noexcept override {
        return InferenceEngine::OK;
    }
    InferenceEngine::StatusCode getShapeInferImpl(InferenceEngine::IShapeInferImpl::Ptr&, const char*,
                                                  InferenceEngine::ResponseDesc*) noexcept override {
        return InferenceEngine::OK;
    }
};

class OldFactory : public InferenceEngine::ILayerImplFactory {
public:
    explicit OldFactory(const InferenceEngine::CNNLayer* layer) : m_scale(layer->GetParamAsFloat("scale", 1.f)) {}
    InferenceEngine::StatusCode getImplementations(std::vector<InferenceEngine::ILayerImpl::Ptr>& impls,
                                                   InferenceEngine::ResponseDesc*) noexcept override {
        impls.push_back(InferenceEngine::ILayerImpl::Ptr(new ScaleKernel(m_scale)));
        return InferenceEngine::OK;
    }
    InferenceEngine::StatusCode getShapes(const std::vector<InferenceEngine::TensorDesc>& in,
                                          std::vector<InferenceEngine::TensorDesc>& out,
                                          InferenceEngine::ResponseDesc*) noexcept override {
        out = in;
        return InferenceEngine::OK;
    }

private:
    float m_scale;
};

InferenceEngine::StatusCode OldExtension::getFactoryFor(InferenceEngine::ILayerImplFactory*& factory,
                                                        const InferenceEngine::CNNLayer* cnnLayer,
                                                        InferenceEngine::ResponseDesc*) noexcept {
    factory = new OldFactory(cnnLayer);
    return InferenceEngine::OK;
}

}  // namespace

namespace MyExtension {

/// Has the name of a class of the engine.
class Extension : public SharedExtension {};

}  // namespace MyExtension

using namespace MyExtension;

IE_DEFINE_EXTENSION_CREATE_FUNCTION(Extension)

INFERENCE_EXTENSION_API(InferenceEngine::StatusCode)
InferenceEngine::CreateExtension(InferenceEngine::IExtension*& ext, InferenceEngine::ResponseDesc* resp) noexcept {
    try {
        ext = new OldExtension();
        return OK;
    } catch (std::exception& ex) {
        if (resp) {
            std::string err = ((std::string) "Couldn't create extension: ") + ex.what();
            err.copy(resp->msg, 255);
        }
        return InferenceEngine::GENERAL_ERROR;
    }
}

namespace {

using namespace InferenceEngine;

TEST(ExtensionSource, OfTheLastReleaseWorks) {
    IExtensionPtr extension;
    CreateExtensionShared(extension);
    ASSERT_NE(extension, nullptr);
    const Version* version = nullptr;
    extension->GetVersion(version);
    EXPECT_EQ(version->apiVersion.major, 1);
    EXPECT_STREQ(version->description, "shared");
    EXPECT_EQ(extension->getOpSets().count("custom_opset"), 1u);
    const ILayerImpl::Ptr kernel = extension->getImplementation(nullptr, "CPU");
    const auto exec = std::dynamic_pointer_cast<ILayerExecImpl>(kernel);
    ASSERT_NE(exec, nullptr);

    std::vector<LayerConfig> configurations;
    ResponseDesc response;
    ASSERT_EQ(exec->getSupportedConfigurations(configurations, &response), OK);
    ASSERT_EQ(configurations.size(), 2u);
    EXPECT_EQ(configurations[0].inConfs[0].desc.getLayout(), NCHW);
    EXPECT_EQ(configurations[1].inConfs[0].desc.getLayout(), BLOCKED);
    EXPECT_EQ(configurations[1].outConfs[0].desc.getBlockingDesc().getBlockDims(), (SizeVector{1, 1, 2, 2, 8}));
    EXPECT_EQ(exec->init(configurations[0], &response), OK);

    std::vector<float> values(32, 1.5f);
    const TensorDesc desc(Precision::FP32, {1, 8, 2, 2}, NCHW);
    std::vector<Blob::Ptr> inputs{make_shared_blob<float>(desc, values.data())};
    std::vector<Blob::Ptr> outputs{make_shared_blob<float>(desc)};
    outputs[0]->allocate();
    EXPECT_EQ(exec->execute(inputs, outputs, &response), OK);
    EXPECT_EQ(outputs[0]->cbuffer().as<const float*>()[31], 3.f);

    configurations[0].inConfs.clear();
    EXPECT_EQ(exec->init(configurations[0], &response), GENERAL_ERROR);
    EXPECT_NE(std::string(response.msg).find("incorrect number"), std::string::npos);
}

TEST(ExtensionSource, Of2019Works) {
    IExtension* made = nullptr;
    ResponseDesc response;
    ASSERT_EQ(CreateExtension(made, &response), OK);
    EXPECT_EQ(old_extensions_alive, 1);
    {
        const std::shared_ptr<IExtension> extension = details::shared_from_irelease(made);
        EXPECT_TRUE(extension->getOpSets().empty());
        EXPECT_TRUE(extension->getImplTypes(nullptr).empty());
        EXPECT_EQ(extension->getImplementation(nullptr, "CPU"), nullptr);
        CNNLayer layer(LayerParams{"scale", "Scale", Precision::FP32});
        layer.params["scale"] = "3";
        ILayerImplFactory* made_factory = nullptr;
        ASSERT_EQ(extension->getFactoryFor(made_factory, &layer, &response), OK);
        const ILayerImplFactory::Ptr factory(made_factory);
        std::vector<ILayerImpl::Ptr> kernels;
        EXPECT_EQ(factory->getImplementations(kernels, &response), OK);
        EXPECT_EQ(kernels.size(), 1u);
    }
    EXPECT_EQ(old_extensions_alive, 0);
}

TEST(ExtensionSource, DefaultsRefuse) {
    IExtensionPtr extension = std::make_shared<SharedExtension>();
    ResponseDesc response;
    ILayerImplFactory* factory = nullptr;
    char** types = nullptr;
    unsigned int count = 0;
    IShapeInferImpl::Ptr shapes;
    EXPECT_EQ(extension->getFactoryFor(factory, nullptr, &response), NOT_IMPLEMENTED);
    EXPECT_EQ(extension->getPrimitiveTypes(types, count, &response), NOT_IMPLEMENTED);
    EXPECT_EQ(extension->getShapeInferTypes(types, count, &response), NOT_IMPLEMENTED);
    EXPECT_EQ(extension->getShapeInferImpl(shapes, "x", &response), NOT_IMPLEMENTED);
    const IShapeInferExtensionPtr base = extension;
    EXPECT_NE(base, nullptr);
}

TEST(ProgramSource, SettingsAreTheirNames) {
    std::map<std::string, std::string> config{{CONFIG_KEY(PERF_COUNT), CONFIG_VALUE(YES)},
                                              {PluginConfigParams::KEY_CONFIG_FILE, "layers.xml"}};
    config[GPU_CONFIG_KEY(PLUGIN_THROTTLE)] = "1";
    config[CLDNN_CONFIG_KEY(PLUGIN_THROTTLE)] = "1";
    config[GNA_CONFIG_KEY(PRECISION)] = "I8";
    config[GNA_CONFIG_KEY(DEVICE_MODE)] = GNA_CONFIG_VALUE(SW_FP32);
    config[HETERO_CONFIG_KEY(DUMP_GRAPH_DOT)] = CONFIG_VALUE(NO);
    config[MULTI_CONFIG_KEY(DEVICE_PRIORITIES)] = "CPU,GPU";
    config[VPU_CONFIG_KEY(CUSTOM_LAYERS)] = "x.xml";
    config[VPU_MYRIAD_CONFIG_KEY(PLATFORM)] = VPU_MYRIAD_CONFIG_VALUE(2480);
    config[MYRIAD_THROUGHPUT_STREAMS] = "2";
    const std::map<std::string, std::string> expected{{"PERF_COUNT", "YES"},
                                                      {"CONFIG_FILE", "layers.xml"},
                                                      {"GPU_PLUGIN_THROTTLE", "1"},
                                                      {"CLDNN_PLUGIN_THROTTLE", "1"},
                                                      {"GNA_PRECISION", "I8"},
                                                      {"GNA_DEVICE_MODE", "GNA_SW_FP32"},
                                                      {"HETERO_DUMP_GRAPH_DOT", "NO"},
                                                      {"MULTI_DEVICE_PRIORITIES", "CPU,GPU"},
                                                      {"VPU_CUSTOM_LAYERS", "x.xml"},
                                                      {"VPU_MYRIAD_PLATFORM", "VPU_MYRIAD_2480"},
                                                      {"MYRIAD_THROUGHPUT_STREAMS", "2"}};
    EXPECT_EQ(config, expected);
    EXPECT_STREQ(METRIC_KEY(FULL_DEVICE_NAME), "FULL_DEVICE_NAME");
    EXPECT_STREQ(EXEC_NETWORK_METRIC_KEY(OPTIMAL_NUMBER_OF_INFER_REQUESTS), "OPTIMAL_NUMBER_OF_INFER_REQUESTS");
    EXPECT_STREQ(METRIC_VALUE(INT8), "INT8");
    std::ostringstream stream;
    stream << Metrics::DeviceType::discrete;
    EXPECT_EQ(stream.str(), "discrete");
}

TEST(ProgramSource, VersionIsThatOfTheApi) {
    const Version* version = GetInferenceEngineVersion();
    EXPECT_EQ(version->apiVersion.major, 2);
    EXPECT_EQ(version->apiVersion.minor, 1);
    EXPECT_EQ(std::string(version->buildNumber).rfind("2021.4.2", 0), 0u);
    EXPECT_EQ(IE_VERSION_MAJOR, 2021);
    static_assert(sizeof(Version) == 2 * sizeof(int) + 2 * sizeof(const char*));
}

TEST(ProgramSource, NamesWithoutRegardToCase) {
    details::caseless_map<std::string, int> ordered{{"ReLU", 1}};
    EXPECT_EQ(ordered.count("relu"), 1u);
    details::caseless_unordered_map<std::string, int> hashed{{"ReLU", 1}};
    EXPECT_EQ(hashed.count("RELU"), 1u);
    EXPECT_EQ(hashed.count("RELU6"), 0u);
}

TEST(ProgramSource, WidePaths) {
    EXPECT_EQ(wStringtoMBCSstringChar(L"gr\u00fc\u00df"), "gr\xc3\xbc\xc3\x9f");
    EXPECT_EQ(multiByteCharToWString("gr\xc3\xbc\xc3\x9f"), L"gr\u00fc\u00df");
    EXPECT_THROW(multiByteCharToWString("\xff\xfe"), Exception);
    const file_name_t name = stringToFileName("model.xml");
    EXPECT_EQ(fileNameToString(name), "model.xml");
}

// Never called: the classes it uses are implemented elsewhere, the forms must compile.
[[maybe_unused]] void program(Core& core, CNNNetwork network, const std::shared_ptr<ngraph::Function>& function) {
    network = core.ReadNetwork("model.xml");
    network = core.ReadNetwork("model.xml", "model.bin");
    network = core.ReadNetwork(std::string("<net/>"), Blob::CPtr());
    network = CNNNetwork(function);
    for (auto& item : network.getInputsInfo()) {
        item.second->setPrecision(Precision::U8);
        item.second->setLayout(Layout::NCHW);
        item.second->getPreProcess().setResizeAlgorithm(RESIZE_BILINEAR);
    }
    InputsDataMap inputs(network.getInputsInfo());
    OutputsDataMap outputs(network.getOutputsInfo());
    DataPtr& output = outputs.begin()->second;
    output->setPrecision(Precision::FP32);
    ICNNNetwork::InputShapes shapes = network.getInputShapes();
    shapes.begin()->second[0] = 2;
    network.reshape(shapes);
    network.setBatchSize(network.getBatchSize());
    std::shared_ptr<const ngraph::Function> constant = static_cast<const CNNNetwork&>(network).getFunction();

    auto extension_ptr = make_so_pointer<IExtension>(std::string("library.so"));
    core.AddExtension(extension_ptr, "CPU");
    IExtensionPtr extension = std::make_shared<InferenceEngine::Extension>(std::string("library.so"));
    core.AddExtension(extension);
    core.AddExtension(std::make_shared<SharedExtension>(), "CPU");
    details::SOPointer<IExtension> pointer("library.so");
    std::shared_ptr<IExtension>& shared = pointer;
    shared->Unload();

    core.SetConfig({{CONFIG_KEY(PERF_COUNT), CONFIG_VALUE(YES)}}, "CPU");
    core.SetConfig({{PluginConfigParams::KEY_CONFIG_FILE, "x"}});
    ExecutableNetwork executable = core.LoadNetwork(network, "CPU");
    executable = core.LoadNetwork(network, "CPU", {{PluginConfigParams::KEY_PERF_COUNT, PluginConfigParams::YES}});
    executable = core.LoadNetwork("model.xml", "CPU");
    const unsigned requests = executable.GetMetric(METRIC_KEY(OPTIMAL_NUMBER_OF_INFER_REQUESTS)).as<unsigned int>();
    std::vector<std::string> metrics = core.GetMetric("CPU", METRIC_KEY(SUPPORTED_METRICS));
    metrics.resize(requests);
    for (auto&& version : core.GetVersions("CPU"))
        metrics.push_back(version.second.description);

    InferRequest request = executable.CreateInferRequest();
    InferRequest::Ptr pointer_to_request = executable.CreateInferRequestPtr();
    request.SetBlob("x", request.GetBlob("y"));
    request.SetCompletionCallback([&] { request.Infer(); });
    request.SetCompletionCallback<std::function<void(InferRequest, StatusCode)>>([](InferRequest, StatusCode) {});
    request.SetCompletionCallback([](InferRequest, StatusCode) {});
    IInferRequest::CompletionCallback callback = [](IInferRequest::Ptr, StatusCode) {};
    request.SetCompletionCallback(callback);
    request.StartAsync();
    if (request.Wait(IInferRequest::WaitMode::RESULT_READY) == StatusCode::OK) request.Cancel();
    request.Wait(InferRequest::WaitMode::STATUS_ONLY);
    std::map<std::string, InferenceEngineProfileInfo> counts = request.GetPerformanceCounts();
    for (auto&& state : request.QueryState())
        state.Reset();
    QueryNetworkResult supported = core.QueryNetwork(network, "HETERO:GPU,CPU");
    supported.supportedLayersMap.clear();
    executable.Export("model.blob");
    CNNNetwork graph = executable.GetExecGraphInfo();
    graph.serialize("graph.xml", "graph.bin");
}

static_assert(!std::is_abstract_v<SharedExtension> && std::has_virtual_destructor_v<ILayerImpl>);

}  // namespace

// NOLINTEND(readability-identifier-naming, bugprone-unhandled-exception-at-new)
