#include "measurement.hpp"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

class Course {
public:
    explicit Course(const Limits& limits) : m_limits(limits) {}

    /// Another inference may start.
    bool start() {
        if (m_limits.iterations && m_started >= m_limits.iterations) return false;
        if (m_limits.milliseconds > 0 && milliseconds_since(m_begin) >= m_limits.milliseconds) return false;
        ++m_started;
        return true;
    }
    void finish(double milliseconds) { m_result.milliseconds.push_back(milliseconds); }
    Measurement result() {
        m_result.duration = milliseconds_since(m_begin);
        return std::move(m_result);
    }

private:
    const Limits m_limits;
    const Clock::time_point m_begin = Clock::now();
    size_t m_started = 0;
    Measurement m_result;
};

Measurement measure_one_by_one(ov::InferRequest& request, const Limits& limits) {
    Course course(limits);
    while (course.start()) {
        const auto begin = Clock::now();
        request.infer();
        course.finish(milliseconds_since(begin));
    }
    return course.result();
}

/// Callbacks put a finished request here; the measuring thread takes it and starts it again.
class FinishedRequests {
public:
    struct Finished {
        size_t index;
        double milliseconds;
    };
    void put(const Finished& finished) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_finished.push_back(finished);
        m_changed.notify_one();
    }
    Finished take() {
        std::unique_lock<std::mutex> lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_finished.empty(); });
        const auto finished = m_finished.back();
        m_finished.pop_back();
        return finished;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Finished> m_finished;
};

Measurement measure_all_at_once(std::vector<ov::InferRequest>& requests, const Limits& limits) {
    FinishedRequests all_finished;
    std::vector<Clock::time_point> begins(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].set_callback([&all_finished, &begins, i](const std::exception_ptr&) {
            all_finished.put({i, milliseconds_since(begins[i])});
        });
    Course course(limits);
    size_t running = 0;
    const auto start = [&](size_t index) {
        if (!course.start()) return;
        begins[index] = Clock::now();
        requests[index].start_async();
        ++running;
    };
    for (size_t i = 0; i < requests.size(); ++i)
        start(i);
    std::exception_ptr error;
    // Also after an error all are waited for, because their callbacks use what lies on this stack.
    while (running) {
        const auto finished = all_finished.take();
        --running;
        try {
            requests[finished.index].wait();
        } catch (...) {
            error = std::current_exception();
        }
        if (error) continue;
        course.finish(finished.milliseconds);
        start(finished.index);
    }
    for (auto& request : requests)
        request.set_callback({});
    if (error) std::rethrow_exception(error);
    return course.result();
}

}  // namespace

Measurement measure(std::vector<ov::InferRequest>& requests, const Limits& limits, bool asynchronous) {
    return asynchronous ? measure_all_at_once(requests, limits) : measure_one_by_one(requests.at(0), limits);
}
