// More themes of what users report (descriptions for other devices, threads, arity, fallback) and the rest of what goes
// wrong: see themes_test.cpp.

#include <atomic>
#include <chrono>
#include <ie_parallel.hpp>
#include <openvino/core/parallel.hpp>
#include <thread>

#include "one_layer_ir.hpp"
#include "scripted_kernel.hpp"
#include "told_operation.hpp"

using testing::AllOf;
using testing::HasSubstr;

namespace {

using Tensors = ov::TensorVector;
using InferenceEngine::PluginConfigParams::KEY_CONFIG_FILE;

TEST(T7_DescriptionFiles, a_device_that_is_not_there_is_said_with_those_that_are) {
    const auto model = told_model({}, {1, 3});
    const auto says_so = AllOf(HasSubstr("'GPU' is not known"), HasSubstr("the devices are: CPU"),
                               HasSubstr("Name one of these, or add the extension library that brings GPU"));
    ov::Core core;
    EXPECT_THAT(text_thrown_by([&] { core.compile_model(model, "GPU"); }), says_so);
    EXPECT_THAT(text_thrown_by([&] { core.set_property("GPU", {{KEY_CONFIG_FILE, "my layers.xml"}}); }), says_so);
    EXPECT_THAT(text_thrown_by([&] { core.query_model(model, "GPU"); }), says_so);
    InferenceEngine::Core old;
    EXPECT_THAT(scripted::error_of([&] { old.SetConfig({{KEY_CONFIG_FILE, "my layers.xml"}}, "GPU"); }), says_so);
    EXPECT_THAT(scripted::error_of([&] { old.LoadNetwork(InferenceEngine::CNNNetwork(model), "GPU"); }), says_so);
}

TEST(T7_DescriptionFiles, a_path_with_blanks_is_kept) {
    InferenceEngine::Core core;
    const std::string path = "/home/my user/custom layers/all of them.xml";
    core.SetConfig({{KEY_CONFIG_FILE, path}});
    EXPECT_EQ(core.GetConfig("CPU", KEY_CONFIG_FILE).as<std::string>(), path);
    // A library for the CPU and a description for the GPU go together.
    core.AddExtension(std::make_shared<scripted::ScriptedExtension>(std::make_shared<scripted::Script>()));
    EXPECT_EQ(core.GetConfig("CPU", KEY_CONFIG_FILE).as<std::string>(), path);
}

TEST(T7_DescriptionFiles, a_device_that_reads_none_says_so) {
    ov::Core core;
    EXPECT_THAT(text_thrown_by([&] {
                    core.set_property("CPU", {{KEY_CONFIG_FILE, "layers.xml"}});
                }),
                AllOf(HasSubstr("CPU"), HasSubstr("CONFIG_FILE")));
}

TEST(T8_Arity, one_operation_takes_any_number_of_inputs) {
    const Orders sum{{},
                     [](Tensors& outputs, const Tensors& inputs) {
                         for (size_t i = 0; i < outputs[0].get_size(); ++i) {
                             outputs[0].data<float>()[i] = 0;
                             for (const auto& input : inputs)
                                 outputs[0].data<float>()[i] += input.data<const float>()[i];
                         }
                         return true;
                     },
                     {}};
    ov::Core core;
    const auto script = std::make_shared<scripted::Script>();
    script->execute = [](std::vector<scripted::Blob::Ptr>& inputs, std::vector<scripted::Blob::Ptr>& outputs,
                         scripted::ResponseDesc*) {
        auto* y = outputs[0]->buffer().as<float*>();
        for (size_t i = 0; i < outputs[0]->size(); ++i) {
            y[i] = 0;
            for (const auto& input : inputs)
                y[i] += input->cbuffer().as<const float*>()[i];
        }
        return InferenceEngine::OK;
    };
    core.add_extension(std::make_shared<scripted::ScriptedExtension>(script));
    for (const size_t count : {1U, 2U, 5U, 100U}) {
        const auto told = told_model(sum, {2, 3}, ov::element::f32, count);
        const auto parameters = told->get_parameters();
        const auto kernel =
            std::make_shared<scripted::Operation>(ov::OutputVector(parameters.begin(), parameters.end()), script);
        for (const auto& model : {told, std::make_shared<ov::Model>(kernel->outputs(), parameters)}) {
            auto request = core.compile_model(model, "CPU").create_infer_request();
            for (size_t i = 0; i < count; ++i)
                std::fill_n(request.get_input_tensor(i).data<float>(), 6, static_cast<float>(i + 1));
            request.infer();
            const size_t sum = count * (count + 1) / 2;
            EXPECT_EQ(request.get_output_tensor().data<float>()[5], static_cast<float>(sum));
        }
    }
}

/// Twice the value, for f32 and i32.
bool twice(Tensors& outputs, const Tensors& inputs) {
    for (size_t i = 0; i < inputs[0].get_size(); ++i) {
        if (inputs[0].get_element_type() == ov::element::f32)
            outputs[0].data<float>()[i] = 2 * inputs[0].data<const float>()[i];
        else
            outputs[0].data<int32_t>()[i] = 2 * inputs[0].data<const int32_t>()[i];
    }
    return true;
}

bool is_f32_or_i32(const ov::Node& node) {
    return node.get_input_element_type(0) == ov::element::f32 || node.get_input_element_type(0) == ov::element::i32;
}

TEST(T8_Types, one_operation_serves_several_and_the_one_it_refuses_is_named) {
    const Orders both{{}, twice, is_f32_or_i32};
    ov::Core core;
    for (const auto& type : {ov::element::f32, ov::element::i32}) {
        auto request = core.compile_model(told_model(both, {2}, type), "CPU").create_infer_request();
        const auto x = request.get_input_tensor();
        if (type == ov::element::f32)
            std::fill_n(x.data<float>(), 2, 21.0F);
        else
            std::fill_n(x.data<int32_t>(), 2, 21);
        request.infer();
        const auto y = request.get_output_tensor();
        EXPECT_EQ(type == ov::element::f32 ? static_cast<int>(y.data<float>()[1]) : y.data<int32_t>()[1], 42);
    }
    EXPECT_THAT(text_thrown_by([&] { core.compile_model(told_model(both, {2}, ov::element::u8), "CPU"); }),
                AllOf(HasSubstr("Unsupported operation of type: Told name: probe"), HasSubstr("with inputs u8[2]"),
                      HasSubstr("evaluate (cpu): the operation has no evaluate() for its types"),
                      HasSubstr("Give the operation an evaluate() with has_evaluate(), or add an extension")));
    // has_evaluate() promised what evaluate() does not keep.
    const Orders refusing{{}, [](Tensors&, const Tensors&) { return false; }, {}};
    auto request = core.compile_model(told_model(refusing, {2}, ov::element::u8), "CPU").create_infer_request();
    EXPECT_THAT(text_thrown_by([&] { request.infer(); }),
                AllOf(HasSubstr("Evaluation failed on node of type: Told name: probe"), HasSubstr("u8[2]"),
                      HasSubstr("has_evaluate() must say that it cannot")));
}

TEST(T8_Types, a_kernel_that_refuses_one_leaves_it_to_the_next) {
    const auto script = std::make_shared<scripted::Script>();
    script->impl_types = [](const std::shared_ptr<ngraph::Node>& node) {
        return node->get_input_element_type(0) == ov::element::f32 ? std::vector<std::string>{"CPU"}
                                                                   : std::vector<std::string>{};
    };
    script->execute = [](std::vector<scripted::Blob::Ptr>&, std::vector<scripted::Blob::Ptr>& outputs,
                         scripted::ResponseDesc*) {
        std::fill_n(outputs[0]->buffer().as<float*>(), outputs[0]->size(), 7.0F);
        return InferenceEngine::OK;
    };
    ov::Core core;
    core.add_extension(std::make_shared<scripted::ScriptedExtension>(script));
    const Orders both{{}, twice, is_f32_or_i32};
    auto of_kernel = core.compile_model(told_model(both, {2}), "CPU").create_infer_request();
    of_kernel.infer();
    EXPECT_EQ(of_kernel.get_output_tensor().data<float>()[0], 7);
    auto network = core.compile_model(told_model(both, {2}, ov::element::i32), "CPU");
    EXPECT_THAT(network.get_runtime_model()->get_rt_info().at("fallbacks").as<std::string>(),
                HasSubstr("node 'probe' of type Told is run by its evaluate()"));
    auto of_evaluate = network.create_infer_request();
    std::fill_n(of_evaluate.get_input_tensor().data<int32_t>(), 2, 21);
    of_evaluate.infer();
    EXPECT_EQ(of_evaluate.get_output_tensor().data<int32_t>()[0], 42);
}

/// Threads that are in a loop's body now, and the most that ever were.
struct Active {
    void work() {
        const int now = ++count;
        for (int most_so_far = most; now > most_so_far && !most.compare_exchange_weak(most_so_far, now);) {
        }
        std::this_thread::sleep_for(std::chrono::microseconds(500));
        --count;
    }
    std::atomic<int> count{0}, most{0}, calls{0};
};

TEST(T8_Threads, loops_inside_kernels_share_the_threads_of_the_engine) {
    Active active;
    const auto loops = [&active] {
        InferenceEngine::parallel_for(8, [&](int) {
            active.work();
            ov::parallel_for(4, [&](int) { ++active.calls; });
        });
    };
    ov::Core core;
    const auto script = std::make_shared<scripted::Script>();
    script->execute = [&](std::vector<scripted::Blob::Ptr>&, std::vector<scripted::Blob::Ptr>&,
                          scripted::ResponseDesc*) { return loops(), InferenceEngine::OK; };
    core.add_extension(std::make_shared<scripted::ScriptedExtension>(script));
    const Orders looping{{}, [&](Tensors&, const Tensors&) { return loops(), true; }, {}};
    for (const auto& model : {told_model(looping, {2}), scripted::alone(script, {2})}) {
        auto network = core.compile_model(model, "CPU", {ov::num_streams(2), ov::inference_num_threads(4)});
        std::vector<ov::InferRequest> requests;
        for (int i = 0; i < 4; ++i)
            requests.push_back(network.create_infer_request());
        for (auto& request : requests)
            request.start_async();
        for (auto& request : requests)
            request.wait();
        EXPECT_LE(active.most, 4);
        EXPECT_GT(active.most, 1);
        EXPECT_EQ(active.calls.exchange(0), 4 * 8 * 4);
    }
}

TEST(T8_Threads, what_a_loop_throws_on_a_thread_of_the_engine_names_the_node) {
    const auto main_thread = std::this_thread::get_id();
    std::atomic<bool> on_another{false};
    const auto throwing = [&] {
        InferenceEngine::parallel_nt(2, [&](int index, int) {
            if (index != 1) return;
            on_another = std::this_thread::get_id() != main_thread;
            throw std::runtime_error("no weights at 17");
        });
    };
    const auto says_so =
        AllOf(HasSubstr("no weights at 17"), HasSubstr("node 'probe' of type"), testing::Not(HasSubstr("no error")));
    const Orders orders{{}, [&](Tensors&, const Tensors&) { return throwing(), true; }, {}};
    auto request =
        ov::Core().compile_model(told_model(orders, {2}), "CPU", {ov::inference_num_threads(2)}).create_infer_request();
    for (int i = 0; i < 3; ++i)
        EXPECT_THAT(text_thrown_by([&] { request.infer(); }), says_so);
    EXPECT_TRUE(on_another);
    request.start_async();
    EXPECT_THAT(text_thrown_by([&] { request.wait(); }), says_so);
}

TEST(T8_Threads, a_kernel_of_2021_reports_what_its_loop_throws_by_its_status) {
    const auto script = std::make_shared<scripted::Script>();
    script->execute = [](std::vector<scripted::Blob::Ptr>&, std::vector<scripted::Blob::Ptr>&,
                         scripted::ResponseDesc* response) {
        try {
            InferenceEngine::parallel_for(8, [](int i) {
                if (i == 7) throw std::runtime_error("no weights at 7");
            });
        } catch (const std::exception& error) {
            return scripted::fail(response, error.what());
        }
        return InferenceEngine::OK;
    };
    auto network =
        scripted::core_with(script).LoadNetwork(InferenceEngine::CNNNetwork(scripted::alone(script, {1, 3})), "CPU");
    EXPECT_THAT(scripted::error_of([&] { scripted::run(network); }), HasSubstr("Scripted:probe: no weights at 7"));
}

TEST(T8_Fallback, strict_forbids_what_nobody_would_notice) {
    const Orders orders{{}, twice, {}};
    ov::Core core;
    EXPECT_EQ(text_thrown_by([&] { core.compile_model(told_model(orders, {2}), "CPU"); }), "no error");
    core.set_property(tenon::strict(true));
    EXPECT_THAT(
        text_thrown_by([&] { core.compile_model(told_model(orders, {2}), "CPU"); }),
        AllOf(HasSubstr("property TENON_STRICT"), HasSubstr("node 'probe' of type Told is run by its evaluate()"),
              HasSubstr("or leave the property out")));
}

std::string constant_ir(const std::string& data) {
    return R"(<?xml version="1.0"?><net name="one" version="11"><layers>)"
           R"(<layer id="0" name="weights" type="Const" version="opset1"><data element_type="f32" )" +
           data +
           R"(/><output><port id="0" precision="FP32"><dim>4</dim></port></output></layer>)"
           R"(<layer id="1" name="y" type="Result" version="opset1"><input><port id="0"><dim>4</dim></port></input></layer>)"
           R"(</layers><edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/></edges></net>)";
}

TEST(J7, constants_that_do_not_fit_their_binary_say_what_was_expected_and_found) {
    ov::Core core;
    const ov::Tensor weights(ov::element::u8, {16});
    const auto error = [&](const std::string& data) {
        return text_thrown_by([&] { core.read_model(constant_ir(data), weights); });
    };
    EXPECT_EQ(error(R"(shape="4" offset="0" size="16")"), "no error");
    EXPECT_THAT(error(R"(shape="5" offset="0" size="16")"),
                AllOf(HasSubstr("layer 'weights' (type Const, id 0)"),
                      HasSubstr("Attribute and shape size are inconsistent for Const op!"),
                      HasSubstr("at least 20 bytes for type f32 and shape [5], found 16"),
                      HasSubstr("Correct its element_type, shape or size")));
    EXPECT_THAT(error(R"(shape="4" offset="8" size="16")"),
                AllOf(HasSubstr("layer 'weights' (type Const, id 0)"), HasSubstr("Incorrect weights in bin file!"),
                      HasSubstr("Expected 16 bytes at offset 8"), HasSubstr("with 16 bytes"),
                      HasSubstr("Check that the .bin file is complete and belongs to the .xml file")));
}

struct Opaque {};

}  // namespace

