#pragma once

#include <functional>
#include <vector>

#include "tenon/device.hpp"

namespace test_device {

/// Does nothing until it is finished. Used by one thread at a time.
class DeferredQueue : public tenon::Queue {
public:
    void push(std::function<void()> work) { m_work.push_back(std::move(work)); }

    void begin() override { m_work.clear(); }
    /// Work behind a piece that threw is dropped.
    void finish() override {
        const auto work = std::move(m_work);
        m_work.clear();
        for (const auto& piece : work)
            piece();
    }

private:
    std::vector<std::function<void()>> m_work;
};

}  // namespace test_device
