#include "measurement.hpp"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <tuple>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

class Run {
public:
    explicit Run(const Course& course) : m_course(course) {}

    /// Another inference may start.
    bool may_start() const {
        const auto& limits = m_course.limits;
        if (limits.iterations && m_started >= limits.iterations) return false;
        return limits.milliseconds <= 0 || milliseconds_since(m_begin) < limits.milliseconds;
    }
    /// Makes the request ready; gives the number of its inference and when its time began.
    std::pair<size_t, Clock::time_point> start(size_t request) {
        const auto begin = Clock::now();
        const size_t number = m_started++;
        if (!m_course.prepare) return {number, begin};
        m_course.prepare(request, number);
        return {number, m_course.prepare_counts ? begin : Clock::now()};
    }
    void finish(size_t number, double milliseconds) {
        auto& inferences = m_result.inferences;
        inferences.push_back({number, milliseconds});
        if (!m_course.progress) return;
        const auto& limits = m_course.limits;
        double part = 0;
        if (limits.iterations) part = static_cast<double>(inferences.size()) / static_cast<double>(limits.iterations);
        if (limits.milliseconds > 0) part = std::max(part, milliseconds_since(m_begin) / limits.milliseconds);
        m_course.progress(std::min(part, 1.0));
    }
    Measurement result() {
        m_result.duration = milliseconds_since(m_begin);
        return std::move(m_result);
    }

private:
    const Course& m_course;
    const Clock::time_point m_begin = Clock::now();
    size_t m_started = 0;
    Measurement m_result;
};

Measurement measure_one_by_one(ov::InferRequest& request, const Course& course) {
    Run run(course);
    while (run.may_start()) {
        const auto [number, begin] = run.start(0);
        request.infer();
        run.finish(number, milliseconds_since(begin));
    }
    return run.result();
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

Measurement measure_all_at_once(std::vector<ov::InferRequest>& requests, const Course& course) {
    FinishedRequests all_finished;
    std::vector<Clock::time_point> begins(requests.size());
    std::vector<size_t> numbers(requests.size());
    for (size_t i = 0; i < requests.size(); ++i)
        requests[i].set_callback([&all_finished, &begins, i](const std::exception_ptr&) {
            all_finished.put({i, milliseconds_since(begins[i])});
        });
    Run run(course);
    size_t running = 0;
    const auto start = [&](size_t index) {
        if (!run.may_start()) return;
        std::tie(numbers[index], begins[index]) = run.start(index);
        requests[index].start_async();
        ++running;
    };
    std::exception_ptr error;
    try {
        for (size_t i = 0; i < requests.size(); ++i)
            start(i);
    } catch (...) {
        error = std::current_exception();
    }
    // Also after an error all are waited for, because their callbacks use what lies on this stack.
    while (running) {
        const auto finished = all_finished.take();
        --running;
        try {
            requests[finished.index].wait();
            if (error) continue;
            run.finish(numbers[finished.index], finished.milliseconds);
            start(finished.index);
        } catch (...) {
            error = std::current_exception();
        }
    }
    for (auto& request : requests)
        request.set_callback({});
    if (error) std::rethrow_exception(error);
    return run.result();
}

}  // namespace

Measurement measure(std::vector<ov::InferRequest>& requests, const Course& course) {
    return course.asynchronous ? measure_all_at_once(requests, course) : measure_one_by_one(requests.at(0), course);
}
