#include "openvino/core/enum_names.hpp"
#include "error_of.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "ngraph/enum_names.hpp"
#include "openvino/core/enum_mask.hpp"

namespace enum_names_test {

enum class Colour { red, green, blue, nameless };
enum class OldColour { red, green };
enum class Flag : unsigned { a = 1, b = 2, c = 4 };

}  // namespace enum_names_test

namespace ov {
template <>
EnumNames<enum_names_test::Colour>& EnumNames<enum_names_test::Colour>::get() {
    using enum_names_test::Colour;
    static auto names = EnumNames<Colour>(
        "Colour", {{"red", Colour::red}, {"GREEN", Colour::green}, {"verde", Colour::green}, {"Blue", Colour::blue}});
    return names;
}
}  // namespace ov

namespace ngraph {
template <>
EnumNames<enum_names_test::OldColour>& EnumNames<enum_names_test::OldColour>::get() {
    using enum_names_test::OldColour;
    static auto names = EnumNames<OldColour>("OldColour", {{"red", OldColour::red}, {"green", OldColour::green}});
    return names;
}
}  // namespace ngraph

namespace enum_names_test {

TEST(EnumNames, NameInAnyCase) {
    EXPECT_EQ(ov::as_enum<Colour>("red"), Colour::red);
    EXPECT_EQ(ov::as_enum<Colour>("RED"), Colour::red);
    EXPECT_EQ(ov::as_enum<Colour>(std::string("green")), Colour::green);
    EXPECT_EQ(ov::EnumNames<Colour>::as_enum("bLUE"), Colour::blue);
}

TEST(EnumNames, FirstNameIsWritten) {
    EXPECT_EQ(ov::as_string(Colour::green), "GREEN");
    EXPECT_EQ(ov::as_enum<Colour>("verde"), Colour::green);
    EXPECT_EQ(ov::EnumNames<Colour>::as_string(Colour::blue), "Blue");
}

TEST(EnumNames, ErrorNamesTheEnumAndTheValidNames) {
    const auto text = error_of([] { ov::as_enum<Colour>("pink"); });
    for (const char* part : {"pink", "Colour", "red", "GREEN", "verde", "Blue"}) {
        EXPECT_NE(text.find(part), std::string::npos) << text;
    }
    EXPECT_THROW(ov::as_enum<Colour>(""), ov::Exception);
    EXPECT_THROW(ov::as_enum<Colour>("re"), ov::Exception);
    EXPECT_THROW(ov::as_enum<Colour>("redd"), ov::Exception);
    const auto nameless = error_of([] { ov::as_string(Colour::nameless); });
    EXPECT_NE(nameless.find("Colour"), std::string::npos);
    EXPECT_NE(nameless.find("3"), std::string::npos);
}

TEST(EnumNames, TablesOfTwentyTwenty) {
    EXPECT_EQ(ngraph::as_string(OldColour::green), "green");
    EXPECT_EQ(ngraph::as_enum<OldColour>("Red"), OldColour::red);
    EXPECT_THROW(ngraph::as_enum<OldColour>("blue"), ov::Exception);
}

TEST(EnumNames, EngineEnumsUnderBothNames) {
    EXPECT_EQ(ngraph::as_string(ov::op::PadType::SAME_LOWER), ov::as_string(ov::op::PadType::SAME_LOWER));
    EXPECT_EQ(ngraph::as_enum<ov::op::PadType>("valid"), ov::op::PadType::VALID);
}

TEST(EnumMask, SetsAndClears) {
    using Mask = ov::EnumMask<Flag>;
    Mask mask{Flag::a, Flag::c};
    EXPECT_EQ(mask.value(), 5u);
    EXPECT_TRUE(mask[Flag::a]);
    EXPECT_FALSE(mask.is_set(Flag::b));
    EXPECT_TRUE(mask.is_any_set({Flag::b, Flag::c}));
    EXPECT_FALSE(mask.is_set({Flag::b, Flag::c}));
    EXPECT_TRUE(mask.is_any_clear({Flag::b, Flag::c}));
    EXPECT_TRUE(mask.is_clear(Flag::b));
    mask.set(Flag::b);
    mask.clear(Flag::a);
    EXPECT_EQ(mask, (Mask{Flag::b, Flag::c}));
    EXPECT_EQ(mask & Flag::b, Mask(Flag::b));
    EXPECT_EQ(mask | Flag::a, (Mask{Flag::a, Flag::b, Flag::c}));
    mask |= Flag::a;
    mask &= Flag::a;
    EXPECT_EQ(mask, Flag::a);
    mask.clear_all();
    EXPECT_EQ(mask.value(), 0u);
    std::ostringstream stream;
    stream << Mask{Flag::a, Flag::b};
    EXPECT_EQ(stream.str(), "3");
}

}  // namespace enum_names_test
