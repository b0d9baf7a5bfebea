#include <algorithm>
#include <set>

#include "elf_dynamic.hpp"

namespace tenon {
namespace {

constexpr uint16_t hidden_version = 0x8000;
constexpr uint16_t first_own_version = 2;

/// Follows the chains as the system loader does: to their ends, whatever the numbers beside them say.
class VersionReader {
public:
    VersionReader(const ElfView& file, ElfDynamic& dynamic) : m_file(file), m_dynamic(dynamic) {}

    void read() {
        m_file.expect(has(DT_VERNEED) == has(DT_VERNEEDNUM) && has(DT_VERDEF) == has(DT_VERDEFNUM),
                      "a place and a number of the needed versions", "one alone");
        m_file.expect(has(DT_VERSYM) == (has(DT_VERNEED) || has(DT_VERDEF)), "the versions of the symbols",
                      has(DT_VERSYM) ? "those alone" : "none");
        if (has(DT_VERNEED)) read_needed();
        if (has(DT_VERDEF)) read_defined();
        if (has(DT_VERSYM)) check_symbols();
    }

private:
    bool has(int64_t tag) const { return m_dynamic.has(tag); }

    std::string name(uint64_t at) const {
        m_file.expect(at < m_dynamic.value(DT_STRSZ), "names inside their table", "one at " + std::to_string(at));
        return m_file.bytes + *m_file.file_offset(m_dynamic.value(DT_STRTAB) + at, 1);
    }

    void note(uint16_t index) { m_indices.insert(index & ~hidden_version); }

    void read_needed() {
        for (uint64_t address = m_dynamic.value(DT_VERNEED);;) {
            const auto needed = m_file.read_at<Elf64_Verneed>(address, "needed versions");
            const std::string file = name(needed.vn_file);
            const auto& names = m_dynamic.needed;
            // The system loader ends the process otherwise.
            m_file.expect(std::find(names.begin(), names.end(), file) != names.end(),
                          "versions of libraries that are needed", "one of '" + file.substr(0, 100) + "'");
            m_file.expect(needed.vn_cnt > 0, "needed versions of each library", "none");
            for (uint64_t at = address + needed.vn_aux;;) {
                const auto version = m_file.read_at<Elf64_Vernaux>(at, "needed versions");
                m_dynamic.needed_versions.push_back({file, name(version.vna_name)});
                note(version.vna_other);
                if (version.vna_next == 0) break;
                at += version.vna_next;
            }
            if (needed.vn_next == 0) return;
            address += needed.vn_next;
        }
    }

    void read_defined() {
        for (uint64_t address = m_dynamic.value(DT_VERDEF);;) {
            const auto defined = m_file.read_at<Elf64_Verdef>(address, "defined versions");
            const auto version = m_file.read_at<Elf64_Verdaux>(address + defined.vd_aux, "defined versions");
            name(version.vda_name);
            note(defined.vd_ndx);
            if (defined.vd_next == 0) return;
            address += defined.vd_next;
        }
    }

    void check_symbols() const {
        const uint64_t count = m_dynamic.symbols.size();
        const auto offset = m_file.file_offset(m_dynamic.value(DT_VERSYM), count * sizeof(Elf64_Half));
        m_file.expect(offset.has_value(), "dynamic tables inside the file", "versions of symbols outside of it");
        for (uint64_t i = 0; i < count; ++i) {
            const uint16_t index = m_file.read<Elf64_Half>(*offset + i * sizeof(Elf64_Half)) & ~hidden_version;
            m_file.expect(index < first_own_version || m_indices.count(index), "versions of symbols that exist",
                          "version " + std::to_string(index));
        }
    }

    const ElfView& m_file;
    ElfDynamic& m_dynamic;
    std::set<uint16_t> m_indices;
};

}  // namespace

void read_versions(const ElfView& file, ElfDynamic& dynamic) {
    VersionReader(file, dynamic).read();
}

}  // namespace tenon
