#pragma once

#include <elf.h>

#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tenon {

/// What the checks of an ELF file ask of its bytes.
struct ElfView {
    /// The load segments, in order.
    std::vector<Elf64_Phdr> segments;
    /// All program headers.
    std::vector<Elf64_Phdr> headers;
    const char* bytes = nullptr;
    uint64_t size = 0;
    /// Throws, naming the file.
    std::function<void(bool holds, const std::string& expected, const std::string& found)> expect;

    /// Offset in the file of `count` bytes at a virtual address, where a load segment holds them.
    std::optional<uint64_t> file_offset(uint64_t address, uint64_t count) const;
    /// A load segment with all of `flags` has this memory, be it from the file or zeros.
    bool is_memory(uint64_t address, uint64_t count, uint32_t flags) const;
    /// Code of the file stands at the address.
    bool is_code(uint64_t address) const;
    const Elf64_Phdr* find_header(uint32_t type) const;

    /// At an offset that was checked.
    template <typename T>
    T read(uint64_t offset) const {
        T element;
        std::memcpy(&element, bytes + offset, sizeof(T));
        return element;
    }
    /// At an address; refuses one outside of the file.
    template <typename T>
    T read_at(uint64_t address, const char* what) const {
        const auto offset = file_offset(address, sizeof(T));
        expect(offset.has_value(), std::string(what) + " inside the file", "some outside of it");
        return read<T>(*offset);
    }
};

}  // namespace tenon
