#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/frontend/frontend.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

using FrontEndFactory = std::function<FrontEnd::Ptr()>;

/// The front ends there are: one per framework that a built-in reader reads, and those registered here. Not
/// thread-safe.
class FRONTEND_API FrontEndManager final {
public:
    FrontEndManager();
    FrontEndManager(FrontEndManager&& other) noexcept;
    FrontEndManager& operator=(FrontEndManager&& other) noexcept;
    ~FrontEndManager();

    /// Throws InitializationFailure naming the front ends that there are.
    FrontEnd::Ptr load_by_framework(const std::string& framework);
    /// The front end that can load the model (see FrontEnd); null where none can.
    template <typename... Types>
    FrontEnd::Ptr load_by_model(const Types&... vars) {
        return load_by_model_impl({Any(vars)...});
    }
    FrontEnd::Ptr load_by_model(const std::vector<Any>& variants) { return load_by_model_impl(variants); }
    /// Names for load_by_framework.
    std::vector<std::string> get_available_front_ends();

    /// A front end that `creator` makes; it takes the place of one of the same name.
    void register_front_end(const std::string& name, FrontEndFactory creator);
    /// The readers of an extension library. Throws where it cannot be loaded or has no reader for that framework.
    void register_front_end(const std::string& name, const std::string& library_path);
    void register_front_end(const std::string& name, const char* library_path) {
        register_front_end(name, std::string(library_path));
    }
    void register_front_end(const std::string& name, const std::filesystem::path& library_path) {
        register_front_end(name, library_path.string());
    }

private:
    class Impl;
    FrontEnd::Ptr load_by_model_impl(const std::vector<Any>& variants);
    std::unique_ptr<Impl> m_impl;
};

using FrontEndVersion = std::uint64_t;

/// What a front end of its own says of itself.
struct FrontEndPluginInfo {
    std::string m_name;
    FrontEndFactory m_creator;
};

}  // namespace frontend
}  // namespace ov
