#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "elf_view.hpp"

namespace tenon {

/// The dynamic table of a library, and what it leads to, checked.
struct ElfDynamic {
    struct NeededVersion {
        std::string file, version;
    };
    struct Symbol {
        std::string_view name;
        Elf64_Sym entry;
    };

    /// The last value of each tag, as the system loader takes it.
    std::map<int64_t, uint64_t> values;
    std::vector<std::string> needed;
    std::string soname, run_path;
    std::vector<NeededVersion> needed_versions;
    /// Names lie in the file's bytes.
    std::vector<Symbol> symbols;

    bool has(int64_t tag) const { return values.count(tag) != 0; }
    uint64_t value(int64_t tag) const {
        const auto found = values.find(tag);
        return found == values.end() ? 0 : found->second;
    }
};

/// Checks that what the entries point to lies inside the file and fits together, since the system loader follows it
/// without looking and ends the process where something is missing.
ElfDynamic read_dynamic(const ElfView& file, const Elf64_Phdr& table);

/// Fills `needed_versions` and checks that the version of each symbol exists.
void read_versions(const ElfView& file, ElfDynamic& dynamic);

/// Checks that relocations change data of the library alone and that what is called at loading is code of it.
/// Whether functions of the library are called while relocations are done.
bool check_relocations(const ElfView& file, const ElfDynamic& dynamic);

}  // namespace tenon
