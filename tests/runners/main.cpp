#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>

namespace {

struct Exceptions {
    /// Reason by "Suite.test".
    std::map<std::string, std::string> fails, skipped;
};

Exceptions read_exceptions() {
    Exceptions exceptions;
    std::ifstream file(TENON_SOURCE_DIR "/tests/runners/exceptions.txt");
    std::string line;
    while (std::getline(file, line)) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream words(line);
        std::string runner, kind, test, reason;
        words >> runner >> kind >> test;
        std::getline(words >> std::ws, reason);
        if ((kind != "fails" && kind != "skip") || reason.empty()) {
            std::cerr << "exceptions.txt: expected a runner, \"fails\" or \"skip\", a test and a reason, found: "
                      << line << "\n";
            std::exit(2);
        }
        if (runner != TENON_RUNNER) continue;
        (kind == "skip" ? exceptions.skipped : exceptions.fails)[test] = reason;
    }
    return exceptions;
}

void skip(const Exceptions& exceptions) {
    auto filter = testing::GTEST_FLAG(filter);
    for (const auto& [test, reason] : exceptions.skipped) {
        std::cout << "skipped: " << test << ": " << reason << "\n";
        filter += (filter.find('-') == std::string::npos ? "-" : ":") + test;
    }
    testing::GTEST_FLAG(filter) = filter;
}

/// Number of tests that went otherwise than expected.
int count_surprises(const Exceptions& exceptions) {
    int surprises = 0;
    const auto& all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); ++i) {
        const auto& suite = *all.GetTestSuite(i);
        for (int k = 0; k < suite.total_test_count(); ++k) {
            const auto& test = *suite.GetTestInfo(k);
            if (!test.should_run()) continue;
            const auto name = std::string(suite.name()) + "." + test.name();
            const auto expected = exceptions.fails.find(name);
            const bool failed = test.result()->Failed();
            if (failed == (expected != exceptions.fails.end())) {
                if (failed) std::cout << "fails as expected: " << name << ": " << expected->second << "\n";
                continue;
            }
            std::cout << (failed ? "FAILED: " : "passes, but exceptions.txt says that it fails: ") << name << "\n";
            ++surprises;
        }
    }
    return surprises;
}

}  // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const auto exceptions = read_exceptions();
    skip(exceptions);
    const int result = RUN_ALL_TESTS();
    const int surprises = count_surprises(exceptions);
    // Problems outside of tests make the result bad as well.
    return surprises != 0 || (result != 0 && exceptions.fails.empty());
}
