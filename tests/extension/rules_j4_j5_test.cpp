#include <atomic>
#include <numeric>
#include <thread>

#include "scripted_kernel.hpp"

using namespace scripted;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

const SizeVector image{1, 64, 28, 28};
constexpr size_t image_size = 64 * 28 * 28;

/// x + 1 behind convolutions, whose rounding depends on how they are computed.
void expect_next(const std::vector<float>& values) {
    ASSERT_EQ(values.size(), image_size);
    for (size_t i = 0; i < values.size(); ++i)
        ASSERT_NEAR(values[i], static_cast<float>(i) + 1, 0.2) << i;
}

ScriptPtr for_relu(float slope) {
    auto script = std::make_shared<Script>();
    script->impl_types = [](const std::shared_ptr<ngraph::Node>& node) {
        return ngraph::is_type<ngraph::opset5::Relu>(node) ? std::vector<std::string>{"CPU"}
                                                           : std::vector<std::string>{};
    };
    script->execute = [slope](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc*) {
        for (size_t i = 0; i < inputs[0]->size(); ++i)
            outputs[0]->buffer().as<float*>()[i] = slope * inputs[0]->cbuffer().as<const float*>()[i];
        return OK;
    };
    return script;
}

Function relu() {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{3});
    x->set_friendly_name("x");
    const auto y = std::make_shared<ngraph::opset5::Relu>(x);
    y->set_friendly_name("y");
    return std::make_shared<ngraph::Function>(ngraph::OutputVector{y}, ngraph::ParameterVector{x});
}

TEST(RulesJ4, FirstExtensionWinsOverLaterOnesAndBuiltIns) {
    Core core;
    EXPECT_THAT(run(core.LoadNetwork(CNNNetwork(relu()), "CPU")), ElementsAre(0, 1, 2));
    core.AddExtension(std::make_shared<ScriptedExtension>(for_relu(10)));
    core.AddExtension(std::make_shared<ScriptedExtension>(for_relu(100)));
    EXPECT_THAT(run(core.LoadNetwork(CNNNetwork(relu()), "CPU")), ElementsAre(0, 10, 20));
}

TEST(RulesJ4, OtherTypeStringsAreIgnored) {
    const auto script = for_relu(10);
    script->impl_types = [](const std::shared_ptr<ngraph::Node>&) { return std::vector<std::string>{"GPU", "cpu"}; };
    EXPECT_THAT(run(core_with(script).LoadNetwork(CNNNetwork(relu()), "CPU")), ElementsAre(0, 1, 2));
    EXPECT_EQ(script->implementations, 0U);
}

TEST(RulesJ4, NullAndWhatIsNoExecImplFallThrough) {
    class NoKernel : public ILayerImpl {};
    for (const bool null : {true, false}) {
        const auto script = for_relu(10);
        script->implementation = [null](const std::shared_ptr<ngraph::Node>&) -> ILayerImpl::Ptr {
            return null ? nullptr : std::make_shared<NoKernel>();
        };
        EXPECT_THAT(run(core_with(script).LoadNetwork(CNNNetwork(relu()), "CPU")), ElementsAre(0, 1, 2));
    }
}

TEST(RulesJ4, ExceptionsOfGetImplementationReachLoadNetwork) {
    const auto script = std::make_shared<Script>();
    script->implementation = [](const std::shared_ptr<ngraph::Node>&) -> ILayerImpl::Ptr {
        THROW_IE_EXCEPTION << "no weights today";
    };
    EXPECT_THAT(error_of([&] {
                    core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
                }),
                AllOf(HasSubstr("no weights today"), HasSubstr("'probe'"), HasSubstr("object of the 2020-21 API")));
}

TEST(RulesJ4, ExceptionsOfGetImplTypesReachLoadNetwork) {
    const auto script = std::make_shared<Script>();
    script->impl_types = [](const std::shared_ptr<ngraph::Node>&) -> std::vector<std::string> {
        throw std::runtime_error("types are secret");
    };
    EXPECT_THAT(error_of([&] {
                    core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
                }),
                AllOf(HasSubstr("types are secret"), HasSubstr("'probe'")));
}

