#include "library.hpp"

#include <dlfcn.h>
#include <sys/stat.h>

#include <mutex>
#include <utility>

#include "elf_image.hpp"
#include "openvino/core/except.hpp"

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

std::string advice(const std::string& reason) {
    if (reason.find("undefined symbol") != std::string::npos)
        return "; the library needs a symbol that neither this engine nor its other dependencies have: rebuild it "
               "against "
               "this engine's headers";
    if (reason.find("cannot open shared object file") != std::string::npos)
        return "; check the path, and LD_LIBRARY_PATH for a bare name or a missing dependency";
    return {};
}

}  // namespace

std::shared_ptr<const Library> Library::open(const std::string& path) {
    OPENVINO_ASSERT(!path.empty(), "Cannot add extension: the path of the library is empty");
    std::string opened = path;
    if (is_file(path)) {
        check_elf_library(path);
        if (path.find('/') == std::string::npos) opened = "./" + path;
    }
    make_engine_symbols_global();
    dlerror();
    void* handle = dlopen(opened.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char* text = dlerror();
        const std::string reason = text ? text : "unknown reason";
        OPENVINO_THROW("Cannot load library '", path, "': ", reason, advice(reason));
    }
    return std::shared_ptr<const Library>(new Library(path, handle));
}

void* Library::find(const char* symbol) const {
    return dlsym(m_handle, symbol);
}

}  // namespace tenon
