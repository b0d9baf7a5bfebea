#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <thread>

#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// Tasks in phases, where each phase needs all of the one before: many short phases in one parallel region.
///
/// Each thread has tasks of its own in every phase, for the sake of its cache, and takes those of others when it has
/// none left; it takes a task only when it can be run at once. So a thread that the system has put aside holds up the
/// others for no more than one task.
class PhasedWork {
public:
    static constexpr size_t most_threads = 64;

    /// `tasks` per phase and thread.
    PhasedWork(size_t phases, size_t tasks, size_t threads)
        : m_phases(phases), m_tasks(tasks), m_threads(std::min(threads, most_threads)) {}

    size_t tasks_per_phase() const { return m_tasks * m_threads; }

    /// Calls `body(phase, task)` for every phase and every task below `tasks_per_phase()`. Returns when all is done.
    template <typename Body>
    void run(const RunContext& context, const Body& body) {
        struct Call {
            PhasedWork& work;
            const Body& body;
        } call{*this, body};
        if (m_threads <= 1) {
            work_as(0, body);
            return;
        }
        context.services().parallel(
            m_threads,
            [](void* address, size_t index, size_t) {
                auto& parts = *static_cast<Call*>(address);
                parts.work.work_as(index, parts.body);
            },
            &call);
    }

private:
    struct alignas(64) Counter {
        std::atomic<size_t> value{0};
    };

    template <typename Body>
    void work_as(size_t thread, const Body& body) {
        size_t idle = 0;
        while (m_done.value.load(std::memory_order_acquire) < m_phases * tasks_per_phase()) {
            bool found = false;
            for (size_t i = 0; i < m_threads && !found; ++i)
                found = try_queue((thread + i) % m_threads, body);
            if (found)
                idle = 0;
            else if (++idle > 1000)
                std::this_thread::yield();
        }
    }

    template <typename Body>
    bool try_queue(size_t queue, const Body& body) {
        size_t ticket = m_taken[queue].value.load(std::memory_order_relaxed);
        const size_t phase = ticket / m_tasks;
        if (phase >= m_phases || m_done.value.load(std::memory_order_acquire) < phase * tasks_per_phase()) return false;
        if (!m_taken[queue].value.compare_exchange_strong(ticket, ticket + 1, std::memory_order_relaxed)) return false;
        body(phase, queue * m_tasks + ticket % m_tasks);
        m_done.value.fetch_add(1, std::memory_order_acq_rel);
        return true;
    }

    const size_t m_phases, m_tasks, m_threads;
    Counter m_done;
    std::array<Counter, most_threads> m_taken;
};

}  // namespace cpu
}  // namespace tenon
