#include "elf_dynamic.hpp"

#include <algorithm>

namespace tenon {
namespace {

class DynamicReader {
public:
    DynamicReader(const ElfView& file, const Elf64_Phdr& table) : m_file(file) {
        bool ended = false;
        for (uint64_t at = 0; at + sizeof(Elf64_Dyn) <= table.p_filesz && !ended; at += sizeof(Elf64_Dyn)) {
            m_entries.push_back(m_file.read<Elf64_Dyn>(table.p_offset + at));
            ended = m_entries.back().d_tag == DT_NULL;
            m_dynamic.values[m_entries.back().d_tag] = m_entries.back().d_un.d_val;
        }
        m_file.expect(ended, "a dynamic table with an end", "none");
    }

    ElfDynamic take() {
        m_file.expect(has(DT_STRTAB) && has(DT_SYMTAB), "tables of names and symbols", "none");
        m_file.expect(!has(DT_REL) && !has(DT_TEXTREL) && (value(DT_FLAGS) & DF_TEXTREL) == 0,
                      "code that needs no relocation", "some that does (compile it with -fPIC)");
        read_names();
        check_table(DT_RELA, DT_RELASZ, DT_RELAENT, sizeof(Elf64_Rela));
        check_table(dt_relr, dt_relr_size, dt_relr_entry, sizeof(uint64_t));
        check_table(DT_INIT_ARRAY, DT_INIT_ARRAYSZ, 0, sizeof(Elf64_Addr));
        check_table(DT_FINI_ARRAY, DT_FINI_ARRAYSZ, 0, sizeof(Elf64_Addr));
        check_calls();
        check_place(DT_SYMTAB, sizeof(Elf64_Sym));
        m_file.expect(!has(DT_SYMENT) || value(DT_SYMENT) == sizeof(Elf64_Sym), "symbols of 24 bytes", "others");
        m_file.expect(has(DT_HASH) || has(DT_GNU_HASH), "a table to look symbols up in", "none");
        uint64_t count = 0;
        if (has(DT_HASH)) count = check_hash();
        if (has(DT_GNU_HASH)) count = std::max(count, check_gnu_hash());
        read_symbols(count);
        return std::move(m_dynamic);
    }

private:
    // Names that <elf.h> of older systems lacks.
    static constexpr int64_t dt_relr_size = 35, dt_relr = 36, dt_relr_entry = 37;

    bool has(int64_t tag) const { return m_dynamic.has(tag); }
    uint64_t value(int64_t tag) const { return m_dynamic.value(tag); }

    static std::string named(int64_t tag) { return "dynamic entry " + std::to_string(tag); }

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
        const bool fits = value(size) % element == 0 && value(place) % sizeof(Elf64_Addr) == 0 &&
                          (entry_size == 0 || value(entry_size) == element);
        m_file.expect(fits, "tables of whole elements of " + std::to_string(element) + " bytes", named(size));
    }

    void read_names() {
        const uint64_t size = value(DT_STRSZ), offset = check_place(DT_STRTAB, size);
        m_file.expect(size > 0 && m_file.bytes[offset + size - 1] == '\0', "a table of names that ends with a zero",
                      "none");
        m_names = m_file.bytes + offset;
        for (const auto& entry : m_entries) {
            const auto tag = entry.d_tag;
            const bool is_name = tag == DT_NEEDED || tag == DT_SONAME || tag == DT_RPATH || tag == DT_RUNPATH ||
                                 tag == DT_AUXILIARY || tag == DT_FILTER || tag == DT_CONFIG || tag == DT_DEPAUDIT ||
                                 tag == DT_AUDIT;
            if (is_name) check_name(entry.d_un.d_val);
            if (tag == DT_NEEDED) m_dynamic.needed.emplace_back(m_names + entry.d_un.d_val);
            if (tag == DT_SONAME) m_dynamic.soname = m_names + entry.d_un.d_val;
            if (tag == DT_RPATH && !has(DT_RUNPATH)) m_dynamic.run_path = m_names + entry.d_un.d_val;
            if (tag == DT_RUNPATH) m_dynamic.run_path = m_names + entry.d_un.d_val;
        }
        const bool named_all =
            std::none_of(m_dynamic.needed.begin(), m_dynamic.needed.end(), [](const auto& n) { return n.empty(); });
        m_file.expect(named_all, "names of the needed libraries", "an empty one");
    }

    void check_name(uint64_t at) const {
        m_file.expect(at < value(DT_STRSZ), "names inside their table", "one at " + std::to_string(at));
    }

