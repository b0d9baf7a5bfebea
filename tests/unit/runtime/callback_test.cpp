#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "openvino/core/model.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/runtime/core.hpp"

namespace callback_test {

using namespace std::chrono_literals;

ov::CompiledModel compiled(uint32_t streams = 1) {
    const auto input = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{4});
    const auto relu = std::make_shared<ov::op::v0::Relu>(input);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{relu}, ov::ParameterVector{input});
    return ov::Core().compile_model(model, "CPU", ov::num_streams(static_cast<int32_t>(streams)));
}

TEST(Callback, has_returned_when_wait_returns) {
    auto request = compiled().create_infer_request();
    std::atomic<bool> returned{false};
    request.set_callback([&](std::exception_ptr error) {
        EXPECT_FALSE(error);
        std::this_thread::sleep_for(50ms);
        returned = true;
    });
    request.start_async();
    request.wait();
    EXPECT_TRUE(returned);
}

TEST(Callback, is_waited_for_no_longer_than_asked) {
    auto request = compiled().create_infer_request();
    std::atomic<bool> go_on{false};
    request.set_callback([&](std::exception_ptr) {
        while (!go_on)
            std::this_thread::sleep_for(1ms);
    });
    request.start_async();
    EXPECT_FALSE(request.wait_for(20ms));
    go_on = true;
    EXPECT_TRUE(request.wait_for(10s));
}

TEST(Callback, that_throws_makes_wait_throw_once) {
    auto request = compiled().create_infer_request();
    request.set_callback([](std::exception_ptr) {
        std::this_thread::sleep_for(20ms);
        throw std::runtime_error("from the callback");
    });
    for (int round = 0; round < 2; ++round) {
        request.start_async();
        try {
            request.wait();
            FAIL() << "expected an exception";
        } catch (const std::exception& error) {
            EXPECT_THAT(error.what(), testing::HasSubstr("from the callback"));
        }
        request.wait();
    }
}

TEST(Callback, may_start_the_next_inference_and_wait_for_its_own) {
    auto request = compiled().create_infer_request();
    std::atomic<int> rounds{0};
    request.set_callback([&](std::exception_ptr) {
        request.wait();
        if (++rounds < 10) request.start_async();
    });
    request.start_async();
    for (int i = 0; i < 5000 && rounds < 10; ++i)
        std::this_thread::sleep_for(1ms);
    EXPECT_EQ(rounds, 10);
    request.wait();
}

// The waiting thread asked for the first inference, not for those that callbacks start after it.
TEST(Callback, that_starts_inferences_for_ever_does_not_hold_up_wait) {
    auto request = compiled().create_infer_request();
    std::atomic<bool> stop{false};
    request.set_callback([&](std::exception_ptr) {
        if (!stop) request.start_async();
    });
    request.start_async();
    EXPECT_TRUE(request.wait_for(10s));
    stop = true;
    EXPECT_TRUE(request.wait_for(10s));
}

}  // namespace callback_test
