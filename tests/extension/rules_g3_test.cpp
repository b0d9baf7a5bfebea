#include <openvino/op/util/framework_node.hpp>

#include "one_layer_ir.hpp"
#include "scripted_kernel.hpp"

using namespace scripted;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::shared_ptr<ov::Node> probe(const std::shared_ptr<ov::Model>& model) {
    return model->get_results()[0]->get_input_node_shared_ptr(0);
}

std::shared_ptr<ov::Node> read(ov::Core& core, const std::string& type, const std::string& version,
                               const std::string& data = "") {
    return probe(core.read_model(one_layer_ir(type, version, data), ov::Tensor()));
}

std::string error_of_reading(ov::Core& core, const std::string& type, const std::string& version) {
    return error_of([&] { read(core, type, version); });
}

/// Notes the calls that make it.
class Noted : public ngraph::op::Op {
public:
    static std::vector<std::string>& calls() {
        static std::vector<std::string> all;
        return all;
    }
    bool visit_attributes(ngraph::AttributeVisitor& visitor) override {
        visitor.on_attribute("visits", m_visits);
        calls().push_back("visit " + std::to_string(get_input_size()));
        return m_visits;
    }
    void validate_and_infer_types() override {
        calls().emplace_back("validate");
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }

protected:
    bool m_visits = true;
};

class NotedOf2021 : public Noted {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"NotedOp", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& inputs) const override {
        calls().emplace_back("clone");
        auto clone = std::make_shared<NotedOf2021>();
        clone->set_arguments(inputs);
        clone->m_visits = m_visits;
        clone->constructor_validate_and_infer_types();
        return clone;
    }
};
constexpr ngraph::NodeTypeInfo NotedOf2021::type_info;

class NotedOf2022 : public Noted {
public:
    OPENVINO_OP("NotedOp", "new_opset", Noted);
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector&) const override {
        calls().emplace_back("clone");
        return nullptr;
    }
};

class NotedExtension : public IExtension {
public:
    void GetVersion(const Version*&) const noexcept override {}
    void Unload() noexcept override {}
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        ngraph::OpSet operations;
        operations.insert<NotedOf2021>();
        return {{"old_opset", operations}};
    }
};

class OwnRelu : public ov::op::Op {
public:
    OPENVINO_OP("Relu", "opset1");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
};

class CustomRelu : public ov::op::Op {
public:
    OPENVINO_OP("CustomReLU", "opset1");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
};

TEST(RulesG3, ExtensionMapComesBeforeTheOpsets) {
    ov::Core core;
    core.add_extension<OwnRelu>();
    EXPECT_TRUE(std::dynamic_pointer_cast<OwnRelu>(read(core, "ReLU", "opset1")));
    EXPECT_TRUE(std::dynamic_pointer_cast<OwnRelu>(read(core, "Relu", "opset1")));
    EXPECT_FALSE(std::dynamic_pointer_cast<OwnRelu>(read(core, "ReLU", "opset2"))) << "the key is exact";
}

TEST(RulesG3, ExtensionsMayAddTypesToStandardOpsets) {
    ov::Core core;
    EXPECT_THAT(error_of_reading(core, "CustomReLU", "opset1"),
                HasSubstr("Opset opset1 doesn't contain the operation with type: CustomReLU"));
    core.add_extension<CustomRelu>();
    EXPECT_TRUE(std::dynamic_pointer_cast<CustomRelu>(read(core, "CustomReLU", "opset1")));
    EXPECT_THAT(error_of_reading(core, "CustomReLU", "opset2"), HasSubstr("Opset opset2 doesn't contain"));
}

TEST(RulesG3, TypesAreTranslated) {
    ov::Core core;
    EXPECT_STREQ(read(core, "ReLU", "opset1")->get_type_name(), "Relu");
    EXPECT_STREQ(read(core, "SoftMax", "opset1", "axis=\"1\"")->get_type_name(), "Softmax");
}

TEST(RulesG3, LookUpInAnOpsetIgnoresCase) {
    ov::Core core;
    core.add_extension(std::static_pointer_cast<IExtension>(std::make_shared<NotedExtension>()));
    EXPECT_STREQ(read(core, "rELu", "opset1")->get_type_name(), "Relu");
    EXPECT_STREQ(read(core, "NOTEDop", "old_opset")->get_type_name(), "NotedOp");
    EXPECT_THAT(error_of_reading(core, "NotedOp", "OLD_OPSET"), HasSubstr("unsupported opset: OLD_OPSET"));
    core.add_extension<CustomRelu>();
    EXPECT_THAT(error_of_reading(core, "customrelu", "opset1"), HasSubstr("doesn't contain")) << "that map is exact";
}

