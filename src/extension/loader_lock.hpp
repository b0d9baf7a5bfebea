#pragma once

#include <cstddef>
#include <map>

namespace tenon {

/// Where a static initialiser throws, the exception leaves `dlopen` and the system loader's locks stay taken, so that
/// every other thread which opens a library would wait for ever. This remembers what the calling thread holds, and
/// gives back what came on top.
class LoaderLock {
public:
    LoaderLock() : m_held(held()) {}

    void release_newly_held() const;

private:
    /// By address, how often this thread holds each lock of the system loader; empty where they cannot be found.
    static std::map<void*, size_t> held();

    std::map<void*, size_t> m_held;
};

}  // namespace tenon
