#include "check.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "layers.hpp"

using check_layers::Violation;
namespace fs = std::filesystem;

namespace {

/// A small project in a temporary folder that obeys every rule; tests add the file that does not.
class CheckLayers : public ::testing::Test {
protected:
    void SetUp() override {
        std::string pattern = (fs::temp_directory_path() / "check_layers_XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        m_root = pattern;
        write("include/openvino/core/node.hpp", "#pragma once\n#include <string>\n");
        write("include/openvino/op/op.hpp", "#pragma once\n#include \"openvino/core/node.hpp\"\n");
        write("include/openvino/op/parameter.hpp", "class Parameter {\n OPENVINO_OP(\"Parameter\", \"opset1\");\n};\n");
        write("include/openvino/op/relu.hpp", "class Relu {\n    OPENVINO_OP(\"Relu\", \"opset1\");\n};\n");
        write("include/openvino/runtime/core.hpp", "#include \"openvino/core/node.hpp\"\n");
        write("include/openvino/opsets/opset8.hpp", "#include \"openvino/op/relu.hpp\"\n");
        write("include/tenon/kernel.hpp", "#include \"openvino/runtime/core.hpp\"\n");
        write("include/ie/ie_core.hpp", "#include \"tenon/kernel.hpp\"\n#include \"ie_blob.h\"\n");
        write("include/ie/ie_blob.h", "#include <memory>\n");
        write("src/graph/walk.hpp", "#include <openvino/core/node.hpp>\n#include <openvino/op/parameter.hpp>\n");
        write("src/graph/walk.cpp",
              "#include \"walk.hpp\"\nnamespace ov::op::v0 {\nint x;\n}\nov::op::v0::Parameter p;\n"
              "const char* kind = \"Parameter\";  // not a \"Relu\"\n");
        write("src/extension/loader.cpp", "#include <dlfcn.h>\n#include \"graph/walk.hpp\"\n");
        write("src/builtin_extensions.cpp", "#include \"extension/x.hpp\"\nconst char* d = \"CPU\";\n");
        write("extensions/cpu/kernels/relu.cpp",
              "#include <dnnl.hpp>\n#include \"kernels/relu.hpp\"\n#include \"openvino/op/relu.hpp\"\n");
        write("extensions/cpu/kernels/relu.hpp", "auto n = \"Relu\";\n");
        write("extensions/ir/reader.cpp", "#include <pugixml.hpp>\n");
        write("tests/unit/graph/walk_test.cpp", "#include \"graph/walk.hpp\"\n#include <gtest/gtest.h>\n");
    }

    void TearDown() override {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }

    void write(const std::string& file, const std::string& text) {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << text;
    }

    /// The only violation after `file` got this text.
    Violation violation_of(const std::string& file, const std::string& text) {
        write(file, text);
        const auto violations = check_layers::check(m_root);
        EXPECT_EQ(violations.size(), 1U) << file;
        return violations.empty() ? Violation{} : violations.front();
    }

    void expect_violation(const std::string& file, const std::string& text, int line, const std::string& part) {
        const Violation violation = violation_of(file, text);
        EXPECT_EQ(violation.file, file);
        EXPECT_EQ(violation.line, line);
        EXPECT_NE(violation.rule.find(part), std::string::npos) << violation.rule;
        EXPECT_FALSE(violation.advice.empty());
    }

    fs::path m_root;
};

TEST_F(CheckLayers, a_tree_that_obeys_has_no_violation) {
    for (const Violation& violation : check_layers::check(m_root)) {
        ADD_FAILURE() << violation.file << ":" << violation.line << ": " << violation.rule;
    }
}

TEST_F(CheckLayers, operation_types_come_from_the_headers_without_node_kinds) {
    write("extensions/opsets/x.hpp", "TENON_OP(\"Brand\", \"opset9\")\n");
    EXPECT_EQ(check_layers::find_operation_types(m_root), (std::set<std::string>{"Relu", "Brand"}));
}

TEST_F(CheckLayers, core_headers_do_not_see_the_runtime) {
    expect_violation("include/openvino/core/bad.hpp", "\n#include \"openvino/runtime/core.hpp\"\n", 2,
                     "openvino/runtime/core.hpp");
}

TEST_F(CheckLayers, public_headers_include_no_third_party) {
    expect_violation("include/tenon/bad.hpp", "#include <pugixml.hpp>\n", 1, "third party <pugixml.hpp>");
}

TEST_F(CheckLayers, public_headers_include_nothing_unknown) {
    expect_violation("include/ie/bad.h", "#include <sys/mman.h>\n", 1, "sys/mman.h");
}

TEST_F(CheckLayers, a_public_header_that_does_not_exist_is_told_apart) {
    expect_violation("include/tenon/bad.hpp", "#include <openvino/core/nod.hpp>\n", 1, "does not exist");
}

TEST_F(CheckLayers, native_headers_do_not_see_the_older_generation) {
    expect_violation("include/tenon/bad.hpp", "#include <ie/ie_blob.h>\n", 1, "include/ie/ie_blob.h");
}

TEST_F(CheckLayers, a_layer_does_not_see_the_one_after_it) {
    write("src/runtime/plan.hpp", "");
    expect_violation("src/extension/bad.cpp", "#include \"runtime/plan.hpp\"\n", 1, "src/runtime/plan.hpp");
}

TEST_F(CheckLayers, a_relative_path_does_not_hide_the_layer) {
    write("src/runtime/plan.hpp", "");
    expect_violation("src/graph/bad.cpp", "#include \"../runtime/plan.hpp\"\n", 1, "src/runtime/plan.hpp");
}

TEST_F(CheckLayers, an_extension_does_not_see_src) {
    expect_violation("extensions/ir/bad.cpp", "#include \"graph/walk.hpp\"\n", 1, "src/graph/walk.hpp");
}

TEST_F(CheckLayers, an_extension_does_not_see_another_extension) {
    expect_violation("extensions/ir/bad.cpp", "#include \"../cpu/kernels/relu.hpp\"\n", 1,
                     "extensions/cpu/kernels/relu.hpp");
}

TEST_F(CheckLayers, a_third_party_stays_in_its_place) {
    expect_violation("extensions/ir/bad.cpp", "#include <oneapi/dnnl/dnnl.hpp>\n", 1, "oneapi/dnnl");
}

TEST_F(CheckLayers, only_the_loader_opens_libraries) {
    expect_violation("src/runtime/bad.cpp", "#include <dlfcn.h>\n", 1, "dlfcn.h");
}

TEST_F(CheckLayers, one_file_includes_openmp) {
    write("src/runtime/parallel.cpp", "#include <omp.h>\n");
    expect_violation("src/runtime/threads.cpp", "\n#include <omp.h>\n", 2, "src/runtime/parallel.cpp");
}

TEST_F(CheckLayers, other_tests_see_public_headers_only) {
    expect_violation("tests/extension/bad.cpp", "#include \"graph/walk.hpp\"\n", 1, "src/graph/walk.hpp");
}

TEST_F(CheckLayers, src_includes_no_operation) {
    expect_violation("src/runtime/bad.cpp", "#include <openvino/op/relu.hpp>\n", 1, "operation header");
}

TEST_F(CheckLayers, src_includes_no_operation_set) {
    expect_violation("src/runtime/bad.cpp", "#include <openvino/opsets/opset8.hpp>\n", 1, "operation set");
}

TEST_F(CheckLayers, src_names_no_operation) {
    expect_violation("src/runtime/bad.cpp", "int a;\nauto n = is<ov::op::v13::Relu>(x);\n", 2, "op::v13::Relu");
}

TEST_F(CheckLayers, src_names_no_operation_through_a_directive) {
    expect_violation("src/runtime/bad.cpp", "using namespace ov::op::v1;\n", 1, "op::v1");
}

TEST_F(CheckLayers, src_names_no_operation_through_an_opset) {
    expect_violation("src/runtime/bad.cpp", "using ov::opset8::Relu;\n", 1, "opset8::Relu");
}

TEST_F(CheckLayers, src_holds_no_operation_type) {
    expect_violation("src/runtime/bad.cpp", "bool f() { return type == \"Relu\"; }\n", 1, "\"Relu\"");
}

TEST_F(CheckLayers, src_holds_no_device_name) {
    expect_violation("src/runtime/bad.cpp", "auto d = \"CPU\";\n", 1, "device name \"CPU\"");
}

TEST_F(CheckLayers, src_holds_no_file_format) {
    expect_violation("src/runtime/bad.cpp", "auto d = \".xml\";\n", 1, "file format \".xml\"");
}

TEST(Layers, the_deepest_folder_decides) {
    ASSERT_NE(check_layers::find_layer("include/openvino/core/node.hpp"), nullptr);
    EXPECT_EQ(check_layers::find_layer("include/openvino/core/node.hpp")->folder, "include/openvino/core");
    EXPECT_EQ(check_layers::find_layer("include/openvino/runtime/core.hpp")->folder, "include/openvino");
    EXPECT_EQ(check_layers::find_layer("tests/unit/graph/x_test.cpp")->folder, "tests/unit");
    EXPECT_EQ(check_layers::find_layer("docs/x.cpp"), nullptr);
}

TEST(Layers, standard_headers_are_told_from_others) {
    EXPECT_TRUE(check_layers::is_standard_header("vector"));
    EXPECT_TRUE(check_layers::is_standard_header("stdint.h"));
    EXPECT_FALSE(check_layers::is_standard_header("unistd.h"));
    EXPECT_FALSE(check_layers::is_standard_header("span"));
}

}  // namespace