TEST(RulesG3, SomeTypesAreRedirected) {
    ov::Core core;
    for (const std::string type : {"ReorgYolo", "ROIPooling"})
        EXPECT_THAT(error_of_reading(core, type, "opset1"), testing::Not(HasSubstr("doesn't contain"))) << type;
    const std::string mvn = "across_channels=\"false\" normalize_variance=\"true\" eps=\"1e-5\"";
    EXPECT_STREQ(read(core, "MVN", "opset1", mvn)->get_type_name(), "MVN");
    EXPECT_EQ(read(core, "MVN", "opset1", mvn)->get_type_info(), read(core, "MVN", "opset2", mvn)->get_type_info());
    // Known there, so that what is wrong with one input is said, not that the opset is unknown.
    for (const std::string type :
         {"ExperimentalDetectronDetectionOutput", "ExperimentalDetectronTopKROIs", "GRUCell", "RNNCell", "Proposal",
          "ExperimentalDetectronROIFeatureExtractor", "ExperimentalDetectronGenerateProposalsSingleImage"})
        for (const std::string version : {"experimental", "extension"})
            EXPECT_THAT(error_of_reading(core, type, version), testing::Not(HasSubstr("unsupported opset"))) << type;
    EXPECT_THAT(error_of_reading(core, "Relu", "experimental"), HasSubstr("unsupported opset: experimental"));
}

TEST(RulesG3, UnknownTypesAndOpsetsAreNamed) {
    ov::Core core;
    EXPECT_THAT(error_of_reading(core, "Mystery", "opset1"),
                HasSubstr("Opset opset1 doesn't contain the operation with type: Mystery"));
    for (const std::string opset : {"extension", "experimental", "custom", "opset99"})
        EXPECT_THAT(error_of_reading(core, "Mystery", opset),
                    HasSubstr("Cannot create Mystery layer probe id:1 from unsupported opset: " + opset));
    Core old;
    EXPECT_THAT(error_of([&] { old.ReadNetwork(one_layer_ir("Mystery", "custom", "", 10), Blob::CPtr()); }),
                HasSubstr("Cannot create Mystery layer probe id:1 from unsupported opset: custom"));
}

TEST(RulesG3, PlaceholdersStandInWhereAnExtensionAllowsThem) {
    ov::Core core;
    core.add_extension(std::make_shared<ov::OpExtension<ov::op::util::FrameworkNode>>());
    for (const std::string opset : {"extension", "experimental", "custom"}) {
        const auto node =
            ov::as_type_ptr<ov::op::util::FrameworkNode>(read(core, "Mystery", opset, "depth=\"3\" mode=\"fast\""));
        ASSERT_TRUE(node);
        EXPECT_EQ(node->get_attrs().get_type_name(), "Mystery");
        EXPECT_EQ(node->get_attrs().get_opset_name(), opset);
        EXPECT_EQ(node->get_attrs().at("mode"), "fast");
        EXPECT_EQ(node->get_output_partial_shape(0), (ov::PartialShape{1, 3}));
        EXPECT_EQ(node->get_output_element_type(0), ov::element::f32);
    }
    EXPECT_THAT(error_of_reading(core, "Mystery", "opset1"), HasSubstr("doesn't contain")) << "the opset is known";
}

TEST(RulesG3, OperationsOfOpsetsAreClonedOnceAfterReading) {
    ov::Core core;
    core.add_extension(std::static_pointer_cast<IExtension>(std::make_shared<NotedExtension>()));
    Noted::calls().clear();
    const auto node = read(core, "NotedOp", "old_opset");
    EXPECT_EQ(node->get_friendly_name(), "probe");
    auto calls = Noted::calls();
    ASSERT_GE(calls.size(), 4U);
    calls.resize(4);
    EXPECT_THAT(calls, ElementsAre("visit 1", "validate", "clone", "validate"));
    // A visit that says no: only the clone validates.
    Noted::calls().clear();
    read(core, "NotedOp", "old_opset", "visits=\"false\"");
    calls = Noted::calls();
    ASSERT_GE(calls.size(), 3U);
    calls.resize(3);
    EXPECT_THAT(calls, ElementsAre("visit 1", "clone", "validate"));
}

TEST(RulesG3, OperationsOf2022AreNotClonedAfterReading) {
    ov::Core core;
    core.add_extension<NotedOf2022>();
    Noted::calls().clear();
    read(core, "NotedOp", "new_opset");
    EXPECT_THAT(Noted::calls(), testing::Not(testing::Contains("clone")));
    EXPECT_EQ(Noted::calls().at(0), "visit 1");
    EXPECT_EQ(Noted::calls().at(1), "validate");
}

}  // namespace
