#include <dlfcn.h>
#include <elf.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "library_identity.hpp"
#include "openvino/core/except.hpp"

namespace elf_mutants_test {

const std::string libraries = TENON_BINARY_DIR "/lib/lib";

std::string content_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <typename T>
T read(const std::string& content, size_t at) {
    T value{};
    if (at <= content.size() && sizeof(T) <= content.size() - at) std::memcpy(&value, content.data() + at, sizeof(T));
    return value;
}

struct Region {
    size_t offset, size;
};

/// Everything that is read before code runs: headers, and sections of data about the library.
std::vector<Region> regions_of(const std::string& content) {
    const auto header = read<Elf64_Ehdr>(content, 0);
    std::vector<Region> regions{{0, sizeof(Elf64_Ehdr)}, {header.e_phoff, header.e_phnum * sizeof(Elf64_Phdr)}};
    for (size_t i = 0; i < header.e_shnum; ++i) {
        const auto section = read<Elf64_Shdr>(content, header.e_shoff + i * sizeof(Elf64_Shdr));
        switch (section.sh_type) {
            case SHT_DYNAMIC:
            case SHT_DYNSYM:
            case SHT_STRTAB:
            case SHT_HASH:
            case SHT_GNU_HASH:
            case SHT_RELA:
            case SHT_GNU_versym:
            case SHT_GNU_verneed:
            case SHT_GNU_verdef:
            case SHT_NOTE:
            case SHT_INIT_ARRAY:
            case SHT_FINI_ARRAY:
                if ((section.sh_flags & SHF_ALLOC) && section.sh_size)
                    regions.push_back({section.sh_offset, section.sh_size});
        }
        if (section.sh_type == SHT_DYNAMIC) regions.insert(regions.end(), 3, regions.back());
    }
    regions.insert(regions.end(), 3, regions[1]);
    return regions;
}

template <typename T>
void put(std::string& content, size_t at, T value) {
    if (at + sizeof(T) <= content.size()) std::memcpy(content.data() + at, &value, sizeof(T));
}

std::string mutant_of(const std::string& whole, const std::vector<Region>& regions, std::mt19937_64& random) {
    std::string content = whole;
    for (size_t changes = 1 + random() % 8 / 5; changes > 0; --changes) {
        const auto& region = regions[random() % regions.size()];
        const size_t at = region.offset + random() % region.size;
        const size_t word = region.offset + random() % region.size / 8 * 8;
        const uint64_t values[] = {0,
                                   1,
                                   UINT64_MAX,
                                   whole.size(),
                                   random() % whole.size(),
                                   uint64_t{1} << random() % 64,
                                   read<uint64_t>(whole, region.offset + random() % region.size / 8 * 8)};
        const uint64_t value = values[random() % std::size(values)];
        switch (random() % 5) {
            case 0:
                put(content, at, static_cast<uint8_t>(random()));
                break;
            case 1:
                put(content, at, static_cast<uint8_t>(content[at] ^ (1U << random() % 8)));
                break;
            case 2:
                put(content, word, value);
                break;
            case 3:
                put(content, word + random() % 2 * 4, static_cast<uint32_t>(value));
                break;
            default:
                put(content, at / 2 * 2, static_cast<uint16_t>(value));
        }
    }
    return content;
}

/// How the checks see a file: its reason to refuse it, or nothing.
std::string refusal(const std::string& content, bool& chooses_functions) {
    const auto buffer = std::make_shared<ov::AlignedBuffer>(content.size());
    std::memcpy(buffer->get_ptr(), content.data(), content.size());
    try {
        const tenon::ElfImage image("mutant.so", buffer);
        const auto identity = tenon::read_identity(image);
        if (const auto misfit = tenon::find_misfit(identity, tenon::HostIdentity::own())) return *misfit;
        identity.text();
        chooses_functions = image.chooses_functions();
        return {};
    } catch (const ov::Exception& error) {
        return error.what();
    }
}

/// The same file, whose functions are not called when it is loaded or left.
std::string without_functions(std::string content) {
    const auto header = read<Elf64_Ehdr>(content, 0);
    Elf64_Phdr table{};
    for (size_t i = 0; i < header.e_phnum; ++i) {
        const auto segment = read<Elf64_Phdr>(content, header.e_phoff + i * sizeof(Elf64_Phdr));
        if (segment.p_type == PT_DYNAMIC) table = segment;
    }
    for (size_t at = table.p_offset; at + sizeof(Elf64_Dyn) <= table.p_offset + table.p_filesz;
         at += sizeof(Elf64_Dyn)) {
        const auto tag = read<Elf64_Dyn>(content, at).d_tag;
        constexpr Elf64_Sxword unknown_tag = 0x60000fff;
        if (tag == DT_NULL) break;
        if (tag == DT_INIT || tag == DT_FINI || tag == DT_INIT_ARRAY || tag == DT_INIT_ARRAYSZ ||
            tag == DT_FINI_ARRAY || tag == DT_FINI_ARRAYSZ)
            put(content, at, unknown_tag);
    }
    return content;
}

/// What a process that opens files tells of itself.
struct Progress {
    std::atomic<size_t> index, opened;
};

/// Opens each file with the system loader, in a process of its own; the first that ends the process, or all.
size_t open_all(const std::vector<std::string>& files, size_t first, Progress& progress) {
    const pid_t child = fork();
    if (child == 0) {
        const rlimit no_core{0, 0};
        setrlimit(RLIMIT_CORE, &no_core);
        const int nowhere = ::open("/dev/null", O_WRONLY);
        dup2(nowhere, STDERR_FILENO);
        dlopen((libraries + "tenon.so").c_str(), RTLD_NOW | RTLD_GLOBAL);
        for (size_t i = first; i < files.size(); ++i) {
            progress.index = i;
            alarm(20);
            if (void* handle = dlopen(files[i].c_str(), RTLD_NOW | RTLD_LOCAL)) {
                ++progress.opened;
                dlclose(handle);
            }
        }
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? files.size() : progress.index.load();
}

class ElfMutants : public testing::TestWithParam<const char*> {};

// What the checks let through must not end the process in the system loader. No changed code ever runs.
TEST_P(ElfMutants, neither_crash_the_checks_nor_what_follows) {
    const char* wanted = std::getenv("TENON_MUTATIONS");
    const size_t count = wanted ? std::stoul(wanted) : 1500;
    const std::string whole = content_of(libraries + GetParam() + ".so");
    ASSERT_FALSE(whole.empty());
    bool chooses_functions = false;
    ASSERT_EQ(refusal(whole, chooses_functions), "");
    const auto regions = regions_of(whole);
    ASSERT_GT(regions.size(), 10U);

    auto* const shared = static_cast<Progress*>(
        mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    ASSERT_NE(static_cast<void*>(shared), MAP_FAILED);
    const std::string folder = testing::TempDir() + "elf_mutants_" + std::to_string(getpid()) + "_";
    std::mt19937_64 random(20260417);
    size_t refused = 0, passed = 0, unopened = 0, crashes = 0;
    constexpr size_t batch = 250;
    for (size_t done = 0; done < count;) {
        std::vector<std::string> files;
        for (; done < count && files.size() < batch; ++done) {
            const auto content = mutant_of(whole, regions, random);
            bool chooses = false;
            if (!refusal(content, chooses).empty()) {
                ++refused;
                continue;
            }
            ++passed;
            // Its code would run while it is loaded.
            if (chooses) {
                ++unopened;
                continue;
            }
            files.push_back(folder + std::to_string(done) + ".so");
            std::ofstream(files.back(), std::ios::binary) << without_functions(content);
        }
        for (size_t next = 0; next < files.size();) {
            next = open_all(files, next, *shared);
            if (next >= files.size()) break;
            ++crashes;
            std::ofstream(folder + "crash_" + std::to_string(crashes) + ".so", std::ios::binary)
                << content_of(files[next]);
            ADD_FAILURE() << "the system loader crashed on " << folder << "crash_" << crashes << ".so, made of "
                          << GetParam();
            ++next;
        }
        for (const auto& file : files)
            unlink(file.c_str());
        if (crashes > 10) break;
    }
    const size_t opened = shared->opened;
    munmap(shared, sizeof(*shared));
    // Otherwise nothing was tried.
    EXPECT_GT(opened, passed / 4);
    if (wanted)
        std::cout << GetParam() << ": " << refused << " refused, " << passed
                  << " passed, of which the system loader opened " << opened << ", " << unopened
                  << " not tried (they choose functions while they are loaded), " << crashes
                  << " crashed the system loader\n";
    EXPECT_GT(refused, count / 10);
}

INSTANTIATE_TEST_SUITE_P(Of, ElfMutants, testing::Values("template_extension", "template_2021", "template_c"));

}  // namespace elf_mutants_test
