#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "execution.hpp"

namespace tenon {

/// The streams of a compiled model: at most this many inferences run at once, each with kernel states of its own.
class StreamPool {
public:
    explicit StreamPool(size_t count);

    /// A free stream for the calling thread; waits until there is one. Given back at the end of the lease.
    class Lease {
    public:
        explicit Lease(StreamPool& pool);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        StreamStates& states() { return *m_states; }

    private:
        StreamPool& m_pool;
        StreamStates* m_states;
    };

    size_t size() const { return m_all.size(); }

private:
    std::vector<std::unique_ptr<StreamStates>> m_all;
    std::vector<StreamStates*> m_free;
    std::mutex m_mutex;
    std::condition_variable m_freed;
};

/// Threads that run asynchronous inferences, one per stream, started with the first task.
class TaskQueue {
public:
    explicit TaskQueue(size_t threads) : m_thread_count(threads) {}
    /// Waits for the tasks that are queued.
    ~TaskQueue();

    void push(std::function<void()> task);

private:
    void work();

    const size_t m_thread_count;
    std::mutex m_mutex;
    std::condition_variable m_pushed;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    bool m_ending = false;
};

}  // namespace tenon
