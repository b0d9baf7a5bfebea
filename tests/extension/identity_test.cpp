#include <dlfcn.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <openvino/core/library_identity.h>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <tenon/loaded_extensions.hpp>

#include "error_of.hpp"
#include "squareplus_models.hpp"

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

namespace fs = std::filesystem;

bool has_compiler(const std::string& compiler) {
    return std::system(("command -v " + compiler + " > /dev/null 2>&1").c_str()) == 0;
}

/// Libraries that compilers of this machine make while the test runs.
class Identity : public testing::Test {
protected:
    void SetUp() override {
        folder = fs::path(testing::TempDir()) / ("tenon_identity_" + std::to_string(getpid()) + "_" +
                                                 testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(folder);
    }
    void TearDown() override { fs::remove_all(folder); }

    /// Path of the library that a command line makes of this text; fails the test where that does not work.
    std::string build(const std::string& name, const std::string& text, const std::string& flags,
                      const std::string& compiler = "g++ -std=c++17") {
        const auto source = folder / (name + (compiler.find("++") == std::string::npos ? ".c" : ".cpp"));
        const auto library = folder / ("lib" + name + ".so");
        std::ofstream(source) << text;
        const std::string command = compiler + " -shared -fPIC -I" TENON_SOURCE_DIR "/include " + source.string() +
                                    " -o " + library.string() + " " + flags + " 2> " + (folder / "errors").string();
        EXPECT_EQ(std::system(command.c_str()), 0) << command;
        return library.string();
    }

    /// A library with our note and without anything else.
    std::string build_noted(const std::string& name, const std::string& flags,
                            const std::string& compiler = "g++ -std=c++17") {
        return build(name, "#include <openvino/core/library_identity.hpp>\n" + noisy(), flags, compiler);
    }

    /// A library whose note is this text.
    std::string build_with_note(const std::string& name, const std::string& note) {
        std::string escaped = note;
        for (size_t at = 0; (at = escaped.find('\n', at)) != std::string::npos; at += 3)
            escaped.replace(at, 1, "\\\\n");
        return build(name,
                     "#include <openvino/core/library_identity.h>\nTENON_DETAIL_NOTE(\"test\", \"" + escaped +
                         "\");\n" + noisy(),
                     "");
    }

    /// Says so where any of its code runs.
    static std::string noisy() {
        return "#include <stdlib.h>\n__attribute__((constructor)) static void run(void) "
               "{ setenv(\"TENON_TEST_CODE_RAN\", \"yes\", 1); }\n"
               "__attribute__((visibility(\"default\"))) int exported = 1;\n";
    }

    /// The one sentence of the refusal; no code of the library may have run.
    static std::string refused(const std::string& path) {
        ::unsetenv("TENON_TEST_CODE_RAN");
        ov::Core core;
        auto text = error_of([&] { core.add_extension(path); });
        EXPECT_THAT(text, AllOf(HasSubstr(path), HasSubstr("; "))) << "the sentence names no library or no cure";
        EXPECT_EQ(std::getenv("TENON_TEST_CODE_RAN"), nullptr) << "code ran: " << text;
        EXPECT_THAT(core.get_property(tenon::loaded_extensions), testing::IsEmpty());
        return text;
    }

    /// The library fits: what is wrong with it is only that it has no entry point.
    static void expect_fits(const std::string& path) {
        ::unsetenv("TENON_TEST_CODE_RAN");
        ov::Core core;
        EXPECT_THAT(error_of([&] { core.add_extension(path); }), HasSubstr("it exports none of"));
        EXPECT_NE(std::getenv("TENON_TEST_CODE_RAN"), nullptr);
    }

    fs::path folder;
};

const std::string whole_note =
    "language=c++\nversion=0.1.0\ncompiler=gcc 12.2.0\nsanitizers=\nisa=\napi=" TENON_DETAIL_API
    "\nstandard=201703L\nabi=1017\nstdlib=libstdc++\ncxx11_abi=1\ncontainers=release\nasserts=off\n";

std::string with(std::string note, const std::string& key, const std::string& value) {
    const size_t at = note.find(key + "=") + key.size() + 1;
    return note.replace(at, note.find('\n', at) - at, value);
}

// T1: neighbouring versions.

TEST_F(Identity, of_a_newer_interface_is_refused_and_names_both_versions) {
    EXPECT_THAT(refused(build_with_note("newer", with(with(whole_note, "api", "0.2"), "version", "0.2.7"))),
                AllOf(HasSubstr("was built for version 0.2 of the C++ interface (headers of release 0.2.7)"),
                      HasSubstr("has version 0.1 (release 0.1.0)"), HasSubstr("use a newer engine")));
    EXPECT_THAT(refused(build_with_note("next", with(whole_note, "api", "1.0"))),
                AllOf(HasSubstr("version 1.0"), HasSubstr("has version 0.1"), HasSubstr("use a newer engine")));
}

TEST_F(Identity, of_an_older_interface_is_refused_and_names_both_versions) {
    EXPECT_THAT(refused(build_with_note("older", with(whole_note, "api", "0.0"))),
                AllOf(HasSubstr("version 0.0"), HasSubstr("has version 0.1"), HasSubstr("build it again")));
}

TEST_F(Identity, of_this_interface_fits) {
    expect_fits(build_with_note("same", whole_note));
}

TEST_F(Identity, of_later_notes_is_read_as_far_as_it_is_known) {
    expect_fits(build_with_note("later", whole_note + "new_key=of the future\nno value at all\n=\n"));
    // Less than is known today.
    expect_fits(build_with_note("little", "language=c++\n"));
    expect_fits(build_with_note("none", "something else\n"));
    expect_fits(build_with_note("language", "language=fortran\napi=99\n"));
}

TEST_F(Identity, of_another_node_of_the_engines_symbols_is_refused) {
    std::ofstream(folder / "engine.map") << "TENON_99 { global: *; };\n";
    build("engine", "int from_engine() { return 1; }",
          "-Wl,-soname,libtenon.so.0 -Wl,--version-script=" + (folder / "engine.map").string());
    const auto path =
        build("node", "int from_engine(); int used = from_engine();\n" + noisy(), "-L" + folder.string() + " -lengine");
    EXPECT_THAT(refused(path), AllOf(HasSubstr("needs symbols of version TENON_99"),
                                     HasSubstr("provides those of version TENON_0"), HasSubstr("build it again")));
}

TEST_F(Identity, of_another_engine_library_is_refused) {
    for (const std::string soname :
         {"libopenvino.so.2450", "libinference_engine.so", "libngraph.so", "libtenon.so.7"}) {
        build("other", "int from_engine() { return 1; }", "-Wl,-soname," + soname);
        const auto path = build("needs", "int from_engine(); int used = from_engine();\n" + noisy(),
                                "-L" + folder.string() + " -lother");
        EXPECT_THAT(refused(path), AllOf(HasSubstr("was linked with " + soname), HasSubstr("is libtenon.so.0"),
                                         HasSubstr("build it again with the package of this engine")));
    }
}

TEST_F(Identity, of_a_dependency_of_another_engine_is_refused) {
    build("other", "int from_engine() { return 1; }", "-Wl,-soname,libopenvino.so.2450");
    const auto middle = build("middle", "int from_engine(); int middle() { return from_engine(); }",
                              "-L" + folder.string() + " -lother");
    const auto path = build("outer", "int middle(); int used = middle();\n" + noisy(),
                            "-L" + folder.string() + " -lmiddle -Wl,-rpath,'$ORIGIN' -Wl,--allow-shlib-undefined");
    EXPECT_THAT(refused(path), AllOf(HasSubstr("which needs '" + middle + "'"),
                                     HasSubstr("was linked with libopenvino.so.2450"), HasSubstr("libtenon.so.0")));
}

// T1: two layouts of std::string, of containers, two standard libraries.

TEST_F(Identity, with_the_old_strings_is_refused) {
    EXPECT_THAT(refused(build_noted("old", "-D_GLIBCXX_USE_CXX11_ABI=0")),
                AllOf(HasSubstr("was built with _GLIBCXX_USE_CXX11_ABI=0"), HasSubstr("with _GLIBCXX_USE_CXX11_ABI=1"),
                      HasSubstr("build it with -D_GLIBCXX_USE_CXX11_ABI=1")));
}

const std::string call_of_engine =
    "#include <string>\nnamespace ov { void take(const std::string&); }\n"
    "void use() { ov::take(\"\"); }\n";

TEST_F(Identity, with_the_old_strings_and_no_note_is_refused_by_its_symbols) {
    EXPECT_THAT(refused(build("old", call_of_engine + noisy(), "-D_GLIBCXX_USE_CXX11_ABI=0")),
                AllOf(HasSubstr("_GLIBCXX_USE_CXX11_ABI=0"), HasSubstr("_GLIBCXX_USE_CXX11_ABI=1")));
}

TEST_F(Identity, with_files_of_both_strings_is_refused) {
    std::ofstream(folder / "second.cpp") << "#include <openvino/core/library_identity.hpp>\n";
    const std::string object = (folder / "second.o").string();
    ASSERT_EQ(std::system(("g++ -std=c++17 -fPIC -D_GLIBCXX_USE_CXX11_ABI=0 -I" TENON_SOURCE_DIR "/include -c " +
                           (folder / "second.cpp").string() + " -o " + object)
                              .c_str()),
              0);
    EXPECT_THAT(refused(build_noted("both", object)), HasSubstr("_GLIBCXX_USE_CXX11_ABI=0"));
}

TEST_F(Identity, with_checked_containers_is_refused) {
    EXPECT_THAT(refused(build_noted("containers", "-D_GLIBCXX_DEBUG")),
                AllOf(HasSubstr("debug containers (_GLIBCXX_DEBUG)"), HasSubstr("release containers"),
                      HasSubstr("without _GLIBCXX_DEBUG")));
}

TEST_F(Identity, of_another_standard_library_is_refused) {
    EXPECT_THAT(refused(build_with_note("stdlib", with(whole_note, "stdlib", "libc++"))),
                AllOf(HasSubstr("the standard library libc++"), HasSubstr("with libstdc++"), HasSubstr("leave out")));
}

TEST_F(Identity, of_instructions_that_this_processor_lacks_is_refused) {
    EXPECT_THAT(refused(build_with_note("isa", with(whole_note, "isa", "avx2,neon9000,"))),
                AllOf(HasSubstr("was compiled for processors with neon9000"), HasSubstr("-march=native")));
}

// Debug and release, compilers and linkers.

TEST_F(Identity, of_every_way_to_build_that_fits_is_accepted) {
    const std::vector<std::pair<std::string, std::string>> ways = {
        {"g++ -std=c++17", "-O0 -g"},
        {"g++ -std=c++17", "-O2 -DNDEBUG -ffunction-sections -fdata-sections -Wl,--gc-sections"},
        {"g++ -std=c++17", "-O2 -flto -Wl,--gc-sections"},
        {"g++ -std=c++20", "-O3 -s"},
        {"g++ -std=c++17", "-fuse-ld=gold -Wl,--gc-sections"},
        {"g++ -std=c++17", "-Wl,--hash-style=sysv -Wl,-z,norelro"},
        {"g++ -std=c++17", "-fsanitize=undefined"},
        {"clang++ -std=c++17", "-O0 -g"},
        {"clang++ -std=c++17", "-O2 -DNDEBUG -flto -fuse-ld=lld -Wl,--gc-sections"},
        {"clang++ -std=c++17", "-O2 -s"},
    };
    size_t number = 0;
    for (const auto& [compiler, flags] : ways) {
        if (!has_compiler(compiler.substr(0, compiler.find(' ')))) continue;
        const auto path = build_noted("way" + std::to_string(++number), flags, compiler);
        SCOPED_TRACE(compiler + " " + flags);
        expect_fits(path);
        std::ifstream file(path, std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(file), {}};
        EXPECT_NE(content.find("language=c++\nversion=0.1.0\ncompiler="), std::string::npos) << "the note got lost";
    }
}

TEST_F(Identity, of_a_real_extension_by_another_compiler_works) {
    if (!has_compiler("clang++")) GTEST_SKIP() << "no clang++";
    const std::string sources = TENON_SOURCE_DIR "/extensions/template/";
    const auto path =
        build("clang", "#include \"" + sources + "extension.cpp\"\n#include \"" + sources + "squareplus.cpp\"\n",
              "-I" + sources, "clang++ -std=c++17 -O0 -Wno-deprecated-declarations");
    ov::Core core;
    core.add_extension(path);
    auto request = core.compile_model(squareplus_ir("1,2"), ov::Tensor(), "CPU").create_infer_request();
    std::vector<float> values{3, -3};
    request.set_input_tensor(ov::Tensor(ov::element::f32, ov::Shape{1, 2}, values.data()));
    request.infer();
    EXPECT_NEAR(request.get_output_tensor().data<float>()[0], squareplus(3, 0.5), 1e-6);
    EXPECT_THAT(core.get_property(tenon::loaded_extensions),
                testing::ElementsAre(AllOf(HasSubstr(path + ": built with clang"), HasSubstr("release 0.1.0"),
                                           HasSubstr("C++ interface 0.1"), HasSubstr("new strings"),
                                           HasSubstr("assertions on"))));
}

TEST_F(Identity, that_is_not_there_is_said) {
    const auto c_table = library_path("template_c");
    ov::Core core;
    core.add_extension(c_table);
    EXPECT_THAT(core.get_property(tenon::loaded_extensions),
                testing::ElementsAre(
                    AllOf(HasSubstr("C interface 1"), HasSubstr("table 'template_c' 1.0"), Not(HasSubstr("strings")))));
    // The table of another library, in a library without our headers.
    const auto path = build("plain",
                            "#include <dlfcn.h>\n__attribute__((visibility(\"default\"))) const void* "
                            "tenon_extension(const void* host) {\nconst void* (*other)(const void*) = (const void* "
                            "(*)(const void*))dlsym(dlopen(\"" +
                                c_table + "\", RTLD_NOW), \"tenon_extension\");\nreturn other(host); }\n",
                            "", "gcc -std=gnu99");
    ov::Core other;
    other.add_extension(path);
    EXPECT_THAT(
        other.get_property(tenon::loaded_extensions),
        testing::ElementsAre(AllOf(HasSubstr("no identity note"), HasSubstr("no versioned symbol of the engine"),
                                   HasSubstr("unknown: compiler, version of the interface"))));
}

// T1: sanitizers. Their run-time would end the process.

TEST_F(Identity, with_a_sanitizer_is_refused_where_the_process_has_none) {
    const std::vector<std::pair<std::string, std::string>> sanitizers = {{"address", "__asan_init"},
                                                                         {"thread", "__tsan_init"}};
    for (const auto& [sanitizer, run_time] : sanitizers) {
        if (dlsym(RTLD_DEFAULT, run_time.c_str())) continue;
        for (const std::string compiler : {"g++ -std=c++17", "clang++ -std=c++17"}) {
            if (!has_compiler(compiler.substr(0, compiler.find(' ')))) continue;
            for (const bool noted : {true, false}) {
                const std::string text = noted ? "#include <openvino/core/library_identity.hpp>\n" : "";
                EXPECT_THAT(refused(build("sanitized", text + noisy(), "-fsanitize=" + sanitizer, compiler)),
                            AllOf(HasSubstr("was compiled with -fsanitize=" + sanitizer),
                                  HasSubstr("runs in a process with sanitizers: "), HasSubstr("build it without")))
                    << compiler << noted;
            }
        }
    }
}

// T1: what the system loader says is kept, in words.

TEST_F(Identity, of_a_library_whose_dependency_is_missing_names_it) {
    const auto lost = build("lost", "int lost() { return 1; }", "");
    const auto path = build("alone", "int lost(); int used = lost();\n" + noisy(), "-L" + folder.string() + " -llost");
    fs::remove(lost);
    EXPECT_THAT(refused(path), AllOf(HasSubstr("the library needs '"
                                               "liblost.so'"),
                                     HasSubstr("is not found"), HasSubstr("LD_LIBRARY_PATH")));
}

TEST_F(Identity, of_a_library_with_an_undefined_function_writes_it_as_in_the_source) {
    const auto path = build("undefined", call_of_engine + noisy(), "");
    EXPECT_THAT(refused(path), AllOf(HasSubstr("ov::take(std::__cxx11::basic_string<char"), HasSubstr("rebuild it")));
}

TEST_F(Identity, of_a_library_of_a_newer_system_says_so) {
    std::ofstream(folder / "two.map") << "SYSTEM_2 { global: *; };\n";
    std::ofstream(folder / "one.map") << "SYSTEM_1 { global: *; };\n";
    build("system", "int of_system() { return 1; }", "-Wl,--version-script=" + (folder / "two.map").string());
    const auto path = build("newer", "int of_system(); int used = of_system();\n" + noisy(),
                            "-L" + folder.string() + " -lsystem -Wl,-rpath,'$ORIGIN'");
    build("system", "int of_system() { return 1; }", "-Wl,--version-script=" + (folder / "one.map").string());
    EXPECT_THAT(refused(path), AllOf(HasSubstr("newer system"), HasSubstr("SYSTEM_2")));
}

TEST_F(Identity, of_a_library_with_an_executable_stack_is_refused) {
    EXPECT_THAT(refused(build("stack", noisy(), "-Wl,-z,execstack")),
                AllOf(HasSubstr("no executable stack"), HasSubstr(".note.GNU-stack")));
}

// T2: what a library throws while it is loaded, and files that change.

TEST_F(Identity, of_a_library_whose_static_initialiser_throws_is_refused_and_the_process_goes_on) {
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
    GTEST_SKIP() << "an exception that crosses ThreadSanitizer's own dlopen leaves the rest of the process unwatched";
#endif
#endif
    const auto path = build("throwing",
                            "#include <stdexcept>\nstatic const int value = [] { throw "
                            "std::runtime_error(\"the dongle is missing\"); return 1; }();\n"
                            "int exported = value;\n",
                            "");
    ov::Core core;
    EXPECT_THAT(error_of([&] { core.add_extension(path); }),
                AllOf(HasSubstr(path), HasSubstr("static initialiser"), HasSubstr("the dongle is missing")));
    EXPECT_THAT(error_of([&] { core.add_extension(path); }), HasSubstr("is not whole"));
    // The system loader must not be left locked for other threads.
    auto other = std::async(std::launch::async, [] {
        ov::Core own;
        own.add_extension(library_path("template_extension"));
    });
    ASSERT_EQ(other.wait_for(std::chrono::seconds(20)), std::future_status::ready);
    EXPECT_NO_THROW(other.get());
    EXPECT_NO_THROW(core.add_extension(library_path("template_extension")));
}

class ChangedFile : public Identity {
protected:
    void SetUp() override {
        Identity::SetUp();
        path = (folder / "libchanged.so").string();
        fs::copy_file(library_path("template_extension"), path);
        core.add_extension(path);
        model = core.read_model(squareplus_ir("1,16"), ov::Tensor());
    }

