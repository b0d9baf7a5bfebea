#include <cstdio>
#include <exception>

#include "check.hpp"

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: check_layers PROJECT_ROOT\n", stderr);
        return 2;
    }
    try {
        const auto violations = check_layers::check(argv[1]);
        for (const auto& violation : violations) {
            std::fprintf(stderr, "%s:%d: %s\n    %s\n", violation.file.c_str(), violation.line, violation.rule.c_str(),
                         violation.advice.c_str());
        }
        std::printf("check_layers: %zu violations\n", violations.size());
        return violations.empty() ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "check_layers: %s\n", error.what());
        return 2;
    }
}
