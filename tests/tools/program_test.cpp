#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "program_run.hpp"

namespace {

using tenon::test::ProgramRun;
using tenon::test::relu_twice;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

class Program : public testing::Test {
protected:
    Program() {
        run.write("model.xml", relu_twice());
        run.write_floats("in.npy", {-1, 0, 1, 2});
    }

    ProgramRun run;
};

TEST_F(Program, every_subcommand_has_help_with_examples) {
    for (const std::string name : {"run", "bench", "check", "inspect", "explain", "diff"}) {
        const auto result = run(name + " --help");
        EXPECT_EQ(result.exit_code, 0) << name;
        EXPECT_THAT(result.output, HasSubstr("Examples:\n  tenon " + name)) << name;
    }
}

TEST_F(Program, wrong_arguments_end_with_2) {
    EXPECT_EQ(run("").exit_code, 2);
    EXPECT_EQ(run("fly").exit_code, 2);
    const auto missing = run("run none.xml");
    EXPECT_EQ(missing.exit_code, 2);
    EXPECT_THAT(missing.errors, HasSubstr("none.xml"));
    EXPECT_EQ(missing.output, "");
    EXPECT_EQ(run("bench model.xml --niter many").exit_code, 2);
}

TEST_F(Program, an_unknown_operation_is_one_message_on_stderr) {
    const auto result = run("run " TENON_SOURCE_DIR "/models/digits/digits.xml");
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.output, "");
    EXPECT_THAT(result.errors, HasSubstr("tenon: "));
    EXPECT_THAT(result.errors, HasSubstr("Squareplus"));
    EXPECT_THAT(result.errors, HasSubstr("extension"));
    EXPECT_THAT(result.errors, Not(HasSubstr(".cpp:")));
}

TEST_F(Program, run_reads_and_saves_arrays) {
    const auto result = run("run model.xml -i in.npy -o results --report report.json -k 2");
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("output 'twice': f32 [4]"));
    EXPECT_THAT(result.output, HasSubstr("3             4"));
    EXPECT_THAT(run.read("report.json"), HasSubstr("\"index\": 3"));
    const std::string saved = run.read("results/0_twice.npy");
    ASSERT_GT(saved.size(), 16U);
    const std::vector<float> expected{0, 0, 2, 4};
    EXPECT_EQ(saved.substr(saved.size() - 16), std::string(reinterpret_cast<const char*>(expected.data()), 16));
}

TEST_F(Program, run_takes_names_and_several_files) {
    const auto result = run("run model.xml -i x=in.npy -i in.npy");
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, MatchesRegex("x = in.npy \\[4\\].*\nx = in.npy \\[4\\](.|\n)*"));
    EXPECT_THAT(run("run model.xml -i z=in.npy").errors, HasSubstr("no input 'z'; it has x"));
}

TEST_F(Program, run_refuses_files_that_do_not_fit) {
    run.write_floats("long.npy", {1, 2, 3, 4, 5});
    EXPECT_THAT(run("run model.xml -i long.npy").errors, HasSubstr("has the shape [5], but input 'x' has [4]"));
    run.write("raw.bin", "12345");
    EXPECT_THAT(run("run model.xml -i raw.bin").errors, HasSubstr("holds 5 bytes"));
    EXPECT_THAT(run("run model.xml -i none.npy").errors, HasSubstr("none.npy: there is no such file"));
    run.write("picture.png", "no picture");
    EXPECT_THAT(run("run model.xml -i picture.png").errors, HasSubstr("does not look like an image"));
}

TEST_F(Program, bench_takes_the_options_of_benchmark_app) {
    const auto result =
        run("bench model.xml -hint latency -nthreads 1 -niter 5 -nstreams 1 -nireq 2 -pc --json bench.json");
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    for (const std::string line : {"Read ", "Compile ", "First inference ", "Latency ", "Throughput ", "Peak memory "})
        EXPECT_THAT(result.output, HasSubstr("\n" + line));
    EXPECT_THAT(result.output, HasSubstr("5 in "));
    for (const std::string key : {"median", "p90", "p99", "throughput_fps", "peak_memory_bytes", "nodes"})
        EXPECT_THAT(run.read("bench.json"), HasSubstr("\"" + key + "\""));
}