    std::string path;
    ov::Core core;
    std::shared_ptr<ov::Model> model;
};

TEST_F(ChangedFile, that_was_deleted_is_said_and_its_objects_work) {
    fs::remove(path);
    ov::Core other;
    EXPECT_THAT(error_of([&] { other.add_extension(path); }),
                AllOf(HasSubstr("was deleted"), HasSubstr("put it back")));
    EXPECT_NO_THROW(core.compile_model(model, "CPU").create_infer_request().infer());
}

TEST_F(ChangedFile, that_was_replaced_is_said_and_its_objects_work) {
    fs::remove(path);
    fs::copy_file(library_path("template_kernel"), path);
    ov::Core other;
    EXPECT_THAT(error_of([&] { other.add_extension(path); }),
                AllOf(HasSubstr("was replaced"), HasSubstr("start the process again"), HasSubstr("another name")));
    EXPECT_NO_THROW(core.compile_model(model, "CPU").create_infer_request().infer());
    fs::rename(path, folder / "libnew.so");
    EXPECT_NO_THROW(other.add_extension((folder / "libnew.so").string()));
}

TEST(Lifetime, of_objects_reaches_beyond_the_core_that_made_them) {
    for (const std::string library : {"template_extension", "template_kernel", "template_c", "template_2021"}) {
        std::shared_ptr<ov::Model> model;
        ov::InferRequest request;
        {
            ov::Core core;
            core.add_extension(library_path(library));
            model = core.read_model(squareplus_ir("1,16"), ov::Tensor());
            request = core.compile_model(model, "CPU").create_infer_request();
        }
        EXPECT_NO_THROW(request.infer()) << library;
        EXPECT_NO_THROW(model->clone()->reshape(ov::PartialShape{2, 3})) << library;
    }
}

TEST(Lifetime, of_a_library_that_is_added_twice_is_harmless) {
    ov::Core core;
    for (const std::string library : {"template_extension", "template_c"})
        for (int i = 0; i < 2; ++i)
            EXPECT_NO_THROW(core.add_extension(library_path(library)));
    EXPECT_NO_THROW(core.compile_model(squareplus_ir("1,16"), ov::Tensor(), "CPU").create_infer_request().infer());
    ov::Core of_2021;
    of_2021.add_extension(library_path("template_2021"));
    EXPECT_THAT(error_of([&] { of_2021.add_extension(library_path("template_2021")); }),
                AllOf(HasSubstr("Cannot add opset"), HasSubstr("already exists"), HasSubstr("is added twice")));
}

// T3: an operation that nobody knows.

TEST(UnknownOperation, names_what_is_loaded_and_what_to_do) {
    ov::Core core;
    EXPECT_THAT(error_of([&] { core.read_model(squareplus_ir("1,16"), ov::Tensor()); }),
                AllOf(HasSubstr("Squareplus"), HasSubstr("unsupported opset: extension"), HasSubstr("loaded: none"),
                      HasSubstr("core.add_extension")));
    core.add_extension(library_path("c_table_cases"));
    EXPECT_THAT(error_of([&] { core.read_model(squareplus_ir("1,16"), ov::Tensor()); }),
                AllOf(HasSubstr("Squareplus"), HasSubstr("loaded: " + library_path("c_table_cases"))));
}

}  // namespace
