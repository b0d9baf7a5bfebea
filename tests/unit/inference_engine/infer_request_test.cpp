#include <atomic>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <thread>

#include "ngraph/opsets/opset5.hpp"
#include "ngraph/opsets/opset6.hpp"
#include "openvino/op/util/variable.hpp"
#include "small_networks.hpp"

namespace {

using namespace small_networks;

std::vector<float> counted(size_t count) {
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), 0.F);
    return values;
}

ExecutableNetwork load(const CNNNetwork& network, const std::map<std::string, std::string>& config = {}) {
    return Core().LoadNetwork(network, "CPU", config);
}

TEST(InferRequest, ComputesOnItsOwnBlobs) {
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3}))).CreateInferRequest();
    auto input = request.GetBlob("x");
    EXPECT_EQ(input->getTensorDesc(), TensorDesc(Precision::FP32, {1, 3}, NC));
    EXPECT_EQ(request.GetBlob("x"), input);
    std::iota(input->buffer().as<float*>(), input->buffer().as<float*>() + 3, 1.F);
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{2, 4, 6}));
}

TEST(InferRequest, UsesTheUsersMemory) {
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3}))).CreateInferRequest();
    std::vector<float> in{1, 2, 3}, out(3);
    const TensorDesc desc(Precision::FP32, {1, 3}, NC);
    const auto input = make_shared_blob<float>(desc, in.data());
    request.SetInput({{"x", input}});
    request.SetOutput({{"y", make_shared_blob<float>(desc, out.data())}});
    EXPECT_EQ(request.GetBlob("x"), input);
    request.Infer();
    EXPECT_EQ(out, (std::vector<float>{2, 4, 6}));
    in = {5, 5, 5};
    request.Infer();
    EXPECT_EQ(out, (std::vector<float>{10, 10, 10}));
}

TEST(InferRequest, FollowsABlobThatIsAllocatedAnew) {
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3}))).CreateInferRequest();
    const auto input = blob_of<float>(TensorDesc(Precision::FP32, {1, 3}, NC), {1, 2, 3});
    request.SetBlob("x", input);
    request.Infer();
    input->deallocate();
    expect_error<NotAllocated>([&] { request.Infer(); }, "allocate()");
    input->allocate();
    const std::vector<float> fresh{7, 8, 9};
    std::copy(fresh.begin(), fresh.end(), input->data().as<float*>());
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{14, 16, 18}));
}

TEST(InferRequest, ConvertsPrecisionsAsTheNetworkWasToldTo) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 3}));
    network.getInputsInfo().at("x")->setPrecision(Precision::U8);
    network.getOutputsInfo().at("y")->setPrecision(Precision::I32);
    auto request = load(network).CreateInferRequest();
    request.SetBlob("x", blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 3}, NC), {1, 2, 250}));
    request.Infer();
    EXPECT_EQ(request.GetBlob("y")->getTensorDesc().getPrecision(), Precision::I32);
    EXPECT_EQ(values_of<int32_t>(request.GetBlob("y")), (std::vector<int32_t>{2, 4, 500}));
}

TEST(InferRequest, TakesFloatsForHalfFloatsAndGivesIntsForLongs) {
    auto half = load(CNNNetwork(doubling(ngraph::element::f16, {1, 2}))).CreateInferRequest();
    half.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 2}, NC), {0.5F, 3}));
    half.Infer();
    EXPECT_EQ(values_of<float>(half.GetBlob("y")), (std::vector<float>{1, 6}));
    auto longs = load(CNNNetwork(doubling(ngraph::element::i64, {1, 2}))).CreateInferRequest();
    longs.SetBlob("x", blob_of<int64_t>(TensorDesc(Precision::I64, {1, 2}, NC), {-4, 3}));
    longs.Infer();
    EXPECT_EQ(values_of<int32_t>(longs.GetBlob("y")), (std::vector<int32_t>{-8, 6}));
}

