#pragma once

#include <memory>
#include <string>
#include <utility>

#include "../ie_common.h"
#include "ie_so_loader.h"

namespace InferenceEngine {

/// The T that a library makes; which types there are is said where this is specialised.
template <class T>
std::shared_ptr<T> make_so_pointer(const std::string& path) = delete;
template <class T>
std::shared_ptr<T> make_so_pointer(const std::wstring& path) = delete;

namespace details {

/// The T that a library makes; the library stays open as long as the T lives.
template <class T>
class SOPointer {
public:
    SOPointer() = default;
    explicit SOPointer(const std::string& path) : m_object(make_so_pointer<T>(path)) {}
    explicit SOPointer(const std::wstring& path) : m_object(make_so_pointer<T>(path)) {}
    explicit SOPointer(std::shared_ptr<T> object) : m_object(std::move(object)) {}

    T* operator->() const noexcept { return m_object.get(); }
    T& operator*() const noexcept { return *m_object; }
    explicit operator bool() const noexcept { return m_object != nullptr; }
    operator std::shared_ptr<T>&() noexcept { return m_object; }              // NOLINT(google-explicit-constructor)
    operator const std::shared_ptr<T>&() const noexcept { return m_object; }  // NOLINT(google-explicit-constructor)

private:
    std::shared_ptr<T> m_object;
};

}  // namespace details
}  // namespace InferenceEngine
