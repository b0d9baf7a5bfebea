#include <elf.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>

#include "error_of.hpp"
#include "squareplus_models.hpp"

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A core whose state is looked at after each failure: nothing is known before, the template afterwards.
class Loading : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder = fs::path(testing::TempDir()) / (std::string("tenon_loading_") + test->name());
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    std::string refused(const std::string& path) {
        std::string text = error_of([&] { core.add_extension(path); });
        EXPECT_THAT(text, HasSubstr(path)) << "the error does not name the library";
        expect_untouched();
        return text;
    }

    void expect_untouched() {
        EXPECT_THAT(error_of([&] { core.read_model(squareplus_ir("1,16"), ov::Tensor()); }),
                    AllOf(HasSubstr("'smooth'"), HasSubstr("Squareplus"), HasSubstr("known in: none"),
                          HasSubstr("Extensions that are loaded: none")));
    }

    std::string write(const std::string& name, const std::string& content) {
        const auto path = folder / name;
        std::ofstream(path, std::ios::binary) << content;
        return path.string();
    }

    fs::path folder;
    ov::Core core;
};

TEST_F(Loading, of_a_missing_file_says_so) {
    EXPECT_THAT(refused("/nowhere/libmissing.so"), HasSubstr("check the path"));
    EXPECT_THAT(refused("libmissing.so"), HasSubstr("LD_LIBRARY_PATH"));
}

TEST_F(Loading, of_an_empty_path_says_so) {
    EXPECT_THAT(error_of([&] { core.add_extension(std::string()); }), HasSubstr("the path of the library is empty"));
    expect_untouched();
}

TEST_F(Loading, of_a_folder_is_refused) {
    refused(folder.string());
}

TEST_F(Loading, of_other_formats_is_refused) {
    refused(write("empty.so", ""));
    refused(write("text.so", "#!/bin/sh\necho I am no library\n"));
    refused(write("script.so", "INPUT ( -lm )\n"));
    refused(write("mark_only.so",
                  "\x7f"
                  "ELF"));
    refused(std::string(TENON_SOURCE_DIR) + "/models/digits/digits.bin");
}

TEST_F(Loading, of_a_program_is_refused) {
    refused("/proc/self/exe");
}

TEST_F(Loading, of_a_library_for_another_processor_is_refused) {
    std::string content = content_of(library_path("template_extension"));
    content[18] = '\xb7';  // e_machine: AArch64
    refused(write("other_machine.so", content));
}

/// Where the last part of the file ends that is loaded; names of sections and debug information follow.
size_t end_of_segments(const std::string& content) {
    Elf64_Ehdr header;
    content.copy(reinterpret_cast<char*>(&header), sizeof(header));
    size_t end = 0;
    for (size_t i = 0; i < header.e_phnum; ++i) {
        Elf64_Phdr segment;
        content.copy(reinterpret_cast<char*>(&segment), sizeof(segment), header.e_phoff + i * sizeof(segment));
        if (segment.p_type == PT_LOAD) end = std::max<size_t>(end, segment.p_offset + segment.p_filesz);
    }
    return end;
}

TEST_F(Loading, of_a_truncated_library_is_refused) {
    const std::string content = content_of(library_path("template_extension"));
    const size_t end = end_of_segments(content);
    ASSERT_GT(end, sizeof(Elf64_Ehdr));
    for (size_t length = 1; length < end; length += end / 37)
        refused(write("truncated_" + std::to_string(length) + ".so", content.substr(0, length)));
    refused(write("one_byte_short.so", content.substr(0, end - 1)));
}

TEST_F(Loading, of_a_library_without_entry_point_names_those_that_are_known) {
    EXPECT_THAT(refused(library_path("no_entry")),
                AllOf(HasSubstr("entry point"), HasSubstr("create_extensions"), HasSubstr("CreateExtension"),
                      HasSubstr("OPENVINO_CREATE_EXTENSIONS")));
}

TEST_F(Loading, passes_on_what_an_entry_point_throws) {
    EXPECT_THAT(refused(library_path("throwing_entry")),
                AllOf(HasSubstr("create_extensions"), HasSubstr("the licence server is away")));
    EXPECT_THAT(refused(library_path("throwing_own_type")), HasSubstr("an error of a type of its own"));
    EXPECT_THAT(refused(library_path("throwing_number")), HasSubstr("not derived from std::exception"));
}

