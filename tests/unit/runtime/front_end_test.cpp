#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "error_of.hpp"
#include "extension/doors.hpp"
#include "framework_reading.hpp"
#include "openvino/frontend/extension.hpp"
#include "openvino/frontend/manager.hpp"
#include "openvino/frontend/onnx/frontend.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/runtime/core.hpp"

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

namespace {

namespace fs = std::filesystem;
using ov::frontend::FrontEndManager;

const std::string& ir_text() {
    static const std::string text =
        R"(<?xml version="1.0"?><net name="small" version="11"><layers>)"
        R"(<layer id="0" name="x" type="Parameter" version="opset1"><data element_type="f32" shape="1,3"/>)"
        R"(<output><port id="0" precision="FP32"><dim>1</dim><dim>3</dim></port></output></layer>)"
        R"(<layer id="1" name="y" type="Result" version="opset1"><input><port id="0" precision="FP32"><dim>1</dim>)"
        R"(<dim>3</dim></port></input></layer></layers>)"
        R"(<edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/></edges></net>)";
    return text;
}

class FrontEndTest : public testing::Test {
protected:
    void SetUp() override {
        folder = fs::path(testing::TempDir()) / "tenon_front_end";
        fs::create_directories(folder);
        ir = write("small.xml", ir_text());
    }
    void TearDown() override { fs::remove_all(folder); }
    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(folder / name, std::ios::binary) << text;
        return (folder / name).string();
    }

    fs::path folder;
    std::string ir;
    FrontEndManager manager;
};

TEST_F(FrontEndTest, of_the_built_in_reader_loads_and_converts) {
    EXPECT_THAT(manager.get_available_front_ends(), Contains("ir"));
    const auto front_end = manager.load_by_framework("ir");
    EXPECT_EQ(front_end->get_name(), "ir");
    EXPECT_TRUE(front_end->supported(ir));
    const auto model = front_end->convert(front_end->load(ir));
    ASSERT_TRUE(model);
    EXPECT_EQ(model->get_friendly_name(), "small");
    EXPECT_EQ(model->input().get_partial_shape(), (ov::PartialShape{1, 3}));

    std::istringstream text(ir_text());
    std::istream* stream = &text;
    EXPECT_TRUE(front_end->supported(stream));
    EXPECT_EQ(front_end->convert(front_end->load(stream, ov::Tensor()))->get_friendly_name(), "small");
    EXPECT_EQ(front_end->convert(front_end->load(fs::path(ir)))->get_friendly_name(), "small");
    EXPECT_EQ(front_end->convert(front_end->load(fs::path(ir).wstring()))->get_friendly_name(), "small");
}

TEST_F(FrontEndTest, is_found_by_the_model) {
    const auto front_end = manager.load_by_model(ir);
    ASSERT_TRUE(front_end);
    EXPECT_EQ(front_end->get_name(), "ir");
    EXPECT_EQ(manager.load_by_model(write("text.txt", "no model")), nullptr);
    EXPECT_THAT(error_of([&] { manager.load_by_model((folder / "missing").string()); }), HasSubstr("missing"));
    EXPECT_THAT(error_of([&] { manager.load_by_model(write("empty.xml", "")); }), HasSubstr("empty"));
    EXPECT_THAT(error_of([&] { manager.load_by_model(5); }), HasSubstr("std::istream*"));
    EXPECT_THAT(error_of([&] { manager.load_by_model(std::vector<ov::Any>{}); }), HasSubstr("give its path"));
}

TEST_F(FrontEndTest, of_an_unknown_framework_names_those_that_are_known) {
    const auto text = error_of([&] { manager.load_by_framework("caffe"); });
    EXPECT_THAT(text, AllOf(HasSubstr("'caffe'"), HasSubstr("ir"), HasSubstr("register_front_end")));
    const ov::frontend::pytorch::ConversionExtension unused("aten::x", ov::frontend::CreatorFunction());
}

TEST_F(FrontEndTest, without_a_reader_says_so_when_it_loads) {
    struct Foreign : ov::frontend::FrontEnd {
        Foreign() : FrontEnd("caffe") {}
    };
    const Foreign front_end;
    EXPECT_EQ(front_end.get_name(), "caffe");
    EXPECT_FALSE(front_end.supported(ir));
    EXPECT_THAT(error_of([&] { front_end.load(ir); }),
                AllOf(HasSubstr(ir), HasSubstr("no reader for models of 'caffe'"), HasSubstr("ir"),
                      HasSubstr("Add an extension library")));
    EXPECT_EQ(ov::frontend::onnx::FrontEnd().get_name(), "onnx");
}

TEST_F(FrontEndTest, refuses_models_of_others) {
    const auto front_end = manager.load_by_framework("ir");
    EXPECT_THAT(error_of([&] { front_end->load(write("text.txt", "no model")); }), HasSubstr("no model of 'ir'"));
    EXPECT_THAT(error_of([&] { front_end->convert(ov::frontend::InputModel::Ptr()); }), HasSubstr("found null"));
    EXPECT_THAT(error_of([&] { front_end->convert(std::make_shared<ov::frontend::InputModel>()); }),
                HasSubstr("another front end"));
    EXPECT_THAT(error_of([&] { front_end->decode(nullptr); }), HasSubstr("decode is not implemented"));
    EXPECT_THAT(error_of([&] { front_end->add_extension(std::shared_ptr<ov::Extension>()); }), HasSubstr("null"));
}

