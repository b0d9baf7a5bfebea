#include <numeric>

#include "scripted_kernel.hpp"

using namespace scripted;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// Images of x, two numbers each, through the operation.
class RulesJ5DynamicBatch : public testing::Test {
protected:
    void SetUp() override {
        script->configurations = [](const ngraph::Node& node, std::vector<LayerConfig>& offered, ResponseDesc*) {
            offered = {config({planar(node.get_input_shape(0))}, {planar(node.get_output_shape(0))})};
            offered[0].dynBatchSupport = true;
            return OK;
        };
        script->execute = [this](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                                 ResponseDesc* response) {
            batches.push_back(inputs[0]->getTensorDesc().getDims()[0]);
            EXPECT_EQ(outputs[0]->getTensorDesc().getDims()[0], batches.back());
            return add_one(inputs, outputs, response);
        };
    }
    InferRequest request_for(std::map<std::string, std::string> settings) {
        settings[CONFIG_KEY(DYN_BATCH_ENABLED)] = CONFIG_VALUE(YES);
        auto request =
            core_with(script).LoadNetwork(CNNNetwork(alone(script, {4, 2})), "CPU", settings).CreateInferRequest();
        fill(request, 0);
        return request;
    }
    static void fill(InferRequest& request, float start) {
        auto* x = request.GetBlob("x")->buffer().as<float*>();
        std::iota(x, x + 8, start);
    }
    static std::vector<float> output_of(InferRequest& request) {
        const auto* y = request.GetBlob("probe")->cbuffer().as<const float*>();
        return {y, y + 8};
    }

    ScriptPtr script = std::make_shared<Script>();
    std::vector<size_t> batches;
};

TEST_F(RulesJ5DynamicBatch, KernelsSeeFewerImages) {
    auto request = request_for({});
    request.Infer();
    EXPECT_EQ(output_of(request), counted(8, 1));
    request.SetBatch(2);
    fill(request, 100);
    request.Infer();
    EXPECT_THAT(output_of(request), ElementsAre(101, 102, 103, 104, 5, 6, 7, 8)) << "the rest is left alone";
    request.SetBatch(3);
    request.StartAsync();
    request.Wait(InferRequest::RESULT_READY);
    EXPECT_THAT(output_of(request), ElementsAre(101, 102, 103, 104, 105, 106, 7, 8));
    request.SetBatch(4);
    request.Infer();
    EXPECT_EQ(output_of(request), counted(8, 101));
    EXPECT_THAT(batches, ElementsAre(4, 2, 3, 4));
}

TEST_F(RulesJ5DynamicBatch, BlobsOfTheUserAreTaken) {
    auto request = request_for({});
    std::vector<float> in = counted(8, 10), out(8, -1);
    const TensorDesc desc(Precision::FP32, {4, 2}, NC);
    request.SetBlob("x", make_shared_blob<float>(desc, in.data()));
    request.SetBlob("probe", make_shared_blob<float>(desc, out.data()));
    request.SetBatch(1);
    request.Infer();
    EXPECT_THAT(out, ElementsAre(11, 12, -1, -1, -1, -1, -1, -1));
}

TEST_F(RulesJ5DynamicBatch, LimitIsThatOfTheSetting) {
    auto request = request_for({{CONFIG_KEY(DYN_BATCH_LIMIT), "3"}});
    request.SetBatch(3);
    EXPECT_THAT(error_of([&] { request.SetBatch(4); }), HasSubstr("expected 1 to 3, found 4"));
    EXPECT_THAT(error_of([&] {
                    request_for({{CONFIG_KEY(DYN_BATCH_LIMIT), "many"}});
                }),
                HasSubstr("DYN_BATCH_LIMIT: expected a number of images, found 'many'"));
}

TEST_F(RulesJ5DynamicBatch, NetworksOfAFixedBatchComputeAll) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{4, 2});
    x->set_friendly_name("x");
    const auto shape = ngraph::opset5::Constant::create(ngraph::element::i64, ngraph::Shape{2}, {2, 4});
    const auto wide = std::make_shared<ngraph::opset5::Reshape>(x, shape, false);
    const auto node = std::make_shared<Operation>(ngraph::OutputVector{wide}, script);
    node->set_friendly_name("probe");
    const CNNNetwork network(std::make_shared<ngraph::Function>(node->outputs(), ngraph::ParameterVector{x}));
    auto request = core_with(script)
                       .LoadNetwork(network, "CPU", {{CONFIG_KEY(DYN_BATCH_ENABLED), CONFIG_VALUE(YES)}})
                       .CreateInferRequest();
    fill(request, 0);
    request.SetBatch(1);
    request.Infer();
    EXPECT_EQ(output_of(request), counted(8, 1));
    EXPECT_THAT(batches, ElementsAre(2));
}

}  // namespace
