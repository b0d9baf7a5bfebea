#include "elf_image.hpp"

#include <elf.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "openvino/core/except.hpp"
#include "tenon/reader.hpp"

namespace elf_image_test {

namespace fs = std::filesystem;

/// A library's file, with one thing wrong.
class ElfImage : public testing::Test {
protected:
    void SetUp() override {
        std::ostringstream text;
        text << std::ifstream(TENON_BINARY_DIR "/lib/libtemplate_extension.so", std::ios::binary).rdbuf();
        content = text.str();
        std::memcpy(&header, content.data(), sizeof(header));
        ASSERT_EQ(header.e_type, ET_DYN);
        for (size_t i = 0; i < header.e_phnum; ++i)
            if (segment(i).p_type == PT_DYNAMIC) dynamic = segment(i);
        path = (fs::temp_directory_path() / ("elf_image_test_" + std::to_string(::getpid()) + ".so")).string();
    }
    void TearDown() override { fs::remove(path); }

    Elf64_Phdr segment(size_t index) const {
        Elf64_Phdr read;
        std::memcpy(&read, content.data() + header.e_phoff + index * sizeof(read), sizeof(read));
        return read;
    }
    void set_segment(size_t index, const Elf64_Phdr& changed) {
        std::memcpy(content.data() + header.e_phoff + index * sizeof(changed), &changed, sizeof(changed));
    }

    /// Gives the entry with a tag another tag and value; false where there is none.
    bool change_entry(int64_t tag, int64_t new_tag, uint64_t value) {
        for (size_t at = dynamic.p_offset; at < dynamic.p_offset + dynamic.p_filesz; at += sizeof(Elf64_Dyn)) {
            Elf64_Dyn entry;
            std::memcpy(&entry, content.data() + at, sizeof(entry));
            if (entry.d_tag != tag) continue;
            entry.d_tag = new_tag;
            entry.d_un.d_val = value;
            std::memcpy(content.data() + at, &entry, sizeof(entry));
            return true;
        }
        return false;
    }

    std::string refusal() const {
        std::ofstream(path, std::ios::binary) << content;
        try {
            tenon::ElfImage(path, tenon::map_file(path));
        } catch (const ov::Exception& error) {
            return error.what();
        }
        return "accepted";
    }

    std::string content, path;
    Elf64_Ehdr header{};
    Elf64_Phdr dynamic{};
};

TEST_F(ElfImage, that_is_whole_is_accepted) {
    EXPECT_EQ(refusal(), "accepted");
}

// Each of them ended the process inside the system loader.
TEST_F(ElfImage, whose_dynamic_entries_lead_astray_is_refused) {
    const struct {
        int64_t tag, new_tag;
        uint64_t value;
        const char* text;
    } mutations[] = {
        {DT_NEEDED, DT_NEEDED, uint64_t{1} << 40, "names inside their table"},
        {DT_STRSZ, DT_STRSZ, 3, "names"},
        {DT_GNU_HASH, DT_GNU_HASH, uint64_t{1} << 40, "dynamic tables inside the file"},
        {DT_GNU_HASH, 77, 0, "a table to look symbols up in"},
        {DT_VERSYM, DT_VERSYM, uint64_t{1} << 40, "dynamic tables inside the file"},
        {DT_VERNEED, DT_VERNEED, uint64_t{1} << 40, "needed versions inside the file"},
        {DT_VERNEED, 77, 0, "a place and a number of the needed versions"},
        {DT_INIT, DT_INIT, uint64_t{1} << 40, "functions inside segments of code"},
        {DT_RELA, 77, 0, "a place and a size of each table"},
        {DT_RELASZ, DT_RELASZ, 25, "whole elements of 24 bytes"},
        {DT_RELAENT, DT_RELAENT, 5, "whole elements of 24 bytes"},
        {DT_INIT_ARRAYSZ, DT_INIT_ARRAYSZ, 7, "whole elements of 8 bytes"},
        {DT_INIT_ARRAY, 77, 0, "a place and a size of each table"},
        {DT_INIT_ARRAYSZ, 77, 0, "a place and a size of each table"},
        {DT_RELASZ, 77, 0, "a place and a size of each table"},
        {DT_VERSYM, 77, 0, "the versions of the symbols"},
    };
    // Some linkers write both tables to look symbols up in.
    change_entry(DT_HASH, 77, 0);
    const auto whole = content;
    for (const auto& [tag, new_tag, value, text] : mutations) {
        content = whole;
        ASSERT_TRUE(change_entry(tag, new_tag, value)) << "no dynamic entry " << tag;
        EXPECT_THAT(refusal(), testing::HasSubstr(text)) << "tag " << tag;
    }
}

TEST_F(ElfImage, whose_segments_lie_outside_of_memory_is_refused) {
    const auto whole = content;
    for (size_t i = 0; i < header.e_phnum; ++i) {
        auto changed = segment(i);
        if (changed.p_type != PT_DYNAMIC && changed.p_type != PT_GNU_RELRO) continue;
        changed.p_vaddr += uint64_t{1} << 40;
        set_segment(i, changed);
        EXPECT_THAT(refusal(), testing::HasSubstr("inside a load segment"));
        content = whole;
    }
}

}  // namespace elf_image_test
