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
/// form. Thread-safe.
/// Entries live as long as the cache; the constant's memory is kept so that its address stays unique.
class WeightCache {
public:
    std::shared_ptr<const void> get(const ov::Tensor& constant, const std::string& form,
                                    const std::function<std::shared_ptr<const void>()>& make);

private:
    struct Entry {
        ov::Tensor constant;
        std::shared_ptr<const void> made;
    };
    std::mutex m_mutex;
    std::map<std::pair<const void*, std::string>, Entry> m_entries;
};

}  // namespace tenon
