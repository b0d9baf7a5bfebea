#pragma once

#include <CLI/CLI.hpp>

namespace tenon::command {

/// What the process ends with.
enum ExitCode { exit_success = 0, exit_differences = 1, exit_usage = 2, exit_error = 3 };

/// Each adds one subcommand, which writes to `exit_code` when it has run to its end and throws when it cannot.
void add_run(CLI::App& program, int& exit_code);
void add_bench(CLI::App& program, int& exit_code);
void add_check(CLI::App& program, int& exit_code);
void add_inspect(CLI::App& program, int& exit_code);
void add_explain(CLI::App& program, int& exit_code);
void add_diff(CLI::App& program, int& exit_code);

}  // namespace tenon::command
