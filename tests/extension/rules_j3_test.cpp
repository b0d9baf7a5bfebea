#include "scripted_kernel.hpp"

using namespace scripted;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

using ngraph::element::Type;

/// Copies the bytes of its input; as many outputs as inputs of other types are ignored.
StatusCode copy_bytes(std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc*) {
    const auto* from = inputs[0]->cbuffer().as<const char*>();
    std::copy(from, from + inputs[0]->byteSize(), outputs[0]->buffer().as<char*>());
    return OK;
}

/// Offers planar memory of the precision that the node shows at each port, and notes what it saw.
ScriptPtr following_types(std::vector<Type>& seen) {
    auto script = std::make_shared<Script>();
    script->configurations = [&seen](const ngraph::Node& node, std::vector<LayerConfig>& offered, ResponseDesc*) {
        LayerConfig made;
        seen.clear();
        for (const auto& input : node.inputs()) {
            seen.push_back(input.get_element_type());
            made.inConfs.push_back(planar(input.get_shape(), Precision::UNSPECIFIED));
        }
        for (const auto& output : node.outputs())
            made.outConfs.push_back(planar(output.get_shape(), Precision::UNSPECIFIED));
        seen.push_back(node.get_output_element_type(0));
        offered = {made};
        return OK;
    };
    script->execute = copy_bytes;
    return script;
}

std::shared_ptr<ov::Model> model_of(const ScriptPtr& script, const Type& type) {
    return alone(script, {2, 3}, type);
}

ov::Core core_of(const ScriptPtr& script) {
    ov::Core core;
    core.add_extension(std::static_pointer_cast<IExtension>(std::make_shared<ScriptedExtension>(script)));
    return core;
}

TEST(RulesJ3, KernelsSeeRewrittenPrecisions) {
    const std::vector<std::pair<Type, Type>> rewritten{
        {ngraph::element::i64, ngraph::element::i32}, {ngraph::element::u64, ngraph::element::i32},
        {ngraph::element::u16, ngraph::element::i32}, {ngraph::element::u32, ngraph::element::i32},
        {ngraph::element::i16, ngraph::element::i32}, {ngraph::element::f16, ngraph::element::f32},
        {ngraph::element::f64, ngraph::element::f32}, {ngraph::element::boolean, ngraph::element::u8},
        {ngraph::element::f32, ngraph::element::f32}, {ngraph::element::i32, ngraph::element::i32},
        {ngraph::element::u8, ngraph::element::u8},   {ngraph::element::i8, ngraph::element::i8}};
    for (const auto& [type, expected] : rewritten) {
        std::vector<Type> seen;
        const auto script = following_types(seen);
        auto request = core_of(script).compile_model(model_of(script, type), "CPU").create_infer_request();
        EXPECT_THAT(seen, ElementsAre(expected, expected)) << type;
        auto input = request.get_input_tensor();
        ASSERT_EQ(input.get_element_type(), type) << "the user's side keeps its type";
        auto* bytes = static_cast<char*>(input.data());
        std::fill(bytes, bytes + input.get_byte_size(), 0);
        // The same pattern in each element; 1 where it is an integer, and a power of two where it is a float.
        for (size_t i = 0; i < 6; ++i)
            bytes[i * type.size() + (type.is_real() ? type.size() - 1 : 0)] = type.is_real() ? 0x40 : 1;
        request.infer();
        const auto output = request.get_output_tensor();
        ASSERT_EQ(output.get_element_type(), type);
        EXPECT_EQ(std::string(bytes, input.get_byte_size()),
                  std::string(static_cast<const char*>(output.data()), output.get_byte_size()))
            << type;
    }
}

TEST(RulesJ3, FourBitConstantsBecomeBytes) {
    for (const auto& [type, expected] : {std::make_pair(Type(ngraph::element::i4), Type(ngraph::element::i8)),
                                         std::make_pair(Type(ngraph::element::u4), Type(ngraph::element::u8))}) {
        std::vector<Type> seen;
        const auto script = following_types(seen);
        script->validate = [](Operation& node) {
            node.set_output_type(0, ngraph::element::i32, node.get_input_partial_shape(0));
        };
        script->execute = [](std::vector<Blob::Ptr>& inputs, std::vector<Blob::Ptr>& outputs, ResponseDesc*) {
            for (size_t i = 0; i < 3; ++i)
                outputs[0]->buffer().as<int32_t*>()[i] =
                    inputs[1]->cbuffer().as<const int8_t*>()[i] + inputs[0]->cbuffer().as<const int32_t*>()[i];
            return OK;
        };
        const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::i32, ngraph::Shape{3});
        const auto table =
            std::make_shared<ngraph::opset5::Constant>(type, ngraph::Shape{3}, std::vector<int>{1, 5, 7});
        const auto node = std::make_shared<Operation>(ngraph::OutputVector{x, table}, script);
        const auto model = std::make_shared<ov::Model>(node->outputs(), ov::ParameterVector{x});
        auto request = core_of(script).compile_model(model, "CPU").create_infer_request();
        EXPECT_EQ(seen.at(1), expected);
        std::fill_n(request.get_input_tensor().data<int32_t>(), 3, 10);
        request.infer();
        const auto* sums = request.get_output_tensor().data<int32_t>();
        EXPECT_THAT(std::vector<int32_t>(sums, sums + 3), ElementsAre(11, 15, 17)) << type;
    }
}

