#include "loader_lock.hpp"

#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstring>

namespace tenon {

std::map<void*, size_t> LoaderLock::held() {
    std::map<void*, size_t> locks;
#if defined(__GLIBC__)
    // The state of the system loader of glibc: one exported object, with its locks inside.
    void* const state = dlsym(RTLD_DEFAULT, "_rtld_global");
    Dl_info place{};
    void* entry = nullptr;
    if (!state || dladdr1(state, &place, &entry, RTLD_DL_SYMENT) == 0 || !entry || place.dli_saddr != state)
        return locks;
    const size_t bytes = static_cast<const ElfW(Sym)*>(entry)->st_size;
    const auto self = static_cast<int>(syscall(SYS_gettid));
    for (size_t at = 0; at + sizeof(pthread_mutex_t) <= bytes; at += alignof(pthread_mutex_t)) {
        auto* const candidate = static_cast<char*>(state) + at;
        pthread_mutex_t mutex;
        std::memcpy(&mutex, candidate, sizeof(mutex));
        const auto& data = mutex.__data;
        if (data.__kind == PTHREAD_MUTEX_RECURSIVE_NP && data.__owner == self && data.__lock != 0 && data.__count > 0 &&
            data.__count < 100 && data.__nusers == 1)
            locks[candidate] = data.__count;
    }
#endif
    return locks;
}

void LoaderLock::release_newly_held() const {
    for (const auto& [lock, count] : held()) {
        const auto before = m_held.find(lock);
        for (size_t i = before == m_held.end() ? 0 : before->second; i < count; ++i)
            pthread_mutex_unlock(static_cast<pthread_mutex_t*>(lock));
    }
}

}  // namespace tenon