namespace ov {

template <>
class AttributeAdapter<Opaque> : public DirectValueAccessor<Opaque> {
public:
    OPENVINO_RTTI("AttributeAdapter<Opaque>");
    explicit AttributeAdapter(Opaque& value) : DirectValueAccessor<Opaque>(value) {}
};

}  // namespace ov

namespace {

class VisitsOpaque : public ov::op::Op {
public:
    OPENVINO_OP("VisitsOpaque", "themes");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("odd", m_odd);
        return true;
    }

private:
    Opaque m_odd;
};

TEST(J7, attributes_of_a_type_that_no_file_holds_are_named) {
    ov::Core core;
    core.add_extension<VisitsOpaque>();
    EXPECT_THAT(
        text_thrown_by([&] { core.read_model(one_layer_ir("VisitsOpaque", "themes", "odd=\"1\""), ov::Tensor()); }),
        AllOf(HasSubstr("layer 'probe' (type VisitsOpaque, id 1)"),
              HasSubstr("Error IR reading. Attribute adapter can not be found for odd parameter"),
              HasSubstr("Let the operation visit numbers, strings, lists of these")));
}

TEST(J7, what_a_constructor_throws_is_passed_on_with_its_place) {
    const Orders unwilling{[](ov::Node& node) {
                               if (node.get_input_partial_shape(0).is_static()) throw std::runtime_error("I will not");
                               node.set_output_type(0, ov::element::f32, node.get_input_partial_shape(0));
                           },
                           [](Tensors&, const Tensors&) { return true; },
                           {}};
    const auto model = told_model(unwilling, {-1, 3});
    EXPECT_THAT(text_thrown_by([&] {
                    model->reshape(ov::PartialShape{1, 3});
                }),
                AllOf(HasSubstr("node 'probe' of type Told"), HasSubstr("I will not")));
    auto request = ov::Core().compile_model(model, "CPU").create_infer_request();
    request.set_input_tensor(ov::Tensor(ov::element::f32, {1, 3}));
    EXPECT_THAT(text_thrown_by([&] { request.infer(); }),
                AllOf(HasSubstr("node 'probe' of type Told"), HasSubstr("I will not")));
}

}  // namespace
