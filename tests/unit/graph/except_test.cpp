#include "openvino/core/except.hpp"

#include <gtest/gtest.h>

#include <string>

#include "ngraph/check.hpp"

namespace {

template <typename E, typename F>
std::string text_of(F&& action) {
    try {
        action();
    } catch (const E& error) {
        return error.what();
    }
    ADD_FAILURE() << "nothing was thrown";
    return {};
}

int answer_or_throw(bool known) {
    if (known) return 42;
    OPENVINO_THROW("no answer");
}

struct Counter {
    int* writes;
};
std::ostream& operator<<(std::ostream& stream, const Counter& counter) {
    ++*counter.writes;
    return stream << "counted";
}

TEST(Except, TextOfACheckHasConditionPlaceAndExplanation) {
    const int found = 3;
    const int line = __LINE__ + 1;
    const auto text = text_of<ov::AssertFailure>([&] { OPENVINO_ASSERT(found == 4, "expected 4, found ", found); });
    EXPECT_EQ(text, "Check 'found == 4' failed at " + std::string(__FILE__) + ":" + std::to_string(line) +
                        ":\nexpected 4, found 3");
}

TEST(Except, CheckWithoutExplanationNamesConditionAndPlaceOnly) {
    const int line = __LINE__ + 1;
    const auto text = text_of<ov::AssertFailure>([] { OPENVINO_ASSERT(1 > 2); });
    EXPECT_EQ(text, "Check '1 > 2' failed at " + std::string(__FILE__) + ":" + std::to_string(line));
}

TEST(Except, ExplanationIsBuiltOnlyOnFailure) {
    int writes = 0;
    int calls = 0;
    const auto part = [&] {
        ++calls;
        return Counter{&writes};
    };
    OPENVINO_ASSERT(true, "never ", part());
    EXPECT_EQ(calls, 0);
    EXPECT_EQ(writes, 0);
    EXPECT_THROW(OPENVINO_ASSERT(false, "now ", part()), ov::Exception);
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(writes, 1);
}

TEST(Except, ConditionIsEvaluatedOnce) {
    int calls = 0;
    OPENVINO_ASSERT(++calls == 1, "called ", calls);
    EXPECT_EQ(calls, 1);
    EXPECT_THROW(OPENVINO_ASSERT(++calls == 1, "called ", calls), ov::AssertFailure);
    EXPECT_EQ(calls, 2);
}

TEST(Except, TwentyFiveParts) {
    const auto text = text_of<ov::AssertFailure>([] {
        OPENVINO_ASSERT(false, 1, ' ', 2, ' ', 3, ' ', 4, ' ', 5, ' ', 6, ' ', 7, ' ', 8, ' ', 9, ' ', 10, ' ', 11, ' ',
                        12, ' ', 13);
    });
    EXPECT_NE(text.find("\n1 2 3 4 5 6 7 8 9 10 11 12 13"), std::string::npos) << text;
}

TEST(Except, ThrowPutsTheExplanationFirst) {
    const int line = __LINE__ + 1;
    const auto text = text_of<ov::Exception>([] { OPENVINO_THROW("file ", "a.xml", " has ", 2, " layers"); });
    EXPECT_EQ(text, "file a.xml has 2 layers (" + std::string(__FILE__) + ":" + std::to_string(line) + ")");
    EXPECT_EQ(answer_or_throw(true), 42);
    EXPECT_THROW(answer_or_throw(false), ov::Exception);
}

TEST(Except, EveryKindIsAnOvExceptionAndAStandardOne) {
    EXPECT_THROW(OPENVINO_NOT_IMPLEMENTED, ov::NotImplemented);
    EXPECT_THROW(OPENVINO_THROW_NOT_IMPLEMENTED("later"), ov::Exception);
    EXPECT_THROW(OPENVINO_UNREACHABLE("never ", 1), ov::AssertFailure);
    EXPECT_THROW(OPENVINO_ASSERT(false), std::runtime_error);
    EXPECT_NE(text_of<ov::NotImplemented>([] { OPENVINO_NOT_IMPLEMENTED; }).find("ot implemented"), std::string::npos);
    EXPECT_NE(text_of<std::exception>([] { OPENVINO_UNREACHABLE("never"); }).find("never"), std::string::npos);
}

TEST(Except, ContextStandsBeforeTheExplanation) {
    const auto text = text_of<ov::AssertFailure>(
        [] { OPENVINO_ASSERT_HELPER(::ov::AssertFailure, "node a", 0 == 1, "expected ", 1); });
    EXPECT_NE(text.find(":\nnode a\nexpected 1"), std::string::npos) << text;
}

TEST(Except, CheckMacroAndNameOf2020) {
    EXPECT_NO_THROW(NGRAPH_CHECK(true, "fine"));
    EXPECT_THROW(NGRAPH_CHECK(false, "bad ", 1), ngraph::CheckFailure);
}

TEST(Except, ThrownByHand) {
    EXPECT_EQ(text_of<ov::Exception>([] { throw ov::Exception("by hand"); }), "by hand");
    std::stringstream stream;
    stream << "stream " << 1;
    EXPECT_EQ(text_of<ov::Exception>([&] { throw ov::Exception(stream); }), "stream 1");
}

}  // namespace