/// A format whose files begin with "FAKE" and name an operation; its conversion gives the model's output.
class FakeReader : public tenon::Reader {
public:
    explicit FakeReader(std::string framework) : m_framework(std::move(framework)) {}
    std::string name() const override { return "Fake format"; }
    std::string framework() const override { return m_framework; }
    bool recognises(const tenon::ModelSource& source) const override { return text_of(source).substr(0, 4) == "FAKE"; }
    std::shared_ptr<ov::Model> read(const tenon::ModelSource& source,
                                    const tenon::OperationSet& operations) const override {
        const auto type = text_of(source).substr(5);
        const auto conversion = operations.find_conversion(m_framework, "", type, 13);
        OPENVINO_ASSERT(conversion, "no conversion of ", type);
        const Context context(type);
        const auto outputs = conversion->convert(context);
        auto model =
            std::make_shared<ov::Model>(ov::OutputVector{outputs.at(0).port}, ov::ParameterVector{context.parameter});
        model->set_friendly_name(conversion->extension + " " + source.path);
        return model;
    }

private:
    struct Context : ov::frontend::NodeContext {
        explicit Context(const std::string& type) : NodeContext(type) {}
        using NodeContext::get_input;
        using NodeContext::get_input_size;
        size_t get_input_size() const override { return 1; }
        ov::Output<ov::Node> get_input(int) const override { return parameter; }
        ov::Any get_attribute_as_any(const std::string&) const override { return {}; }
        std::shared_ptr<ov::op::v0::Parameter> parameter =
            std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{2});
    };
    static std::string text_of(const tenon::ModelSource& source) {
        return {static_cast<const char*>(source.content->get_ptr()), source.content->size()};
    }
    std::string m_framework;
};

TEST_F(FrontEndTest, of_another_reader_converts_with_what_was_added) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    record->name = "fake";
    tenon::RecordingRegistrar(*record).add_reader(std::make_shared<FakeReader>("fake"));
    const auto registry = tenon::Registry::built_in()->with(record);
    EXPECT_THAT(registry->frameworks(), AllOf(Contains("ir"), Contains("fake")));

    const auto file = write("model.fake", "FAKE Relu");
    const auto source = tenon::source_of({file});
    EXPECT_THAT(error_of([&] { tenon::read_model_of(*registry, "fake", source); }),
                AllOf(HasSubstr(file), HasSubstr("no conversion of Relu")));
    const auto extended =
        registry->with(tenon::record_of({std::make_shared<ov::frontend::OpExtension<>>("opset1::Relu", "Relu")}));
    const auto model = tenon::read_model_of(*extended, "fake", source);
    EXPECT_EQ(model->get_results()[0]->get_input_node_shared_ptr(0)->get_type_name(), std::string("Relu"));
    EXPECT_THAT(error_of([&] { tenon::read_model_of(*extended, "ir", source); }), HasSubstr("no model of 'ir'"));
    EXPECT_THAT(error_of([&] { tenon::read_model_of(*tenon::Registry::built_in(), "fake", source); }),
                HasSubstr("there is no reader for models of 'fake'"));
}

class OwnFrontEnd : public ov::frontend::FrontEnd {
public:
    std::string get_name() const override { return "own"; }
    std::shared_ptr<ov::Model> convert(const ov::frontend::InputModel::Ptr&) const override {
        const auto parameter = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{1});
        return std::make_shared<ov::Model>(ov::OutputVector{parameter}, ov::ParameterVector{parameter}, "own model");
    }
    size_t extensions() const { return m_extensions.size(); }

protected:
    bool supported_impl(const std::vector<ov::Any>& variants) const override {
        return variants.size() == 1 && variants[0].is<int>();
    }
    ov::frontend::InputModel::Ptr load_impl(const std::vector<ov::Any>&) const override {
        return std::make_shared<ov::frontend::InputModel>();
    }
};

TEST_F(FrontEndTest, of_a_program_can_be_registered) {
    manager.register_front_end("own", [] { return std::make_shared<OwnFrontEnd>(); });
    EXPECT_THAT(manager.get_available_front_ends(), AllOf(Contains("own"), Contains("ir")));
    EXPECT_EQ(manager.load_by_model(7)->get_name(), "own");
    EXPECT_EQ(manager.load_by_model(ir)->get_name(), "ir");
    const auto front_end = manager.load_by_framework("own");
    EXPECT_EQ(front_end->convert(front_end->load(7))->get_friendly_name(), "own model");
    const auto& own = dynamic_cast<const OwnFrontEnd&>(*front_end);
    front_end->add_extension(ov::frontend::ProgressReporterExtension(),
                             ov::frontend::ConversionExtension("A", ov::frontend::CreatorFunction()));
    EXPECT_EQ(own.extensions(), 2u);
    EXPECT_THAT(FrontEndManager().get_available_front_ends(), Not(Contains("own")));
    EXPECT_THAT(error_of([&] { manager.register_front_end("null", ov::frontend::FrontEndFactory()); }),
                HasSubstr("found none"));
    manager.register_front_end("own", [] { return ov::frontend::FrontEnd::Ptr(); });
    EXPECT_THAT(error_of([&] { manager.load_by_framework("own"); }), HasSubstr("made none"));
    FrontEndManager moved(std::move(manager));
    EXPECT_THAT(moved.get_available_front_ends(), Contains("own"));
    EXPECT_THAT(error_of([&] { moved.register_front_end("own", "/nowhere/libnone.so"); }), HasSubstr("libnone.so"));
}

}  // namespace