    void check_calls() const {
        check_table(DT_JMPREL, DT_PLTRELSZ, 0, sizeof(Elf64_Rela));
        // Each of the three leads the system loader to the other two.
        m_file.expect(has(DT_JMPREL) == has(DT_PLTREL) && (!has(DT_PLTREL) || value(DT_PLTREL) == DT_RELA),
                      "calls with relocations of type 7",
                      has(DT_PLTREL) ? std::to_string(value(DT_PLTREL)) + " or no calls" : "no type");
        for (const int64_t tag : {DT_INIT, DT_FINI})
            m_file.expect(!value(tag) || m_file.is_code(value(tag)), "functions inside segments of code",
                          named(tag) + " outside of them");
        m_file.expect(!has(DT_PLTGOT) || m_file.is_memory(value(DT_PLTGOT), 3 * sizeof(Elf64_Addr), PF_R),
                      "a table of calls inside the library", named(DT_PLTGOT) + " outside of it");
    }

    /// The number of symbols.
    uint64_t check_hash() const {
        const uint64_t offset = check_place(DT_HASH, 8);
        const uint64_t buckets = m_file.read<uint32_t>(offset), symbols = m_file.read<uint32_t>(offset + 4);
        check_place(DT_HASH, 8 + 4 * (buckets + symbols));
        const auto at = [&](uint64_t index) { return m_file.read<uint32_t>(offset + 8 + 4 * index); };
        m_file.expect(buckets > 0 || has(DT_GNU_HASH), "a table to look symbols up in", "an empty one");
        // A chain with a loop would be followed for ever.
        std::vector<bool> met(symbols);
        for (uint64_t bucket = 0; bucket < buckets; ++bucket)
            for (uint64_t symbol = at(bucket); symbol != STN_UNDEF; symbol = at(buckets + symbol)) {
                m_file.expect(symbol < symbols && !met[symbol], "chains of symbols that end",
                              "one with symbol " + std::to_string(symbol));
                met[symbol] = true;
            }
        return symbols;
    }

    uint64_t check_gnu_hash() const {
        const uint64_t offset = check_place(DT_GNU_HASH, 16);
        const uint64_t buckets = m_file.read<uint32_t>(offset), first = m_file.read<uint32_t>(offset + 4),
                       filter = m_file.read<uint32_t>(offset + 8);
        m_file.expect(filter > 0 && (filter & (filter - 1)) == 0 && m_file.read<uint32_t>(offset + 12) < 64,
                      "a filter of symbols with a power of two of words", std::to_string(filter) + " words");
        const uint64_t head = 16 + 8 * filter;
        check_place(DT_GNU_HASH, head + 4 * buckets);
        uint64_t last = 0;
        for (uint64_t bucket = 0; bucket < buckets; ++bucket) {
            const uint64_t symbol = m_file.read<uint32_t>(offset + head + 4 * bucket);
            m_file.expect(symbol == 0 || symbol >= first, "symbols inside their table",
                          "a chain that begins at symbol " + std::to_string(symbol));
            last = std::max(last, symbol);
        }
        if (last == 0) return symbols_before_names();
        for (;; ++last) {
            check_place(DT_GNU_HASH, head + 4 * (buckets + last - first + 1));
            if (m_file.read<uint32_t>(offset + head + 4 * (buckets + last - first)) & 1U) return last + 1;
        }
    }

    /// A library that exports nothing does not say how many symbols it has.
    uint64_t symbols_before_names() const {
        const uint64_t begin = value(DT_SYMTAB), end = value(DT_STRTAB);
        return end > begin ? (end - begin) / sizeof(Elf64_Sym) : 1;
    }

    void read_symbols(uint64_t count) {
        m_file.expect(count < (uint64_t{1} << 32), "a number of symbols", std::to_string(count));
        const uint64_t offset = check_place(DT_SYMTAB, count * sizeof(Elf64_Sym));
        const auto* tls = m_file.find_header(PT_TLS);
        m_dynamic.symbols.reserve(count);
        for (uint64_t i = 0; i < count; ++i) {
            const auto symbol = m_file.read<Elf64_Sym>(offset + i * sizeof(Elf64_Sym));
            check_name(symbol.st_name);
            m_dynamic.symbols.push_back({m_names + symbol.st_name, symbol});
            if (symbol.st_shndx == SHN_UNDEF || symbol.st_shndx == SHN_ABS) continue;
            const auto type = ELF64_ST_TYPE(symbol.st_info);
            bool inside = true;
            if (type == STT_FUNC || type == STT_GNU_IFUNC) inside = m_file.is_code(symbol.st_value);
            if (type == STT_OBJECT) inside = m_file.is_memory(symbol.st_value, symbol.st_size, PF_R);
            if (type == STT_TLS) inside = tls && symbol.st_value <= tls->p_memsz;
            m_file.expect(inside, "symbols inside the library",
                          "one outside of it: " + std::string(m_dynamic.symbols.back().name.substr(0, 100)));
        }
    }

    const ElfView& m_file;
    std::vector<Elf64_Dyn> m_entries;
    const char* m_names = nullptr;
    ElfDynamic m_dynamic;
};

}  // namespace

ElfDynamic read_dynamic(const ElfView& file, const Elf64_Phdr& table) {
    return DynamicReader(file, table).take();
}

}  // namespace tenon