TEST(RulesJ4, WithoutKernelAndEvaluateLoadingNamesTheNode) {
    EXPECT_THAT(error_of([&] {
                    Core().LoadNetwork(CNNNetwork(alone(std::make_shared<Script>(), {1, 3})), "CPU");
                }),
                HasSubstr("Unsupported operation of type: Scripted name: probe"));
}

TEST(RulesJ4, QueryNetworkRunsTheSameSelection) {
    const auto script = std::make_shared<Script>();
    const CNNNetwork network(alone(script, {1, 3}));
    EXPECT_EQ(Core().QueryNetwork(network, "CPU").supportedLayersMap.count("probe"), 0U);
    EXPECT_EQ(core_with(script).QueryNetwork(network, "CPU").supportedLayersMap.at("probe"), "CPU");
    EXPECT_EQ(script->count("init"), 0U);
    EXPECT_EQ(script->count("make"), script->count("drop"));
}

TEST(RulesJ5, ConfigurationsAreAskedTwiceThenInitOnce) {
    const auto script = std::make_shared<Script>();
    {
        auto network = core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
        // Everything but `execute` happens while loading.
        const size_t before = script->calls().size();
        EXPECT_THAT(run(network), ElementsAre(1, 2, 3));
        EXPECT_EQ(script->calls().size(), before + 1);
    }
    std::vector<std::string> of_last;
    const std::string last = " " + std::to_string(script->implementations - 1);
    for (const auto& call : script->calls())
        if (call.substr(call.find(' ')) == last) of_last.push_back(call.substr(0, call.find(' ')));
    EXPECT_THAT(of_last, ElementsAre("make", "configurations", "configurations", "init", "execute", "drop"));
    EXPECT_EQ(script->count("make"), script->count("drop"));
}

TEST(RulesJ5, ConfigurationsMustBeRepeatable) {
    const auto script = std::make_shared<Script>();
    script->configurations = [calls = std::make_shared<int>(0)](const ngraph::Node&, std::vector<LayerConfig>& offered,
                                                                ResponseDesc*) {
        offered = {config({planar(image)}, {planar(image)})};
        if (++*calls > 1) offered[0].inConfs[0] = blocked(image, 8);
        return OK;
    };
    EXPECT_THAT(error_of([&] {
                    core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 64, 28, 28})), "CPU");
                }),
                AllOf(HasSubstr("Scripted:probe"), HasSubstr("must be repeatable")));
}

TEST(RulesJ5, EveryConfigurationHasOneEntryPerPort) {
    const auto script = offering({config({planar({1, 3}), planar({1, 3})}, {planar({1, 3})})});
    EXPECT_THAT(error_of([&] {
                    core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
                }),
                AllOf(HasSubstr("Scripted:probe"), HasSubstr("2 inputs and 1 outputs"),
                      HasSubstr("expected one entry per port: 1 and 1")));
    const auto none = offering({});
    EXPECT_THAT(error_of([&] {
                    core_with(none).LoadNetwork(CNNNetwork(alone(none, {1, 3})), "CPU");
                }),
                HasSubstr("getSupportedConfigurations gave an empty list"));
}

TEST(RulesJ5, FailureOfGetSupportedConfigurationsFailsLoading) {
    for (const std::string text : {"the cupboard is bare", ""}) {
        const auto script = std::make_shared<Script>();
        script->configurations = [text](const ngraph::Node&, std::vector<LayerConfig>&, ResponseDesc* response) {
            return fail(response, text);
        };
        EXPECT_THAT(error_of([&] {
                        core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
                    }),
                    AllOf(HasSubstr("Scripted:probe"), HasSubstr("getSupportedConfigurations"),
                          HasSubstr(text.empty() ? "status -1 without a message" : text)));
    }
}