/// Element (c, h, w) of both layouts is 100 c + 10 h + w.
std::vector<float> image(bool channels_last) {
    std::vector<float> values;
    for (size_t i = 0; i < 3 * 2 * 4; ++i) {
        const size_t c = channels_last ? i % 3 : i / 8;
        const size_t h = channels_last ? i / 12 : i / 4 % 2;
        const size_t w = channels_last ? i / 3 % 4 : i % 4;
        values.push_back(static_cast<float>(100 * c + 10 * h + w));
    }
    return values;
}

TEST(InferRequest, TakesEitherLayoutForEitherLayout) {
    const SizeVector dims{1, 3, 2, 4};
    auto doubled = image(false);
    for (auto& value : doubled)
        value *= 2;
    for (const Layout told : {NCHW, NHWC}) {
        for (const Layout given : {NCHW, NHWC}) {
            CNNNetwork network(doubling(ngraph::element::f32, {1, 3, 2, 4}));
            network.getInputsInfo().at("x")->setLayout(told);
            auto request = load(network).CreateInferRequest();
            EXPECT_EQ(request.GetBlob("x")->getTensorDesc(), TensorDesc(Precision::FP32, dims, told));
            request.SetBlob("x", blob_of(TensorDesc(Precision::FP32, dims, given), image(given == NHWC)));
            request.Infer();
            EXPECT_EQ(values_of<float>(request.GetBlob("y")), doubled) << told << " given as " << given;
        }
    }
}

TEST(InferRequest, GivesOutputsInTheLayoutAskedFor) {
    const SizeVector dims{1, 3, 2, 4};
    auto doubled = image(true);
    for (auto& value : doubled)
        value *= 2;
    CNNNetwork network(doubling(ngraph::element::f32, {1, 3, 2, 4}));
    network.getOutputsInfo().at("y")->setLayout(NHWC);
    auto request = load(network).CreateInferRequest();
    request.SetBlob("x", blob_of(TensorDesc(Precision::FP32, dims, NCHW), image(false)));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), doubled);
    // A blob of another layout is filled in its own.
    const auto planar = blob_of(TensorDesc(Precision::FP32, dims, NCHW), std::vector<float>(24));
    request.SetBlob("y", planar);
    request.Infer();
    auto expected = image(false);
    for (auto& value : expected)
        value *= 2;
    EXPECT_EQ(values_of<float>(planar), expected);
}

TEST(InferRequest, TakesAPartOfALargerBlob) {
    const auto large = blob_of(TensorDesc(Precision::FP32, {1, 1, 4, 4}, NCHW), counted(16));
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 1, 2, 2}))).CreateInferRequest();
    request.SetBlob("x", make_shared_blob(large, ROI(0, 1, 2, 2, 2)));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{18, 20, 26, 28}));
}

TEST(InferRequest, SubtractsMeansAndDividesByScales) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 2, 1, 2}));
    auto& steps = network.getInputsInfo().at("x")->getPreProcess();
    steps.init(2);
    steps[0]->meanValue = 1;
    steps[1]->meanValue = 2;
    steps[0]->stdScale = 2;
    steps[1]->stdScale = 4;
    steps.setVariant(MEAN_VALUE);
    network.getInputsInfo().at("x")->setPrecision(Precision::U8);
    auto request = load(network).CreateInferRequest();
    request.SetBlob("x", blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 2, 1, 2}, NCHW), {5, 7, 10, 14}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{4, 6, 4, 6}));
    EXPECT_EQ(request.GetPreProcess("x")[1]->meanValue, 2);
    expect_error<NotFound>([&] { request.GetPreProcess("z"); }, "'z'");
}

