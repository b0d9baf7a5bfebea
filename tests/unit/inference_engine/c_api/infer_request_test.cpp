#include <atomic>
#include <chrono>
#include <climits>
#include <future>

#include "fixture.hpp"

namespace {

using namespace c_api_tests;

class CApiRequest : public Fixture {};

TEST_F(CApiRequest, AnswersForALoadedNetwork) {
    read_adding();
    const ie_config_t counting{"PERF_COUNT", "YES", nullptr};
    load(&counting);
    ie_param_t value{};
    ASSERT_EQ(ie_exec_network_get_metric(m_loaded, "NETWORK_NAME", &value), OK);
    EXPECT_STREQ(value.params, "adding");
    ie_param_free(&value);
    ASSERT_EQ(ie_exec_network_get_metric(m_loaded, "OPTIMAL_NUMBER_OF_INFER_REQUESTS", &value), OK);
    EXPECT_GE(value.number, 1U);
    EXPECT_LT(value.number, 1000U);
    EXPECT_EQ(ie_exec_network_get_metric(m_loaded, "COLOUR", &value), NOT_FOUND);
    ASSERT_EQ(ie_exec_network_get_config(m_loaded, "PERF_COUNT", &value), OK);
    EXPECT_STREQ(value.params, "YES");
    ie_param_free(&value);
    EXPECT_EQ(ie_exec_network_get_config(m_loaded, "NO_SUCH_KEY", &value), GENERAL_ERROR);
    EXPECT_EQ(ie_exec_network_set_config(m_loaded, &counting), NOT_IMPLEMENTED);
    EXPECT_EQ(ie_exec_network_set_config(m_loaded, &no_settings), OK);
}

TEST_F(CApiRequest, CallsBackAfterAnAsynchronousInference) {
    read_adding();
    load();
    EXPECT_EQ(ie_infer_request_wait(m_request, -1), INFER_NOT_STARTED);
    std::atomic<int> calls{0};
    {
        ie_complete_call_back_t callback{[](void* count) { ++*static_cast<std::atomic<int>*>(count); }, &calls};
        ASSERT_EQ(ie_infer_set_completion_callback(m_request, &callback), OK);
        callback = {nullptr, nullptr};
        EXPECT_EQ(ie_infer_set_completion_callback(m_request, &callback), GENERAL_ERROR);
    }
    for (int i = 1; i <= 3; ++i) {
        give(static_cast<float>(i), 0);
        ASSERT_EQ(ie_infer_request_infer_async(m_request), OK);
        ASSERT_EQ(ie_infer_request_wait(m_request, -1), OK);
        EXPECT_EQ(result()[0], static_cast<float>(10 + i));
        EXPECT_EQ(calls, i);
    }
    EXPECT_EQ(ie_infer_request_wait(m_request, -2), PARAMETER_MISMATCH);
}

TEST_F(CApiRequest, MayBeAskedInItsCallback) {
    read_adding();
    load();
    struct Inside {
        ie_infer_request_t* request;
        IEStatusCode status;
    } inside{m_request, UNEXPECTED};
    ie_complete_call_back_t callback{[](void* given) {
                                         auto* inside = static_cast<Inside*>(given);
                                         inside->status = ie_infer_request_wait(inside->request, -1);
                                     },
                                     &inside};
    ASSERT_EQ(ie_infer_set_completion_callback(m_request, &callback), OK);
    ASSERT_EQ(ie_infer_request_infer_async(m_request), OK);
    EXPECT_EQ(ie_infer_request_wait(m_request, -1), OK);
    EXPECT_EQ(inside.status, OK);
}

TEST_F(CApiRequest, EndsAfterItIsFreed) {
    read_adding();
    load();
    std::promise<void> ended;
    ie_complete_call_back_t callback{[](void* promise) { static_cast<std::promise<void>*>(promise)->set_value(); },
                                     &ended};
    ASSERT_EQ(ie_infer_set_completion_callback(m_request, &callback), OK);
    ASSERT_EQ(ie_infer_request_infer_async(m_request), OK);
    ie_infer_request_free(&m_request);
    ie_exec_network_free(&m_loaded);
    EXPECT_EQ(ended.get_future().wait_for(std::chrono::seconds(60)), std::future_status::ready);
}

TEST_F(CApiRequest, TakesBlobsOfTheUser) {
    read_adding();
    load();
    float in[]{3, 4}, out[]{0, 0};
    const auto desc = description(FP32, NC, {1, 2});
    for (auto [name, values] : {std::pair("x", in), std::pair("y", out)}) {
        ASSERT_EQ(ie_blob_make_memory_from_preallocated(&desc, values, 2, &m_blob), OK);
        ASSERT_EQ(ie_infer_request_set_blob(m_request, name, m_blob), OK);
        ie_blob_free(&m_blob);
    }
    ASSERT_EQ(ie_infer_request_infer(m_request), OK);
    EXPECT_EQ(out[0], 13);
    EXPECT_EQ(out[1], 24);

    const auto wrong = description(I32, NC, {1, 2});
    ASSERT_EQ(ie_blob_make_memory(&wrong, &m_blob), OK);
    EXPECT_EQ(ie_infer_request_set_blob(m_request, "x", m_blob), PARAMETER_MISMATCH);
    EXPECT_EQ(ie_infer_request_set_blob(m_request, "z", m_blob), NOT_FOUND);
    ie_blob_t* none = nullptr;
    EXPECT_EQ(ie_infer_request_get_blob(m_request, "z", &none), NOT_FOUND);
    EXPECT_EQ(none, nullptr);
}

TEST_F(CApiRequest, RunsPartsOfABatch) {
    read(image_ir);
    char name[] = "x";
    input_shape_t shape{name, {4, {3, 3, 2, 4}}};
    ASSERT_EQ(ie_network_reshape(m_network, {&shape, 1}), OK);
    const ie_config_t dynamic{"DYN_BATCH_ENABLED", "YES", nullptr};
    load(&dynamic);
    EXPECT_EQ(ie_infer_request_set_batch(m_request, 2), OK);
    EXPECT_EQ(ie_infer_request_infer(m_request), OK);
    EXPECT_NE(ie_infer_request_set_batch(m_request, 4), OK);
    EXPECT_EQ(ie_infer_request_set_batch(m_request, static_cast<size_t>(INT_MAX) + 1), OUT_OF_BOUNDS);
}

}  // namespace
