#include <dlfcn.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <string_view>
#include <utility>

#include "library_identity.hpp"
#include "openvino/core/library_identity.h"

#ifdef TENON_VERSION
static_assert(std::string_view(TENON_VERSION) == TENON_PACKAGE_VERSION,
              "openvino/core/library_identity.h names another release than the project");
#endif

namespace tenon {
namespace {

/// Every minor version since this one added to the interface and took nothing away.
constexpr int oldest_minor_that_runs = 1;

constexpr std::pair<const char*, const char*> sanitizer_run_times[] = {
    {"address", "__asan_init"}, {"hwaddress", "__hwasan_init"}, {"thread", "__tsan_init"}, {"memory", "__msan_init"}};

std::string joined(const std::set<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.empty() ? "none" : text;
}

std::set<std::string> words_of(const std::string& list) {
    std::set<std::string> words;
    std::istringstream stream(list);
    for (std::string word; std::getline(stream, word, ',');)
        if (!word.empty()) words.insert(word);
    return words;
}

struct Misfit {
    std::string reason;
};

class IdentityCheck {
public:
    IdentityCheck(const LibraryIdentity& library, const HostIdentity& host) : m_library(library), m_host(host) {}

    void check() const {
        check_sanitizers();
        check_engine();
        for (const auto& note : m_library.notes)
            if (note.at("language") == "c++") check_cxx(note);
        if (m_library.notes.empty()) check_strings();
        check_instructions();
    }

private:
    [[noreturn]] void refuse(const std::string& found, const std::string& expected, const std::string& cure) const {
        throw Misfit{"it " + found + ", but this engine " + expected + "; " + cure};
    }

    /// Their run-time ends a process into which it comes late.
    void check_sanitizers() const {
        for (const auto& [sanitizer, run_time] : sanitizer_run_times) {
            if (!m_library.sanitizers.count(sanitizer) || m_host.sanitizers.count(sanitizer)) continue;
            refuse("was compiled with -fsanitize=" + std::string(sanitizer),
                   "runs in a process with sanitizers: " + joined(m_host.sanitizers),
                   "build it without this option, or the program with it");
        }
    }

    void check_engine() const {
        const std::string node = "TENON_" + std::to_string(m_host.api_major);
        const std::string file = "libtenon.so." + std::to_string(m_host.api_major);
        for (const auto& version : m_library.engine_versions)
            if (version != node)
                refuse("needs symbols of version " + version, "provides those of version " + node,
                       "build it again with the headers and the library of this engine");
        for (const auto& needed : m_library.needed) {
            if (is_other_engine(needed))
                refuse("was linked with " + needed + ", the library of another engine", "is " + file,
                       "build it again with the package of this engine (both define the same C++ classes and cannot "
                       "be in one process)");
            if (needed.rfind("libtenon.so", 0) == 0 && needed != file)
                refuse("was linked with " + needed, "is " + file, "build it again with the package of this engine");
        }
    }

    /// Our own library is known to linkers under such names too, but calls itself by its own.
    static bool is_other_engine(const std::string& file) {
        static constexpr std::array<const char*, 5> names = {"libopenvino.so", "libopenvino_c.so", "libngraph.so",
                                                             "libinference_engine", "libopenvino_core"};
        return std::any_of(names.begin(), names.end(),
                           [&](const std::string& name) { return file.rfind(name, 0) == 0; });
    }

    void check_cxx(const std::map<std::string, std::string>& note) const {
        const auto value = [&](const char* key) {
            const auto found = note.find(key);
            return found == note.end() ? std::string() : found->second;
        };
        check_api(value("api"), value("version"));
        if (differs(value("stdlib"), m_host.stdlib))
            refuse("was built with the standard library " + value("stdlib"), "with " + m_host.stdlib,
                   m_host.stdlib == "libc++" ? "add -stdlib=libc++" : "leave out -stdlib=" + value("stdlib"));
        if (differs(value("cxx11_abi"), m_host.cxx11_abi)) refuse_strings(value("cxx11_abi"));
        if (differs(value("containers"), m_host.containers))
            refuse("was built with " + value("containers") + " containers (_GLIBCXX_DEBUG)",
                   "with " + m_host.containers + " containers",
                   m_host.containers == "debug" ? "build it with -D_GLIBCXX_DEBUG" : "build it without _GLIBCXX_DEBUG");
        constexpr int oldest_cxx_abi = 1002;
        if (!value("abi").empty() && std::atoi(value("abi").c_str()) < oldest_cxx_abi)
            refuse("was built for version " + value("abi") + " of the C++ ABI",
                   "needs version " + std::to_string(oldest_cxx_abi) + " or later", "leave out -fabi-version");
    }

