#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "elf_image.hpp"

namespace tenon {

/// What a library's file says about how it was built.
struct LibraryIdentity {
    enum class Strings { none, old_ones, new_ones, mixed };

    /// Its notes (openvino/core/library_identity.h); empty where it was not built with our headers, or before they had
    /// notes.
    std::vector<std::map<std::string, std::string>> notes;
    std::vector<std::string> needed;
    /// Version nodes of the engine's symbols.
    std::set<std::string> engine_versions;
    /// Which of the two layouts of std::string its symbols name: those of the engine, and all.
    Strings engine_strings = Strings::none, strings = Strings::none;
    /// Sanitizers whose run-time it needs, in the words of the note.
    std::set<std::string> sanitizers;
    /// It has entry points whose arguments are C++ objects.
    bool is_cxx = false;

    /// The value of a key in the first note that has it; empty for none.
    std::string value(const std::string& key) const;
    /// One line for people: what is known and what is not.
    std::string text() const;
};

LibraryIdentity read_identity(const ElfImage& image);

/// What libraries have to fit to.
struct HostIdentity {
    int api_major = 0;
    /// Minor versions of the interface whose libraries run.
    int oldest_api_minor = 0, api_minor = 0;
    std::string stdlib, cxx11_abi, containers;
    /// Sanitizers that run in this process.
    std::set<std::string> sanitizers;
    /// Instructions that this processor has, of those that the note names.
    std::set<std::string> isa;

    static HostIdentity own();
};

/// Where the library does not fit: a sentence without its name that says what it is, what the engine is, and the cure.
std::optional<std::string> find_misfit(const LibraryIdentity& library, const HostIdentity& host);

}  // namespace tenon
