#include <gtest/gtest.h>

#include <new>
#include <stdexcept>

#include "c_api/c_api.hpp"
#include "openvino/runtime/exception.hpp"

namespace {

template <class Function>
IEStatusCode status_of(Function function) {
    return InferenceEngine::c_api::answer({}, function);
}

TEST(CApiStatus, IsThatOfTheException) {
    for (int status = GENERAL_ERROR; status >= INFER_CANCELLED; --status)
        EXPECT_EQ(status_of([&] {
                      InferenceEngine::details::throw_status(static_cast<InferenceEngine::StatusCode>(status), "text");
                  }),
                  status);
    EXPECT_EQ(status_of([] { THROW_IE_EXCEPTION << "text"; }), GENERAL_ERROR);
    EXPECT_EQ(status_of([] {
                  THROW_IE_EXCEPTION << InferenceEngine::details::as_status << InferenceEngine::NOT_FOUND << "text";
              }),
              NOT_FOUND);
    EXPECT_EQ(status_of([] { OPENVINO_THROW("text"); }), GENERAL_ERROR);
    EXPECT_EQ(status_of([] { throw std::bad_alloc(); }), GENERAL_ERROR);
    EXPECT_EQ(status_of([] { throw 7; }), UNEXPECTED);
    EXPECT_EQ(status_of([] {}), OK);
}

TEST(CApiStatus, IsAGeneralErrorForANullPointer) {
    const int number = 1;
    bool called = false;
    EXPECT_EQ(InferenceEngine::c_api::answer({&number, nullptr}, [&] { called = true; }), GENERAL_ERROR);
    EXPECT_FALSE(called);
}

TEST(CApiStatus, IsGivenForAValueWithoutAMember) {
    EXPECT_EQ(status_of([] { InferenceEngine::c_api::param_of(InferenceEngine::Parameter(1.5)); }), NOT_IMPLEMENTED);
    EXPECT_EQ(status_of([] { InferenceEngine::c_api::param_of(InferenceEngine::Parameter()); }), NOT_IMPLEMENTED);
}

}  // namespace