TEST(RulesJ5, FailureOfInitFailsLoading) {
    for (const std::string text : {"no room", ""}) {
        const auto script = std::make_shared<Script>();
        script->init = [text](LayerConfig&, ResponseDesc* response) { return fail(response, text); };
        EXPECT_THAT(error_of([&] {
                        core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
                    }),
                    AllOf(HasSubstr("Scripted:probe"), HasSubstr("init"),
                          HasSubstr(text.empty() ? "status -1 without a message" : text)));
    }
}

TEST(RulesJ5, FailureOfExecuteFailsTheInferenceOnly) {
    const auto script = std::make_shared<Script>();
    std::string text = "the wheel came off";
    script->execute = [&](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc* response) {
        return text == "none" ? add_one(inputs, outputs, response) : fail(response, text);
    };
    auto network = core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
    EXPECT_THAT(error_of([&] { run(network); }), HasSubstr("Scripted:probe: the wheel came off"));
    text = "";
    EXPECT_THAT(error_of([&] { run(network); }),
                AllOf(HasSubstr("Scripted:probe: status -1 without a message"), Not(HasSubstr("wheel"))));
    // As long as the array: nothing behind it is read.
    text = std::string(5000, 'x');
    EXPECT_THAT(error_of([&] { run(network); }),
                AllOf(HasSubstr(std::string(4095, 'x')), Not(HasSubstr(std::string(4096, 'x')))));
    text = "none";
    EXPECT_THAT(run(network), ElementsAre(1, 2, 3));
}

TEST(RulesJ5, ConfigurationOfTheProducersWinsThenTheFirst) {
    const auto in = [](const DataConfig& port) { return config({port}, {port}); };
    const auto blocks = offering({in(planar(image)), in(port(image, {1, 28, 28, 64}, {0, 2, 3, 1})),
                                  in(blocked(image, 8)), in(blocked(image, 16))});
    auto network = core_with(blocks).LoadNetwork(CNNNetwork(between_convolutions(blocks)), "CPU");
    EXPECT_LE(reorders(network), 1U) << "one at the model's input";
    expect_next(run(network));
    ASSERT_FALSE(blocks->seen.empty());
    EXPECT_NE(blocks->seen[0].inConfs[0].desc.getLayout(), NCHW);
    // Nobody cares: the first.
    const auto tie = offering({in(port({2, 3}, {3, 2}, {1, 0})), in(planar({2, 3}))});
    tie->validate = [](Operation& node) { node.set_output_type(0, ngraph::element::f32, ngraph::Shape{2, 3}); };
    EXPECT_EQ(run(core_with(tie).LoadNetwork(CNNNetwork(alone(tie, {2, 3})), "CPU")), counted(6, 1));
    EXPECT_EQ(tie->seen[0].inConfs[0].desc.getLayout(), NC) << "the input is planar";
}

TEST(RulesJ5, BlockedDescriptionsAreMet) {
    // 5 channels: the last block is filled up.
    const SizeVector dims{2, 5, 3, 4};
    const std::vector<DataConfig> wanted{
        planar(dims),
        blocked(dims, 8),
        blocked(dims, 16),
        blocked(dims, 4),
        port(dims, {2, 3, 4, 5}, {0, 2, 3, 1}),
        port(dims, {4, 3, 5, 2}, {3, 2, 1, 0}),
        port(dims, {1, 2, 3, 4, 2, 4}, {0, 1, 2, 3, 0, 1}),
        port(dims, {2, 3, 3, 4, 2}, {0, 1, 2, 3, 1}),
        port(dims, {2, 5, 3, 2, 2}, {0, 1, 2, 3, 3}),
    };
    for (const auto& input : wanted)
        for (const auto& output : {input, planar(dims), blocked(dims, 8)}) {
            const auto script = offering({config({input}, {output})});
            EXPECT_EQ(run(core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 5, 3, 4})), "CPU")),
                      counted(120, 1));
            ASSERT_FALSE(script->seen.empty());
            EXPECT_EQ(script->seen[0].inConfs[0].desc, input.desc);
            EXPECT_EQ(script->seen[0].outConfs[0].desc, output.desc);
        }
}

