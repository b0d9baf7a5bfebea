#pragma once

#include <memory>
#include <string>

namespace tenon {

/// A loaded shared library. Never closed: code and types of it may be in use anywhere in the process.
class Library {
public:
    /// Opens `path`; a path that names no file goes to the system loader unchanged, which searches for a bare name.
    /// The file is checked before any of its code runs: that it is whole, and that it was built for this engine.
    /// Throws `ov::Exception` with path and reason, also for what its static initialisers throw.
    static std::shared_ptr<const Library> open(const std::string& path);

    const std::string& path() const { return m_path; }
    /// One line that says how it was built, as far as its file tells.
    const std::string& identity() const { return m_identity; }
    /// Address of an exported symbol, or null.
    void* find(const char* symbol) const;
    template <typename Function>
    Function* find_function(const char* symbol) const {
        return reinterpret_cast<Function*>(find(symbol));
    }

private:
    Library(std::string path, std::string identity, void* handle)
        : m_path(std::move(path)), m_identity(std::move(identity)), m_handle(handle) {}

    std::string m_path;
    std::string m_identity;
    void* m_handle;
};

}  // namespace tenon
