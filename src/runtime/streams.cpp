#include "streams.hpp"

namespace tenon {

StreamPool::StreamPool(size_t count) {
    for (size_t i = 0; i < count; ++i)
        m_all.push_back(std::make_unique<StreamStates>());
    for (const auto& states : m_all)
        m_free.push_back(states.get());
}

void StreamPool::make_states(const std::shared_ptr<const Plan>& plan) {
    for (const auto& states : m_all)
        states->of(plan);
}

StreamPool::Lease::Lease(StreamPool& pool) : m_pool(pool) {
    std::unique_lock<std::mutex> lock(pool.m_mutex);
    pool.m_freed.wait(lock, [&] { return !pool.m_free.empty(); });
    m_states = pool.m_free.back();
    pool.m_free.pop_back();
}

StreamPool::Lease::~Lease() {
    {
        const std::lock_guard<std::mutex> lock(m_pool.m_mutex);
        m_pool.m_free.push_back(m_states);
    }
    m_pool.m_freed.notify_one();
}

TaskQueue::~TaskQueue() {
    {
        const std::lock_guard<std::mutex> lock(m_shared->mutex);
        m_shared->ending = true;
    }
    m_shared->pushed.notify_all();
    for (auto& thread : m_threads) {
        // The last owner of a compiled model can be a task of its own queue.
        if (thread.get_id() == std::this_thread::get_id())
            thread.detach();
        else
            thread.join();
    }
}

void TaskQueue::push(std::function<void()> task) {
    {
        const std::lock_guard<std::mutex> lock(m_shared->mutex);
        while (m_threads.size() < m_thread_count)
            m_threads.emplace_back([shared = m_shared] { work(*shared); });
        m_shared->tasks.push_back(std::move(task));
    }
    m_shared->pushed.notify_one();
}

void TaskQueue::work(Shared& shared) {
    while (true) {
        std::function<void()> task;
        {
            std::unique_lock<std::mutex> lock(shared.mutex);
            shared.pushed.wait(lock, [&] { return shared.ending || !shared.tasks.empty(); });
            if (shared.tasks.empty()) return;
            task = std::move(shared.tasks.front());
            shared.tasks.pop_front();
        }
        task();
    }
}

}  // namespace tenon
