#include "openvino/core/any.hpp"
#include "error_of.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <locale>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace any_test {

struct Opaque {
    int value = 0;
};
struct Comparable {
    int value = 0;
    bool operator==(const Comparable& other) const { return value == other.value; }
};
struct Animal {
    virtual ~Animal() = default;
    int legs = 0;
};
struct Padding {
    virtual ~Padding() = default;
    int padding = 1;
};
struct Dog : Padding, Animal {
    using Base = std::tuple<Animal>;
};
struct Counted {
    static int alive;
    Counted() { ++alive; }
    Counted(const Counted&) { ++alive; }
    ~Counted() { --alive; }
};
int Counted::alive = 0;

struct Celsius {
    double degrees = 0;
};

struct Attribute : ov::RuntimeAttribute {
    OPENVINO_RTTI("attribute", "0", ov::RuntimeAttribute);
    explicit Attribute(int v = 0) : value(v) {}
    std::string to_string() const override { return "attribute " + std::to_string(value); }
    int value;
};
struct OtherAttribute : ov::RuntimeAttribute {
    OPENVINO_RTTI("other", "0", ov::RuntimeAttribute);
};

struct CommaNumbers : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

}  // namespace any_test

namespace ov::util {
template <>
struct Read<any_test::Celsius> {
    void operator()(std::istream& stream, any_test::Celsius& value) const { Read<double>{}(stream, value.degrees); }
};
template <>
struct Write<any_test::Celsius> {
    void operator()(std::ostream& stream, const any_test::Celsius& value) const { stream << value.degrees << "C"; }
};
}  // namespace ov::util

