#include "weight_cache.hpp"

#include <algorithm>

namespace tenon {
namespace {

struct Made {
    ov::Tensor constant;
    std::shared_ptr<const void> object;
};

}  // namespace

std::shared_ptr<const void> WeightCache::find(const Key& key) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? nullptr : found->second.lock();
}

void WeightCache::drop_unused() {
    if (m_entries.size() < m_most_before_cleaning) return;
    for (auto entry = m_entries.begin(); entry != m_entries.end();)
        entry = entry->second.expired() ? m_entries.erase(entry) : std::next(entry);
    m_most_before_cleaning = std::max<size_t>(64, 2 * m_entries.size());
}

std::shared_ptr<const void> WeightCache::get(const ov::Tensor& constant, const std::string& form,
                                             const std::function<std::shared_ptr<const void>()>& make) {
    // Constants of several shapes or types can lie in the same memory.
    const Key key(constant.data(),
                  form + "/" + constant.get_element_type().to_string() + constant.get_shape().to_string());
    if (auto known = find(key)) return known;
    const auto made = std::make_shared<const Made>(Made{constant, make()});
    std::shared_ptr<const void> object(made, made->object.get());
    const std::lock_guard<std::mutex> lock(m_mutex);
    drop_unused();
    auto& entry = m_entries[key];
    // Another thread may have made the same meanwhile.
    if (auto known = entry.lock()) return known;
    entry = object;
    return object;
}

}  // namespace tenon
