#include "runtime/streams.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>

#include "openvino/op/parameter.hpp"
#include "openvino/op/relu.hpp"
#include "openvino/runtime/core.hpp"

namespace streams_test {

using tenon::TaskQueue;

constexpr auto patience = std::chrono::seconds(20);

TEST(TaskQueue, runs_what_is_queued_before_it_ends) {
    for (const size_t threads : {1, 3}) {
        std::atomic<int> done{0};
        {
            TaskQueue queue(threads);
            for (int i = 0; i < 100; ++i)
                queue.push([&] { ++done; });
        }
        EXPECT_EQ(done, 100);
    }
}

TEST(TaskQueue, that_was_never_used_ends) {
    const TaskQueue queue(2);
}

// The last owner is released on a thread of the queue, which cannot wait for itself.
TEST(TaskQueue, is_destroyed_by_its_own_task) {
    for (const size_t threads : {1, 2, 4}) {
        for (int round = 0; round < 50; ++round) {
            std::promise<void> released, destroyed;
            auto queue = std::shared_ptr<TaskQueue>(new TaskQueue(threads), [&](TaskQueue* owned) {
                delete owned;
                destroyed.set_value();
            });
            auto gate = released.get_future().share();
            auto* pushed_to = queue.get();
            pushed_to->push([owner = queue, gate] { gate.wait(); });
            queue.reset();
            released.set_value();
            ASSERT_EQ(destroyed.get_future().wait_for(patience), std::future_status::ready)
                << threads << " threads, round " << round;
        }
    }
}

TEST(TaskQueue, destroyed_by_its_own_task_still_runs_what_is_queued) {
    for (const size_t threads : {1, 2}) {
        std::promise<void> released;
        const auto gate = released.get_future().share();
        const auto done = std::make_shared<std::atomic<int>>(0);
        const auto all = std::make_shared<std::promise<void>>();
        auto queue = std::make_shared<TaskQueue>(threads);
        auto* pushed_to = queue.get();
        pushed_to->push([owner = queue, gate] { gate.wait(); });
        for (int i = 0; i < 10; ++i)
            pushed_to->push([=] {
                gate.wait();
                if (++*done == 10) all->set_value();
            });
        queue.reset();
        released.set_value();
        EXPECT_EQ(all->get_future().wait_for(patience), std::future_status::ready) << threads << " threads";
    }
}

/// Tells when it is gone.
class Witness {
public:
    explicit Witness(std::shared_ptr<std::promise<void>> gone) : m_gone(std::move(gone)) {}
    ~Witness() { m_gone->set_value(); }
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;

private:
    std::shared_ptr<std::promise<void>> m_gone;
};

// A program may let go of everything while an inference runs.
TEST(InferRequest, is_the_last_owner_of_its_compiled_model_and_core) {
    for (const int streams : {1, 2}) {
        const auto gone = std::make_shared<std::promise<void>>();
        std::promise<void> released;
        {
            ov::Core core;
            const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{8});
            const auto model =
                std::make_shared<ov::Model>(std::make_shared<ov::op::v0::Relu>(x), ov::ParameterVector{x});
            auto compiled = core.compile_model(model, "CPU", ov::num_streams(streams), ov::inference_num_threads(2));
            auto request = compiled.create_infer_request();
            request.set_callback([gate = released.get_future().share(),
                                  witness = std::make_shared<Witness>(gone)](std::exception_ptr) { gate.wait(); });
            request.start_async();
        }
        released.set_value();
        EXPECT_EQ(gone->get_future().wait_for(patience), std::future_status::ready) << streams << " streams";
    }
}

}  // namespace streams_test
