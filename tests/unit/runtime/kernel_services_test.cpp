#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <mutex>
#include <set>
#include <thread>

#include "compiled_model_impl.hpp"
#include "extension/registry.hpp"
#include "ie/ie_parallel.hpp"
#include "openvino/core/parallel.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/runtime/infer_request.hpp"

namespace kernel_services_test {

using testing::ElementsAre;

/// Threads that are in counted work now, and the most that ever were.
class Active {
public:
    void work() {
        const int now = ++m_now;
        for (int most = m_most; now > most && !m_most.compare_exchange_weak(most, now);) {
        }
        std::this_thread::sleep_for(std::chrono::microseconds(200));
        --m_now;
    }
    int most() const { return m_most; }

private:
    std::atomic<int> m_now{0}, m_most{0};
};

using Work = std::function<void(const tenon::RunContext*)>;

/// Does what it is told, in `evaluate` or, where a kernel is registered, in `run`.
class Worker : public ov::op::Op {
public:
    OPENVINO_OP("Worker", "kernel_services_test");
    Worker(const ov::Output<ov::Node>& x, Work what, bool has_kernel)
        : Op({x}), work(std::move(what)), kernel(has_kernel) {
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Worker>(inputs.at(0), work, kernel);
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector&, const ov::TensorVector&) const override {
        work(nullptr);
        return true;
    }
    const Work work;
    const bool kernel;
};

class WorkerFactory : public tenon::KernelFactory {
public:
    std::string name() const override { return "worker"; }
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        if (!description.as<Worker>().kernel) return tenon::Refusal{"it shall evaluate"};
        tenon::Configuration offered;
        offered.name = "worker";
        offered.inputs = {{ov::element::f32, tenon::LayoutRule::planar(1)}};
        offered.outputs = offered.inputs;
        offered.scratch_bytes = 1000;
        return std::vector<tenon::Configuration>{offered};
    }
    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        class Kernel : public tenon::Kernel {
        public:
            explicit Kernel(Work work) : m_work(std::move(work)) {}
            void run(tenon::KernelState*, const tenon::RunContext& context) const override { m_work(&context); }

        private:
            const Work m_work;
        };
        return std::make_unique<Kernel>(description.as<Worker>().work);
    }
};

/// A chain of workers, with a kernel or without.
ov::CompiledModel compile(const std::vector<Work>& works, bool has_kernel, const ov::AnyMap& properties) {
    auto record = std::make_shared<tenon::ExtensionRecord>();
    record->name = "kernel_services_test";
    tenon::RecordingRegistrar(*record).add_kernel<Worker>("CPU", std::make_shared<WorkerFactory>());
    const auto registry = tenon::Registry::built_in()->with(record);
    const auto& device = *registry->find_device("CPU");
    const auto x = std::make_shared<ov::op::v0::Parameter>(ov::element::f32, ov::Shape{4});
    ov::Output<ov::Node> last = x;
    for (const auto& work : works)
        last = std::make_shared<Worker>(last, work, has_kernel);
    const auto model = std::make_shared<ov::Model>(ov::OutputVector{last}, ov::ParameterVector{x});
    return ov::CompiledModel(
        std::make_shared<tenon::CompiledModelImpl>(model, registry, device, tenon::Settings::from(properties, device)));
}

const ov::AnyMap two_streams_of_two{ov::num_streams(2), ov::inference_num_threads(4)};

// Two streams of two threads: whatever regions a kernel opens, and opens inside of them, four threads are active at
// most.
TEST(KernelThreads, nested_regions_never_take_more_than_the_streams_have) {
    constexpr int threads = 4;
    for (const bool has_kernel : {false, true}) {
        Active active;
        std::atomic<int> serial_inside{0}, calls{0};
        const auto inner = [&] {
            serial_inside += parallel_get_max_threads() == 1;
            ov::parallel_for(3, [&](int) {
                active.work();
                InferenceEngine::parallel_nt(8, [&](int, int) { ++calls; });
            });
        };
        const Work work = [&](const tenon::RunContext* context) {
            ov::parallel_for(8, [&](int) { inner(); });
            InferenceEngine::parallel_for2d(2, 4, [&](int, int) { inner(); });
            // More than there are threads; every number is served by those that there are.
            ov::parallel_nt(16, [&](int, int count) {
                EXPECT_EQ(count, 16);
                inner();
            });
            if (!context) return;
            EXPECT_EQ(context->threads(), 2U);
            context->parallel_ranges(8, 1, [&](size_t, size_t) { inner(); });
            const std::function<void()> called = inner;
            context->services().parallel(
                16, [](void* function, size_t, size_t) { (*static_cast<const std::function<void()>*>(function))(); },
                const_cast<std::function<void()>*>(&called));
        };
        auto model = compile({work, work}, has_kernel, two_streams_of_two);
        std::vector<std::future<void>> callers;
        for (int i = 0; i < 3; ++i)
            callers.push_back(std::async(std::launch::async, [request = model.create_infer_request()]() mutable {
                for (int run = 0; run < 2; ++run)
                    request.infer();
            }));
        for (auto& caller : callers)
            caller.get();
        const int inner_calls = 3 * 2 * 2 * (8 + 8 + 16 + (has_kernel ? 2 + 16 : 0));
        EXPECT_EQ(serial_inside, inner_calls);
        EXPECT_EQ(calls, inner_calls * 3 * 8);
        EXPECT_LE(active.most(), threads);
        EXPECT_GT(active.most(), 1);
    }
}

