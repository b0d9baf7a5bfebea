#pragma once

#include <cstddef>
#include <cstdint>

#include "tenon/kernel.hpp"

namespace tenon {

/// Number of cores that this process may use.
size_t available_cores();

/// While it lives, parallel regions that the calling thread starts have `threads` threads; then the former number.
class ThreadTeam {
public:
    explicit ThreadTeam(size_t threads);
    ~ThreadTeam();
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;

private:
    int m_former;
};

/// Changes the number of threads of the regions that the calling thread starts, within the life of a ThreadTeam.
void set_team_threads(size_t threads);

/// Calls body(context, index, count) for each index below `count`, on that many threads of the team but at most
/// `limit`; returns when all are done.
/// Inside a parallel region, and for count 1, everything runs on the calling thread. Throws what a body threw; where
/// several did, one of them.
void run_parallel(size_t count, ParallelBody body, void* context, size_t limit = SIZE_MAX);

}  // namespace tenon
