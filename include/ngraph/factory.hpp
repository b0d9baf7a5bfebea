#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <utility>

#include "ngraph/node.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/type.hpp"

namespace ngraph {

/// Functions that make empty objects of classes derived from `BASE`, by type. The caller owns what is made.
/// Thread-safe.
template <typename BASE>
class FactoryRegistry {
public:
    using Factory = std::function<BASE*()>;

    FactoryRegistry() = default;
    FactoryRegistry(const FactoryRegistry& other) : m_factories(other.copy()) {}
    FactoryRegistry& operator=(const FactoryRegistry& other) {
        auto factories = other.copy();
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_factories = std::move(factories);
        return *this;
    }

    template <typename T>
    static Factory get_default_factory() {
        return [] { return static_cast<BASE*>(new T()); };
    }

    /// Replaces the function that was registered for that type before.
    void register_factory(const ov::DiscreteTypeInfo& type, Factory factory) {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_factories.insert_or_assign(type, std::move(factory));
    }
    template <typename T>
    void register_factory(Factory factory) {
        register_factory(ov::detail::type_info_of<T>(), std::move(factory));
    }
    template <typename T>
    void register_factory() {
        register_factory<T>(get_default_factory<T>());
    }

    bool has_factory(const ov::DiscreteTypeInfo& type) const {
        const std::lock_guard<std::mutex> lock(m_mutex);
        return m_factories.count(type) != 0;
    }
    template <typename T>
    bool has_factory() const {
        return has_factory(ov::detail::type_info_of<T>());
    }

    /// Null when nothing is registered for that type.
    BASE* create(const ov::DiscreteTypeInfo& type) const {
        const std::lock_guard<std::mutex> lock(m_mutex);
        const auto found = m_factories.find(type);
        return found == m_factories.end() ? nullptr : found->second();
    }
    template <typename T>
    BASE* create() const {
        return create(ov::detail::type_info_of<T>());
    }

private:
    using Factories = std::map<ov::DiscreteTypeInfo, Factory>;

    Factories copy() const {
        const std::lock_guard<std::mutex> lock(m_mutex);
        return m_factories;
    }

    mutable std::mutex m_mutex;
    Factories m_factories;
};

}  // namespace ngraph
