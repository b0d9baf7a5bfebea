#include <exception>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "commands.hpp"
#include "user_error.hpp"

namespace {

std::set<std::string> long_option_names(const CLI::App& program) {
    std::set<std::string> names;
    for (const auto* command : program.get_subcommands([](const CLI::App*) { return true; }))
        for (const auto* option : command->get_options())
            for (const auto& name : option->get_lnames())
                names.insert(name);
    return names;
}

// benchmark_app and its kin write long options with one dash: "-nthreads 2".
std::vector<std::string> arguments_of(int argc, char** argv, const std::set<std::string>& long_names) {
    std::vector<std::string> arguments;
    for (int i = argc - 1; i > 0; --i) {
        std::string argument = argv[i];
        if (argument.size() > 2 && argument[0] == '-' && long_names.count(argument.substr(1, argument.find('=') - 1)))
            argument.insert(0, "-");
        arguments.push_back(std::move(argument));
    }
    return arguments;
}

int run_program(int argc, char** argv) {
    using namespace tenon::command;
    int exit_code = exit_success;
    CLI::App program("Tenon runs neural networks. Every subcommand has its own --help with examples.", "tenon");
    program.require_subcommand(1);
    program.failure_message([](const CLI::App* failed, const CLI::Error& error) {
        const auto chosen = failed->get_subcommands();
        return fmt::format("tenon: {}\nSee tenon {}--help\n", error.what(),
                           chosen.empty() ? "" : chosen.front()->get_name() + " ");
    });
    program.footer("Ends with 0: done; 1: results differ; 2: wrong arguments; 3: an error, told on stderr.");
    add_run(program, exit_code);
    add_bench(program, exit_code);
    add_check(program, exit_code);
    add_inspect(program, exit_code);
    add_explain(program, exit_code);
    add_diff(program, exit_code);
    try {
        program.parse(arguments_of(argc, argv, long_option_names(program)));
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? exit_success : exit_usage;
    }
    return exit_code;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run_program(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "tenon: {}\n", tenon::command::readable(error));
        return tenon::command::exit_error;
    }
}
