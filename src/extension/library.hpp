#pragma once

#include <memory>
#include <string>

namespace tenon {

/// A loaded shared library. Never closed: code and types of it may be in use anywhere in the process.
class Library {
public:
    /// Opens `path`; a path that names no file goes to the system loader unchanged, which searches for a bare name.
    /// The file's headers are checked before any of its code runs. Throws `ov::Exception` with path and reason.
    static std::shared_ptr<const Library> open(const std::string& path);

    const std::string& path() const { return m_path; }
    /// Address of an exported symbol, or null.
    void* find(const char* symbol) const;
    template <typename Function>
    Function* find_function(const char* symbol) const {
        return reinterpret_cast<Function*>(find(symbol));
    }

private:
    Library(std::string path, void* handle) : m_path(std::move(path)), m_handle(handle) {}

    std::string m_path;
    void* m_handle;
};

}  // namespace tenon