TEST(RulesJ5, BlocksThatDoNotDivideEachOtherAreMet) {
    const SizeVector dims{2, 5, 3, 4};
    const auto eights = offering({config({blocked(dims, 8)}, {blocked(dims, 8)})});
    const auto threes = offering({config({blocked(dims, 3)}, {blocked(dims, 3)})});
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape(dims));
    x->set_friendly_name("x");
    const auto first = std::make_shared<Operation>(ngraph::OutputVector{x}, eights);
    const auto second = std::make_shared<Operation>(ngraph::OutputVector{first}, threes);
    const auto function = std::make_shared<ngraph::Function>(second->outputs(), ngraph::ParameterVector{x});
    auto core = core_with(eights);
    core.AddExtension(std::make_shared<ScriptedExtension>(threes));
    EXPECT_EQ(run(core.LoadNetwork(CNNNetwork(function), "CPU")), counted(120, 2));
}

TEST(RulesJ5, TheLastOfManyConfigurationsIsFound) {
    // Nothing but the twentieth fits the neighbours.
    std::vector<LayerConfig> many(19, config({blocked(image, 7)}, {blocked(image, 7)}));
    many.push_back(config({planar(image)}, {planar(image)}));
    const auto script = offering(many);
    expect_next(run(core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 64, 28, 28})), "CPU")));
    EXPECT_EQ(script->seen.at(0).inConfs[0].desc.getLayout(), NCHW);
}

TEST(RulesJ5, OrdersThatNoMemoryHasAreRefusedByPort) {
    const SizeVector dims{4, 6, 2};
    const auto strange = offering({config({planar(dims)}, {port(dims, {2, 6, 2, 2}, {0, 1, 0, 2})}),
                                   config({port(dims, {4, 7, 2}, {0, 1, 2})}, {planar(dims)}),
                                   config({planar({4, 6, 3})}, {planar(dims)})});
    EXPECT_THAT(error_of([&] {
                    core_with(strange).LoadNetwork(CNNNetwork(alone(strange, {4, 6, 2})), "CPU");
                }),
                AllOf(HasSubstr("configuration 0: output 0 asks for"), HasSubstr("begins with each of the 3 axes once"),
                      HasSubstr("configuration 1: input 0 asks for"), HasSubstr("expected 6 blocks along axis 1"),
                      HasSubstr("configuration 2: input 0 has extents")));
}

TEST(RulesJ5, UndefinedOffsetsAndStridesAreFilledIn) {
    const SizeVector dims{2, 3};
    DataConfig open;
    open.desc = TensorDesc(Precision::FP32, dims,
                           BlockingDesc(dims, {0, 1}, SIZE_MAX, {SIZE_MAX, SIZE_MAX}, {SIZE_MAX, SIZE_MAX}));
    DataConfig offset;
    offset.desc = TensorDesc(Precision::FP32, dims, BlockingDesc(dims, {0, 1}, SIZE_MAX));
    const auto script = offering({config({open}, {offset})});
    EXPECT_EQ(run(core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 3})), "CPU")), counted(6, 1));
    ASSERT_FALSE(script->seen.empty());
    EXPECT_EQ(script->seen[0].inConfs[0].desc, TensorDesc(Precision::FP32, dims, NC));
    EXPECT_EQ(script->seen[0].outConfs[0].desc, TensorDesc(Precision::FP32, dims, NC));
}

TEST(RulesJ5, UnspecifiedPrecisionAndExtentsAreFilledIn) {
    DataConfig nothing, no_extents;
    no_extents.desc = TensorDesc(Precision::FP32, Layout::ANY);
    const auto script = offering({config({nothing}, {no_extents})});
    EXPECT_EQ(run(core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 3})), "CPU")), counted(6, 1));
    EXPECT_EQ(script->seen[0].inConfs[0].desc, TensorDesc(Precision::FP32, {2, 3}, NC));
    EXPECT_EQ(script->seen[0].outConfs[0].desc, TensorDesc(Precision::FP32, {2, 3}, NC));
}

