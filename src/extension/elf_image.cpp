#include "elf_image.hpp"

#include <elf.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <vector>

#include "elf_dynamic.hpp"
#include "openvino/core/except.hpp"
#include "tenon/reader.hpp"

namespace tenon {
namespace {

#if defined(__x86_64__)
constexpr Elf64_Half own_machine = EM_X86_64;
#elif defined(__aarch64__)
constexpr Elf64_Half own_machine = EM_AARCH64;
#else
constexpr Elf64_Half own_machine = EM_NONE;
#endif

/// Looks at an ELF file without ever leaving its bytes.
class ElfImage {
public:
    explicit ElfImage(const std::string& path) : m_path(path), m_file(map_file(path)) {}

    void check() const {
        expect(m_file->size() >= sizeof(Elf64_Ehdr),
               "an ELF header of " + std::to_string(sizeof(Elf64_Ehdr)) + " bytes",
               "a file of " + std::to_string(m_file->size()) + " bytes");
        const auto header = read<Elf64_Ehdr>(0, "ELF header");
        expect(std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0, "a shared library (ELF)", "a file of another format");
        expect(header.e_ident[EI_CLASS] == ELFCLASS64 && header.e_ident[EI_DATA] == ELFDATA2LSB,
               "a 64-bit little-endian library", "another kind of ELF file");
        expect(header.e_machine == own_machine || own_machine == EM_NONE,
               "a library for machine " + std::to_string(own_machine), "machine " + std::to_string(header.e_machine));
        expect(header.e_type == ET_DYN, "a shared library (type 3)", "ELF type " + std::to_string(header.e_type));
        expect(header.e_phentsize == sizeof(Elf64_Phdr) && header.e_phnum > 0, "program headers of 56 bytes",
               std::to_string(header.e_phnum) + " of " + std::to_string(header.e_phentsize) + " bytes");
        std::vector<Elf64_Phdr> segments;
        for (size_t i = 0; i < header.e_phnum; ++i)
            segments.push_back(read<Elf64_Phdr>(header.e_phoff + i * sizeof(Elf64_Phdr), "program header"));
        check_segments(segments);
        check_dynamic(segments);
    }

private:
    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const {
        OPENVINO_THROW("Cannot load library '", m_path, "': expected ", expected, ", found ", found,
                       "; the file is damaged or no extension library: build or copy it again");
    }
    void expect(bool holds, const std::string& expected, const std::string& found) const {
        if (!holds) refuse(expected, found);
    }
    bool inside(uint64_t offset, uint64_t bytes) const {
        return offset <= m_file->size() && bytes <= m_file->size() - offset;
    }
    template <typename T>
    T read(uint64_t offset, const char* what) const {
        expect(inside(offset, sizeof(T)), std::string("a ") + what + " inside the file",
               "offset " + std::to_string(offset) + " of " + std::to_string(m_file->size()) + " bytes");
        T value;
        std::memcpy(&value, m_file->get_ptr<char>() + offset, sizeof(T));
        return value;
    }

    void check_segments(const std::vector<Elf64_Phdr>& segments) const {
        bool loads = false;
        uint64_t end_of_former = 0;
        for (const auto& segment : segments) {
            if (segment.p_type == PT_NULL) continue;
            expect(
                inside(segment.p_offset, segment.p_filesz), "segments inside the file",
                "a segment of " + std::to_string(segment.p_filesz) + " bytes at " + std::to_string(segment.p_offset));
            if (segment.p_type != PT_LOAD) continue;
            loads = true;
            constexpr uint64_t page = 4096, most = uint64_t{1} << 40;
            const bool sane = segment.p_memsz >= segment.p_filesz && segment.p_memsz < most && segment.p_vaddr < most &&
                              segment.p_vaddr >= end_of_former && segment.p_align % page == 0 && segment.p_align > 0 &&
                              (segment.p_align & (segment.p_align - 1)) == 0 &&
                              (segment.p_vaddr - segment.p_offset) % segment.p_align == 0;
            expect(sane, "load segments in order, aligned to pages",
                   "one at address " + std::to_string(segment.p_vaddr));
            end_of_former = segment.p_vaddr + segment.p_memsz;
        }
        expect(loads, "at least one load segment", "none");
    }

    void check_dynamic(const std::vector<Elf64_Phdr>& segments) const {
        ElfView view{
            {}, m_file->get_ptr<char>(), [this](bool holds, const std::string& expected, const std::string& found) {
                expect(holds, expected, found);
            }};
        std::copy_if(segments.begin(), segments.end(), std::back_inserter(view.segments),
                     [](const Elf64_Phdr& segment) { return segment.p_type == PT_LOAD; });
        const Elf64_Phdr* dynamic = nullptr;
        for (const auto& segment : segments) {
            if (segment.p_type == PT_DYNAMIC) dynamic = &segment;
            if (segment.p_type == PT_GNU_RELRO) check_protected(segment, view.segments);
        }
        expect(dynamic != nullptr, "a dynamic table", "none");
        // The system loader follows the address, not the offset.
        expect(view.file_offset(dynamic->p_vaddr, dynamic->p_filesz) == dynamic->p_offset,
               "a dynamic table inside a load segment", "one outside of them");
        std::vector<Elf64_Dyn> entries;
        bool ended = false;
        for (uint64_t at = 0; at + sizeof(Elf64_Dyn) <= dynamic->p_filesz && !ended; at += sizeof(Elf64_Dyn)) {
            entries.push_back(read<Elf64_Dyn>(dynamic->p_offset + at, "dynamic entry"));
            ended = entries.back().d_tag == DT_NULL;
        }
        expect(ended, "a dynamic table with an end", "none");
        check_dynamic_entries(view, entries);
    }

    /// What is made read-only after relocation must be memory of the library.
    void check_protected(const Elf64_Phdr& part, const std::vector<Elf64_Phdr>& loaded) const {
        constexpr uint64_t page = 4096;
        const bool lies_inside = std::any_of(loaded.begin(), loaded.end(), [&](const Elf64_Phdr& segment) {
            const uint64_t end = (segment.p_vaddr + segment.p_memsz + page - 1) / page * page;
            return part.p_vaddr >= segment.p_vaddr && part.p_vaddr <= end && part.p_memsz <= end - part.p_vaddr;
        });
        expect(lies_inside, "protected memory inside a load segment", "some outside of them");
    }

    std::string m_path;
    std::shared_ptr<ov::AlignedBuffer> m_file;
};

}  // namespace

void check_elf_library(const std::string& path) {
    ElfImage(path).check();
}

}  // namespace tenon
