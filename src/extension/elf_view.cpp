#include "elf_view.hpp"

#include <algorithm>

namespace tenon {

std::optional<uint64_t> ElfView::file_offset(uint64_t address, uint64_t count) const {
    for (const auto& segment : segments) {
        if (address < segment.p_vaddr) continue;
        const uint64_t within = address - segment.p_vaddr;
        if (within <= segment.p_filesz && count <= segment.p_filesz - within) return segment.p_offset + within;
    }
    return std::nullopt;
}

bool ElfView::is_memory(uint64_t address, uint64_t count, uint32_t flags) const {
    return std::any_of(segments.begin(), segments.end(), [&](const Elf64_Phdr& segment) {
        if ((segment.p_flags & flags) != flags || address < segment.p_vaddr) return false;
        const uint64_t within = address - segment.p_vaddr;
        return within <= segment.p_memsz && count <= segment.p_memsz - within;
    });
}

bool ElfView::is_code(uint64_t address) const {
    return std::any_of(segments.begin(), segments.end(), [&](const Elf64_Phdr& segment) {
        return (segment.p_flags & PF_X) != 0 && address >= segment.p_vaddr &&
               address - segment.p_vaddr < segment.p_filesz;
    });
}

const Elf64_Phdr* ElfView::find_header(uint32_t type) const {
    const Elf64_Phdr* last = nullptr;
    for (const auto& header : headers)
        if (header.p_type == type) last = &header;
    return last;
}

}  // namespace tenon