TEST(RulesJ5, StridesAndOffsetsThatAreAskedForAreMet) {
    const SizeVector dims{2, 3};
    DataConfig wide, late;
    wide.desc = TensorDesc(Precision::FP32, dims, BlockingDesc(dims, {0, 1}, 5, {0, 1}, {8, 2}));
    late.desc = TensorDesc(Precision::FP32, dims, BlockingDesc({3, 2}, {1, 0}, 7));
    const auto script = offering({config({wide}, {late})});
    const auto network = core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 3})), "CPU");
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(run(network), counted(6, 1));
    EXPECT_EQ(script->seen[0].inConfs[0].desc, wide.desc);
    EXPECT_EQ(script->seen[0].outConfs[0].desc, late.desc);
    DataConfig endless;
    endless.desc = TensorDesc(Precision::FP32, dims, BlockingDesc(dims, {0, 1}, 0, {0, 0}, {SIZE_MAX - 1, 1}));
    const auto beyond = offering({config({endless}, {planar(dims)})});
    EXPECT_THAT(error_of([&] {
                    core_with(beyond).LoadNetwork(CNNNetwork(alone(beyond, {2, 3})), "CPU");
                }),
                HasSubstr("beyond what can be addressed"));
}

TEST(RulesJ5, AnyLayoutTakesThatOfTheNeighboursInPlace) {
    auto output = any(image);
    output.inPlace = 0;
    const auto script = offering({config({any(image)}, {output})});
    std::vector<TensorDesc> given;
    std::vector<bool> in_place;
    script->execute = [&](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc* response) {
        given = {inputs[0]->getTensorDesc(), outputs[0]->getTensorDesc()};
        in_place.push_back(inputs[0]->cbuffer().as<const float*>() == outputs[0]->cbuffer().as<const float*>());
        return add_one(inputs, outputs, response);
    };
    const auto planar_only = offering({config({planar(image)}, {planar(image)})});
    auto agnostic = core_with(script).LoadNetwork(CNNNetwork(between_convolutions(script)), "CPU");
    auto fixed = core_with(planar_only).LoadNetwork(CNNNetwork(between_convolutions(planar_only)), "CPU");
    expect_next(run(agnostic));
    expect_next(run(fixed));
    EXPECT_LT(reorders(agnostic), reorders(fixed));
    for (const auto& node : agnostic.GetExecGraphInfo().getFunction()->get_ops()) {
        const auto& info = node->get_rt_info();
        if (node->get_friendly_name() == "probe") {
            EXPECT_TRUE(!info.count("reorders") || info.at("reorders").as<std::string>() == "0");
        }
    }
    ASSERT_EQ(given.size(), 2U);
    EXPECT_EQ(given[0], given[1]);
    EXPECT_NE(given[0].getLayout(), ANY);
    EXPECT_NE(given[0].getLayout(), NCHW) << "convolutions work on blocks or channels last";
    EXPECT_EQ(script->seen[0].inConfs[0].desc, given[0]);
    EXPECT_EQ(script->seen[0].outConfs[0].inPlace, 0);
    EXPECT_THAT(in_place, ElementsAre(true));
}

/// x + 0 -> Operation -> y, and where `shared`, x + 0 is an output, too.
Function behind_sum(const ScriptPtr& script, bool shared) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 4});
    x->set_friendly_name("x");
    const auto half = std::make_shared<ngraph::opset5::Add>(x, x);
    const auto whole = std::make_shared<ngraph::opset5::Subtract>(half, x);
    const auto node = std::make_shared<Operation>(ngraph::OutputVector{whole}, script);
    node->set_friendly_name("probe");
    const auto y = shared ? std::make_shared<ngraph::opset5::Multiply>(node, whole)->output(0) : node->output(0);
    return std::make_shared<ngraph::Function>(ngraph::OutputVector{y}, ngraph::ParameterVector{x});
}

