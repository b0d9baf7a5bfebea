#include "openvino/core/type.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "openvino/core/rtti.hpp"
#include "openvino/op/op.hpp"

namespace type_test {

struct Root {
    OPENVINO_RTTI_BASE("Root")
    virtual ~Root() = default;
};

struct Builtin : Root {
    OPENVINO_RTTI("Add", "opset1", Root);
    static constexpr ov::detail::BuiltinTypeInfo type_info{"Add", "opset1"};
};

struct DerivedByUser : Builtin {
    OPENVINO_RTTI("MyAdd", "ext");
};

struct WithParent : Builtin {
    OPENVINO_RTTI("Child", "ext", Builtin);
};

struct OfTwentyTwenty : Root {
    static constexpr ov::DiscreteTypeInfo type_info{"Old", 0};
    const ov::DiscreteTypeInfo& get_type_info() const override { return type_info; }
};
constexpr ov::DiscreteTypeInfo OfTwentyTwenty::type_info;

struct SameNameAsBuiltin : Root {
    static constexpr ov::DiscreteTypeInfo type_info{"Add", 0};
    const ov::DiscreteTypeInfo& get_type_info() const override { return type_info; }
};

struct FourArguments : Root {
    OPENVINO_RTTI("Four", "opset4", Root, 7);
};

struct OneArgument : Root {
    OPENVINO_RTTI("One");
};

struct Backward : Root {
    OPENVINO_RTTI("Backward", "opset3");
    BWDCMP_RTTI_DECLARATION;
};
BWDCMP_RTTI_DEFINITION(Backward);

struct ConcreteOp : ov::op::Op {
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector&) const override { return nullptr; }
};
struct CustomOp : ConcreteOp {
    OPENVINO_OP("Custom");
};
struct CustomOpWithId : ConcreteOp {
    OPENVINO_OP("Custom", "my_ops");
};
struct CustomOpWithParent : CustomOpWithId {
    OPENVINO_OP("Custom2", "my_ops", CustomOpWithId);
};
struct EngineOp : ConcreteOp {
    TENON_OP("Engine", "opset8");
};
struct EngineChild : EngineOp {
    TENON_OP("EngineChild", "opset9", EngineOp);
};
struct OnEngineOp : EngineOp {
    OPENVINO_OP("OnEngine", "ext");
};

using ov::DiscreteTypeInfo;

TEST(Type, LiteralInEveryForm) {
    constexpr DiscreteTypeInfo number{"Name", 0};
    constexpr DiscreteTypeInfo number_and_parent{"Name", 3, nullptr};
    constexpr DiscreteTypeInfo id{"Name", "opset1"};
    constexpr DiscreteTypeInfo all{"Name", 2, "opset2", nullptr};
    static_assert(number.version == 0 && number.has_version && number.version_id == nullptr);
    static_assert(number_and_parent.version == 3 && number_and_parent.parent == nullptr);
    static_assert(!id.has_version && id.version_id != nullptr);
    static_assert(all.version == 2 && all.version_id != nullptr);
    EXPECT_EQ(number.get_version(), "0");
    EXPECT_EQ(id.get_version(), "opset1");
    EXPECT_EQ(all.get_version(), "opset2");
    EXPECT_EQ(DiscreteTypeInfo("Name").get_version(), "");
}

TEST(Type, EqualityTakesWhatBothSidesHave) {
    EXPECT_EQ(DiscreteTypeInfo("Add", 1), DiscreteTypeInfo("Add", 1));
    EXPECT_NE(DiscreteTypeInfo("Add", 1), DiscreteTypeInfo("Add", 0));
    EXPECT_NE(DiscreteTypeInfo("Add", 1), DiscreteTypeInfo("Sub", 1));
    EXPECT_EQ(DiscreteTypeInfo("Add", "opset1"), DiscreteTypeInfo("Add", "opset1"));
    EXPECT_NE(DiscreteTypeInfo("Add", "opset1"), DiscreteTypeInfo("Add", "opset2"));
    EXPECT_EQ(DiscreteTypeInfo("Add", 1), DiscreteTypeInfo("Add", "opset1"));
    EXPECT_EQ(DiscreteTypeInfo("Add", 1), DiscreteTypeInfo("Add", 1, "opset1"));
    EXPECT_NE(DiscreteTypeInfo("Add", 0), DiscreteTypeInfo("Add", 1, "opset1"));
    EXPECT_EQ(DiscreteTypeInfo("Add"), DiscreteTypeInfo("Add", "opset1"));
    const std::string copy = "opset1";
    EXPECT_EQ(DiscreteTypeInfo("Add", copy.c_str()), DiscreteTypeInfo("Add", "opset1"));
}

