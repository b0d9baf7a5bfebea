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

/// Callbacks put a finished request back; the measuring thread takes it and starts it again.
class IdleRequests {
public:
    void put(size_t index, double milliseconds, std::exception_ptr error) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (error) m_error = error;
        m_idle.push_back({index, milliseconds});
        m_changed.notify_one();
    }
    struct Finished {
        size_t index;
        double milliseconds;
    };
    Finished take() {
        std::unique_lock<std::mutex> lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_idle.empty(); });
        const auto finished = m_idle.back();
        m_idle.pop_back();
        return finished;
    }
    std::exception_ptr error() {
        const std::lock_guard<std::mutex> lock(m_mutex);
        return m_error;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Finished> m_idle;
    std::exception_ptr m_error;
};

Measurement measure_all_at_once(std::vector<ov::InferRequest>& requests, const Limits& limits) {
    IdleRequests idle;
    std::vector<Clock::time_point> begins(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].set_callback([&idle, &begins, i](std::exception_ptr error) {
            idle.put(i, milliseconds_since(begins[i]), std::move(error));
        });
    Course course(limits);
    size_t running = 0;
    const auto start = [&](size_t index) {
        if (idle.error() || !course.start()) return;
        begins[index] = Clock::now();
        requests[index].start_async();
        ++running;
    };
    for (size_t i = 0; i < requests.size(); ++i)
        start(i);
    while (running) {
        const auto finished = idle.take();
        --running;
        // The callback is called before the request counts as idle.
        requests[finished.index].wait();
        course.finish(finished.milliseconds);
        start(finished.index);
    }
    auto result = course.result();
    for (auto& request : requests)
        request.set_callback({});
    return result;
}

}  // namespace

Measurement measure(std::vector<ov::InferRequest>& requests, const Limits& limits, bool asynchronous) {
    return asynchronous ? measure_all_at_once(requests, limits) : measure_one_by_one(requests.at(0), limits);
}