TEST(RulesJ5, InPlaceStaysWhereMemoryIsSharedInBothSpellings) {
    for (const bool on_output : {true, false})
        for (const bool shared : {true, false}) {
            auto input = planar({1, 4}), output = planar({1, 4});
            (on_output ? output : input).inPlace = 0;
            const auto script = offering({config({input}, {output})});
            bool same = false;
            script->execute = [&](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                                  ResponseDesc* response) {
                same = inputs[0]->cbuffer().as<const float*>() == outputs[0]->cbuffer().as<const float*>();
                return add_one(inputs, outputs, response);
            };
            const auto network = core_with(script).LoadNetwork(CNNNetwork(behind_sum(script, shared)), "CPU");
            EXPECT_THAT(run(network), shared ? ElementsAre(0, 2, 6, 12) : ElementsAre(1, 2, 3, 4));
            const auto& seen = script->seen.at(0);
            EXPECT_EQ((on_output ? seen.outConfs : seen.inConfs)[0].inPlace, shared ? -1 : 0);
            EXPECT_EQ((on_output ? seen.inConfs : seen.outConfs)[0].inPlace, -1);
            EXPECT_EQ(same, !shared);
        }
}

TEST(RulesJ5, InitMayWithdrawInPlace) {
    auto output = planar({1, 4});
    output.inPlace = 0;
    const auto script = offering({config({planar({1, 4})}, {output})});
    script->init = [](LayerConfig& given, ResponseDesc*) {
        given.outConfs[0].inPlace = -1;
        return OK;
    };
    // Wrong in place: reads what it has written.
    script->execute = [](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc*) {
        for (size_t i = 0; i < 4; ++i)
            outputs[0]->buffer().as<float*>()[i] = inputs[0]->cbuffer().as<const float*>()[3 - i];
        return OK;
    };
    const auto network = core_with(script).LoadNetwork(CNNNetwork(behind_sum(script, false)), "CPU");
    EXPECT_THAT(run(network), ElementsAre(3, 2, 1, 0));
    EXPECT_THAT(run(network), ElementsAre(3, 2, 1, 0));
    EXPECT_EQ(script->seen.at(0).outConfs[0].inPlace, 0);
}

TEST(RulesJ5, InitMayChangeStridesButNotTheLayout) {
    const auto script = std::make_shared<Script>();
    script->init = [](LayerConfig& given, ResponseDesc*) {
        given.inConfs[0].desc = TensorDesc(Precision::FP32, {2, 3}, BlockingDesc({2, 3}, {0, 1}, 1, {0, 0}, {10, 1}));
        return OK;
    };
    EXPECT_EQ(run(core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 3})), "CPU")), counted(6, 1));
    script->init = [](LayerConfig& given, ResponseDesc*) {
        given.outConfs[0].desc.setPrecision(Precision::FP16);
        return OK;
    };
    EXPECT_THAT(error_of([&] {
                    core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 3})), "CPU");
                }),
                AllOf(HasSubstr("Scripted:probe: init changed output 0 from FP32"), HasSubstr("to FP16")));
    script->init = [](LayerConfig& given, ResponseDesc*) {
        given.inConfs.clear();
        return OK;
    };
    EXPECT_THAT(error_of([&] {
                    core_with(script).LoadNetwork(CNNNetwork(alone(script, {2, 3})), "CPU");
                }),
                HasSubstr("init changed the number of inputs from 1 to 0"));
}

