#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "../compiled_model.hpp"
#include "document.hpp"
#include "examples.hpp"

namespace {

constexpr const char* path = TENON_SOURCE_DIR "/docs/operations.md";

operations::Examples& examples() {
    static operations::Examples all;
    return all;
}

std::map<std::string, int> tests_by_suite() {
    std::map<std::string, int> counts;
    const auto& all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); ++i)
        counts[all.GetTestSuite(i)->name()] += all.GetTestSuite(i)->total_test_count();
    return counts;
}

std::string file_text() {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// Prints the first line that differs from what would be written; true when there is none.
bool is_same(const std::string& found, const std::string& written) {
    std::istringstream expected(written), present(found);
    std::string is, should;
    while (std::getline(expected, should)) {
        if (std::getline(present, is) && is == should) continue;
        std::cout << "docs/operations.md:\n  has   " << is << "\n  to be " << should
                  << "\nRun build/release/bin/operations_document --write and look at what changes.\n";
        return false;
    }
    if (!std::getline(present, is)) return true;
    std::cout << "docs/operations.md has a line too many: " << is << "\n";
    return false;
}

}  // namespace

std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    static ov::Core core;
    examples().add(*model);
    return std::make_unique<runners::CompiledModel>(core, model, "CPU");
}

/// Runs the suites, notes their operations and checks docs/operations.md, or writes it (--write).
int main(int argc, char** argv) {
    testing::GTEST_FLAG(brief) = true;
    testing::InitGoogleTest(&argc, argv);
    const bool writes = argc > 1 && std::string(argv[1]) == "--write";
    if (argc > 1 && !writes) {
        std::cerr << "operations_document [--write]: checks docs/operations.md, or writes it\n";
        return 2;
    }
    if (RUN_ALL_TESTS() != 0) return 1;
    const auto text = operations::document(examples(), tests_by_suite());
    if (writes) {
        std::ofstream(path) << text;
        return 0;
    }
    return is_same(file_text(), text) ? 0 : 1;
}
