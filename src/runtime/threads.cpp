#include "threads.hpp"

#include <omp.h>
#include <sched.h>

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>

#include "tenon/parallel.hpp"

namespace tenon {

size_t available_cores() {
    cpu_set_t set;
    CPU_ZERO(&set);
    if (sched_getaffinity(0, sizeof(set), &set) == 0) return std::max(1, CPU_COUNT(&set));
    return std::max(1U, std::thread::hardware_concurrency());
}

ThreadTeam::ThreadTeam(size_t threads) : m_former(omp_get_max_threads()) {
    if (static_cast<int>(threads) != m_former) omp_set_num_threads(static_cast<int>(threads));
}

ThreadTeam::~ThreadTeam() {
    omp_set_num_threads(m_former);
}

void set_team_threads(size_t threads) {
    omp_set_num_threads(static_cast<int>(threads));
}

void run_parallel(size_t count, ParallelBody body, void* context, size_t limit) {
    if (count <= 1 || limit <= 1 || omp_in_parallel()) {
        for (size_t i = 0; i < count; ++i)
            body(context, i, count);
        return;
    }
    // An exception that leaves a parallel region ends the program.
    std::exception_ptr error;
    std::mutex mutex;
#pragma omp parallel num_threads(static_cast <int>(std::min(count, limit)))
    {
        // The team can be smaller than asked for; every index must still be served.
        const auto team = static_cast<size_t>(omp_get_num_threads());
        try {
            for (auto i = static_cast<size_t>(omp_get_thread_num()); i < count; i += team)
                body(context, i, count);
        } catch (...) {
            const std::lock_guard<std::mutex> lock(mutex);
            if (!error) error = std::current_exception();
        }
    }
    if (error) std::rethrow_exception(error);
}

size_t parallel_threads() {
    return omp_in_parallel() ? 1 : static_cast<size_t>(omp_get_max_threads());
}

size_t parallel_index() {
    return static_cast<size_t>(omp_get_thread_num());
}

void parallel_run(size_t teams, ParallelBody body, void* context) {
    run_parallel(std::max<size_t>(teams, 1), body, context, parallel_threads());
}

}  // namespace tenon