TEST(RulesJ5, ConstantEverywhereRunsOnceAtLoad) {
    auto constant = planar({1, 4});
    constant.constant = true;
    const auto script = offering({config({constant}, {constant})});
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 4});
    x->set_friendly_name("x");
    const auto table =
        ngraph::opset5::Constant::create(ngraph::element::f32, ngraph::Shape{1, 4}, {10.0F, 20.0F, 30.0F, 40.0F});
    const auto once = std::make_shared<Operation>(ngraph::OutputVector{table}, script);
    const auto twice = std::make_shared<Operation>(ngraph::OutputVector{once}, script);
    const auto y = std::make_shared<ngraph::opset5::Add>(x, twice);
    const auto function = std::make_shared<ngraph::Function>(ngraph::OutputVector{y, once}, ngraph::ParameterVector{x});
    auto network = core_with(script).LoadNetwork(CNNNetwork(function), "CPU");
    EXPECT_EQ(script->count("execute"), 2U);
    auto request = network.CreateInferRequest();
    for (float start : {0.0F, 100.0F}) {
        std::iota(request.GetBlob("x")->buffer().as<float*>(), request.GetBlob("x")->buffer().as<float*>() + 4, start);
        request.Infer();
        const auto* sum = request.GetBlob(y->get_friendly_name())->cbuffer().as<const float*>();
        EXPECT_THAT(std::vector<float>(sum, sum + 4), ElementsAre(12 + start, 23 + start, 34 + start, 45 + start));
        const auto* kept = request.GetBlob(once->get_friendly_name())->cbuffer().as<const float*>();
        EXPECT_THAT(std::vector<float>(kept, kept + 4), ElementsAre(11, 21, 31, 41));
    }
    EXPECT_EQ(script->count("execute"), 2U);
    // An input that is not constant runs each time, whatever the kernel says.
    const auto plain = core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 4})), "CPU");
    EXPECT_EQ(run(plain), counted(4, 1));
    EXPECT_EQ(run(plain), counted(4, 1));
    EXPECT_EQ(script->count("execute"), 4U);
}

TEST(RulesJ5, EveryOutputHasABlobAlsoUnconnected) {
    const auto script = std::make_shared<Script>();
    script->validate = [](Operation& node) {
        for (size_t i = 0; i < 3; ++i)
            node.set_output_type(i, ngraph::element::f32, ngraph::Shape{1, i + 1});
    };
    std::vector<size_t> sizes;
    script->execute = [&](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc*) {
        sizes.clear();
        for (const auto& output : outputs) {
            sizes.push_back(output->size());
            for (size_t i = 0; i < output->size(); ++i)
                output->buffer().as<float*>()[i] = inputs[0]->cbuffer().as<const float*>()[i];
        }
        return OK;
    };
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 4});
    x->set_friendly_name("x");
    const auto node = std::make_shared<Operation>(ngraph::OutputVector{x}, script);
    const auto function =
        std::make_shared<ngraph::Function>(ngraph::OutputVector{node->output(1)}, ngraph::ParameterVector{x});
    EXPECT_THAT(run(core_with(script).LoadNetwork(CNNNetwork(function), "CPU")), ElementsAre(0, 1));
    EXPECT_THAT(sizes, ElementsAre(1, 2, 3));
}

TEST(RulesJ5, BlobsFollowTheMemoryAndStayWhereItStays) {
    const auto script = std::make_shared<Script>();
    std::vector<std::pair<const Blob*, const float*>> given;
    script->execute = [&](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc* response) {
        given.emplace_back(inputs[0].get(), inputs[0]->cbuffer().as<const float*>());
        return add_one(inputs, outputs, response);
    };
    auto request = core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU").CreateInferRequest();
    std::vector<float> first{1, 2, 3}, second{4, 5, 6};
    for (auto* values : {&first, &first, &second}) {
        request.SetBlob("x", make_shared_blob<float>(TensorDesc(Precision::FP32, {1, 3}, NC), values->data()));
        request.Infer();
        const auto* y = request.GetBlob("probe")->cbuffer().as<const float*>();
        EXPECT_FLOAT_EQ(y[2], values->at(2) + 1);
    }
    EXPECT_EQ(given[0].second, first.data());
    EXPECT_EQ(given[0], given[1]) << "made anew though nothing moved";
    EXPECT_EQ(given[2].second, second.data());
}

TEST(RulesJ5, KernelsMayEmptyTheirVectorsOfBlobs) {
    const auto script = std::make_shared<Script>();
    script->execute = [](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc* response) {
        add_one(inputs, outputs, response);
        std::swap(inputs[0], outputs[0]);
        outputs.clear();
        return OK;
    };
    const auto network = core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU");
    for (int i = 0; i < 3; ++i)
        EXPECT_THAT(run(network), ElementsAre(1, 2, 3));
}