    static bool differs(const std::string& library, const std::string& host) {
        return !library.empty() && !host.empty() && library != host;
    }

    [[noreturn]] void refuse_strings(const std::string& flag) const {
        refuse("was built with _GLIBCXX_USE_CXX11_ABI=" + flag + " (another layout of std::string)",
               "with _GLIBCXX_USE_CXX11_ABI=" + m_host.cxx11_abi,
               "build it with -D_GLIBCXX_USE_CXX11_ABI=" + m_host.cxx11_abi);
    }

    void check_api(const std::string& api, const std::string& release) const {
        if (api.empty()) return;
        const int major = std::atoi(api.c_str());
        const size_t dot = api.find('.');
        const int minor = dot == std::string::npos ? 0 : std::atoi(api.c_str() + dot + 1);
        if (major == m_host.api_major && minor >= m_host.oldest_api_minor && minor <= m_host.api_minor) return;
        const std::string own = std::to_string(m_host.api_major) + ".";
        const std::string range =
            m_host.oldest_api_minor == m_host.api_minor
                ? own + std::to_string(m_host.api_minor)
                : own + std::to_string(m_host.oldest_api_minor) + " to " + own + std::to_string(m_host.api_minor);
        const bool newer = major != m_host.api_major ? major > m_host.api_major : minor > m_host.api_minor;
        refuse("was built for version " + api + " of the C++ interface" +
                   (release.empty() ? "" : " (headers of release " + release + ")"),
               "has version " + range + " (release " TENON_PACKAGE_VERSION ")",
               newer ? "use a newer engine, or build it again with the headers of this one"
                     : "build it again with the headers of this engine");
    }

    /// What can be told where there is no note.
    void check_strings() const {
        using Strings = LibraryIdentity::Strings;
        const auto other = m_host.cxx11_abi == "0" ? Strings::new_ones : Strings::old_ones;
        const bool engine_differs = m_library.engine_strings == other || m_library.engine_strings == Strings::mixed;
        if (engine_differs || (m_library.is_cxx && m_library.strings == other))
            refuse_strings(m_host.cxx11_abi == "0" ? "1" : "0");
    }

    /// Single files may be compiled for more and choose at run time.
    void check_instructions() const {
        std::set<std::string> needed;
        bool first = true;
        for (const auto& note : m_library.notes) {
            const auto found = note.find("isa");
            const auto words = words_of(found == note.end() ? "" : found->second);
            if (first) needed = words;
            for (auto word = needed.begin(); word != needed.end();)
                word = words.count(*word) ? std::next(word) : needed.erase(word);
            first = false;
        }
        for (const auto& word : needed)
            if (!m_host.isa.count(word))
                refuse("was compiled for processors with " + word, "runs on one with " + joined(m_host.isa) + " only",
                       "build it without -march=native, for the processors that it shall run on");
    }

    const LibraryIdentity& m_library;
    const HostIdentity& m_host;
};

}  // namespace

HostIdentity HostIdentity::own() {
    HostIdentity host;
    host.api_major = TENON_API_MAJOR;
    host.api_minor = TENON_API_MINOR;
    host.oldest_api_minor = oldest_minor_that_runs;
    host.stdlib = TENON_DETAIL_STDLIB;
    host.cxx11_abi = TENON_DETAIL_CXX11_ABI;
    host.containers = TENON_DETAIL_CONTAINERS;
    for (const auto& [sanitizer, run_time] : sanitizer_run_times)
        if (dlsym(RTLD_DEFAULT, run_time)) host.sanitizers.insert(sanitizer);
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx")) host.isa.insert("avx");
    if (__builtin_cpu_supports("avx2")) host.isa.insert("avx2");
    if (__builtin_cpu_supports("fma")) host.isa.insert("fma");
    if (__builtin_cpu_supports("avx512f")) host.isa.insert("avx512f");
#endif
    return host;
}

std::optional<std::string> find_misfit(const LibraryIdentity& library, const HostIdentity& host) {
    try {
        IdentityCheck(library, host).check();
        return std::nullopt;
    } catch (const Misfit& misfit) {
        return misfit.reason;
    }
}

}  // namespace tenon
