#include "weight_cache.hpp"

namespace tenon {

std::shared_ptr<const void> WeightCache::get(const ov::Tensor& constant, const std::string& form,
                                             const std::function<std::shared_ptr<const void>()>& make) {
    // Constants of several shapes or types can lie in the same memory.
    const auto key =
        std::make_pair(static_cast<const void*>(constant.data()),
                       form + "/" + constant.get_element_type().to_string() + constant.get_shape().to_string());
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        if (const auto found = m_entries.find(key); found != m_entries.end()) return found->second.made;
    }
    auto made = make();
    const std::lock_guard<std::mutex> lock(m_mutex);
    return m_entries.emplace(key, Entry{constant, std::move(made)}).first->second.made;
}

}  // namespace tenon
