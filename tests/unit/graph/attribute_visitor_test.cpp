#include "openvino/core/attribute_visitor.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "ngraph/attribute_visitor.hpp"
#include "openvino/core/layout.hpp"
#include "openvino/op/parameter.hpp"

namespace attribute_visitor_test {

enum class Mode { slow, fast };
enum class OldMode { slow, fast };

struct Pair {
    int first = 0;
    std::string second;
};

struct OldPoint {
    int64_t x = 0;
    int64_t y = 0;
};

}  // namespace attribute_visitor_test

namespace ov {

template <>
EnumNames<attribute_visitor_test::Mode>& EnumNames<attribute_visitor_test::Mode>::get() {
    using attribute_visitor_test::Mode;
    static auto names = EnumNames<Mode>("Mode", {{"slow", Mode::slow}, {"fast", Mode::fast}});
    return names;
}

template <>
class AttributeAdapter<attribute_visitor_test::Mode> : public EnumAttributeAdapterBase<attribute_visitor_test::Mode> {
public:
    AttributeAdapter(attribute_visitor_test::Mode& value)
        : EnumAttributeAdapterBase<attribute_visitor_test::Mode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<Mode>");
};

template <>
class AttributeAdapter<attribute_visitor_test::Pair> : public VisitorAdapter {
public:
    AttributeAdapter(attribute_visitor_test::Pair& value) : m_ref(value) {}
    bool visit_attributes(AttributeVisitor& visitor) override {
        visitor.on_attribute("first", m_ref.first);
        visitor.on_attribute("second", m_ref.second);
        return true;
    }
    OPENVINO_RTTI("AttributeAdapter<Pair>");

private:
    attribute_visitor_test::Pair& m_ref;
};

}  // namespace ov

namespace ngraph {

template <>
EnumNames<attribute_visitor_test::OldMode>& EnumNames<attribute_visitor_test::OldMode>::get() {
    using attribute_visitor_test::OldMode;
    static auto names = EnumNames<OldMode>("OldMode", {{"slow", OldMode::slow}, {"fast", OldMode::fast}});
    return names;
}

template <>
class AttributeAdapter<attribute_visitor_test::OldMode>
    : public EnumAttributeAdapterBase<attribute_visitor_test::OldMode> {
public:
    AttributeAdapter(attribute_visitor_test::OldMode& value)
        : EnumAttributeAdapterBase<attribute_visitor_test::OldMode>(value) {}
    static constexpr ov::DiscreteTypeInfo type_info{"AttributeAdapter<OldMode>", 1};
    const ov::DiscreteTypeInfo& get_type_info() const override { return type_info; }
};
constexpr ov::DiscreteTypeInfo AttributeAdapter<attribute_visitor_test::OldMode>::type_info;

template <>
class AttributeAdapter<attribute_visitor_test::OldPoint> : public ValueAccessor<std::vector<int64_t>> {
public:
    AttributeAdapter(attribute_visitor_test::OldPoint& value) : m_ref(value) {}
    const std::vector<int64_t>& get() override { return m_buffer = {m_ref.x, m_ref.y}; }
    void set(const std::vector<int64_t>& value) override { m_ref = {value.at(0), value.at(1)}; }
    static constexpr ov::DiscreteTypeInfo type_info{"AttributeAdapter<OldPoint>", 1};
    const ov::DiscreteTypeInfo& get_type_info() const override { return type_info; }

private:
    attribute_visitor_test::OldPoint& m_ref;
    std::vector<int64_t> m_buffer;
};
constexpr ov::DiscreteTypeInfo AttributeAdapter<attribute_visitor_test::OldPoint>::type_info;

}  // namespace ngraph

namespace attribute_visitor_test {

using ov::Any;
using ov::ValueAccessor;

/// Keeps what the accessors give, and in a second walk gives it back.
class Recorder : public ov::AttributeVisitor {
public:
    using ov::AttributeVisitor::on_adapter;

    std::map<std::string, Any> values;
    std::vector<std::string> order;
    bool writes_back = false;

