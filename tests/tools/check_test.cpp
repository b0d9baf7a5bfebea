#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "program_run.hpp"

namespace {

using tenon::test::ProgramRun;
using tenon::test::relu_twice;
using testing::HasSubstr;
using testing::Not;

std::string tensor(const std::string& file, const std::string& more = "") {
    return R"({"file": ")" + file + R"(", "type": "f32", "shape": [4])" + more + "}";
}

std::string manifest_case(const std::string& id, const std::string& compare, const std::string& output,
                          const std::string& more = "") {
    return R"({"id": ")" + id + R"(", "tags": ["small"], "model": "model.xml", "compare": ")" + compare +
           R"(", "rtol": 0, "atol": 1e-6, "runs": [{"inputs": [)" + tensor("in.npy") + R"(], "outputs": [)" + output +
           "]}]" + more + "}";
}

class Check : public testing::Test {
protected:
    Check() {
        run.write("model.xml", relu_twice());
        run.write_floats("in.npy", {-1, 0, 1, 2});
        run.write_floats("relu.npy", {0, 0, 1, 2});
        run.write_floats("right.npy", {0, 0, 2, 4});
        run.write_floats("wrong.npy", {0, 0, 2, 5});
    }

    void write_manifest(const std::vector<std::string>& cases) {
        std::string list;
        for (const auto& text : cases)
            list += (list.empty() ? "" : ", ") + text;
        run.write("manifest.json", R"({"format": 1, "cases": [)" + list + "]}");
    }

    ProgramRun run;
};

TEST_F(Check, counts_passed_failed_and_skipped) {
    write_manifest({manifest_case("good", "close", tensor("right.npy")),
                    manifest_case("bad", "close", tensor("wrong.npy")),
                    manifest_case("unknown", "yolo", tensor("right.npy")),
                    manifest_case("custom", "close", tensor("right.npy"), R"(, "extension": "mine")")});
    const auto result = run("check manifest.json --report report.json");
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.output,
                HasSubstr("FAIL bad: output 0 'twice': worst element [3]: expected 5, got 4, tolerance 1e-06 "
                          "(1 of 4 differ)\n"));
    EXPECT_THAT(result.output, HasSubstr("needs the library 'mine'"));
    EXPECT_THAT(result.output, HasSubstr("\n1 passed, 1 failed, 2 skipped\n"));
    EXPECT_THAT(run.read("report.json"), HasSubstr(R"("element": "[3]")"));
    EXPECT_THAT(run.read("report.json"), HasSubstr(R"("seconds")"));
}

TEST_F(Check, succeeds_when_all_cases_pass) {
    write_manifest({manifest_case("good", "exact", tensor("right.npy"))});
    const auto result = run("check manifest.json");
    EXPECT_EQ(result.exit_code, 0) << result.output << result.errors;
    EXPECT_EQ(result.output, "1 passed, 0 failed, 0 skipped\n");
    EXPECT_EQ(result.errors, "");
}

TEST_F(Check, takes_the_tolerance_of_the_output) {
    write_manifest({manifest_case("good", "close", tensor("wrong.npy", R"(, "atol": 1)"))});
    EXPECT_EQ(run("check manifest.json").exit_code, 0);
}

TEST_F(Check, compares_only_the_stored_slice) {
    run.write_floats("part.npy", {0, 2});
    run.write_floats("other.npy", {0, 4});
    write_manifest({manifest_case("good", "close", tensor("part.npy", R"(, "slice": [[0, 4, 2]])")),
                    manifest_case("bad", "close", tensor("other.npy", R"(, "slice": [[0, 4, 2]])"))});
    EXPECT_THAT(run("check manifest.json").output, HasSubstr("1 passed, 1 failed, 0 skipped"));
}

TEST_F(Check, error_cases_have_to_end_in_an_error) {
    run.write("broken.xml", "<net name='broken' version='11'><layers>");
    const auto error_case = [](const std::string& id, const std::string& model, const std::string& compare) {
        return R"({"id": ")" + id + R"(", "tags": [], "model": ")" + model + R"(", "runs": [], "compare": ")" +
               compare + "\"}";
    };
    write_manifest({error_case("refused", "broken.xml", "error"), error_case("accepted", "model.xml", "error"),
                    error_case("any_refused", "broken.xml", "any"), error_case("any_accepted", "model.xml", "any")});
    const auto result = run("check manifest.json");
    EXPECT_THAT(result.output, HasSubstr("FAIL accepted: accepted; it has to end in an error\n"));
    EXPECT_THAT(result.output, HasSubstr("3 passed, 1 failed, 0 skipped"));
}

TEST_F(Check, an_exception_fails_its_case_only) {
    write_manifest({R"({"id": "gone", "tags": [], "model": "gone.xml", "runs": [], "compare": "close"})",
                    manifest_case("good", "close", tensor("right.npy"))});
    const auto result = run("check manifest.json");
    EXPECT_THAT(result.output, HasSubstr("FAIL gone: "));
    EXPECT_THAT(result.output, HasSubstr("1 passed, 1 failed, 0 skipped"));
}

TEST_F(Check, filters_by_id_and_tag) {
    write_manifest(
        {manifest_case("one", "close", tensor("right.npy")), manifest_case("two", "close", tensor("wrong.npy"))});
    EXPECT_EQ(run("check manifest.json --filter ^one --tag small").exit_code, 0);
    const auto none = run("check manifest.json --tag large");
    EXPECT_EQ(none.exit_code, 3);
    EXPECT_THAT(none.errors, HasSubstr("none of the 2 cases"));
    EXPECT_THAT(run("check manifest.json --filter '['").errors, HasSubstr("not a regular expression"));
}

TEST_F(Check, taps_tell_where_a_difference_begins) {
    const auto tap = [](const std::string& layer, const std::string& file) {
        return R"(, "taps": [{"layer": ")" + layer + R"(", "port": 0, "file": ")" + file + R"(", "type": "f32"}])";
    };
    write_manifest({manifest_case("bad", "close", tensor("wrong.npy"), tap("relu", "wrong.npy")),
                    manifest_case("late", "close", tensor("wrong.npy"), tap("relu", "relu.npy"))});
    const auto result = run("check manifest.json --taps");
    EXPECT_THAT(result.output,
                HasSubstr("bad: first differing tap: layer 'relu' port 0: worst element [3]: expected 5, got 2"));
    EXPECT_THAT(result.output, HasSubstr("late: taps: all 1 stored inner tensors agree"));
    EXPECT_THAT(run("check manifest.json").output, Not(HasSubstr("tap")));
}

TEST_F(Check, an_unusable_manifest_is_one_message) {
    run.write("manifest.json", "{\"format\": 2, \"cases\": []}");
    const auto result = run("check manifest.json");
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.errors, "tenon: manifest.json: not a usable manifest: format 2 is not known, expected 1\n");
}

}  // namespace
