#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include "openvino/runtime/tensor.hpp"

namespace tenon {

/// Objects made from constants, such as packed weights: found again by memory, type and shape of the constant and by
/// form, as long as somebody uses them: each plan for a new shape can fold constants of its own. Thread-safe.
class WeightCache {
public:
    /// What is returned keeps the constant's memory, so that its address stays unique.
    std::shared_ptr<const void> get(const ov::Tensor& constant, const std::string& form,
                                    const std::function<std::shared_ptr<const void>()>& make);

private:
    using Key = std::pair<const void*, std::string>;

    std::shared_ptr<const void> find(const Key& key);
    void drop_unused();

    std::mutex m_mutex;
    std::map<Key, std::weak_ptr<const void>> m_entries;
    size_t m_most_before_cleaning = 64;
};

}  // namespace tenon
