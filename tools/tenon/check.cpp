#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <regex>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "json_report.hpp"
#include "manifest_check.hpp"
#include "model_arguments.hpp"
#include "progress.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

struct CheckArguments {
    std::string manifest;
    EngineArguments engine;
    std::string filter;
    std::vector<std::string> tags;
    std::string report;
    bool taps = false;
};

struct Totals {
    size_t passed = 0, failed = 0, skipped = 0;
};

std::string status_text(CaseStatus status) {
    return status == CaseStatus::passed ? "passed" : status == CaseStatus::failed ? "failed" : "skipped";
}

nlohmann::json describe(const CaseFailure& failure) {
    nlohmann::json value{{"text", failure.difference.line()}};
    if (!failure.where.empty()) value["where"] = failure.where;
    if (failure.difference.element.empty()) return value;
    value["element"] = failure.difference.element;
    value["expected"] = failure.difference.expected;
    value["got"] = failure.difference.got;
    value["tolerance"] = failure.difference.tolerance;
    value["differing"] = failure.difference.differing;
    value["total"] = failure.difference.total;
    return value;
}

nlohmann::json describe(const ManifestCase& manifest_case, const CaseResult& result) {
    nlohmann::json value{{"id", manifest_case.id}, {"status", status_text(result.status)}, {"seconds", result.seconds}};
    if (!result.reason.empty()) value["reason"] = result.reason;
    for (const auto& failure : result.failures)
        value["failures"].push_back(describe(failure));
    for (const auto& tap : result.taps)
        value["taps"].push_back(describe(tap));
    return value;
}

void print_failures(const ManifestCase& manifest_case, const CaseResult& result) {
    const auto print = [](const std::string& start, const CaseFailure& failure) {
        fmt::print("{}: {}{}{}\n", start, failure.where, failure.where.empty() ? "" : ": ", failure.difference.line());
    };
    for (const auto& failure : result.failures)
        print("FAIL " + manifest_case.id, failure);
    for (const auto& tap : result.taps)
        print("     " + manifest_case.id, tap);
    std::fflush(stdout);
}

std::vector<ManifestCase> selected_cases(const CheckArguments& arguments) {
    std::regex filter;
    try {
        filter = std::regex(arguments.filter);
    } catch (const std::regex_error&) {
        throw UserError("--filter '{}' is not a regular expression", arguments.filter);
    }
    auto cases = read_manifest(arguments.manifest);
    const size_t all = cases.size();
    const auto unwanted = [&](const ManifestCase& manifest_case) {
        for (const auto& tag : arguments.tags)
            if (!manifest_case.has_tag(tag)) return true;
        return !std::regex_search(manifest_case.id, filter);
    };
    cases.erase(std::remove_if(cases.begin(), cases.end(), unwanted), cases.end());
    if (cases.empty()) throw UserError("{}: none of the {} cases fits --filter and --tag", arguments.manifest, all);
    return cases;
}

std::vector<std::string> library_names(const std::vector<std::string>& paths) {
    std::vector<std::string> names;
    names.reserve(paths.size());
    for (const auto& path : paths)
        names.push_back(std::filesystem::path(path).filename().string());
    return names;
}

int check(const CheckArguments& arguments) {
    const auto cases = selected_cases(arguments);
    ov::Core core;
    arguments.engine.load_extensions(core);
    ManifestCheck checker(core, arguments.engine.device, library_names(arguments.engine.extensions), arguments.taps);
    Totals totals;
    nlohmann::json described = nlohmann::json::array();
    std::map<std::string, size_t> skips;
    double seconds = 0;
    Progress progress(cases.size());
    for (size_t i = 0; i < cases.size(); ++i) {
        progress.show(i, cases[i].id);
        const CaseResult result = checker.run(cases[i]);
        seconds += result.seconds;
        ++(result.status == CaseStatus::passed   ? totals.passed
           : result.status == CaseStatus::failed ? totals.failed
                                                 : totals.skipped);
        if (result.status == CaseStatus::skipped) ++skips[result.reason];
        if (result.status == CaseStatus::failed) {
            progress.clear();
            print_failures(cases[i], result);
        }
        described.push_back(describe(cases[i], result));
    }
    progress.clear();
    for (const auto& [reason, count] : skips)
        fmt::print("skipped {}: {}\n", count, reason);
    fmt::print("{} passed, {} failed, {} skipped\n", totals.passed, totals.failed, totals.skipped);
    if (!arguments.report.empty())
        write_report(arguments.report, {{"manifest", arguments.manifest},
                                        {"device", arguments.engine.device},
                                        {"passed", totals.passed},
                                        {"failed", totals.failed},
                                        {"skipped", totals.skipped},
                                        {"seconds", seconds},
                                        {"cases", described}});
    return totals.failed ? exit_differences : exit_success;
}

}  // namespace

void add_check(CLI::App& program, int& exit_code) {
    auto arguments = std::make_shared<CheckArguments>();
    auto* command = program.add_subcommand("check", "Run the cases of a manifest and compare with expected tensors");
    command->add_option("MANIFEST", arguments->manifest, "Manifest (JSON, format 1)")
        ->required()
        ->check(CLI::ExistingFile)
        ->type_name("");
    arguments->engine.add_to(*command);
    command->add_option("--filter", arguments->filter, "Only cases whose id contains a match")->type_name("REGEX");
    add_repeated(*command, "--tag", arguments->tags, "Only cases with this tag; may be repeated, all must be there",
                 "TAG");
    command->add_option("--report", arguments->report, "Write results and times of all cases as JSON")
        ->type_name("FILE");
    command->add_flag("--taps", arguments->taps, "For failed cases with stored inner tensors: the first that differs");
    command->footer(
        "A failure is one line: case, output, worst element, expected, got, tolerance.\n"
        "Ends with 1 when a case failed.\n\n"
        "Examples:\n"
        "  tenon check models/manifest.json --tag ir\n"
        "  tenon check conformance/manifest.json --filter '^(Pad|Roll)-' --report report.json\n"
        "  tenon check custom/manifest.json --extension libtemplate_extension.so --taps\n");
    command->callback([arguments, &exit_code] { exit_code = check(*arguments); });
}

}  // namespace tenon::command