TEST(RulesJ3, TheNodeOfTheKernelKeepsItsClassNamesAndConstants) {
    std::vector<Type> seen;
    const auto script = following_types(seen);
    std::shared_ptr<ngraph::Node> given;
    script->implementation = [&](const std::shared_ptr<ngraph::Node>& node) {
        given = node;
        return std::make_shared<ScriptedKernel>(node, script);
    };
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::i64, ngraph::Shape{3});
    x->set_friendly_name("x");
    const auto end = ngraph::opset5::Constant::create(ngraph::element::i64, ngraph::Shape{2},
                                                      {std::numeric_limits<int64_t>::max(), int64_t{-5}});
    end->set_friendly_name("end");
    const auto node = std::make_shared<Operation>(ngraph::OutputVector{x, end}, script);
    node->set_friendly_name("probe");
    node->get_rt_info()["mark"] = std::string("kept");
    const auto model = std::make_shared<ov::Model>(node->outputs(), ov::ParameterVector{x});
    const auto compiled = core_of(script).compile_model(model, "CPU");
    ASSERT_TRUE(given);
    EXPECT_TRUE(std::dynamic_pointer_cast<Operation>(given));
    EXPECT_EQ(given->get_friendly_name(), "probe");
    EXPECT_EQ(given->get_rt_info().at("mark").as<std::string>(), "kept");
    EXPECT_EQ(given->get_input_node_shared_ptr(0)->get_friendly_name(), "x");
    EXPECT_EQ(given->get_input_node_shared_ptr(1)->get_friendly_name(), "end");
    const auto constant = std::dynamic_pointer_cast<ngraph::opset5::Constant>(given->get_input_node_shared_ptr(1));
    ASSERT_TRUE(constant);
    // "To the end" stays far away.
    EXPECT_THAT(constant->get_vector<int32_t>(), ElementsAre(std::numeric_limits<int32_t>::max(), -5));
    EXPECT_EQ(node->get_input_element_type(0), ngraph::element::i64) << "the user's own model is untouched";
}

TEST(RulesJ3, IndicesBeyondI32AreClampedAtTheBorder) {
    std::vector<Type> seen;
    const auto script = following_types(seen);
    auto request = core_of(script).compile_model(model_of(script, ngraph::element::i64), "CPU").create_infer_request();
    std::fill_n(request.get_input_tensor().data<int64_t>(), 6, std::numeric_limits<int64_t>::max());
    request.infer();
    EXPECT_EQ(request.get_output_tensor().data<int64_t>()[5], std::numeric_limits<int32_t>::max());
}

TEST(RulesJ3, OperationsThatRefuseTheRewrittenTypeKeepTheirOwn) {
    std::vector<Type> seen;
    const auto script = following_types(seen);
    script->validate = [](Operation& node) {
        NODE_VALIDATION_CHECK(&node, node.get_input_element_type(0) == ngraph::element::i64, "i64 only");
        node.set_output_type(0, ngraph::element::i64, node.get_input_partial_shape(0));
    };
    auto request = core_of(script).compile_model(model_of(script, ngraph::element::i64), "CPU").create_infer_request();
    // `UNSPECIFIED` asks for the rewritten type in any case.
    EXPECT_EQ(seen.at(0), ngraph::element::i64);
}

