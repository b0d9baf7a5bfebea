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
    /// Makes what every stream needs for a plan. To be called before the first lease.
    void make_states(const std::shared_ptr<const Plan>& plan);

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
    /// Outlives the queue where a task was its last owner: the thread of that task still looks for the next one.
    struct Shared {
        std::mutex mutex;
        std::condition_variable pushed;
        std::deque<std::function<void()>> tasks;
        bool ending = false;
    };
    static void work(Shared& shared);

    const size_t m_thread_count;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    std::vector<std::thread> m_threads;
};

}  // namespace tenon