TEST(InferRequest, SubtractsAMeanImage) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 2, 1, 2}));
    auto& steps = network.getInputsInfo().at("x")->getPreProcess();
    steps.init(2);
    steps.setMeanImage(blob_of<float>(TensorDesc(Precision::FP32, {2, 1, 2}, CHW), {1, 2, 3, 4}));
    auto request = load(network).CreateInferRequest();
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 2, 1, 2}, NCHW), {10, 10, 10, 10}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{18, 16, 14, 12}));
}

TEST(InferRequest, RefusesStepsThatItCannotDo) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 2, 1, 2}));
    auto& steps = network.getInputsInfo().at("x")->getPreProcess();
    steps.init(3);
    steps.setVariant(MEAN_VALUE);
    steps[0]->meanValue = 1;
    expect_error<Exception>([&] { load(network); }, "values for 3");
    steps.init(2);
    steps[0]->stdScale = 0;
    expect_error<Exception>([&] { load(network); }, "other than 0");
    steps.init(2);
    steps.setVariant(MEAN_IMAGE);
    expect_error<Exception>([&] { load(network); }, "mean image for each");
}

TEST(InferRequest, RefusesBlobsThatDoNotFit) {
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3}))).CreateInferRequest();
    const TensorDesc desc(Precision::FP32, {1, 3}, NC);
    expect_error<NotFound>([&] { request.GetBlob("z"); }, "there are x, y");
    expect_error<NotFound>([&] { request.SetBlob("z", blob_of<float>(desc, {1, 2, 3})); }, "'z'");
    expect_error<NotAllocated>([&] { request.SetBlob("x", nullptr); }, "found null");
    expect_error<NotAllocated>([&] { request.SetBlob("x", make_shared_blob<float>(desc)); }, "allocate()");
    expect_error<ParameterMismatch>(
        [&] {
            request.SetBlob("x", blob_of<uint8_t>(TensorDesc(Precision::U8, {1, 3}, NC), {1, 2, 3}));
        },
        "expected precision FP32, found U8");
    expect_error<ParameterMismatch>(
        [&] {
            request.SetBlob("y", blob_of<float>(TensorDesc(Precision::FP32, {1, 2}, NC), {1, 2}));
        },
        "output 'y'");
    const auto part = blob_of<float>(desc, {1, 2, 3});
    const auto group = std::make_shared<CompoundBlob>(std::vector<Blob::Ptr>{part});
    expect_error<NotImplemented>([&] { request.SetBlob("x", group); }, "compound");
    expect_error<Exception>([&] { request.SetBatch(1); }, "DYN_BATCH_ENABLED");
    InferRequest empty;
    EXPECT_TRUE(!empty);
    expect_error<NotAllocated>([&] { empty.Infer(); }, "CreateInferRequest");
    expect_error<NotAllocated>([&] { VariableState().Reset(); }, "empty");
}

TEST(InferRequest, RunsAsynchronously) {
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3}))).CreateInferRequest();
    EXPECT_EQ(request.Wait(), INFER_NOT_STARTED);
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 3}, NC), {1, 2, 3}));
    request.StartAsync();
    EXPECT_EQ(request.Wait(InferRequest::RESULT_READY), OK);
    EXPECT_EQ(request.Wait(InferRequest::STATUS_ONLY), OK);
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{2, 4, 6}));
    expect_error<ParameterMismatch>([&] { request.Wait(-5); }, "-5");
    request.Cancel();
}

TEST(InferRequest, ACallbackMayStartTheNextInference) {
    auto network = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3})));
    auto request = network.CreateInferRequest();
    std::mutex mutex;
    std::condition_variable done;
    int count = 0;
    request.SetCompletionCallback([&](InferRequest own, StatusCode status) {
        EXPECT_EQ(status, OK);
        const std::lock_guard<std::mutex> lock(mutex);
        if (++count < 5)
            own.StartAsync();
        else
            done.notify_all();
    });
    request.StartAsync();
    std::unique_lock<std::mutex> lock(mutex);
    EXPECT_TRUE(done.wait_for(lock, std::chrono::seconds(60), [&] { return count == 5; }));
    lock.unlock();
    EXPECT_EQ(request.Wait(), OK);
}

