#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "conversion_table.hpp"

namespace tenon {

/// What one library registered while its entry call ran.
using CapturedConversions = std::vector<Conversion>;

/// Makes this thread's registrations part of what is being loaded, as long as it lives. They may nest.
class EntryCapture {
public:
    EntryCapture();
    ~EntryCapture();
    EntryCapture(const EntryCapture&) = delete;
    EntryCapture& operator=(const EntryCapture&) = delete;

    /// The innermost one of this thread, or null.
    static EntryCapture* current();
    const std::shared_ptr<CapturedConversions>& conversions() const { return m_conversions; }

    /// The object, whose end will leave the registrations of others alone: its destructor takes back its own ones,
    /// which are captured, while others may have registered the same operations since.
    template <typename T>
    std::shared_ptr<T> keep(std::shared_ptr<T> object) const;

private:
    EntryCapture* m_outer;
    std::shared_ptr<CapturedConversions> m_conversions;
};

/// While it lives, this thread's unregistrations of these conversions have no effect.
class ReleaseOfCaptured {
public:
    explicit ReleaseOfCaptured(const CapturedConversions& conversions);
    ~ReleaseOfCaptured();
    ReleaseOfCaptured(const ReleaseOfCaptured&) = delete;
    ReleaseOfCaptured& operator=(const ReleaseOfCaptured&) = delete;

private:
    const CapturedConversions* m_outer;
};

template <typename T>
std::shared_ptr<T> EntryCapture::keep(std::shared_ptr<T> object) const {
    auto* address = object.get();
    return {address, [object = std::move(object), captured = m_conversions](T*) mutable {
                const ReleaseOfCaptured release(*captured);
                object.reset();
            }};
}

/// Conversions registered by calls, for the whole process or, during an entry call, for what is being loaded.
/// Thread-safe.
class RegisteredConversions {
public:
    /// The process's.
    static RegisteredConversions& get();

    void add(Conversion conversion);
    void remove(const ConversionQuery& key);

    void improve(std::optional<Conversion>& best, const ConversionQuery& query) const;
    void append(const std::string& framework, std::map<std::string, std::vector<Conversion>>& by_type) const;

    /// Conversions that come with an object, which is added to a Core later.
    void attach(const void* object, std::shared_ptr<const CapturedConversions> conversions);
    void detach(const void* object);
    CapturedConversions attached(const void* object) const;

private:
    mutable std::mutex m_mutex;
    ConversionTable m_table;
    std::map<const void*, std::shared_ptr<const CapturedConversions>> m_attached;
};

}  // namespace tenon
