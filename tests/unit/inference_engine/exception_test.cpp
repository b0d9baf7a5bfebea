#include <gtest/gtest.h>

#include <memory>

#include "ie/ie_common.h"
#include "status.hpp"

namespace {

using namespace InferenceEngine;

#ifdef NDEBUG
constexpr bool has_place = false;
#else
constexpr bool has_place = true;
#endif

/// The text after the place that builds without NDEBUG put in front.
std::string without_place(const std::string& text) {
    if (!has_place) return text;
    EXPECT_EQ(text.rfind("\n" __FILE__ ":", 0), 0u) << text;
    return text.substr(text.find(' ') + 1);
}

template <class F>
std::string text_of(const F& throwing) {
    try {
        throwing();
    } catch (const std::exception& error) {
        return error.what();
    }
    return "nothing was thrown";
}

TEST(ExceptionMacros, OldFormThrowsTheOldClass) {
    const auto throwing = [] { THROW_IE_EXCEPTION << "layer " << 7 << " of " << NCHW << std::endl; };
    EXPECT_EQ(without_place(text_of(throwing)), "layer 7 of NCHW\n");
    EXPECT_THROW(throwing(), details::InferenceEngineException);
    EXPECT_THROW(throwing(), std::runtime_error);
    try {
        throwing();
    } catch (const Exception&) {
        FAIL() << "the classes of 2021.3 are not thrown";
    } catch (const details::InferenceEngineException& error) {
        EXPECT_FALSE(error.hasStatus());
        EXPECT_EQ(error.getStatus(), GENERAL_ERROR);
    }
}

TEST(ExceptionMacros, OldFormTakesAStatus) {
    try {
        THROW_IE_EXCEPTION << details::as_status << NOT_FOUND << "no layer";
    } catch (const details::InferenceEngineException& error) {
        EXPECT_TRUE(error.hasStatus());
        EXPECT_EQ(error.getStatus(), NOT_FOUND);
        EXPECT_EQ(without_place(error.what()), "no layer");
    }
}

TEST(ExceptionMacros, NewFormThrowsGeneralError) {
    const auto throwing = [] { IE_THROW() << "found " << 3; };
    EXPECT_THROW(throwing(), GeneralError);
    EXPECT_THROW(throwing(), Exception);
    EXPECT_THROW(throwing(), details::InferenceEngineException);
    EXPECT_EQ(without_place(text_of(throwing)), "found 3");
    EXPECT_EQ(without_place(text_of([] { IE_THROW(); })), "");
}

TEST(ExceptionMacros, NewFormWithKindPutsItsStatusInFront) {
    const auto throwing = [] { IE_THROW(NotImplemented) << "not yet"; };
    EXPECT_THROW(throwing(), NotImplemented);
    EXPECT_EQ(without_place(text_of(throwing)), "[ NOT_IMPLEMENTED ] not yet");
    EXPECT_EQ(without_place(text_of([] { IE_THROW(GeneralError) << "x"; })), "[ GENERAL_ERROR ] x");
}

int never_returns_here(bool fail) {
    if (fail) IE_THROW() << "fail";
    return 1;
}

TEST(ExceptionMacros, AreStatements) {
    EXPECT_EQ(never_returns_here(false), 1);
    EXPECT_THROW(never_returns_here(true), Exception);
    ASSERT_THROW(IE_THROW() << "text", Exception);
    ASSERT_THROW(THROW_IE_EXCEPTION << "text", details::InferenceEngineException);
}

TEST(ExceptionMacros, AssertIsSilentOnTrue) {
    IE_ASSERT(1 + 1 == 2);
    IE_ASSERT(std::is_same<int, int>::value) << "never built " << 1 << std::endl;
}

TEST(ExceptionMacros, AssertTellsTheCondition) {
    const int found = 3;
#ifdef NDEBUG
    EXPECT_EQ(text_of([&] { IE_ASSERT(found == 4) << ", found " << found; }), " AssertionFailed: found == 4, found 3");
#else
    EXPECT_DEATH(IE_ASSERT(found == 4) << "swallowed", "found == 4");
#endif
}

TEST(Exceptions, HaveOneClassPerStatus) {
    const StatusCode codes[] = {GENERAL_ERROR,    NOT_IMPLEMENTED, NETWORK_NOT_LOADED, PARAMETER_MISMATCH,
                                NOT_FOUND,        OUT_OF_BOUNDS,   UNEXPECTED,         REQUEST_BUSY,
                                RESULT_NOT_READY, NOT_ALLOCATED,   INFER_NOT_STARTED,  NETWORK_NOT_READ,
                                INFER_CANCELLED};
    for (size_t i = 0; i < std::size(codes); ++i) {
        EXPECT_EQ(codes[i], -1 - static_cast<int>(i));
        try {
            details::throw_status(codes[i], "text");
        } catch (const Exception& error) {
            EXPECT_EQ(details::status_of(error), codes[i]);
            EXPECT_STREQ(error.what(), "text");
        }
    }
    EXPECT_THROW(details::throw_status(NOT_FOUND, ""), NotFound);
    EXPECT_THROW(details::throw_status(INFER_CANCELLED, ""), InferCancelled);
    EXPECT_THROW(details::throw_status(static_cast<StatusCode>(-77), ""), GeneralError);
    EXPECT_EQ(details::status_of(std::logic_error("x")), GENERAL_ERROR);
}

TEST(Exceptions, HoldTheirText) {
    EXPECT_STREQ(Exception{""}.what(), "");
    EXPECT_STREQ(NotFound("here").what(), "here");
    EXPECT_STREQ(details::InferenceEngineException("file.cpp", 12, "text").what(), "\nfile.cpp:12 text");
    Exception first("first");
    const Exception second("second");
    first = second;
    EXPECT_STREQ(first.what(), "second");
}

TEST(Response, MessageIsCutToItsSize) {
    ResponseDesc response;
    EXPECT_EQ(response.msg[4095], '\0');
    details::set_message(&response, std::string(5000, 'x'));
    EXPECT_EQ(std::strlen(response.msg), 4095u);
    details::set_message(&response, "short");
    EXPECT_STREQ(response.msg, "short");
    EXPECT_NO_THROW(details::set_message(nullptr, "nobody"));
    std::string("user").copy(response.msg, sizeof(response.msg) - 1);
    EXPECT_EQ(InferenceEngine::OK, InferenceEngine::StatusCode::OK);
}

}  // namespace