TEST(InferRequest, IsBusyAndKeepsItselfWhileItRuns) {
    auto network = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3})));
    std::mutex gate;
    std::atomic<int> called{0};
    {
        auto request = network.CreateInferRequest();
        const std::lock_guard<std::mutex> lock(gate);
        request.SetCompletionCallback([&] {
            const std::lock_guard<std::mutex> wait(gate);
            ++called;
        });
        request.StartAsync();
        // The inference may be over, its callback is not.
        EXPECT_EQ(request.Wait(1), RESULT_NOT_READY);
    }
    auto request = network.CreateInferRequest();
    request.StartAsync();
    EXPECT_EQ(request.Wait(), OK);
    while (called == 0)
        std::this_thread::yield();
}

TEST(InferRequest, ShowsItselfToCCallbacks) {
    static std::atomic<int> called{0};
    auto request = load(CNNNetwork(doubling(ngraph::element::f32, {1, 3}))).CreateInferRequest();
    IInferRequest::Ptr seen = request;
    ResponseDesc response;
    int mark = 0;
    EXPECT_EQ(seen->SetUserData(&mark, &response), OK);
    const IInferRequest::CompletionCallback callback = [](IInferRequest::Ptr own, StatusCode status) {
        void* data = nullptr;
        own->GetUserData(&data, nullptr);
        *static_cast<int*>(data) = 7;
        called += status == OK;
    };
    EXPECT_EQ(seen->SetCompletionCallback(callback), OK);
    EXPECT_EQ(seen->StartAsync(&response), OK);
    EXPECT_EQ(seen->Wait(IInferRequest::RESULT_READY, &response), OK);
    EXPECT_EQ(called, 1);
    EXPECT_EQ(mark, 7);
    Blob::Ptr blob;
    EXPECT_EQ(seen->GetBlob("z", blob, &response), NOT_FOUND);
    EXPECT_THAT(response.msg, testing::HasSubstr("'z'"));
    EXPECT_EQ(seen->SetBatch(1, &response), GENERAL_ERROR);
}

TEST(InferRequest, CountsTimesWhereThatIsOn) {
    const CNNNetwork network(doubling(ngraph::element::f32, {1, 3}));
    auto request = load(network, {{CONFIG_KEY(PERF_COUNT), CONFIG_VALUE(YES)}}).CreateInferRequest();
    request.Infer();
    const auto counts = request.GetPerformanceCounts();
    ASSERT_EQ(counts.count("y"), 1U);
    EXPECT_EQ(counts.at("y").status, InferenceEngineProfileInfo::EXECUTED);
    EXPECT_STREQ(counts.at("y").layer_type, "Multiply");
    auto plain = load(network).CreateInferRequest();
    plain.Infer();
    expect_error<Exception>([&] { plain.GetPerformanceCounts(); }, "PERF_COUNT");
}

TEST(InferRequest, NamesOfNodesStayWherePortsAreConverted) {
    CNNNetwork network(doubling(ngraph::element::f32, {1, 3, 2, 2}));
    network.getInputsInfo().at("x")->setPrecision(Precision::U8);
    network.getOutputsInfo().at("y")->setPrecision(Precision::I32);
    network.getOutputsInfo().at("y")->setLayout(NHWC);
    auto loaded = load(network, {{CONFIG_KEY(PERF_COUNT), CONFIG_VALUE(YES)}});
    EXPECT_EQ(loaded.GetInputsInfo().begin()->first, "x");
    EXPECT_EQ(loaded.GetOutputsInfo().begin()->first, "y");
    auto request = loaded.CreateInferRequest();
    request.Infer();
    const auto counts = request.GetPerformanceCounts();
    ASSERT_EQ(counts.count("y"), 1U);
    EXPECT_STREQ(counts.at("y").layer_type, "Multiply");
    for (const auto& count : counts)
        EXPECT_EQ(count.first.find("before_postprocess"), std::string::npos) << count.first;
}

