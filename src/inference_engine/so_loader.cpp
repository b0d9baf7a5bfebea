#include "errors.hpp"
#include "extension/library.hpp"
#include "ie/details/ie_so_loader.h"
#include "ie/ie_common.h"
#include "ie/ie_unicode.hpp"

namespace InferenceEngine {
namespace details {

struct SharedObjectLoader::Impl {
    std::shared_ptr<const tenon::Library> library;
};

SharedObjectLoader::SharedObjectLoader(const char* path) : m_impl(std::make_shared<Impl>()) {
    if (!path) IE_THROW() << "SharedObjectLoader: expected a path, found null";
    m_impl->library = call([&] { return tenon::Library::open(path); });
}

SharedObjectLoader::SharedObjectLoader(const wchar_t* path)
    : SharedObjectLoader(wStringtoMBCSstringChar(path ? path : L"").c_str()) {}

SharedObjectLoader::~SharedObjectLoader() = default;

void* SharedObjectLoader::get_symbol(const char* name) const {
    void* address = m_impl->library->find(name);
    if (!address)
        IE_THROW(NotFound) << "library '" << m_impl->library->path() << "' exports no symbol '" << name << "'";
    return address;
}

}  // namespace details
}  // namespace InferenceEngine