TEST_F(Program, bench_writes_json_to_stdout) {
    const auto result = run("bench model.xml -niter 1 --json");
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_EQ(result.output.substr(0, 2), "{\n");
    EXPECT_THAT(result.output, HasSubstr("\"inferences\": 1"));
}

TEST_F(Program, inspect_lists_the_model) {
    const auto result = run("inspect model.xml --graph");
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    for (const std::string text :
         {"relu_twice", "Inputs (1)", "f32 [4]", "opset1 (", "1 Add (opset1)", "from relu, relu"})
        EXPECT_THAT(result.output, HasSubstr(text));
}

TEST_F(Program, inspect_finds_shapes_that_the_file_records_otherwise) {
    EXPECT_EQ(run("inspect --check-shapes model.xml").exit_code, 0);
    run.write("other.xml", relu_twice(5));
    const auto result = run("inspect --check-shapes other.xml");
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.output, HasSubstr("relu (ReLU) output 0: the file records f32[5], inferred is f32[4]"));
    EXPECT_THAT(result.output, HasSubstr("3 ports compared, 1 differences"));
}

TEST_F(Program, inspect_goes_on_after_an_unreadable_model) {
    run.write("broken.xml", "<net");
    const auto result = run("inspect --check-shapes broken.xml model.xml");
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.output, HasSubstr("2 models, 0 differences, 1 could not be read"));
}

TEST_F(Program, explain_names_kernels) {
    const auto result = run("explain model.xml --json explain.json");
    EXPECT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_THAT(result.output, HasSubstr("relu"));
    EXPECT_THAT(result.output, HasSubstr(" reorders ("));
    EXPECT_THAT(run.read("explain.json"), HasSubstr("\"kernel\""));
    EXPECT_THAT(run("explain model.xml --node Nothing --json").output, HasSubstr("\"nodes\": []"));
}

// Which library each answer came from, and what it stands for.
TEST_F(Program, explain_shows_what_became_of_an_extension) {
    const std::string digits = "explain " TENON_SOURCE_DIR "/models/digits/digits.xml --node Squareplus -e ";
    const std::string libraries = TENON_BINARY_DIR "/lib/libtemplate_";
    const auto kernel = run(digits + libraries + "kernel.so");
    EXPECT_EQ(kernel.exit_code, 0) << kernel.errors;
    EXPECT_THAT(kernel.output, HasSubstr("       taken squareplus (" + libraries + "kernel.so)\n"));
    EXPECT_THAT(kernel.output, HasSubstr("       not asked: elementwise (cpu), evaluate (cpu)\n"));
    const auto evaluate = run(digits + libraries + "extension.so");
    EXPECT_THAT(evaluate.output, HasSubstr("       not elementwise (cpu): the node is not declared element-wise\n"));
    EXPECT_THAT(evaluate.output, HasSubstr("       taken evaluate (cpu)\n"));
    EXPECT_THAT(evaluate.output, HasSubstr(" fallbacks, which the property TENON_STRICT makes errors:\n  node '"));
    EXPECT_THAT(evaluate.output, HasSubstr("' of type Squareplus is run by its evaluate(), kernel evaluate (cpu)"));
    EXPECT_THAT(run(digits + libraries + "extension.so --brief").output,
                HasSubstr(" fallbacks, which the property TENON_STRICT makes errors\n"));
}

TEST_F(Program, diff_compares_with_the_definitions) {
    const auto result = run("diff model.xml -d CPU -d reference -i in.npy --inner");
    EXPECT_EQ(result.exit_code, 0) << result.output << result.errors;
    EXPECT_THAT(result.output, HasSubstr("output 'twice': agrees"));
    EXPECT_THAT(result.output, HasSubstr("all 2 inner tensors agree"));
    EXPECT_EQ(run("diff model.xml -d CPU").exit_code, 3);
}

}  // namespace