/// A kernel that notices when it is entered twice, or by a stream that is not its own.
class Guarded : public ILayerExecImpl {
public:
    Guarded(std::shared_ptr<ngraph::Node> node, ScriptPtr script, std::atomic<int>& collisions, std::atomic<int>& most)
        : m_kernel(std::move(node), std::move(script)), m_collisions(collisions), m_most(most) {}
    StatusCode getSupportedConfigurations(std::vector<LayerConfig>& all, ResponseDesc* response) noexcept override {
        return m_kernel.getSupportedConfigurations(all, response);
    }
    StatusCode init(LayerConfig& chosen, ResponseDesc* response) noexcept override {
        return m_kernel.init(chosen, response);
    }
    StatusCode execute(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs,
                       ResponseDesc* response) noexcept override {
        static std::atomic<int> inside{0};
        if (m_busy.test_and_set()) ++m_collisions;
        const int now = ++inside;
        for (int most = m_most; most < now && !m_most.compare_exchange_weak(most, now);) {
        }
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        const auto status = add_one(inputs, outputs, response);
        --inside;
        m_busy.clear();
        return status;
    }

private:
    ScriptedKernel m_kernel;
    std::atomic_flag m_busy = ATOMIC_FLAG_INIT;
    std::atomic<int>& m_collisions;
    std::atomic<int>& m_most;
};

TEST(RulesJ5, OneImplementationPerStreamIsNeverEnteredTwice) {
    const auto script = std::make_shared<Script>();
    std::atomic<int> collisions{0}, most{0};
    script->implementation = [&](const std::shared_ptr<ngraph::Node>& node) {
        return std::make_shared<Guarded>(node, script, collisions, most);
    };
    auto network = core_with(script).LoadNetwork(CNNNetwork(alone(script, {1, 64})), "CPU",
                                                 {{CONFIG_KEY(CPU_THROUGHPUT_STREAMS), "3"}});
    EXPECT_EQ(script->count("init"), 3U);
    std::vector<InferRequest> requests;
    for (size_t i = 0; i < 6; ++i) {
        requests.push_back(network.CreateInferRequest());
        const auto x = requests[i].GetBlob("x");
        std::fill_n(x->buffer().as<float*>(), 64, static_cast<float>(i));
    }
    for (int round = 0; round < 30; ++round) {
        for (auto& request : requests)
            request.StartAsync();
        for (size_t i = 0; i < requests.size(); ++i) {
            requests[i].Wait(InferRequest::RESULT_READY);
            ASSERT_FLOAT_EQ(requests[i].GetBlob("probe")->cbuffer().as<const float*>()[63], static_cast<float>(i) + 1);
        }
    }
    std::vector<std::thread> threads;
    for (auto& request : requests)
        threads.emplace_back([&request] {
            for (int round = 0; round < 10; ++round)
                request.Infer();
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(collisions, 0);
    EXPECT_GE(most, 2) << "nothing ran at the same time, so nothing was tested";
    EXPECT_LE(most, 3);
    EXPECT_EQ(script->count("init"), 3U);
}

TEST(RulesJ5, EachShapeOfADynamicModelHasItsImplementation) {
    const auto script = std::make_shared<Script>();
    ov::Core core;
    core.add_extension(std::static_pointer_cast<IExtension>(std::make_shared<ScriptedExtension>(script)));
    auto request = core.compile_model(alone(script, {-1, 2}), "CPU").create_infer_request();
    for (const size_t rows : {3U, 1U, 3U, 1U}) {
        std::vector<float> x(rows * 2, static_cast<float>(rows));
        request.set_input_tensor(ov::Tensor(ov::element::f32, ov::Shape{rows, 2}, x.data()));
        request.infer();
        ASSERT_EQ(request.get_output_tensor().get_shape(), (ov::Shape{rows, 2}));
        EXPECT_FLOAT_EQ(request.get_output_tensor().data<float>()[rows * 2 - 1], static_cast<float>(rows) + 1);
    }
    EXPECT_EQ(script->count("init"), 2U);
}

}  // namespace