TEST(Type, HashIsEqualForEqualTypes) {
    const DiscreteTypeInfo forms[] = {{"Add", 1}, {"Add", "opset1"}, {"Add", 1, "opset1"}, {"Add"}};
    for (const auto& a : forms) {
        for (const auto& b : forms)
            EXPECT_EQ(a.hash(), b.hash());
    }
    EXPECT_EQ(std::hash<DiscreteTypeInfo>()(forms[0]), forms[0].hash());
    EXPECT_NE(DiscreteTypeInfo("Add").hash(), DiscreteTypeInfo("Sub").hash());
    std::unordered_set<DiscreteTypeInfo> set{{"Add", "opset1"}};
    EXPECT_EQ(set.count({"Add", 1}), 1u);
    EXPECT_EQ(set.count({"Add", "opset2"}), 0u);
}

TEST(Type, OrderKeepsVersionsApart) {
    std::map<DiscreteTypeInfo, int> map{{{"Add", "opset1"}, 1}, {{"Add", "opset2"}, 2}, {{"Add", 1}, 3}, {{"A", 5}, 4}};
    EXPECT_EQ(map.size(), 4u);
    EXPECT_EQ(map.at({"Add", "opset2"}), 2);
    EXPECT_LT(DiscreteTypeInfo("A", 2), DiscreteTypeInfo("B", 1));
    EXPECT_GT(DiscreteTypeInfo("A", 2), DiscreteTypeInfo("A", 1));
    EXPECT_LE(DiscreteTypeInfo("A", 1), DiscreteTypeInfo("A", 1));
    EXPECT_GE(DiscreteTypeInfo("A", 1), DiscreteTypeInfo("A", 1));
}

TEST(Type, TextHasNameAndVersion) {
    EXPECT_EQ(static_cast<std::string>(DiscreteTypeInfo("Add", "opset1")), "Add_opset1");
    std::ostringstream stream;
    stream << WithParent::get_type_info_static();
    EXPECT_NE(stream.str().find("Child"), std::string::npos);
    EXPECT_NE(stream.str().find("opset1"), std::string::npos);
}

TEST(Type, NamesThatAreNotYetInitialised) {
    DiscreteTypeInfo zero;
    zero.name = nullptr;
    EXPECT_NE(zero, DiscreteTypeInfo("Add", 0));
    EXPECT_LT(zero, DiscreteTypeInfo("Add", 0));
    EXPECT_EQ(zero.hash(), DiscreteTypeInfo("").hash());
}

TEST(Type, ExactAndBaseType) {
    const std::shared_ptr<Root> child = std::make_shared<WithParent>();
    EXPECT_TRUE(ov::is_type<WithParent>(child));
    EXPECT_TRUE(ov::is_type<Builtin>(child));
    EXPECT_TRUE(ov::is_type<Root>(child.get()));
    EXPECT_FALSE(ov::is_type<DerivedByUser>(child));
    EXPECT_FALSE(ov::is_type<Builtin>(std::shared_ptr<Root>()));
    EXPECT_FALSE(ov::is_type<Builtin>(static_cast<Root*>(nullptr)));
    EXPECT_TRUE((ov::is_type_any_of<DerivedByUser, Builtin>(child)));
    EXPECT_FALSE((ov::is_type_any_of<DerivedByUser, OneArgument>(child)));
}

