#include "registered_conversions.hpp"

#include <algorithm>

namespace tenon {
namespace {

thread_local EntryCapture* current_capture = nullptr;
thread_local const CapturedConversions* being_released = nullptr;

template <typename Iterator>
Iterator find_key(Iterator begin, Iterator end, const ConversionQuery& key) {
    return std::find_if(begin, end, [&](const Conversion& each) {
        return each.framework == key.framework && each.domain == key.domain && each.type == key.type &&
               each.version == key.version;
    });
}

}  // namespace

EntryCapture::EntryCapture() : m_outer(current_capture), m_conversions(std::make_shared<CapturedConversions>()) {
    current_capture = this;
}
EntryCapture::~EntryCapture() {
    current_capture = m_outer;
}
EntryCapture* EntryCapture::current() {
    return current_capture;
}

ReleaseOfCaptured::ReleaseOfCaptured(const CapturedConversions& conversions) : m_outer(being_released) {
    being_released = &conversions;
}
ReleaseOfCaptured::~ReleaseOfCaptured() {
    being_released = m_outer;
}

RegisteredConversions& RegisteredConversions::get() {
    // Never destroyed: static objects of libraries may unregister after the end of main.
    static auto& process = *new RegisteredConversions();
    return process;
}

void RegisteredConversions::add(Conversion conversion) {
    if (current_capture) {
        current_capture->conversions()->push_back(std::move(conversion));
        return;
    }
    conversion.extension = "registered for the process";
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_table.add(guarded(std::move(conversion)));
}

void RegisteredConversions::remove(const ConversionQuery& key) {
    if (current_capture) {
        auto& captured = *current_capture->conversions();
        const auto found = find_key(captured.rbegin(), captured.rend(), key);
        if (found != captured.rend()) {
            captured.erase(std::next(found).base());
            return;
        }
    }
    if (being_released && find_key(being_released->begin(), being_released->end(), key) != being_released->end())
        return;
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_table.remove(key);
}

void RegisteredConversions::improve(std::optional<Conversion>& best, const ConversionQuery& query) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_table.improve(best, query);
}

void RegisteredConversions::append(const std::string& framework,
                                   std::map<std::string, std::vector<Conversion>>& by_type) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_table.append(framework, by_type);
}

void RegisteredConversions::attach(const void* object, std::shared_ptr<const CapturedConversions> conversions) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_attached[object] = std::move(conversions);
}

void RegisteredConversions::detach(const void* object) {
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_attached.erase(object);
}

CapturedConversions RegisteredConversions::attached(const void* object) const {
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto found = m_attached.find(object);
    return found == m_attached.end() ? CapturedConversions() : *found->second;
}

}  // namespace tenon
