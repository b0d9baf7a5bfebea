#pragma once

#include <elf.h>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tenon {

/// What the checks of an ELF file ask of its bytes.
struct ElfView {
    /// The load segments, in order.
    std::vector<Elf64_Phdr> segments;
    const char* bytes;
    /// Throws, naming the file.
    std::function<void(bool holds, const std::string& expected, const std::string& found)> expect;

    /// Offset in the file of `count` bytes at a virtual address, where a load segment holds them.
    std::optional<uint64_t> file_offset(uint64_t address, uint64_t count) const;
};

/// Checks that what the entries of a dynamic table point to lies inside the file and fits together, since the system
/// loader follows it without looking. Relocations and symbols are not followed.
void check_dynamic_entries(const ElfView& file, const std::vector<Elf64_Dyn>& entries);

}  // namespace tenon
