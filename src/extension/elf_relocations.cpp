#include <algorithm>
#include <unordered_set>
#include <utility>

#include "elf_dynamic.hpp"

namespace tenon {
namespace {

/// Kinds of relocations, with the numbers of this processor.
#if defined(__aarch64__)
constexpr uint32_t none = R_AARCH64_NONE, absolute = R_AARCH64_ABS64, global = R_AARCH64_GLOB_DAT,
                   call = R_AARCH64_JUMP_SLOT, relative = R_AARCH64_RELATIVE, tls_module = R_AARCH64_TLS_DTPMOD,
                   tls_offset = R_AARCH64_TLS_DTPREL, tls_static = R_AARCH64_TLS_TPREL,
                   tls_descriptor = R_AARCH64_TLSDESC, indirect = R_AARCH64_IRELATIVE;
#else
constexpr uint32_t none = R_X86_64_NONE, absolute = R_X86_64_64, global = R_X86_64_GLOB_DAT, call = R_X86_64_JUMP_SLOT,
                   relative = R_X86_64_RELATIVE, tls_module = R_X86_64_DTPMOD64, tls_offset = R_X86_64_DTPOFF64,
                   tls_static = R_X86_64_TPOFF64, tls_descriptor = R_X86_64_TLSDESC, indirect = R_X86_64_IRELATIVE;
#endif

class RelocationCheck {
public:
    RelocationCheck(const ElfView& file, const ElfDynamic& dynamic) : m_file(file), m_dynamic(dynamic) {
        const auto keep = [&](uint64_t address, uint64_t bytes) { m_kept.emplace_back(address, address + bytes); };
        if (const auto* table = file.find_header(PT_DYNAMIC)) keep(table->p_vaddr, table->p_memsz);
        keep(dynamic.value(DT_STRTAB), dynamic.value(DT_STRSZ));
        keep(dynamic.value(DT_SYMTAB), dynamic.symbols.size() * sizeof(Elf64_Sym));
        keep(dynamic.value(DT_RELA), dynamic.value(DT_RELASZ));
        keep(dynamic.value(DT_JMPREL), dynamic.value(DT_PLTRELSZ));
    }

    bool check() {
        check_table(DT_RELA, DT_RELASZ, m_dynamic.value(DT_RELACOUNT));
        check_table(DT_JMPREL, DT_PLTRELSZ, 0);
        check_packed();
        check_functions(DT_INIT_ARRAY, DT_INIT_ARRAYSZ);
        check_functions(DT_FINI_ARRAY, DT_FINI_ARRAYSZ);
        const auto& symbols = m_dynamic.symbols;
        return m_chooses_functions || std::any_of(symbols.begin(), symbols.end(), [](const auto& symbol) {
                   return symbol.entry.st_shndx != SHN_UNDEF && ELF64_ST_TYPE(symbol.entry.st_info) == STT_GNU_IFUNC;
               });
    }

private:
    void check_table(int64_t place, int64_t size, uint64_t relative_ones) {
        if (!m_dynamic.has(place)) return;
        const uint64_t offset = *m_file.file_offset(m_dynamic.value(place), m_dynamic.value(size));
        const uint64_t count = m_dynamic.value(size) / sizeof(Elf64_Rela);
        m_file.expect(relative_ones <= count, "at most " + std::to_string(count) + " relative relocations",
                      std::to_string(relative_ones));
        for (uint64_t i = 0; i < count; ++i)
            check(m_file.read<Elf64_Rela>(offset + i * sizeof(Elf64_Rela)), i < relative_ones);
    }

