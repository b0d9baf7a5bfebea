#include <exception>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "commands.hpp"
#include "user_error.hpp"

int main(int argc, char** argv) {
    using namespace tenon::command;
    try {
        int exit_code = exit_success;
        CLI::App program("Tenon runs neural networks. Every subcommand has its own --help with examples.", "tenon");
        program.require_subcommand(1);
        program.footer("Ends with 0: done; 1: results differ; 2: wrong arguments; 3: an error, told on stderr.");
        add_check(program, exit_code);
        try {
            program.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return program.exit(error) == 0 ? exit_success : exit_usage;
        }
        return exit_code;
    } catch (const std::exception& error) {
        fmt::print(stderr, "tenon: {}\n", readable(error));
        return exit_error;
    }
}