/// Declares i64 itself, has an `evaluate` and counts what is called.
class Declares : public ngraph::op::Op {
public:
    NGRAPH_RTTI_DECLARATION;
    struct Counts {
        size_t validated = 0, evaluated = 0;
        bool evaluates = true;
    };
    Declares() = default;
    Declares(const ngraph::Output<ngraph::Node>& x, std::shared_ptr<Counts> given) : Op({x}), counts(std::move(given)) {
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        if (counts) ++counts->validated;
        set_output_type(0, ngraph::element::i64, get_input_partial_shape(0));
    }
    std::shared_ptr<ngraph::Node> clone_with_new_inputs(const ngraph::OutputVector& inputs) const override {
        return std::make_shared<Declares>(inputs.at(0), counts);
    }
    bool has_evaluate() const override { return counts->evaluates; }
    bool evaluate(const ngraph::HostTensorVector& outputs, const ngraph::HostTensorVector& inputs) const override {
        ++counts->evaluated;
        EXPECT_EQ(outputs[0]->get_element_type(), ngraph::element::i64);
        for (size_t i = 0; i < inputs[0]->get_element_count(); ++i)
            outputs[0]->get_data_ptr<int64_t>()[i] =
                (int64_t{1} << 40) + static_cast<int64_t>(inputs[0]->get_data_ptr<float>()[i]);
        return true;
    }
    std::shared_ptr<Counts> counts;
};
NGRAPH_RTTI_DEFINITION(Declares, "Declares", 0);

std::shared_ptr<ov::Model> declaring(const std::shared_ptr<Declares::Counts>& counts, const ov::PartialShape& shape) {
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::f32, shape);
    const auto node = std::make_shared<Declares>(x, counts);
    node->set_friendly_name("probe");
    return std::make_shared<ov::Model>(node->outputs(), ov::ParameterVector{x});
}

TEST(RulesJ3, DeclaredTypesAreKeptForEvaluate) {
    const auto counts = std::make_shared<Declares::Counts>();
    auto request = ov::Core().compile_model(declaring(counts, {2}), "CPU").create_infer_request();
    request.get_input_tensor().data<float>()[1] = 3;
    request.infer();
    EXPECT_EQ(request.get_output_tensor().data<int64_t>()[1], (int64_t{1} << 40) + 3);
}

TEST(RulesJ3, NothingIsCachedBetweenCalls) {
    const auto counts = std::make_shared<Declares::Counts>();
    auto request = ov::Core().compile_model(declaring(counts, {2}), "CPU").create_infer_request();
    for (size_t i = 1; i <= 3; ++i) {
        request.infer();
        EXPECT_EQ(counts->evaluated, i);
    }
}

TEST(RulesJ3, ReshapeValidatesTheSameNodeAgain) {
    const auto counts = std::make_shared<Declares::Counts>();
    const auto model = declaring(counts, {2});
    const auto node = model->get_results()[0]->get_input_node_shared_ptr(0);
    for (const int64_t size : {5, 7, 5}) {
        const size_t before = counts->validated;
        model->reshape(ov::PartialShape{size});
        EXPECT_GT(counts->validated, before);
        EXPECT_EQ(model->get_results()[0]->get_input_node_shared_ptr(0), node);
        EXPECT_EQ(model->output().get_shape(), ov::Shape{static_cast<size_t>(size)});
        EXPECT_EQ(model->output().get_element_type(), ov::element::i64);
    }
}

TEST(RulesJ3, ConstantsAreFoldedThroughEvaluate) {
    const auto counts = std::make_shared<Declares::Counts>();
    const auto x = std::make_shared<ngraph::opset5::Parameter>(ngraph::element::i64, ngraph::Shape{2});
    const auto table = ngraph::opset5::Constant::create(ngraph::element::f32, ngraph::Shape{2}, {4.0F, 5.0F});
    const auto sum = std::make_shared<ngraph::opset5::Add>(x, std::make_shared<Declares>(table, counts));
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{sum}, ov::ParameterVector{x});
    auto request = ov::Core().compile_model(model, "CPU").create_infer_request();
    const size_t at_load = counts->evaluated;
    EXPECT_GE(at_load, 1U);
    request.infer();
    EXPECT_EQ(counts->evaluated, at_load);
    EXPECT_EQ(request.get_output_tensor().data<int64_t>()[1], (int64_t{1} << 40) + 5);
}

TEST(RulesJ3, WithoutHasEvaluateAndKernelTheNodeIsNamed) {
    const auto counts = std::make_shared<Declares::Counts>();
    counts->evaluates = false;
    try {
        ov::Core().compile_model(declaring(counts, {2}), "CPU");
        FAIL() << "nothing was thrown";
    } catch (const ov::Exception& error) {
        EXPECT_THAT(error.what(), HasSubstr("Unsupported operation of type: Declares name: probe"));
    }
}

TEST(RulesJ3, CompilationLeavesTheUsersModelAlone) {
    const auto counts = std::make_shared<Declares::Counts>();
    const auto model = declaring(counts, {2});
    const auto before = model->get_ordered_ops();
    ov::Core().compile_model(model, "CPU");
    EXPECT_EQ(model->get_ordered_ops(), before);
}

}  // namespace
