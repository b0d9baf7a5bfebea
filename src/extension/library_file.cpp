#include "library_file.hpp"

#include <dlfcn.h>
#include <sys/stat.h>

#include <cstdlib>
#include <set>
#include <sstream>
#include <vector>

#include "library_identity.hpp"
#include "openvino/core/except.hpp"
#include "tenon/reader.hpp"

namespace tenon {
namespace {

bool is_file(const std::string& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool is_loaded(const std::string& name) {
    void* handle = dlopen(name.c_str(), RTLD_LAZY | RTLD_NOLOAD);
    if (handle) dlclose(handle);
    return handle != nullptr;
}

std::vector<std::string> folders_of(const std::string& list, const std::string& origin) {
    std::vector<std::string> folders;
    std::istringstream parts(list);
    for (std::string part; std::getline(parts, part, ':');) {
        for (const char* word : {"${ORIGIN}", "$ORIGIN"}) {
            const size_t at = part.find(word);
            if (at != std::string::npos) part.replace(at, std::string(word).size(), origin);
        }
        if (!part.empty()) folders.push_back(part);
    }
    return folders;
}

std::string find_in(const std::vector<std::string>& folders, const std::string& name) {
    for (const auto& folder : folders)
        if (is_file(folder + "/" + name)) return folder + "/" + name;
    return {};
}

std::string library_path() {
    const char* value = std::getenv("LD_LIBRARY_PATH");
    return value ? value : "";
}

/// A library, and all that it needs.
class FileCheck {
public:
    explicit FileCheck(std::string path) : m_path(std::move(path)), m_host(HostIdentity::own()) {}

    std::string check() {
        const ElfImage image(m_path, map_file(m_path));
        const auto identity = read_identity(image);
        if (const auto misfit = find_misfit(identity, m_host))
            OPENVINO_THROW("Cannot load library '", m_path, "': ", *misfit);
        check_needed(m_path, image.dynamic());
        return identity.text();
    }

private:
    void check_needed(const std::string& path, const ElfDynamic& dynamic) {
        const size_t slash = path.rfind('/');
        const std::string origin = slash == std::string::npos ? "." : path.substr(0, slash);
        auto folders = folders_of(dynamic.run_path, origin);
        for (auto& folder : folders_of(library_path(), origin))
            folders.push_back(std::move(folder));
        for (const auto& name : dynamic.needed) {
            if (name.find('/') != std::string::npos || !m_met.insert(name).second || is_loaded(name)) continue;
            const auto file = find_in(folders, name);
            if (!file.empty()) check_dependency(file);
        }
    }

    void check_dependency(const std::string& file) {
        std::optional<ElfImage> image;
        try {
            image.emplace(file, map_file(file));
        } catch (const ov::Exception&) {
            // Not an extension: it may use more than extensions may.
            return;
        }
        if (const auto misfit = find_misfit(read_identity(*image), m_host))
            OPENVINO_THROW("Cannot load library '", m_path, "', which needs '", file, "': ", *misfit);
        check_needed(file, image->dynamic());
    }

    std::string m_path;
    HostIdentity m_host;
    std::set<std::string> m_met;
};

}  // namespace

std::string check_library_file(const std::string& path) {
    return FileCheck(path).check();
}

std::string find_in_library_path(const std::string& name) {
    return find_in(folders_of(library_path(), "."), name);
}

}  // namespace tenon
