#pragma once

#include <memory>
#include <string>
#include <vector>

#include "elf_dynamic.hpp"
#include "openvino/runtime/aligned_buffer.hpp"

namespace tenon {

/// A shared library's file, read without running any of its code.
class ElfImage {
public:
    /// Checks that the file is a loadable library for this processor, and that whatever the system loader follows in
    /// it lies inside it and fits together (of some damaged files it crashes). `path` is for messages.
    /// Throws `ov::Exception` naming the file, what was expected and what was found.
    ElfImage(std::string path, std::shared_ptr<ov::AlignedBuffer> file);

    const ElfDynamic& dynamic() const { return m_dynamic; }
    /// Code of the library runs before its static initialisers, to choose functions for this processor.
    bool chooses_functions() const { return m_chooses_functions; }
    /// Contents of the notes of an owner and type.
    std::vector<std::string> notes(const std::string& owner, uint32_t type) const;

private:
    [[noreturn]] void refuse(const std::string& expected, const std::string& found) const;
    void expect(bool holds, const std::string& expected, const std::string& found) const {
        if (!holds) refuse(expected, found);
    }
    bool inside(uint64_t offset, uint64_t bytes) const;
    void read_headers();
    void check_load_segments();
    void check_other_segments() const;
    void check_notes(const Elf64_Phdr& segment) const;

    std::string m_path;
    std::shared_ptr<ov::AlignedBuffer> m_file;
    uint64_t m_headers_offset = 0;
    ElfView m_view;
    ElfDynamic m_dynamic;
    bool m_chooses_functions = false;
};

}  // namespace tenon
