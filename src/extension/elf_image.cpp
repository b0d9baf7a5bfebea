#include "elf_image.hpp"

#include <algorithm>
#include <utility>

#include "openvino/core/except.hpp"

namespace tenon {
namespace {

#if defined(__x86_64__)
constexpr Elf64_Half own_machine = EM_X86_64;
#elif defined(__aarch64__)
constexpr Elf64_Half own_machine = EM_AARCH64;
#else
constexpr Elf64_Half own_machine = EM_NONE;
#endif

constexpr uint64_t page = 4096, most = uint64_t{1} << 40;
// Names that <elf.h> of older systems lacks.
constexpr uint32_t pt_gnu_property = 0x6474e553;

bool is_power_of_two(uint64_t value) {
    return value > 0 && (value & (value - 1)) == 0;
}

uint64_t rounded_up(uint64_t value, uint64_t unit) {
    return (value + unit - 1) / unit * unit;
}

std::string machine_name(Elf64_Half machine) {
    switch (machine) {
        case EM_X86_64:
            return "x86-64";
        case EM_AARCH64:
            return "AArch64";
        case EM_386:
            return "32-bit x86";
        case EM_ARM:
            return "32-bit ARM";
        case EM_RISCV:
            return "RISC-V";
        default:
            return "machine " + std::to_string(machine);
    }
}

struct Note {
    Elf64_Nhdr header;
    uint64_t name, content, next;
};

/// The note at an offset inside a segment; offsets are those of the file.
Note note_at(const ElfView& file, const Elf64_Phdr& segment, uint64_t at) {
    const uint64_t unit = segment.p_align == 8 ? 8 : 4;
    Note note{file.read<Elf64_Nhdr>(at), at + sizeof(Elf64_Nhdr), 0, 0};
    note.content = segment.p_offset + rounded_up(note.name + note.header.n_namesz - segment.p_offset, unit);
    note.next = segment.p_offset + rounded_up(note.content + note.header.n_descsz - segment.p_offset, unit);
    return note;
}

}  // namespace

ElfImage::ElfImage(std::string path, std::shared_ptr<ov::AlignedBuffer> file)
    : m_path(std::move(path)), m_file(std::move(file)) {
    m_view.bytes = m_file->get_ptr<char>();
    m_view.size = m_file->size();
    m_view.expect = [this](bool holds, const std::string& expected, const std::string& found) {
        expect(holds, expected, found);
    };
    read_headers();
    check_load_segments();
    check_other_segments();
    const auto* table = m_view.find_header(PT_DYNAMIC);
    expect(table != nullptr, "a dynamic table", "none");
    // The system loader follows the address, not the offset, and writes to the table.
    expect(m_view.file_offset(table->p_vaddr, table->p_filesz) == table->p_offset &&
               table->p_memsz == table->p_filesz && m_view.is_memory(table->p_vaddr, table->p_memsz, PF_R | PF_W) &&
               table->p_vaddr % sizeof(Elf64_Addr) == 0,
           "a dynamic table inside a load segment", "one outside of them");
    m_dynamic = read_dynamic(m_view, *table);
    read_versions(m_view, m_dynamic);
    m_chooses_functions = check_relocations(m_view, m_dynamic);
    // It holds this object's address.
    m_view.expect = nullptr;
}

void ElfImage::refuse(const std::string& expected, const std::string& found) const {
    OPENVINO_THROW("Cannot load library '", m_path, "': expected ", expected, ", found ", found,
                   "; the file is damaged or no extension library: build or copy it again");
}

bool ElfImage::inside(uint64_t offset, uint64_t bytes) const {
    return offset <= m_view.size && bytes <= m_view.size - offset;
}

void ElfImage::read_headers() {
    expect(m_view.size >= sizeof(Elf64_Ehdr), "an ELF header of " + std::to_string(sizeof(Elf64_Ehdr)) + " bytes",
           "a file of " + std::to_string(m_view.size) + " bytes");
    const auto header = m_view.read<Elf64_Ehdr>(0);
    expect(std::memcmp(header.e_ident, ELFMAG, SELFMAG) == 0, "a shared library (ELF)", "a file of another format");
    expect(header.e_ident[EI_CLASS] == ELFCLASS64 && header.e_ident[EI_DATA] == ELFDATA2LSB,
           "a 64-bit little-endian library", header.e_ident[EI_CLASS] == ELFCLASS32 ? "a 32-bit one" : "another kind");
    expect(header.e_machine == own_machine || own_machine == EM_NONE, "a library for " + machine_name(own_machine),
           "one for " + machine_name(header.e_machine));
    expect(header.e_type == ET_DYN, "a shared library (type 3)", "ELF type " + std::to_string(header.e_type));
    expect(header.e_phentsize == sizeof(Elf64_Phdr) && header.e_phnum > 0, "program headers of 56 bytes",
           std::to_string(header.e_phnum) + " of " + std::to_string(header.e_phentsize) + " bytes");
    expect(inside(header.e_phoff, header.e_phnum * sizeof(Elf64_Phdr)), "program headers inside the file",
           "offset " + std::to_string(header.e_phoff) + " of " + std::to_string(m_view.size) + " bytes");
    m_headers_offset = header.e_phoff;
    for (size_t i = 0; i < header.e_phnum; ++i)
        m_view.headers.push_back(m_view.read<Elf64_Phdr>(header.e_phoff + i * sizeof(Elf64_Phdr)));
}

void ElfImage::check_load_segments() {
    uint64_t end_of_former = 0;
    for (const auto& segment : m_view.headers) {
        if (segment.p_type == PT_NULL) continue;
        expect(inside(segment.p_offset, segment.p_filesz), "segments inside the file",
               "a segment of " + std::to_string(segment.p_filesz) + " bytes at " + std::to_string(segment.p_offset));
        if (segment.p_type != PT_LOAD) continue;
        const bool sane = segment.p_memsz >= segment.p_filesz && segment.p_memsz < most && segment.p_vaddr < most &&
                          segment.p_vaddr / page * page >= end_of_former && segment.p_align % page == 0 &&
                          is_power_of_two(segment.p_align) &&
                          (segment.p_vaddr - segment.p_offset) % segment.p_align == 0;
        expect(sane, "load segments in order, aligned to pages", "one at address " + std::to_string(segment.p_vaddr));
        expect((segment.p_flags & PF_R) != 0, "load segments that can be read",
               "flags " + std::to_string(segment.p_flags));
        end_of_former = rounded_up(segment.p_vaddr + segment.p_memsz, page);
        m_view.segments.push_back(segment);
    }
    expect(!m_view.segments.empty(), "at least one load segment", "none");
}

void ElfImage::check_other_segments() const {
    const auto in_file = [&](const Elf64_Phdr& part) {
        return part.p_memsz == part.p_filesz && m_view.file_offset(part.p_vaddr, part.p_filesz) == part.p_offset;
    };
    bool stack_is_data = false;
    for (const auto& part : m_view.headers) {
        const std::string found = "one at address " + std::to_string(part.p_vaddr);
        switch (part.p_type) {
            case PT_PHDR:
                // Whatever throws an exception anywhere in the process reads it.
                expect(part.p_offset == m_headers_offset && in_file(part) &&
                           part.p_filesz == m_view.headers.size() * sizeof(Elf64_Phdr),
                       "the program headers inside a load segment", found);
                break;
            case PT_GNU_EH_FRAME:
                expect(in_file(part), "a table of exceptions inside a load segment", found);
                break;
            case PT_NOTE:
            case pt_gnu_property:
                expect(in_file(part), "notes inside a load segment", found);
                check_notes(part);
                break;
            case PT_TLS:
                expect(part.p_memsz >= part.p_filesz && part.p_memsz < (uint64_t{1} << 30) &&
                           (part.p_filesz == 0 || m_view.file_offset(part.p_vaddr, part.p_filesz) == part.p_offset) &&
                           is_power_of_two(part.p_align) && part.p_align <= page,
                       "thread-local data inside a load segment", found);
                break;
            case PT_GNU_RELRO: {
                const uint64_t end = rounded_up(part.p_vaddr + part.p_memsz, page);
                const bool lies_inside =
                    std::any_of(m_view.segments.begin(), m_view.segments.end(), [&](const Elf64_Phdr& segment) {
                        return (segment.p_flags & PF_W) != 0 && part.p_vaddr >= segment.p_vaddr &&
                               part.p_memsz < most && end <= rounded_up(segment.p_vaddr + segment.p_memsz, page);
                    });
                expect(lies_inside, "protected memory inside a load segment", "some outside of them");
                break;
            }
            case PT_GNU_STACK:
                stack_is_data = (part.p_flags & PF_X) == 0;
                break;
            default:
                break;
        }
    }
    expect(stack_is_data, "a library that needs no executable stack",
           "one that does (some assembler file lacks .note.GNU-stack)");
}

void ElfImage::check_notes(const Elf64_Phdr& segment) const {
    const uint64_t end = segment.p_offset + segment.p_filesz;
    for (uint64_t at = segment.p_offset; at < end && end - at >= sizeof(Elf64_Nhdr);) {
        const auto note = note_at(m_view, segment, at);
        // The last one need not be padded.
        expect(note.content + note.header.n_descsz <= end, "notes inside their segment",
               "one of " + std::to_string(note.header.n_descsz) + " bytes");
        at = note.next;
    }
}

std::vector<std::string> ElfImage::notes(const std::string& owner, uint32_t type) const {
    std::vector<std::string> found;
    for (const auto& segment : m_view.headers) {
        if (segment.p_type != PT_NOTE) continue;
        const uint64_t end = segment.p_offset + segment.p_filesz;
        for (uint64_t at = segment.p_offset; at < end && end - at >= sizeof(Elf64_Nhdr);) {
            const auto note = note_at(m_view, segment, at);
            const bool is_of_owner = note.header.n_namesz == owner.size() + 1 &&
                                     std::memcmp(m_view.bytes + note.name, owner.c_str(), owner.size() + 1) == 0;
            if (is_of_owner && note.header.n_type == type)
                found.emplace_back(m_view.bytes + note.content, note.header.n_descsz);
            at = note.next;
        }
    }
    return found;
}

}  // namespace tenon
