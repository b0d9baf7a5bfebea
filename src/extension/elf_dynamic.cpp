#include "elf_dynamic.hpp"

#include <algorithm>
#include <cstring>

namespace tenon {
namespace {

class DynamicTable {
public:
    DynamicTable(const ElfView& file, const std::vector<Elf64_Dyn>& entries) : m_file(file), m_entries(entries) {
        for (const auto& entry : entries)
            m_values[entry.d_tag] = entry.d_un.d_val;
    }

    void check() const {
        m_file.expect(has(DT_STRTAB) && has(DT_SYMTAB), "tables of names and symbols", "none");
        check_names();
        check_table(DT_RELA, DT_RELASZ, DT_RELAENT, sizeof(Elf64_Rela));
        check_table(DT_INIT_ARRAY, DT_INIT_ARRAYSZ, 0, sizeof(Elf64_Addr));
        check_table(DT_FINI_ARRAY, DT_FINI_ARRAYSZ, 0, sizeof(Elf64_Addr));
        check_calls();
        check_code(DT_INIT);
        check_code(DT_FINI);
        check_place(DT_SYMTAB, sizeof(Elf64_Sym));
        m_file.expect(!has(DT_SYMENT) || value(DT_SYMENT) == sizeof(Elf64_Sym), "symbols of 24 bytes", "others");
        check_hash();
        check_place(DT_VERSYM, sizeof(Elf64_Half));
        check_needed_versions();
    }

private:
    bool has(int64_t tag) const { return m_values.count(tag) != 0; }
    uint64_t value(int64_t tag) const { return has(tag) ? m_values.at(tag) : 0; }

    std::string named(int64_t tag) const { return "dynamic entry " + std::to_string(tag); }

    uint64_t check_place(int64_t tag, uint64_t bytes) const {
        if (!has(tag)) return 0;
        const auto offset = m_file.file_offset(value(tag), bytes);
        m_file.expect(offset.has_value(), "dynamic tables inside the file",
                      named(tag) + " with " + std::to_string(bytes) + " bytes outside of it");
        return *offset;
    }

    void check_table(int64_t place, int64_t size, int64_t entry_size, uint64_t element) const {
        m_file.expect(has(place) ? has(size) : value(size) == 0, "a place and a size of each table",
                      named(has(place) ? place : size) + " alone");
        if (!has(place)) return;
        check_place(place, value(size));
        const bool fits = value(size) % element == 0 && (entry_size == 0 || value(entry_size) == element);
        m_file.expect(fits, "tables of whole elements of " + std::to_string(element) + " bytes", named(size));
    }

    void check_names() const {
        const uint64_t size = value(DT_STRSZ), offset = check_place(DT_STRTAB, size);
        m_file.expect(size > 0 && m_file.bytes[offset + size - 1] == '\0', "a table of names that ends with a zero",
                      "none");
        for (const auto& entry : m_entries) {
            const bool is_name = entry.d_tag == DT_NEEDED || entry.d_tag == DT_SONAME || entry.d_tag == DT_RPATH ||
                                 entry.d_tag == DT_RUNPATH;
            if (is_name) check_name(entry.d_un.d_val);
        }
    }

    void check_name(uint64_t at) const {
        m_file.expect(at < value(DT_STRSZ), "names inside their table", "one at " + std::to_string(at));
    }

    void check_calls() const {
        check_table(DT_JMPREL, DT_PLTRELSZ, 0, sizeof(Elf64_Rela));
        m_file.expect(!has(DT_JMPREL) || value(DT_PLTREL) == DT_RELA, "calls with relocations of type 7",
                      std::to_string(value(DT_PLTREL)));
    }

    void check_code(int64_t tag) const {
        if (!value(tag)) return;
        const bool is_code =
            std::any_of(m_file.segments.begin(), m_file.segments.end(), [&](const Elf64_Phdr& segment) {
                return (segment.p_flags & PF_X) != 0 && value(tag) >= segment.p_vaddr &&
                       value(tag) - segment.p_vaddr < segment.p_filesz;
            });
        m_file.expect(is_code, "functions inside segments of code", named(tag) + " outside of them");
    }

    template <typename T>
    T read(uint64_t offset) const {
        T element;
        std::memcpy(&element, m_file.bytes + offset, sizeof(T));
        return element;
    }

    void check_hash() const {
        m_file.expect(has(DT_HASH) || has(DT_GNU_HASH), "a table to look symbols up in", "none");
        if (has(DT_HASH)) {
            const uint64_t offset = check_place(DT_HASH, 8);
            check_place(DT_HASH, 8 + 4 * (uint64_t{read<uint32_t>(offset)} + read<uint32_t>(offset + 4)));
        }
        if (!has(DT_GNU_HASH)) return;
        const uint64_t offset = check_place(DT_GNU_HASH, 16);
        const uint64_t buckets = read<uint32_t>(offset), filter = read<uint32_t>(offset + 8);
        m_file.expect(filter > 0 && (filter & (filter - 1)) == 0 && read<uint32_t>(offset + 12) < 64,
                      "a filter of symbols with a power of two of words", std::to_string(filter) + " words");
        check_place(DT_GNU_HASH, 16 + 8 * filter + 4 * buckets);
    }

    void check_needed_versions() const {
        m_file.expect(has(DT_VERNEED) == has(DT_VERNEEDNUM), "a place and a number of the needed versions",
                      "one alone");
        m_file.expect(has(DT_VERSYM) || !has(DT_VERNEED), "the versions of the symbols", "none");
        uint64_t address = value(DT_VERNEED);
        for (uint64_t left = value(DT_VERNEEDNUM); left > 0; --left) {
            const auto needed = read<Elf64_Verneed>(inside(address, sizeof(Elf64_Verneed)));
            check_name(needed.vn_file);
            uint64_t version_address = address + needed.vn_aux;
            for (size_t i = 0; i < needed.vn_cnt; ++i) {
                const auto version = read<Elf64_Vernaux>(inside(version_address, sizeof(Elf64_Vernaux)));
                check_name(version.vna_name);
                if (version.vna_next == 0) break;
                version_address += version.vna_next;
            }
            if (needed.vn_next == 0) break;
            address += needed.vn_next;
        }
    }

    uint64_t inside(uint64_t address, uint64_t bytes) const {
        const auto offset = m_file.file_offset(address, bytes);
        m_file.expect(offset.has_value(), "needed versions inside the file", "some outside of it");
        return *offset;
    }

    const ElfView& m_file;
    const std::vector<Elf64_Dyn>& m_entries;
    /// The last value of each tag, as the system loader takes it.
    std::map<int64_t, uint64_t> m_values;
};

}  // namespace

std::optional<uint64_t> ElfView::file_offset(uint64_t address, uint64_t count) const {
    for (const auto& segment : segments) {
        if (address < segment.p_vaddr) continue;
        const uint64_t within = address - segment.p_vaddr;
        if (within <= segment.p_filesz && count <= segment.p_filesz - within) return segment.p_offset + within;
    }
    return std::nullopt;
}

void check_dynamic_entries(const ElfView& file, const std::vector<Elf64_Dyn>& entries) {
    DynamicTable(file, entries).check();
}

}  // namespace tenon
