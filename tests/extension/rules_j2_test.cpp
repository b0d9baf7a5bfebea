#include "one_layer_ir.hpp"
#include "scripted_kernel.hpp"

using namespace scripted;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// Has opsets of the given names, each with the operation Scripted, and counts questions.
class WithOpsets : public ScriptedExtension {
public:
    explicit WithOpsets(std::vector<std::string> names, ScriptPtr script = std::make_shared<Script>())
        : ScriptedExtension(std::move(script)), m_names(std::move(names)) {}
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        ++asked;
        ngraph::OpSet operations;
        operations.insert<Operation>();
        std::map<std::string, ngraph::OpSet> all;
        for (const auto& name : m_names)
            all[name] = operations;
        return all;
    }
    size_t asked = 0;

private:
    std::vector<std::string> m_names;
};

std::shared_ptr<WithOpsets> with_opsets(std::vector<std::string> names) {
    return std::make_shared<WithOpsets>(std::move(names));
}

std::string reading(Core& core, const std::string& opset) {
    return error_of([&] { core.ReadNetwork(one_layer_ir("Scripted", opset), Blob::CPtr()); });
}

TEST(RulesJ2, OpsetNameThatExistsIsRefused) {
    Core core;
    for (const auto* taken : {"opset1", "opset2", "opset3", "opset4", "opset5", "opset6", "opset7", "opset8"})
        EXPECT_THAT(error_of([&] { core.AddExtension(with_opsets({taken})); }),
                    HasSubstr(std::string("Cannot add opset with name: ") + taken +
                              ". Opset with the same name already exists."));
    core.AddExtension(with_opsets({"custom"}));
    EXPECT_THAT(error_of([&] { core.AddExtension(with_opsets({"custom"})); }),
                HasSubstr("Cannot add opset with name: custom. Opset with the same name already exists."));
}

TEST(RulesJ2, AddingTwiceFailsAndChangesNothing) {
    Core core;
    const auto extension = with_opsets({"custom"});
    core.AddExtension(extension);
    EXPECT_THAT(error_of([&] { core.AddExtension(extension); }), HasSubstr("same name already exists"));
    EXPECT_EQ(reading(core, "custom"), "no error");
    // "another" comes before the name that is taken, and must not stay.
    EXPECT_THAT(error_of([&] {
                    core.AddExtension(with_opsets({"another", "custom"}));
                }),
                HasSubstr("same name already exists"));
    EXPECT_THAT(reading(core, "another"), HasSubstr("unsupported opset: another"));
    core.AddExtension(with_opsets({"another"}));
    EXPECT_EQ(reading(core, "another"), "no error");
}

TEST(RulesJ2, OpsetsAreAskedForAtOnceAndOnce) {
    Core core;
    const auto extension = with_opsets({"custom"});
    core.AddExtension(extension);
    EXPECT_EQ(extension->asked, 1U);
    reading(core, "custom");
    EXPECT_EQ(extension->asked, 1U);
}

TEST(RulesJ2, BothFormsOfAddExtensionDoTheFullJob) {
    for (const std::string device : {"", "CPU", "GPU", "MYRIAD", "HDDL"}) {
        Core core;
        const auto script = std::make_shared<Script>();
        const auto extension = std::make_shared<WithOpsets>(std::vector<std::string>{"custom"}, script);
        if (device.empty())
            core.AddExtension(extension);
        else
            core.AddExtension(extension, device);
        EXPECT_EQ(reading(core, "custom"), "no error") << device;
        EXPECT_EQ(run(core.LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU")), counted(3, 1)) << device;
    }
}

TEST(RulesJ2, DevicesThatConsistOfOthersRefuseExtensions) {
    Core core;
    for (const std::string device : {"HETERO", "HETERO:GPU,CPU", "MULTI", "MULTI:CPU", "AUTO", "AUTO:CPU"})
        EXPECT_THAT(
            error_of([&] { core.AddExtension(with_opsets({"custom"}), device); }),
            AllOf(HasSubstr(device.substr(0, device.find(':')) + " device does not support extensions. Please, "
                                                                 "set extensions directly to fallback devices")))
            << device;
    EXPECT_THAT(reading(core, "custom"), HasSubstr("unsupported opset: custom"));
}

TEST(RulesJ2, WithoutTheExtensionReadingSaysSo) {
    Core core;
    EXPECT_THAT(reading(core, "custom"),
                HasSubstr("Cannot create Scripted layer probe id:1 from unsupported opset: custom"));
}

TEST(RulesJ2, ExtensionsAddedAfterReadingServeKernels) {
    Core core;
    const auto script = std::make_shared<Script>();
    const CNNNetwork network(alone(script, {1, 3}));
    EXPECT_THAT(error_of([&] { core.LoadNetwork(network, "CPU"); }), HasSubstr("Unsupported operation of type"));
    core.AddExtension(std::make_shared<ScriptedExtension>(script));
    EXPECT_EQ(run(core.LoadNetwork(network, "CPU")), counted(3, 1));
}

TEST(RulesJ2, ExtensionsWithoutOpsetsMayBeAddedAgain) {
    Core core;
    const auto script = std::make_shared<Script>();
    const auto extension = std::make_shared<ScriptedExtension>(script);
    core.AddExtension(extension);
    core.AddExtension(extension);
    EXPECT_EQ(run(core.LoadNetwork(CNNNetwork(alone(script, {1, 3})), "CPU")), counted(3, 1));
}

template <int number>
class Rival : public ov::op::Op {
public:
    OPENVINO_OP("Rival", "rules");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        auto clone = std::make_shared<Rival>();
        clone->set_arguments(inputs);
        clone->validate_and_infer_types();
        return clone;
    }
};

TEST(RulesJ2, TheFirstOfTwoOperationsOfOneKeyWins) {
    ov::Core core;
    core.add_extension<Rival<1>>();
    core.add_extension<Rival<2>>();
    const auto model = core.read_model(one_layer_ir("Rival", "rules"), ov::Tensor());
    const auto node = model->get_results()[0]->get_input_node_shared_ptr(0);
    EXPECT_TRUE(std::dynamic_pointer_cast<Rival<1>>(node));
}

TEST(RulesJ2, TheCoreOf2022TakesLegacyObjects) {
    ov::Core core;
    core.add_extension(std::static_pointer_cast<IExtension>(with_opsets({"custom"})));
    EXPECT_EQ(error_of([&] { core.read_model(one_layer_ir("Scripted", "custom"), ov::Tensor()); }), "no error");
    EXPECT_THAT(error_of([&] { core.add_extension(std::static_pointer_cast<IExtension>(with_opsets({"custom"}))); }),
                HasSubstr("Cannot add opset with name: custom"));
}

}  // namespace