TEST(Type, CastsShareOwnership) {
    const std::shared_ptr<Root> child = std::make_shared<WithParent>();
    const std::shared_ptr<Builtin> base = ov::as_type_ptr<Builtin>(child);
    ASSERT_NE(base, nullptr);
    EXPECT_EQ(child.use_count(), 2);
    EXPECT_EQ(ov::as_type<Builtin>(child.get()), base.get());
    EXPECT_EQ(ov::as_type_ptr<OneArgument>(child), nullptr);
    const std::shared_ptr<const Root> constant = child;
    EXPECT_EQ(ov::as_type_ptr<const Builtin>(constant).get(), base.get());
    EXPECT_EQ(ov::as_type<const Builtin>(constant.get()), base.get());
}

TEST(Type, UsersClassOnABuiltinOneIsNotTakenForIt) {
    const std::shared_ptr<Root> mine = std::make_shared<DerivedByUser>();
    EXPECT_TRUE(ov::is_type<DerivedByUser>(mine));
    EXPECT_FALSE(ov::is_type<Builtin>(mine));
    EXPECT_NE(ov::as_type_ptr<DerivedByUser>(mine), nullptr);
    EXPECT_NE(mine->get_type_info(), Builtin::type_info);
    const std::shared_ptr<Root> builtin = std::make_shared<Builtin>();
    EXPECT_FALSE(ov::is_type<DerivedByUser>(builtin));
    EXPECT_EQ(ov::as_type_ptr<DerivedByUser>(builtin), nullptr);
    EXPECT_TRUE(builtin->get_type_info() == Builtin::type_info);
}

TEST(Type, ClassOfTwentyTwentyIsKnownByItsMember) {
    const std::shared_ptr<Root> old = std::make_shared<OfTwentyTwenty>();
    EXPECT_TRUE(ov::is_type<OfTwentyTwenty>(old));
    EXPECT_NE(ov::as_type_ptr<OfTwentyTwenty>(old), nullptr);
    EXPECT_FALSE(ov::is_type<Builtin>(old));
}

TEST(Type, AClassThatOnlyHasTheNameIsNeverCastTo) {
    const std::shared_ptr<Root> other = std::make_shared<SameNameAsBuiltin>();
    EXPECT_EQ(ov::as_type_ptr<Builtin>(other), nullptr);
    EXPECT_EQ(ov::as_type<Builtin>(other.get()), nullptr);
}

TEST(Type, MacrosGiveNameIdParentAndNumber) {
    EXPECT_STREQ(OneArgument::get_type_info_static().version_id, "util");
    EXPECT_EQ(OneArgument::get_type_info_static().parent, nullptr);
    const auto& four = FourArguments::get_type_info_static();
    EXPECT_STREQ(four.name, "Four");
    EXPECT_STREQ(four.version_id, "opset4");
    EXPECT_EQ(four.version, 7u);
    ASSERT_NE(four.parent, nullptr);
    EXPECT_EQ(*four.parent, Root::get_type_info_static());
    EXPECT_EQ(Backward::type_info, Backward::get_type_info_static());
    EXPECT_TRUE(ov::is_type<Backward>(std::make_shared<Backward>()));
}

TEST(Type, OpMacros) {
    EXPECT_EQ(static_cast<std::string>(CustomOp::get_type_info_static()), "Custom_extension");
    EXPECT_EQ(static_cast<std::string>(CustomOpWithId::get_type_info_static()), "Custom_my_ops");
    EXPECT_TRUE(ov::is_type<ov::op::Op>(std::make_shared<CustomOp>()));
    EXPECT_TRUE(ov::is_type<CustomOpWithId>(std::make_shared<CustomOpWithParent>()));
    EXPECT_TRUE(ov::is_type<ov::op::Op>(std::make_shared<CustomOpWithParent>()));
    static_assert(EngineOp::type_info.version_id != nullptr);
    EXPECT_EQ(std::make_shared<EngineOp>()->get_type_info(), EngineOp::type_info);
    EXPECT_TRUE(ov::is_type<EngineOp>(std::make_shared<EngineChild>()));
    EXPECT_EQ(std::make_shared<EngineChild>()->get_type_info(), EngineChild::type_info);
    EXPECT_FALSE(ov::is_type<EngineOp>(std::make_shared<OnEngineOp>()));
    EXPECT_TRUE(ov::is_type<OnEngineOp>(std::make_shared<OnEngineOp>()));
}

}  // namespace type_test
