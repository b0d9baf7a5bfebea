#include "library.hpp"

#include <cxxabi.h>
#include <dlfcn.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <utility>

#include "guard.hpp"
#include "library_file.hpp"
#include "loaded_files.hpp"
#include "loader_lock.hpp"

namespace tenon {
namespace {

// Libraries that were built without linking the engine find its symbols only in the global scope, where the engine is
// not when the host program opened it locally.
void make_engine_symbols_global() {
    static std::once_flag once;
    std::call_once(once, [] {
        Dl_info self{};
        if (dladdr(reinterpret_cast<void*>(&make_engine_symbols_global), &self) != 0 && self.dli_fname)
            dlopen(self.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_GLOBAL);
    });
}

bool is_file(const std::string& path) {
    struct stat status {};
    return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

/// The first word after `marker` in the text of the system loader.
std::string word_after(const std::string& text, const std::string& marker) {
    const size_t at = text.find(marker);
    if (at == std::string::npos) return {};
    const size_t begin = at + marker.size();
    return text.substr(begin, text.find_first_of(" ,:'", begin) - begin);
}

std::string readable_symbol(const std::string& name) {
    int status = 0;
    char* text = abi::__cxa_demangle(name.c_str(), nullptr, nullptr, &status);
    std::string readable = status == 0 && text ? text : name;
    std::free(text);
    return readable;
}

std::string advice(const std::string& path, const std::string& reason) {
    const std::string symbol = word_after(reason, "undefined symbol: ");
    if (!symbol.empty())
        return "; the library needs " + readable_symbol(symbol) +
               ", which neither this engine nor the library's other dependencies have: rebuild it against this "
               "engine's headers, and link what else it uses";
    const std::string version = word_after(reason, "version `");
    if (!version.empty())
        return "; the library was built on a newer system (it needs " + version +
               "): build it on this system or an older one";
    if (reason.find("cannot open shared object file") != std::string::npos) {
        const std::string missing = reason.substr(0, reason.find(':'));
        if (missing != path && is_file(path))
            return "; the library needs '" + missing +
                   "', which is not found: install it, or name its folder in LD_LIBRARY_PATH or in the library's run "
                   "path";
        return "; check the path, and LD_LIBRARY_PATH for a bare name or a missing dependency";
    }
    if (reason.find("static TLS block") != std::string::npos)
        return "; compile the library without -ftls-model=initial-exec";
    return {};
}

/// A file gets its whole path, since the system loader knows it by its text when it is asked again.
std::string file_to_open(const std::string& path) {
    if (is_file(path)) return std::filesystem::absolute(path).lexically_normal().string();
    const bool is_name = path.find('/') == std::string::npos;
    const auto found = is_name ? find_in_library_path(path) : std::string();
    return found.empty() ? path : std::filesystem::absolute(found).lexically_normal().string();
}

/// Runs the static initialisers of the library, whatever they throw.
void* open_guarded(const std::string& path, const std::string& opened) {
    // The declaration of dlopen says that it throws nothing, and compilers believe it.
    using Open = void* (*)(const char*, int);
    Open volatile open = reinterpret_cast<Open>(&dlopen);
    const LoaderLock locks;
    try {
        return open(opened.c_str(), RTLD_NOW | RTLD_LOCAL);
    } catch (...) {
        locks.release_newly_held();
        if (const auto state = file_state(opened)) remember_file(opened, *state, true);
        rethrow_guarded("Cannot load library '" + path + "': a static initialiser of it threw an exception");
    }
}

}  // namespace

std::shared_ptr<const Library> Library::open(const std::string& path) {
    OPENVINO_ASSERT(!path.empty(), "Cannot add extension: the path of the library is empty");
    const std::string opened = file_to_open(path);
    const auto state = file_state(opened);
    expect_unchanged_file(opened, state);
    std::string identity = state ? check_library_file(opened) : "not known: found by the system's search";
    make_engine_symbols_global();
    dlerror();
    void* handle = open_guarded(path, opened);
    if (!handle) {
        const char* text = dlerror();
        const std::string reason = text ? text : "unknown reason";
        OPENVINO_THROW("Cannot load library '", path, "': ", reason, advice(opened, reason));
    }
    if (state) remember_file(opened, *state, false);
    return std::shared_ptr<const Library>(new Library(path, std::move(identity), handle));
}

void* Library::find(const char* symbol) const {
    return dlsym(m_handle, symbol);
}

}  // namespace tenon