    void on_adapter(const std::string& name, ValueAccessor<void>& adapter) override {
        if (auto* shape = ov::as_type<ov::AttributeAdapter<ov::PartialShape>>(&adapter)) {
            exchange<ov::PartialShape>(name, *shape);
        } else if (auto* dimension = ov::as_type<ov::AttributeAdapter<ov::Dimension>>(&adapter)) {
            exchange<ov::Dimension>(name, *dimension);
        } else if (auto* types = ov::as_type<ov::AttributeAdapter<ov::element::TypeVector>>(&adapter)) {
            exchange<ov::element::TypeVector>(name, *types);
        } else if (auto* names = ov::as_type<ov::AttributeAdapter<std::set<std::string>>>(&adapter)) {
            exchange<std::set<std::string>>(name, *names);
        } else {
            order.push_back(name + " is unknown: " + adapter.get_type_info().name);
        }
    }
    void on_adapter(const std::string& name, ValueAccessor<bool>& a) override { exchange<bool>(name, a); }
    void on_adapter(const std::string& name, ValueAccessor<std::string>& a) override { exchange<std::string>(name, a); }
    void on_adapter(const std::string& name, ValueAccessor<int64_t>& a) override { exchange<int64_t>(name, a); }
    void on_adapter(const std::string& name, ValueAccessor<double>& a) override { exchange<double>(name, a); }
#define VECTOR_OF(T)                                                                      \
    void on_adapter(const std::string& name, ValueAccessor<std::vector<T>>& a) override { \
        exchange<std::vector<T>>(name, a);                                                \
    }
    VECTOR_OF(int8_t)
    VECTOR_OF(int16_t)
    VECTOR_OF(int32_t)
    VECTOR_OF(int64_t)
    VECTOR_OF(uint8_t)
    VECTOR_OF(uint16_t)
    VECTOR_OF(uint32_t)
    VECTOR_OF(uint64_t)
    VECTOR_OF(float)
    VECTOR_OF(double)
    VECTOR_OF(std::string)
#undef VECTOR_OF

private:
    template <typename T>
    void exchange(const std::string& name, ValueAccessor<T>& accessor) {
        order.push_back(name);
        if (writes_back) {
            accessor.set(values.at(name).as<T>());
        } else {
            values[name] = accessor.get();
        }
    }
};

/// The value seen by a visitor, which is then given back to a default-constructed attribute.
template <typename Seen, typename AT>
void expect_round_trip(const AT& value, const Seen& seen) {
    Recorder recorder;
    AT attribute = value;
    recorder.on_attribute("a", attribute);
    ASSERT_EQ(recorder.order, std::vector<std::string>{"a"});
    ASSERT_TRUE(recorder.values.at("a").is<Seen>()) << recorder.values.at("a").type_info().name();
    EXPECT_EQ(recorder.values.at("a").as<Seen>(), seen);
    recorder.writes_back = true;
    AT other{};
    recorder.on_attribute("a", other);
    EXPECT_EQ(other, value);
}

TEST(AttributeVisitor, Scalars) {
    expect_round_trip<bool>(true, true);
    expect_round_trip<std::string, std::string>("text", "text");
    expect_round_trip<double>(2.5f, 2.5);
    expect_round_trip<double>(0.1, 0.1);
    expect_round_trip<int64_t>(int8_t(-1), -1);
    expect_round_trip<int64_t>(int16_t(-2), -2);
    expect_round_trip<int64_t>(int32_t(-3), -3);
    expect_round_trip<int64_t>(int64_t(-4), -4);
    expect_round_trip<int64_t>(uint8_t(1), 1);
    expect_round_trip<int64_t>(uint16_t(2), 2);
    expect_round_trip<int64_t>(uint32_t(3), 3);
    expect_round_trip<int64_t>(uint64_t(4), 4);
    expect_round_trip<int64_t>(size_t(5), 5);
    expect_round_trip<int64_t>(6LL, 6);
    expect_round_trip<int64_t>(7ULL, 7);
    expect_round_trip<int64_t>(std::numeric_limits<uint64_t>::max(), -1);
}

TEST(AttributeVisitor, NumberThatDoesNotFitThrows) {
    int8_t small = 5;
    ov::AttributeAdapter<int8_t> adapter(small);
    EXPECT_THROW(adapter.set(300), ov::Exception);
    EXPECT_EQ(small, 5);
    uint32_t unsigned_number = 5;
    EXPECT_THROW(ov::AttributeAdapter<uint32_t>(unsigned_number).set(-1), ov::Exception);
    ov::AxisVector axes;
    EXPECT_NO_THROW(ov::AttributeAdapter<ov::AxisVector>(axes).set({1, 2}));
}

TEST(AttributeVisitor, Vectors) {
    expect_round_trip(std::vector<int8_t>{1, -2}, std::vector<int8_t>{1, -2});
    expect_round_trip(std::vector<int16_t>{1, -2}, std::vector<int16_t>{1, -2});
    expect_round_trip(std::vector<int32_t>{1, -2}, std::vector<int32_t>{1, -2});
    expect_round_trip(std::vector<int64_t>{1, -2}, std::vector<int64_t>{1, -2});
    expect_round_trip(std::vector<uint8_t>{1, 2}, std::vector<uint8_t>{1, 2});
    expect_round_trip(std::vector<uint16_t>{1, 2}, std::vector<uint16_t>{1, 2});
    expect_round_trip(std::vector<uint32_t>{1, 2}, std::vector<uint32_t>{1, 2});
    expect_round_trip(std::vector<uint64_t>{1, 2}, std::vector<uint64_t>{1, 2});
    expect_round_trip(std::vector<size_t>{1, 2}, std::vector<uint64_t>{1, 2});
    expect_round_trip(std::vector<long long>{1, -2}, std::vector<int64_t>{1, -2});
    expect_round_trip(std::vector<float>{0.5f}, std::vector<float>{0.5f});
    expect_round_trip(std::vector<double>{0.5}, std::vector<double>{0.5});
    expect_round_trip(std::vector<std::string>{"a", "b"}, std::vector<std::string>{"a", "b"});
    expect_round_trip(std::set<std::string>{"a", "b"}, std::set<std::string>{"a", "b"});
}

TEST(AttributeVisitor, ShapesAndAxes) {
    const std::vector<int64_t> numbers{1, 2, 3};
    expect_round_trip(ov::Shape{1, 2, 3}, numbers);
    expect_round_trip(ov::Strides{1, 2, 3}, numbers);
    expect_round_trip(ov::Coordinate{1, 2, 3}, numbers);
    expect_round_trip(ov::CoordinateDiff{1, -2, 3}, std::vector<int64_t>{1, -2, 3});
    expect_round_trip(ov::AxisVector{1, 2, 3}, numbers);
    expect_round_trip(ov::AxisSet{3, 1, 2}, numbers);
    const ov::PartialShape partial{1, ov::Dimension::dynamic(), {2, 5}};
    expect_round_trip(partial, partial);
    expect_round_trip(ov::Dimension(1, 4), ov::Dimension(1, 4));
    expect_round_trip(ov::Layout("NC...W"), std::string("[N,C,...,W]"));
}

TEST(AttributeVisitor, ElementTypes) {
    expect_round_trip(ov::element::f32, std::string("f32"));
    expect_round_trip(ov::element::Type_t::i64, std::string("i64"));
    const ov::element::TypeVector types{ov::element::f16, ov::element::u8};
    expect_round_trip(types, types);
    ov::element::Type type = ov::element::i8;
    ov::AttributeAdapter<ov::element::Type>(type).set("FP32");
    EXPECT_EQ(type, ov::element::f32);
    EXPECT_THROW(ov::AttributeAdapter<ov::element::Type>(type).set("f33"), ov::Exception);
}

TEST(AttributeVisitor, Enums) {
    expect_round_trip(Mode::fast, std::string("fast"));
    expect_round_trip(ov::op::PadMode::REFLECT, std::string("reflect"));
    expect_round_trip(ov::op::FillMode::LOWEST, std::string("lowest"));
    expect_round_trip(ov::op::PadType::SAME_LOWER, std::string("same_lower"));
    expect_round_trip(ov::op::RoundingType::CEIL, std::string("ceil"));
    expect_round_trip(ov::op::AutoBroadcastType::NUMPY, std::string("numpy"));
    expect_round_trip(ov::op::BroadcastType::BIDIRECTIONAL, std::string("bidirectional"));
    expect_round_trip(ov::op::EpsMode::MAX, std::string("max"));
    expect_round_trip(ov::op::TopKSortType::SORT_VALUES, std::string("value"));
    expect_round_trip(ov::op::TopKMode::MIN, std::string("min"));
    expect_round_trip(ov::op::RecurrentSequenceDirection::REVERSE, std::string("reverse"));
    Mode mode = Mode::slow;
    ov::AttributeAdapter<Mode> adapter(mode);
    adapter.set("FAST");
    EXPECT_EQ(mode, Mode::fast);
    EXPECT_THROW(adapter.set("faster"), ov::Exception);
}

TEST(AttributeVisitor, SpecialisationsOfTwentyTwenty) {
    expect_round_trip(OldMode::fast, std::string("fast"));
    Recorder recorder;
    OldPoint point{1, 2};
    recorder.on_attribute("point", point);
    EXPECT_EQ(recorder.values.at("point").as<std::vector<int64_t>>(), (std::vector<int64_t>{1, 2}));
    recorder.values.at("point") = std::vector<int64_t>{3, 4};
    recorder.writes_back = true;
    recorder.on_attribute("point", point);
    EXPECT_EQ(point.y, 4);
    float number = 1;
    EXPECT_EQ(ngraph::AttributeAdapter<float>(number).get(), 1.0);
}

TEST(AttributeVisitor, PartsHaveNamesInContext) {
    Recorder recorder;
    Pair pair{3, "x"};
    int64_t after = 1;
    recorder.on_attribute("pair", pair);
    recorder.on_attribute("after", after);
    EXPECT_EQ(recorder.order, (std::vector<std::string>{"pair.first", "pair.second", "after"}));
    EXPECT_EQ(recorder.values.at("pair.first").as<int64_t>(), 3);
    EXPECT_TRUE(recorder.get_context().empty());
}

TEST(AttributeVisitor, BroadcastSpecs) {
    Recorder recorder;
    ov::op::AutoBroadcastSpec numpy = ov::op::AutoBroadcastType::NUMPY;
    recorder.on_attribute("auto_broadcast", numpy);
    EXPECT_EQ(recorder.order, std::vector<std::string>{"auto_broadcast"});
    EXPECT_EQ(recorder.values.at("auto_broadcast").as<std::string>(), "numpy");
    ov::op::AutoBroadcastSpec pdpd(ov::op::AutoBroadcastType::PDPD, 2);
    recorder.order.clear();
    recorder.on_attribute("auto_broadcast", pdpd);
    EXPECT_EQ(recorder.order, (std::vector<std::string>{"auto_broadcast", "auto_broadcast.auto_broadcast_axis"}));
    ov::op::BroadcastModeSpec mode(ov::op::BroadcastType::PDPD, 1);
    recorder.on_attribute("mode", mode);
    recorder.writes_back = true;
    ov::op::AutoBroadcastSpec read;
    ov::op::BroadcastModeSpec read_mode;
    recorder.on_attribute("auto_broadcast", read);
    recorder.on_attribute("mode", read_mode);
    EXPECT_EQ(read, pdpd);
    EXPECT_EQ(read_mode, mode);
    EXPECT_TRUE(recorder.get_context().empty());
}

TEST(AttributeVisitor, Structures) {
    Recorder recorder;
    recorder.start_structure("a");
    recorder.start_structure("b");
    EXPECT_EQ(recorder.get_name_with_context(), "a.b");
    EXPECT_EQ(recorder.finish_structure(), "b");
    EXPECT_EQ(recorder.finish_structure(), "a");
    EXPECT_EQ(recorder.get_name_with_context(), "");
    EXPECT_THROW(recorder.finish_structure(), ov::Exception);
}

TEST(AttributeVisitor, WhatIsNotOverriddenEndsInTheVoidOverload) {
    struct Names : ov::AttributeVisitor {
        std::vector<std::string> seen;
        void on_adapter(const std::string& name, ValueAccessor<void>& adapter) override {
            seen.push_back(name + ":" + adapter.get_type_info().name);
        }
    } names;
    int64_t number = 1;
    std::vector<float> floats;
    Mode mode = Mode::slow;
    Pair pair;
    names.on_attribute("number", number);
    names.on_attribute("floats", floats);
    names.on_attribute("mode", mode);
    names.on_attribute("pair", pair);
    EXPECT_EQ(names.seen,
              (std::vector<std::string>{"number:AttributeAdapter<long>",
                                        "floats:AttributeAdapter<std::vector<float, std::allocator<float> >>",
                                        "mode:AttributeAdapter<Mode>", "pair.first:AttributeAdapter<int>",
                                        "pair.second:AttributeAdapter<std::string>"}));
}

TEST(AttributeVisitor, SetFromAny) {
    int32_t number = 0;
    ov::AttributeAdapter<int32_t>(number).set_as_any(int32_t(3));
    EXPECT_EQ(number, 3);
    ov::AttributeAdapter<int32_t>(number).set_as_any(int64_t(4));
    EXPECT_EQ(number, 4);
    ov::AttributeAdapter<int32_t>(number).set_as_any("5");
    EXPECT_EQ(number, 5);
    EXPECT_THROW(ov::AttributeAdapter<int32_t>(number).set_as_any(int64_t(1) << 40), ov::Exception);
    EXPECT_THROW(ov::AttributeAdapter<int32_t>(number).set_as_any(Any()), ov::Exception);
    float real = 0;
    ov::AttributeAdapter<float>(real).set_as_any(0.5);
    EXPECT_EQ(real, 0.5f);
    std::vector<size_t> sizes;
    ov::AttributeAdapter<std::vector<size_t>>(sizes).set_as_any(std::vector<int64_t>{1, 2});
    EXPECT_EQ(sizes, (std::vector<size_t>{1, 2}));
    ov::Shape shape;
    ov::AttributeAdapter<ov::Shape>(shape).set_as_any(ov::Shape{4});
    EXPECT_EQ(shape, ov::Shape{4});
    ov::AttributeAdapter<ov::Shape>(shape).set_as_any(std::vector<int32_t>{5, 6});
    EXPECT_EQ(shape, (ov::Shape{5, 6}));
    Mode mode = Mode::slow;
    ov::AttributeAdapter<Mode>(mode).set_as_any("fast");
    EXPECT_EQ(mode, Mode::fast);
    ov::AttributeAdapter<Mode>(mode).set_as_any(Mode::slow);
    EXPECT_EQ(mode, Mode::slow);
    ov::element::Type type;
    ov::AttributeAdapter<ov::element::Type>(type).set_as_any(ov::element::i8);
    EXPECT_EQ(type, ov::element::i8);
    ov::AttributeAdapter<ov::element::Type>(type).set_as_any("f16");
    EXPECT_EQ(type, ov::element::f16);
    Pair pair;
    EXPECT_THROW(ov::AttributeAdapter<Pair>(pair).set_as_any(1), ov::Exception);
}

TEST(AttributeVisitor, RegisteredNodes) {
    Recorder recorder;
    const auto node = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::PartialShape{1});
    node->set_friendly_name("first");
    EXPECT_EQ(recorder.get_registered_node_id(node), ov::AttributeVisitor::invalid_node_id);
    EXPECT_EQ(recorder.get_registered_node("first"), nullptr);
    recorder.register_node(node);
    EXPECT_EQ(recorder.get_registered_node("first"), node);
    EXPECT_EQ(recorder.get_registered_node_id(node), "first");
    recorder.register_node(node, "7");
    EXPECT_EQ(recorder.get_registered_node("7"), node);
    EXPECT_EQ(recorder.get_registered_node_id(node), "7");
}

}  // namespace attribute_visitor_test
