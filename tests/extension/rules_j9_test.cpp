#include "one_layer_ir.hpp"
#include "scripted_kernel.hpp"

using namespace scripted;
using testing::AllOf;
using testing::HasSubstr;

namespace {

/// Of 2020.1 to 2020.4: overrides only the older method.
class CopiesArgs : public ngraph::op::Op {
public:
    static constexpr ngraph::NodeTypeInfo type_info{"CopiesArgs", 0};
    const ngraph::NodeTypeInfo& get_type_info() const override { return type_info; }
    CopiesArgs() = default;
    explicit CopiesArgs(const std::shared_ptr<ngraph::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ngraph::Node> copy_with_new_args(const ngraph::NodeVector& args) const override {
        return std::make_shared<CopiesArgs>(args.at(0));
    }
    bool visit_attributes(ngraph::AttributeVisitor&) override { return true; }
    bool has_evaluate() const override { return true; }
    bool evaluate(const ngraph::HostTensorVector& outputs, const ngraph::HostTensorVector& inputs) const override {
        for (size_t i = 0; i < inputs[0]->get_element_count(); ++i)
            outputs[0]->get_data_ptr<float>()[i] = inputs[0]->get_data_ptr<float>()[i] * 3;
        return true;
    }
};
constexpr ngraph::NodeTypeInfo CopiesArgs::type_info;

class CopiesArgsExtension : public IExtension {
public:
    void GetVersion(const Version*&) const noexcept override {}
    void Unload() noexcept override {}
    std::map<std::string, ngraph::OpSet> getOpSets() override {
        ngraph::OpSet operations;
        operations.insert<CopiesArgs>();
        return {{"custom", operations}};
    }
};

TEST(RulesJ9, CopyWithNewArgsServesForCloning) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, ngraph::Shape{1, 3});
    const auto node = std::make_shared<CopiesArgs>(x);
    const auto clone = node->clone_with_new_inputs({x});
    EXPECT_TRUE(std::dynamic_pointer_cast<CopiesArgs>(clone));
    Core core;
    core.AddExtension(std::make_shared<CopiesArgsExtension>());
    const auto network = core.ReadNetwork(one_layer_ir("CopiesArgs", "custom"), Blob::CPtr());
    EXPECT_EQ(run(core.LoadNetwork(network, "CPU")), (std::vector<float>{0, 3, 6}));
}

TEST(RulesJ9, WithoutEitherMethodCloningSaysWhatToOverride) {
    class Neither : public ngraph::op::Op {
    public:
        static const ngraph::NodeTypeInfo& info() {
            static const ngraph::NodeTypeInfo own{"Neither", 0};
            return own;
        }
        const ngraph::NodeTypeInfo& get_type_info() const override { return info(); }
    };
    EXPECT_THAT(error_of([] { Neither().clone_with_new_inputs({}); }),
                AllOf(HasSubstr("Operation Neither cannot be cloned"), HasSubstr("clone_with_new_inputs"),
                      HasSubstr("copy_with_new_args")));
}

TEST(RulesJ9, DiscreteTypeInfoEqualsWhereOneSideHasNoOpset) {
    using Info = ov::DiscreteTypeInfo;
    constexpr Info of_2020{"Add", 1};
    const Info numbered("Add", 1, "opset1"), named("Add", "opset1"), other("Add", "opset2"), mul("Multiply", 1);
    EXPECT_EQ(of_2020, numbered);
    EXPECT_EQ(of_2020, named);
    EXPECT_EQ(numbered, named);
    EXPECT_NE(named, other);
    EXPECT_NE(of_2020, mul);
    EXPECT_NE((Info{"Add", 2}), of_2020);
    EXPECT_EQ(of_2020.hash(), named.hash()) << "equal values must have equal hashes";
    const Info child("AddChild", 0, nullptr, &of_2020);
    EXPECT_TRUE(child.is_castable(of_2020));
    EXPECT_FALSE(of_2020.is_castable(child));
}

/// Overrides neither visit_attributes nor evaluate, as contributed operations do.
class VisitsNothing : public ov::op::Op {
public:
    OPENVINO_OP("VisitsNothing", "rules");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
};

TEST(RulesJ9, VisitAttributesIsTrueByDefault) {
    ov::Core core;
    core.add_extension<VisitsNothing>();
    const auto model = core.read_model(one_layer_ir("VisitsNothing", "rules", "ignored=\"1\""), ov::Tensor());
    const auto node = model->get_results()[0]->get_input_node_shared_ptr(0);
    EXPECT_EQ(node->get_output_size(), 1U);
    EXPECT_EQ(node->get_output_partial_shape(0), (ov::PartialShape{1, 3}));
}

class HasDefaults : public ov::op::Op {
public:
    OPENVINO_OP("HasDefaults", "rules");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("alpha", alpha);
        visitor.on_attribute("axes", axes);
        visitor.on_attribute("mode", mode);
        return true;
    }
    float alpha = 0.25F;
    std::vector<int64_t> axes{1, 2};
    std::string mode = "usual";
};

TEST(RulesJ9, MissingAttributesKeepTheirDefaults) {
    ov::Core core;
    core.add_extension<HasDefaults>();
    const auto model = core.read_model(one_layer_ir("HasDefaults", "rules", "mode=\"rare\""), ov::Tensor());
    const auto node = std::dynamic_pointer_cast<HasDefaults>(model->get_results()[0]->get_input_node_shared_ptr(0));
    ASSERT_TRUE(node);
    EXPECT_EQ(node->alpha, 0.25F);
    EXPECT_EQ(node->axes, (std::vector<int64_t>{1, 2}));
    EXPECT_EQ(node->mode, "rare");
}

TEST(RulesJ9, ReleaseHasABody) {
    class Heap : public IExtension {
    public:
        explicit Heap(bool& given) : gone(given) {}
        ~Heap() override { gone = true; }
        void GetVersion(const Version*&) const noexcept override {}
        void Unload() noexcept override {}
        bool& gone;
    };
    bool gone = false;
    IExtension* extension = new Heap(gone);
    extension->Release();
    EXPECT_TRUE(gone);
}

TEST(RulesJ9, ExceptionsOfBothGenerationsAreOneChain) {
    EXPECT_THROW(THROW_IE_EXCEPTION << "old", details::InferenceEngineException);
    EXPECT_THROW(IE_THROW() << "new", InferenceEngine::Exception);
    EXPECT_THROW(IE_THROW(NotFound) << "typed", details::InferenceEngineException);
    EXPECT_THROW(IE_THROW(NotFound) << "typed", std::runtime_error);
}

TEST(RulesJ9, OneHierarchyOfNodesInBothNamespaces) {
    static_assert(std::is_same_v<ngraph::Node, ov::Node>);
    static_assert(std::is_same_v<ngraph::Function, ov::Model>);
    static_assert(std::is_same_v<ngraph::op::Op, ov::op::Op>);
    static_assert(std::is_same_v<ngraph::NodeTypeInfo, ov::DiscreteTypeInfo>);
}

}  // namespace
