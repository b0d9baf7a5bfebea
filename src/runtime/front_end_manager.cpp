#include <algorithm>
#include <utility>

#include "extension/doors.hpp"
#include "framework_reading.hpp"
#include "front_end_readers.hpp"
#include "openvino/frontend/exception.hpp"
#include "openvino/frontend/manager.hpp"

namespace ov {
namespace frontend {

class FrontEndManager::Impl {
public:
    std::vector<std::string> names() const {
        auto all = registry->frameworks();
        for (const auto& own : factories)
            if (std::find(all.begin(), all.end(), own.first) == all.end()) all.push_back(own.first);
        return all;
    }

    FrontEnd::Ptr of_readers(const std::string& framework) const {
        struct OverReaders : FrontEnd {
            explicit OverReaders(const std::string& name) : FrontEnd(name) {}
        };
        FrontEnd::Ptr front_end = std::make_shared<OverReaders>(framework);
        front_end->m_readers->registry = registry;
        return front_end;
    }

    std::shared_ptr<const tenon::Registry> registry = tenon::Registry::built_in();
    std::vector<std::pair<std::string, FrontEndFactory>> factories;
};

FrontEndManager::FrontEndManager() : m_impl(std::make_unique<Impl>()) {}
FrontEndManager::FrontEndManager(FrontEndManager&& other) noexcept = default;
FrontEndManager& FrontEndManager::operator=(FrontEndManager&& other) noexcept = default;
FrontEndManager::~FrontEndManager() = default;

std::vector<std::string> FrontEndManager::get_available_front_ends() {
    return m_impl->names();
}

FrontEnd::Ptr FrontEndManager::load_by_framework(const std::string& framework) {
    for (const auto& [name, make] : m_impl->factories) {
        if (name != framework) continue;
        auto front_end = make();
        FRONT_END_INITIALIZATION_CHECK(front_end, "The function that was registered for front end '", framework,
                                       "' made none");
        return front_end;
    }
    const auto known = m_impl->names();
    FRONT_END_INITIALIZATION_CHECK(std::find(known.begin(), known.end(), framework) != known.end(),
                                   "There is no front end for framework '", framework,
                                   "'; there are: ", tenon::list_of_names(known),
                                   ". Add a library that reads its models with register_front_end(name, path)");
    return m_impl->of_readers(framework);
}

FrontEnd::Ptr FrontEndManager::load_by_model_impl(const std::vector<Any>& variants) {
    for (const auto& own : m_impl->factories)
        if (auto front_end = own.second(); front_end && front_end->supported(variants)) return front_end;
    const auto source = tenon::source_of(variants);
    const auto* reader = m_impl->registry->find_reader(source);
    return reader ? m_impl->of_readers(reader->framework()) : nullptr;
}

void FrontEndManager::register_front_end(const std::string& name, FrontEndFactory creator) {
    FRONT_END_GENERAL_CHECK(creator, "register_front_end of '", name, "': expected a function, found none");
    for (auto& own : m_impl->factories)
        if (own.first == name) {
            own.second = std::move(creator);
            return;
        }
    m_impl->factories.emplace_back(name, std::move(creator));
}

void FrontEndManager::register_front_end(const std::string& name, const std::string& library_path) {
    auto next = m_impl->registry->with(tenon::load_extension(library_path));
    const auto known = next->frameworks();
    FRONT_END_INITIALIZATION_CHECK(std::find(known.begin(), known.end(), name) != known.end(), "Library '",
                                   library_path, "' has no reader for framework '", name,
                                   "'; with it there are readers for: ", tenon::list_of_names(known));
    m_impl->registry = std::move(next);
}

}  // namespace frontend
}  // namespace ov