namespace any_test {

using ov::Any;
using ov::AnyMap;

TEST(Any, HoldsAnyType) {
    EXPECT_EQ(Any(5).as<int>(), 5);
    EXPECT_EQ(Any(2.5f).as<float>(), 2.5f);
    EXPECT_TRUE(Any("text").is<std::string>());
    const char text[] = "array";
    EXPECT_TRUE(Any(text).is<std::string>());
    char writable[] = "array";
    EXPECT_TRUE(Any(writable).is<std::string>());
    EXPECT_EQ(Any(std::vector<int>{1, 2}).as<std::vector<int>>(), (std::vector<int>{1, 2}));
    const auto shared = std::make_shared<int>(3);
    EXPECT_EQ(Any(shared).as<std::shared_ptr<int>>(), shared);
    EXPECT_EQ(Any(Opaque{7}).as<Opaque>().value, 7);
    EXPECT_EQ(Any(std::unique_ptr<int>(new int(8))).as<std::unique_ptr<int>>() != nullptr, true);
    EXPECT_EQ(Any::make<std::string>(3, 'x').as<std::string>(), "xxx");
}

TEST(Any, IsSeesThroughConstAndReference) {
    EXPECT_TRUE(Any(5).is<const int>());
    EXPECT_TRUE(Any(5).is<int&>());
    EXPECT_FALSE(Any(5).is<unsigned>());
    EXPECT_FALSE(Any().is<int>());
    EXPECT_EQ(Any(5).type_info(), typeid(int));
    EXPECT_EQ(Any().type_info(), typeid(void));
}

TEST(Any, Empty) {
    EXPECT_TRUE(Any().empty());
    EXPECT_TRUE(Any(nullptr).empty());
    EXPECT_FALSE(Any("").empty());
    EXPECT_TRUE(Any() == nullptr);
    EXPECT_TRUE(Any(1) != nullptr);
    EXPECT_EQ(Any().as<std::string>(), "");
    EXPECT_EQ(Any().addressof(), nullptr);
    EXPECT_NE(error_of([] { Any().as<int>(); }).find("empty"), std::string::npos);
}

TEST(Any, ReferenceReachesTheValue) {
    Any any(5);
    any.as<int>() = 6;
    EXPECT_EQ(any.as<int>(), 6);
    EXPECT_EQ(any.addressof(), &any.as<int>());
    const Any& constant = any;
    EXPECT_EQ(constant.addressof(), &constant.as<int>());
}

TEST(Any, CopiesAreIndependentAndMovesLeaveNothing) {
    Any first(std::string("a"));
    Any second = first;
    second.as<std::string>() = "b";
    EXPECT_EQ(first.as<std::string>(), "a");
    Any third = std::move(second);
    EXPECT_EQ(third.as<std::string>(), "b");
    EXPECT_TRUE(second.empty());  // NOLINT(bugprone-use-after-move): what a move leaves is what is tested
    third = first;
    EXPECT_EQ(third.as<std::string>(), "a");
}

TEST(Any, OfATemporaryIsAValue) {
    const auto& kept = Any(std::vector<int>{1, 2, 3}).as<std::vector<int>>();
    EXPECT_EQ(kept.size(), 3u);
}

TEST(Any, AnotherTypeThrowsAndBothTypesAreNamed) {
    const auto text = error_of([] { Any(5).as<Opaque>(); });
    EXPECT_NE(text.find("int"), std::string::npos) << text;
    EXPECT_NE(text.find("any_test::Opaque"), std::string::npos) << text;
    EXPECT_THROW(Any("s").as<Opaque>(), ov::Exception);
    EXPECT_THROW(Any(Opaque{}).as<int>(), ov::Exception);
    EXPECT_NE(error_of([] { Any(Opaque{}).as<std::vector<std::string>>(); }).find("std::string"), std::string::npos);
}

TEST(Any, TextAndBool) {
    for (const char* yes : {"YES", "yes", "true", "True", "TRUE", "1"})
        EXPECT_TRUE(Any(yes).as<bool>()) << yes;
    for (const char* no : {"NO", "no", "false", "False", "0", ""})
        EXPECT_FALSE(Any(no).as<bool>()) << no;
    EXPECT_NE(error_of([] { Any("maybe").as<bool>(); }).find("maybe"), std::string::npos);
    EXPECT_EQ(Any(true).as<std::string>(), "YES");
    EXPECT_EQ(Any(false).as<std::string>(), "NO");
}

TEST(Any, BoolAndNumbersDoNotConvert) {
    EXPECT_THROW(Any(true).as<int>(), ov::Exception);
    EXPECT_THROW(Any(1).as<bool>(), ov::Exception);
    EXPECT_THROW(Any(0.5).as<bool>(), ov::Exception);
}

TEST(Any, TextAndNumbers) {
    EXPECT_EQ(Any("12").as<int>(), 12);
    EXPECT_EQ(Any(" 5").as<int>(), 5);
    EXPECT_EQ(Any("+5").as<int>(), 5);
    EXPECT_EQ(Any("1.5").as<int>(), 1);
    EXPECT_EQ(Any("").as<int>(), 0);
    EXPECT_EQ(Any("-7").as<int8_t>(), -7);
    EXPECT_EQ(Any("255").as<uint8_t>(), 255);
    EXPECT_EQ(Any("1.5").as<float>(), 1.5f);
    EXPECT_EQ(Any("1e3").as<double>(), 1000.0);
    EXPECT_EQ(Any("-1").as<uint64_t>(), std::numeric_limits<uint64_t>::max());
    EXPECT_EQ(Any("9223372036854775807").as<int64_t>(), std::numeric_limits<int64_t>::max());
    EXPECT_EQ(Any("18446744073709551615").as<uint64_t>(), std::numeric_limits<uint64_t>::max());
    for (const char* bad : {"abc", "12abc", "99999999999", "1e300", "nan", "--1"}) {
        EXPECT_NE(error_of([&] { Any(bad).as<int>(); }).find(bad), std::string::npos);
    }
    EXPECT_THROW(Any("300").as<uint8_t>(), ov::Exception);
    EXPECT_THROW(Any("-1").as<unsigned>(), ov::Exception);
    EXPECT_THROW(Any("18446744073709551616").as<uint64_t>(), ov::Exception);
    EXPECT_THROW(Any("1.2.3").as<double>(), ov::Exception);
}

TEST(Any, NumbersAsText) {
    EXPECT_EQ(Any(12).as<std::string>(), "12");
    EXPECT_EQ(Any(int8_t(-7)).as<std::string>(), "-7");
    EXPECT_EQ(Any(uint8_t(65)).as<std::string>(), "65");
    EXPECT_EQ(Any(1.5f).as<std::string>(), "1.5");
    EXPECT_EQ(Any(0.1f).as<std::string>(), "0.1");
    EXPECT_EQ(Any(Any(1.0 / 3).as<std::string>()).as<double>(), 1.0 / 3);
}

TEST(Any, LocaleWithCommasChangesNothing) {
    const std::locale before = std::locale::global(std::locale(std::locale(), new CommaNumbers));
    EXPECT_EQ(Any("1.5").as<double>(), 1.5);
    EXPECT_EQ(Any(1.5).as<std::string>(), "1.5");
    EXPECT_EQ(Any(1234567).as<std::string>(), "1234567");
    EXPECT_EQ(Any("1234567").as<int>(), 1234567);
    EXPECT_EQ(Any(std::vector<int>{1000, 2000}).as<std::string>(), "1000 2000");
    std::locale::global(before);
}

TEST(Any, NumbersConvertAmongEachOther) {
    EXPECT_EQ(Any(3.7).as<int>(), 3);
    EXPECT_EQ(Any(3).as<float>(), 3.0f);
    EXPECT_EQ(Any(3u).as<long>(), 3);
    EXPECT_EQ(Any(-1).as<unsigned>(), 4294967295u);
    EXPECT_EQ(Any(300).as<uint8_t>(), 44);
    EXPECT_EQ(Any('a').as<int>(), 97);
    EXPECT_EQ(Any(size_t{5}).as<int64_t>(), 5);
    EXPECT_THROW(Any(1e30).as<int>(), ov::Exception);
    EXPECT_THROW(Any(std::numeric_limits<double>::quiet_NaN()).as<int>(), ov::Exception);
}

TEST(Any, TextAndVectors) {
    EXPECT_EQ(Any("1 2 3").as<std::vector<int>>(), (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(Any(" 1, 2 ,3 ").as<std::vector<int>>(), (std::vector<int>{1, 2, 3}));
    EXPECT_EQ(Any("a b,c").as<std::vector<std::string>>(), (std::vector<std::string>{"a", "b,c"}));
    EXPECT_TRUE(Any("").as<std::vector<int>>().empty());
    EXPECT_EQ(Any("YES NO").as<std::vector<bool>>(), (std::vector<bool>{true, false}));
    EXPECT_EQ(Any("2 1 2").as<std::set<int>>(), (std::set<int>{1, 2}));
    EXPECT_EQ(Any(std::vector<int>{1, 2, 3}).as<std::string>(), "1 2 3");
    EXPECT_EQ(Any(std::vector<bool>{true, false}).as<std::string>(), "YES NO");
    EXPECT_EQ(Any(std::vector<std::string>{"a", "b"}).as<std::string>(), "a b");
    EXPECT_EQ(Any(std::set<int>{2, 1}).as<std::string>(), "1 2");
    EXPECT_EQ((Any("1 2 3").as<std::tuple<unsigned, unsigned, unsigned>>()), (std::make_tuple(1u, 2u, 3u)));
    EXPECT_EQ(Any(std::make_tuple(1u, 2u)).as<std::string>(), "1 2");
}

TEST(Any, TextAndMaps) {
    using Map = std::map<std::string, int>;
    EXPECT_EQ(Any("{a:1,b:2}").as<Map>(), (Map{{"a", 1}, {"b", 2}}));
    EXPECT_EQ(Any("{ a : 1 , b : 2 }").as<Map>(), (Map{{"a", 1}, {"b", 2}}));
    EXPECT_TRUE(Any("{}").as<Map>().empty());
    EXPECT_TRUE(Any("").as<Map>().empty());
    EXPECT_EQ(Any(Map{{"a", 1}, {"b", 2}}).as<std::string>(), "{a:1,b:2}");
    for (const char* bad : {"a:1", "{a:1", "{a}", "{a:x}", "{a:1,}"}) {
        EXPECT_THROW(Any(bad).as<Map>(), ov::Exception) << bad;
    }
}

TEST(Any, TextAndMapsOfAny) {
    const AnyMap map = Any("{a:{x:1,y:2},b:[1,2],c:3,d:{}}").as<AnyMap>();
    ASSERT_EQ(map.size(), 4u);
    EXPECT_EQ((map.at("a").as<std::map<std::string, int>>()), (std::map<std::string, int>{{"x", 1}, {"y", 2}}));
    EXPECT_EQ(map.at("b").as<std::string>(), "[1,2]");
    EXPECT_EQ(map.at("c").as<int>(), 3);
    EXPECT_EQ(map.at("d").as<std::string>(), "{}");
    const AnyMap nested{{"a", AnyMap{{"x", 1}}}, {"b", "text"}};
    EXPECT_EQ(Any(nested).as<std::string>(), "{a:{x:1},b:text}");
}

TEST(Any, ReadAndWriteOfAUsersType) {
    EXPECT_EQ(Any("21.5").as<Celsius>().degrees, 21.5);
    EXPECT_EQ(Any(Celsius{3}).as<std::string>(), "3C");
    EXPECT_EQ(ov::util::to_string(Celsius{4}), "4C");
    EXPECT_EQ(ov::util::from_string<Celsius>("5").degrees, 5);
    EXPECT_THROW(ov::util::to_string(Opaque{}), ov::Exception);
    EXPECT_THROW(ov::util::from_string<Opaque>(""), ov::Exception);
}

TEST(Any, Compare) {
    EXPECT_EQ(Any(1), Any(1));
    EXPECT_NE(Any(1), Any(2));
    EXPECT_NE(Any(1), Any(1u));
    EXPECT_NE(Any(1), Any("1"));
    EXPECT_NE(Any(1), Any());
    EXPECT_EQ(Any(), Any());
    EXPECT_EQ(Any(Comparable{1}), Any(Comparable{1}));
    EXPECT_NE(Any(Comparable{1}), Any(Comparable{2}));
    EXPECT_EQ(Any(AnyMap{{"a", 1}}), Any(AnyMap{{"a", 1}}));
    EXPECT_NE(Any(AnyMap{{"a", 1}}), Any(AnyMap{{"a", 2}}));
    EXPECT_EQ(Any(std::vector<Comparable>{{1}}), Any(std::vector<Comparable>{{1}}));
    EXPECT_NE(error_of([] { (void)(Any(Opaque{}) == Any(Opaque{})); }).find("any_test::Opaque"), std::string::npos);
    EXPECT_THROW((void)(Any(std::vector<Opaque>{}) == Any(std::vector<Opaque>{})), ov::Exception);
}

TEST(Any, PrintAndRead) {
    std::ostringstream out;
    out << Any(5) << '|' << Any() << '|' << Any(Opaque{}) << '|' << Any("x");
    EXPECT_EQ(out.str(), "5|||x");
    std::istringstream in("77");
    Any number(1);
    number.read(in);
    EXPECT_EQ(number.as<int>(), 77);
    Any opaque(Opaque{});
    EXPECT_THROW(opaque.read(in), ov::Exception);
}

TEST(Any, BaseClassAccess) {
    Any any(Dog{});
    any.as<Dog>().legs = 4;
    ASSERT_TRUE(any.is<Animal>());
    EXPECT_EQ(any.as<Animal>().legs, 4);
    EXPECT_FALSE(any.is<Padding>());
    EXPECT_EQ(&any.as<Animal>(), static_cast<Animal*>(&any.as<Dog>()));
}

TEST(Any, RuntimeAttributeByValue) {
    const Any any(Attribute(3));
    EXPECT_TRUE(any.is<Attribute>());
    ASSERT_TRUE(any.is<ov::RuntimeAttribute>());
    EXPECT_EQ(any.as<ov::RuntimeAttribute>().to_string(), "attribute 3");
    EXPECT_EQ(any.as<std::string>(), "attribute 3");
    ASSERT_NE(any.runtime_attribute(), nullptr);
    EXPECT_EQ(any.runtime_attribute()->to_string(), "attribute 3");
    EXPECT_THROW(any.as<std::shared_ptr<ov::RuntimeAttribute>>(), ov::Exception);
}

TEST(Any, RuntimeAttributeByPointer) {
    const auto attribute = std::make_shared<Attribute>(4);
    const Any any(attribute);
    EXPECT_EQ(any.as<std::shared_ptr<ov::RuntimeAttribute>>(), attribute);
    EXPECT_EQ(any.as<std::shared_ptr<Attribute>>(), attribute);
    EXPECT_EQ(any.as<std::string>(), "attribute 4");
    EXPECT_EQ(any.runtime_attribute(), attribute.get());
    const Any base(std::static_pointer_cast<ov::RuntimeAttribute>(attribute));
    EXPECT_EQ(base.as<std::shared_ptr<Attribute>>(), attribute);
    EXPECT_NE(error_of([&] { base.as<std::shared_ptr<OtherAttribute>>(); }).find("attribute_0"), std::string::npos);
    EXPECT_EQ(Any().as<std::shared_ptr<Attribute>>(), nullptr);
    EXPECT_THROW(Any(1).as<std::shared_ptr<Attribute>>(), ov::Exception);
    EXPECT_EQ(Any(1).runtime_attribute(), nullptr);
}

TEST(Any, KeepsTheLibraryLongerThanTheValue) {
    bool value_was_gone = false;
    std::shared_ptr<void> library(nullptr, [&](void*) { value_was_gone = Counted::alive == 0; });
    Any any(Any(Counted{}), library);
    library.reset();
    EXPECT_FALSE(value_was_gone);
    Any copy = any;
    any = Any(1);
    EXPECT_FALSE(value_was_gone);
    EXPECT_EQ(Counted::alive, 1);
    copy = Any(2);
    EXPECT_TRUE(value_was_gone);
}

TEST(Any, SameNameOfTypeIsTheSameType) {
    EXPECT_TRUE(ov::util::equal(typeid(Opaque), typeid(Opaque)));
    EXPECT_FALSE(ov::util::equal(typeid(Opaque), typeid(Comparable)));
}

TEST(Any, MapsFromBracedLists) {
    const auto count = [](const std::string&, const AnyMap& map) { return map.size(); };
    const std::string path = "kernels.xml";
    EXPECT_EQ(count("GPU", {{"CONFIG_FILE", path}}), 1u);
    EXPECT_EQ(count("GPU", {{"CONFIG_FILE", path}, {"X", 1}, {"Y", true}}), 3u);
}

}  // namespace any_test