TEST(KernelThreads, regions_have_the_threads_of_the_stream) {
    for (const int threads : {1, 2, 3}) {
        for (const bool has_kernel : {false, true}) {
            std::atomic<int> seen{0}, reported{0};
            const Work work = [&](const tenon::RunContext*) {
                reported = parallel_get_max_threads();
                std::mutex mutex;
                std::set<std::thread::id> ids;
                ov::parallel_for(12, [&](int) {
                    const std::lock_guard<std::mutex> lock(mutex);
                    ids.insert(std::this_thread::get_id());
                });
                seen = static_cast<int>(ids.size());
            };
            auto model = compile({work}, has_kernel, {ov::num_streams(1), ov::inference_num_threads(threads)});
            model.create_infer_request().infer();
            EXPECT_EQ(reported, threads);
            EXPECT_EQ(seen, threads);
        }
    }
}

TEST(KernelServices, cancellation_stops_within_one_piece_and_runs_nothing_after) {
    std::atomic<int> pieces{0};
    std::atomic<bool> ran_after{false};
    std::promise<void> began;
    std::promise<void> go_on;
    const Work first = [&](const tenon::RunContext* context) {
        context->parallel_pieces(1000, 1, [&](size_t begin, size_t end) {
            EXPECT_EQ(end, begin + 1);
            if (++pieces > 1) return;
            began.set_value();
            go_on.get_future().wait();
        });
    };
    const Work second = [&](const tenon::RunContext*) { ran_after = true; };
    auto model = compile({first, second}, true, {ov::num_streams(1), ov::inference_num_threads(1)});
    auto request = model.create_infer_request();
    request.start_async();
    began.get_future().wait();
    request.cancel();
    go_on.set_value();
    EXPECT_THROW(request.wait(), ov::Cancelled);
    EXPECT_EQ(pieces, 1);
    EXPECT_FALSE(ran_after);
}

TEST(KernelServices, scratch_memory_is_aligned_and_writable) {
    bool aligned = false;
    const Work work = [&](const tenon::RunContext* context) {
        aligned = reinterpret_cast<uintptr_t>(context->scratch()) % 64 == 0;
        std::fill_n(context->scratch<char>(), 1000, 'x');
    };
    compile({work}, true, {}).create_infer_request().infer();
    EXPECT_TRUE(aligned);
}

TEST(KernelServices, messages_reach_the_sink_up_to_its_level) {
    std::vector<std::string> messages;
    const Work work = [&](const tenon::RunContext* context) {
        context->log(ov::log::Level::WARNING, "step ", 1, " of ", context->threads());
        context->log(ov::log::Level::DEBUG, "not taken");
        EXPECT_FALSE(context->services().logs(ov::log::Level::DEBUG));
        EXPECT_FALSE(context->services().logs(ov::log::Level::NO));
    };
    const auto sink = [&](ov::log::Level level, const std::string& text) {
        std::ostringstream line;
        line << level << ' ' << text;
        messages.push_back(line.str());
    };
    const ov::AnyMap one_thread{ov::inference_num_threads(1)};
    auto quiet = one_thread;
    quiet.insert(tenon::log_sink(sink));
    compile({work}, true, quiet).create_infer_request().infer();
    EXPECT_THAT(messages, ElementsAre());
    auto loud = quiet;
    loud.insert(ov::log::level(ov::log::Level::WARNING));
    compile({work}, true, loud).create_infer_request().infer();
    EXPECT_THAT(messages, ElementsAre("LOG_WARNING step 1 of 1"));
}

TEST(KernelServices, fallbacks_are_messages_at_level_info) {
    std::vector<std::string> messages;
    const ov::AnyMap properties{
        tenon::log_sink([&](ov::log::Level, const std::string& text) { messages.push_back(text); }),
        ov::log::level(ov::log::Level::INFO)};
    compile({[](const tenon::RunContext*) {}}, false, properties);
    ASSERT_EQ(messages.size(), 1U);
    EXPECT_THAT(messages[0], testing::HasSubstr("is run by its evaluate(), kernel evaluate (cpu)"));
}

TEST(KernelServices, what_a_sink_throws_ends_the_inference) {
    const Work work = [&](const tenon::RunContext* context) { context->log(ov::log::Level::ERR, "x"); };
    const ov::AnyMap properties{
        tenon::log_sink([](ov::log::Level, const std::string&) { throw std::runtime_error("the sink is full"); }),
        ov::log::level(ov::log::Level::ERR)};
    auto request = compile({work}, true, properties).create_infer_request();
    EXPECT_ANY_THROW(request.infer());
}

}  // namespace kernel_services_test