    void check(const Elf64_Rela& entry, bool must_be_relative) {
        const auto type = static_cast<uint32_t>(ELF64_R_TYPE(entry.r_info));
        const uint64_t index = ELF64_R_SYM(entry.r_info);
        m_file.expect(!must_be_relative || type == relative, "relative relocations first",
                      "one of type " + std::to_string(type));
        m_file.expect(index < m_dynamic.symbols.size(), "relocations by symbols that exist",
                      "one by symbol " + std::to_string(index));
        if (type == none) return;
        const bool two_words = type == tls_descriptor;
        check_target(entry.r_offset, two_words ? 16 : 8);
        const auto addend = static_cast<uint64_t>(entry.r_addend);
        switch (type) {
            case absolute:
                if (index) m_set.insert(entry.r_offset);
                return;
            case global:
            case call:
                return;
            case relative:
                if (m_file.is_code(addend)) m_set.insert(entry.r_offset);
                return;
            case tls_module:
            case tls_offset:
            case tls_static:
            case tls_descriptor:
                check_thread_local(index);
                return;
            case indirect:
                m_file.expect(m_file.is_code(addend), "functions inside segments of code",
                              "one that chooses a function outside of them");
                m_chooses_functions = true;
                return;
            default:
                m_file.expect(is_rare(type), "relocations of known types", "one of type " + std::to_string(type));
        }
    }

    static bool is_rare(uint32_t type) {
#if defined(__x86_64__)
        return type == R_X86_64_SIZE64;
#else
        (void)type;
        return false;
#endif
    }

    /// The system loader divides by the alignment of the module that has the symbol.
    void check_thread_local(uint64_t index) const {
        const auto& symbol = m_dynamic.symbols[index].entry;
        const bool own = index == 0 || symbol.st_shndx != SHN_UNDEF;
        m_file.expect(
            (!own || m_file.find_header(PT_TLS) != nullptr) && (index == 0 || ELF64_ST_TYPE(symbol.st_info) == STT_TLS),
            "thread-local relocations by thread-local symbols", "one by symbol " + std::to_string(index));
    }

    void check_target(uint64_t address, uint64_t bytes) const {
        const bool kept = std::any_of(m_kept.begin(), m_kept.end(), [&](const auto& range) {
            return address < range.second && address + bytes > range.first;
        });
        m_file.expect(!kept && m_file.is_memory(address, bytes, PF_R | PF_W), "relocations of the library's own data",
                      "one at address " + std::to_string(address));
    }

    /// Relative relocations as words: an address, or a map of the 63 words that follow.
    void check_packed() {
        constexpr int64_t dt_relr_size = 35, dt_relr = 36;
        if (!m_dynamic.has(dt_relr)) return;
        const uint64_t offset = *m_file.file_offset(m_dynamic.value(dt_relr), m_dynamic.value(dt_relr_size));
        uint64_t next = 0;
        const auto relocate = [&](uint64_t address) {
            check_target(address, 8);
            const auto place = m_file.file_offset(address, 8);
            if (place && m_file.is_code(m_file.read<uint64_t>(*place))) m_set.insert(address);
        };
        for (uint64_t i = 0; i < m_dynamic.value(dt_relr_size) / 8; ++i) {
            const auto word = m_file.read<uint64_t>(offset + i * 8);
            if ((word & 1) == 0) {
                relocate(word);
                next = word + 8;
                continue;
            }
            m_file.expect(next != 0, "packed relocations that begin with an address", "a map of them");
            for (uint64_t bit = 0; bit < 63; ++bit)
                if ((word >> (bit + 1)) & 1) relocate(next + 8 * bit);
            next += uint64_t{63} * 8;
        }
    }

    /// What is called at loading or at exit stands in a table, which relocations fill.
    void check_functions(int64_t place, int64_t size) const {
        for (uint64_t at = 0; at < m_dynamic.value(size); at += sizeof(Elf64_Addr))
            m_file.expect(m_set.count(m_dynamic.value(place) + at) != 0, "functions inside segments of code",
                          "dynamic entry " + std::to_string(place) + " with one outside of them");
    }

    const ElfView& m_file;
    const ElfDynamic& m_dynamic;
    /// What no relocation may change: the system loader reads it meanwhile.
    std::vector<std::pair<uint64_t, uint64_t>> m_kept;
    /// Words that hold the address of code after relocation.
    std::unordered_set<uint64_t> m_set;
    bool m_chooses_functions = false;
};

}  // namespace

bool check_relocations(const ElfView& file, const ElfDynamic& dynamic) {
    return RelocationCheck(file, dynamic).check();
}

}  // namespace tenon
