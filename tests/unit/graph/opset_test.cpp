#include "openvino/opsets/opset.hpp"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "ngraph/factory.hpp"
#include "ngraph/opsets/opset.hpp"
#include "openvino/op/add.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/op/shape_of.hpp"

namespace opset_test {

class Numbered : public ov::op::Op {
public:
    static constexpr ov::NodeTypeInfo type_info{"Numbered", 7};
    const ov::NodeTypeInfo& get_type_info() const override { return type_info; }
};

// Declares a type but answers as its base class, as some extensions do.
class Renamed : public Numbered {
public:
    static constexpr ov::NodeTypeInfo type_info{"Renamed", 0};
};

class Modern : public ov::op::v1::Add {
public:
    OPENVINO_OP("Modern", "extension", ov::op::v1::Add);
};

}  // namespace opset_test

namespace {

using namespace opset_test;

std::unique_ptr<ov::Node> made(ov::Node* node) {
    return std::unique_ptr<ov::Node>(node);
}

TEST(OpSet, TakesTheNameFromTheClass) {
    ov::OpSet opset("mine");
    opset.insert<Numbered>();
    opset.insert<Renamed>();
    opset.insert<Modern>();
    EXPECT_EQ(opset.get_name(), "mine");
    EXPECT_EQ(opset.get_names(), (std::vector<std::string>{"Modern", "Numbered", "Renamed"}));
    EXPECT_EQ(opset.size(), 3u);
    EXPECT_STREQ(made(opset.create("Numbered"))->get_type_name(), "Numbered");
    EXPECT_NE(dynamic_cast<Renamed*>(made(opset.create("Renamed")).get()), nullptr);
    EXPECT_NE(dynamic_cast<Modern*>(made(opset.create("Modern")).get()), nullptr);
}

TEST(OpSet, FindsNamesInAnyCaseOnlyWhenAsked) {
    ov::OpSet opset;
    opset.insert<Numbered>("OtherName");
    EXPECT_EQ(opset.create("Numbered"), nullptr);
    EXPECT_EQ(opset.create("OTHERNAME"), nullptr);
    EXPECT_NE(made(opset.create_insensitive("othername")), nullptr);
    EXPECT_EQ(opset.create_insensitive("another"), nullptr);
    EXPECT_TRUE(opset.contains_type(std::string("OtherName")));
    EXPECT_FALSE(opset.contains_type(std::string("othername")));
    EXPECT_TRUE(opset.contains_type_insensitive("othername"));
}

TEST(OpSet, KnowsTypes) {
    ov::OpSet opset;
    opset.insert<Numbered>();
    EXPECT_TRUE(opset.contains_type<Numbered>());
    EXPECT_FALSE(opset.contains_type<ov::op::v0::Relu>());
    EXPECT_TRUE(opset.contains_type(ov::NodeTypeInfo("Numbered", 7)));
    EXPECT_FALSE(opset.contains_type(ov::NodeTypeInfo("Numbered", 8)));
    const Numbered node;
    EXPECT_TRUE(opset.contains_op_type(&node));
    EXPECT_FALSE(opset.contains_op_type(nullptr));
    EXPECT_EQ(opset.get_type_info_set().size(), 1u);
    EXPECT_EQ(opset.get_types_info().count(Numbered::type_info), 1u);
}

TEST(OpSet, ReplacesAnOperationOfTheSameName) {
    ov::OpSet opset;
    opset.insert<Numbered>("X");
    opset.insert("X", ov::op::v0::Relu::get_type_info_static(), [] { return new ov::op::v0::Relu(); });
    EXPECT_EQ(opset.size(), 1u);
    EXPECT_FALSE(opset.contains_type<Numbered>());
    EXPECT_STREQ(made(opset.create("X"))->get_type_name(), "Relu");
    EXPECT_THROW(opset.insert("Y", Numbered::type_info, nullptr), ov::Exception);
}

TEST(OpSet, CopiesAreIndependent) {
    std::map<std::string, ngraph::OpSet> opsets;
    ngraph::OpSet opset;
    opset.insert<Numbered>();
    opsets["mine"] = opset;
    opset.insert<ov::op::v0::Relu>();
    EXPECT_EQ(opsets["mine"].size(), 1u);
    EXPECT_EQ(opset.size(), 2u);
    const ngraph::OpSet from_ov = ov::OpSet(opset);
    EXPECT_EQ(from_ov.size(), 2u);
}

TEST(OpSet, MayBeFilledFromSeveralThreads) {
    ov::OpSet opset;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&opset, thread] {
            for (int i = 0; i < 50; ++i) {
                opset.insert<Numbered>(std::to_string(thread) + "/" + std::to_string(i));
                EXPECT_NE(made(opset.create(std::to_string(thread) + "/0")), nullptr);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(opset.size(), 200u);
}

TEST(StandardOpSets, HoldTheNewestClassUpToTheirNumber) {
    EXPECT_TRUE(ov::get_opset1().contains_type<ov::op::v0::ShapeOf>());
    EXPECT_FALSE(ov::get_opset1().contains_type<ov::op::v3::ShapeOf>());
    EXPECT_TRUE(ov::get_opset3().contains_type<ov::op::v3::ShapeOf>());
    EXPECT_FALSE(ov::get_opset3().contains_type<ov::op::v0::ShapeOf>());
    EXPECT_TRUE(ov::get_opset16().contains_type(std::string("Relu")));
    EXPECT_FALSE(ov::get_opset4().contains_type(std::string("Loop")));
    EXPECT_TRUE(ov::get_opset5().contains_type(std::string("Loop")));
    EXPECT_EQ(ngraph::get_opset5().get_names(), ov::get_opset5().get_names());
    EXPECT_EQ(ov::get_available_opsets().size(), 16u);
    EXPECT_EQ(&ov::get_available_opsets().at("opset7")(), &ov::get_opset7());
}

TEST(StandardOpSets, ForgetWhatWasRemoved) {
    EXPECT_TRUE(ov::get_opset1().contains_type(std::string("Xor")));
    EXPECT_FALSE(ov::get_opset2().contains_type(std::string("Xor")));
}

TEST(StandardOpSets, MakeEmptyNodes) {
    const auto node = made(ov::get_opset8().create_insensitive("RELU"));
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(node->get_type_info(), ov::op::v0::Relu::get_type_info_static());
    EXPECT_EQ(node->get_input_size(), 0u);
}

TEST(FactoryRegistry, MakesWhatIsRegistered) {
    ngraph::FactoryRegistry<ov::Node> registry;
    EXPECT_FALSE(registry.has_factory<Numbered>());
    EXPECT_EQ(registry.create<Numbered>(), nullptr);
    registry.register_factory<Numbered>();
    EXPECT_TRUE(registry.has_factory<Numbered>());
    EXPECT_NE(dynamic_cast<Numbered*>(made(registry.create<Numbered>()).get()), nullptr);
}

}  // namespace