TEST_F(Loading, takes_nothing_from_an_entry_point_that_fails_halfway) {
    EXPECT_THAT(refused(library_path("half_then_throw")), HasSubstr("after the first of two operations"));
}

TEST_F(Loading, of_a_library_that_brings_nothing_says_so) {
    EXPECT_THAT(refused(library_path("empty_list")), HasSubstr("its list is empty"));
    EXPECT_THAT(refused(library_path("null_object")), HasSubstr("null object"));
}

TEST_F(Loading, of_a_library_with_an_undefined_symbol_names_it) {
    EXPECT_THAT(refused(library_path("undefined_symbol")),
                AllOf(HasSubstr("undefined symbol"), HasSubstr("function_that_nobody_has"), HasSubstr("rebuild it")));
}

TEST_F(Loading, that_fails_keeps_what_was_loaded_before) {
    const std::string good = library_path("template_extension");
    core.add_extension(good);
    auto request = core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU").create_infer_request();
    for (const std::string name : {"no_entry", "throwing_entry", "half_then_throw", "undefined_symbol"})
        EXPECT_THAT(error_of([&] { core.add_extension(library_path(name)); }), HasSubstr(name));

    request.infer();
    EXPECT_NO_THROW(core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU"));
    std::string unknown = squareplus_ir("1,16");
    unknown.replace(unknown.find("Squareplus"), 10, "Other");
    EXPECT_THAT(error_of([&] { core.read_model(unknown, ov::Tensor()); }),
                AllOf(HasSubstr("loaded: " + good), Not(HasSubstr("no_entry")), Not(HasSubstr("half_then_throw"))));
}

TEST_F(Loading, can_be_repeated_with_a_right_library) {
    refused(library_path("throwing_entry"));
    core.add_extension(library_path("template_extension"));
    EXPECT_NO_THROW(core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU"));
}

TEST_F(Loading, of_a_path_with_blanks_and_a_relative_one_works) {
    const auto copy = folder / "a library.so";
    fs::copy_file(library_path("template_extension"), copy);
    core.add_extension(copy.string());
    ov::Core relative;
    relative.add_extension(fs::relative(copy).string());
    EXPECT_NO_THROW(relative.read_model(squareplus_ir("1,16"), ov::Tensor()));
}

/// What an operation throws arrives as an error that says from which extension.
class Throwing : public testing::Test {
protected:
    void SetUp() override { core.add_extension(library_path("throwing_methods")); }
    std::string error_in(const std::string& method) {
        return error_of([&] {
            auto model = core.compile_model(squareplus_ir("1,16", "where=\"" + method + "\""), ov::Tensor(), "CPU");
            model.create_infer_request().infer();
        });
    }

    ov::Core core;
};

TEST_F(Throwing, while_a_model_is_read_names_library_and_layer) {
    for (const std::string method : {"visit", "validate"})
        EXPECT_THAT(error_in(method), AllOf(HasSubstr("throwing_methods"), HasSubstr("'smooth'"),
                                            HasSubstr("an error of a type of its own")))
            << method;
}

TEST_F(Throwing, while_a_model_is_compiled_or_run_is_passed_on) {
    for (const std::string method : {"clone", "has_evaluate"})
        EXPECT_THAT(error_in(method),
                    AllOf(HasSubstr("an error of a type of its own"), HasSubstr("compiling model 'one'")))
            << method;
    EXPECT_THAT(error_in("evaluate"),
                AllOf(HasSubstr("an error of a type of its own"), HasSubstr("node 'smooth' of type Squareplus")));
}

TEST_F(Throwing, nothing_but_refusing_to_evaluate_names_the_node) {
    EXPECT_THAT(error_in("false"), AllOf(HasSubstr("evaluate()"), HasSubstr("smooth"), HasSubstr("returned false")));
}

TEST_F(Throwing, leaves_a_request_usable) {
    auto model = core.compile_model(squareplus_ir("1,16", "where=\"evaluate\""), ov::Tensor(), "CPU");
    auto request = model.create_infer_request();
    for (int i = 0; i < 3; ++i)
        EXPECT_THAT(error_of([&] { request.infer(); }), HasSubstr("an error of a type of its own"));
    request.start_async();
    EXPECT_THAT(error_of([&] { request.wait(); }), HasSubstr("an error of a type of its own"));
}

}  // namespace
