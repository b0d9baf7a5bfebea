#include "inference_loop.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <queue>

namespace tenon::command {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_between(Clock::time_point begin, Clock::time_point end) {
    return std::chrono::duration<double>(end - begin).count();
}

bool is_over(const LoopLimits& limits, size_t started, Clock::time_point begin) {
    if (limits.inferences && started >= limits.inferences) return true;
    return limits.seconds > 0 && seconds_between(begin, Clock::now()) >= limits.seconds;
}

/// Hands finished requests from the engine's threads to the loop's thread.
class FinishedRequests {
public:
    struct Entry {
        size_t request;
        Clock::time_point time;
        std::exception_ptr error;
    };

    void add(Entry entry) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_entries.push(std::move(entry));
        m_added.notify_one();
    }

    Entry take() {
        std::unique_lock<std::mutex> lock(m_mutex);
        m_added.wait(lock, [this] { return !m_entries.empty(); });
        Entry entry = std::move(m_entries.front());
        m_entries.pop();
        return entry;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_added;
    std::queue<Entry> m_entries;
};

}  // namespace

LoopResult run_one_by_one(ov::InferRequest& request, const LoopLimits& limits, const LoopObserver& observer) {
    LoopResult result;
    const auto begin = Clock::now();
    auto last = begin;
    while (!is_over(limits, result.latencies.size(), begin)) {
        const auto start = Clock::now();
        request.infer();
        last = Clock::now();
        result.latencies.push_back(seconds_between(start, last) * 1e3);
        observer(result.latencies.size());
    }
    result.seconds = seconds_between(begin, last);
    return result;
}

LoopResult run_together(std::vector<ov::InferRequest>& requests, const LoopLimits& limits,
                        const LoopObserver& observer) {
    LoopResult result;
    FinishedRequests finished;
    std::vector<Clock::time_point> starts(requests.size());
    size_t started = 0, running = 0;
    std::exception_ptr error;
    const auto begin = Clock::now();
    const auto start = [&](size_t index) {
        starts[index] = Clock::now();
        requests[index].start_async();
        ++started;
        ++running;
    };
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].set_callback([&finished, i](std::exception_ptr thrown) {
            finished.add({i, Clock::now(), std::move(thrown)});
        });
    for (size_t i = 0; i < requests.size() && !is_over(limits, started, begin); ++i)
        start(i);
    auto last = begin;
    while (running > 0) {
        const auto entry = finished.take();
        --running;
        if (entry.error) error = entry.error;
        last = entry.time;
        result.latencies.push_back(seconds_between(starts[entry.request], entry.time) * 1e3);
        observer(result.latencies.size());
        // The callback runs while the request still counts as busy.
        if (!entry.error) requests[entry.request].wait();
        if (!error && !is_over(limits, started, begin)) start(entry.request);
    }
    for (auto& request : requests)
        request.set_callback([](const std::exception_ptr&) {});
    if (error) std::rethrow_exception(error);
    result.seconds = seconds_between(begin, last);
    return result;
}

}  // namespace tenon::command