TEST(InferRequest, AnInputThatIsAnOutputIsConvertedToo) {
    const auto x = std::make_shared<ngraph::opset1::Parameter>(ngraph::element::f32, ngraph::Shape{1, 2});
    x->set_friendly_name("x");
    const auto y = std::make_shared<ngraph::opset1::Relu>(x);
    y->set_friendly_name("y");
    CNNNetwork network(std::make_shared<ngraph::Function>(ngraph::OutputVector{x, y}, ngraph::ParameterVector{x}));
    network.getOutputsInfo().at("y")->setPrecision(Precision::I32);
    auto request = load(network).CreateInferRequest();
    request.SetBlob("x", blob_of<float>(TensorDesc(Precision::FP32, {1, 2}, NC), {-3, 4}));
    request.Infer();
    EXPECT_EQ(values_of<int32_t>(request.GetBlob("y")), (std::vector<int32_t>{0, 4}));
}

TEST(InferRequest, TakesFewerImagesWhereBatchIsDynamic) {
    const CNNNetwork network(doubling(ngraph::element::f32, {4, 2}));
    auto request = load(network, {{CONFIG_KEY(DYN_BATCH_ENABLED), CONFIG_VALUE(YES)}}).CreateInferRequest();
    request.SetBlob("x", blob_of(TensorDesc(Precision::FP32, {4, 2}, NC), counted(8)));
    request.SetBatch(2);
    request.Infer();
    const auto result = values_of<float>(request.GetBlob("y"));
    EXPECT_EQ(std::vector<float>(result.begin(), result.begin() + 4), (std::vector<float>{0, 2, 4, 6}));
    expect_error<Exception>([&] { request.SetBatch(5); }, "1 to 4");
    expect_error<Exception>([&] { request.SetBatch(0); }, "found 0");
}

TEST(InferRequest, ShowsStates) {
    const auto x = std::make_shared<ngraph::opset6::Parameter>(ngraph::element::f32, ngraph::Shape{1, 2});
    x->set_friendly_name("x");
    const auto variable = std::make_shared<ngraph::Variable>(
        ngraph::VariableInfo{ngraph::PartialShape{1, 2}, ngraph::element::f32, "sum"});
    const auto zero = ngraph::opset6::Constant::create(ngraph::element::f32, ngraph::Shape{1, 2}, {0, 0});
    const auto read = std::make_shared<ngraph::opset6::ReadValue>(zero, variable);
    const auto sum = std::make_shared<ngraph::opset6::Add>(read, x);
    sum->set_friendly_name("y");
    const auto assign = std::make_shared<ngraph::opset6::Assign>(sum, variable);
    const auto result = std::make_shared<ngraph::opset6::Result>(sum);
    CNNNetwork network(std::make_shared<ngraph::Function>(ngraph::ResultVector{result}, ngraph::SinkVector{assign},
                                                          ngraph::ParameterVector{x}, "accumulating"));
    auto request = load(network).CreateInferRequest();
    const TensorDesc desc(Precision::FP32, {1, 2}, NC);
    request.SetBlob("x", blob_of<float>(desc, {1, 2}));
    request.Infer();
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{2, 4}));
    auto states = request.QueryState();
    ASSERT_EQ(states.size(), 1U);
    EXPECT_EQ(states[0].GetName(), "sum");
    EXPECT_EQ(states[0].GetState()->cbuffer().as<const float*>()[1], 4.F);
    states[0].Reset();
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{1, 2}));
    states[0].SetState(blob_of<float>(desc, {10, 20}));
    request.Infer();
    EXPECT_EQ(values_of<float>(request.GetBlob("y")), (std::vector<float>{11, 22}));
    expect_error<NotAllocated>([&] { states[0].SetState(nullptr); }, "allocated blob");
}

}  // namespace
