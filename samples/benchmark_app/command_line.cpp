#include "command_line.hpp"

#include <algorithm>
#include <stdexcept>

#include "option_list.hpp"

namespace {

const OptionText& find_option(const std::string& name) {
    const auto& list = option_list();
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& option) { return option.name == name; });
    if (found == list.end()) throw std::invalid_argument("unknown option " + name + "; -h lists all");
    return *found;
}

}  // namespace

CommandLine::CommandLine(int argc, char** argv) {
    const OptionText* open = nullptr;
    for (int i = 1; i < argc; ++i) {
        std::string word = argv[i];
        const bool is_name = word.size() > 1 && word[0] == '-' && word.find_first_of("0123456789") != 1;
        if (!is_name) {
            if (!open) throw std::invalid_argument("expected an option, found '" + word + "'; -h lists all");
            m_values[open->name].push_back(word);
            if (!open->several) open = nullptr;
            continue;
        }
        if (word == "--help") word = "-h";
        if (word.compare(0, 2, "--") == 0) word.erase(0, 1);
        const size_t equals = word.find('=');
        const auto& option = find_option(word.substr(0, equals));
        auto& values = m_values[option.name];
        values.clear();
        open = nullptr;
        if (equals != std::string::npos)
            values.push_back(word.substr(equals + 1));
        else if (option.value.empty())
            values.push_back("true");
        else
            open = &option;
    }
    check_complete();
}

void CommandLine::check_complete() const {
    for (const auto& [name, values] : m_values)
        if (values.empty() || values.front().empty()) throw std::invalid_argument("option " + name + " needs a value");
}

std::string CommandLine::text(const std::string& name, const std::string& standard) const {
    const auto found = m_values.find(name);
    return found == m_values.end() ? standard : found->second.front();
}

size_t CommandLine::number(const std::string& name, size_t standard) const {
    if (!has(name)) return standard;
    const std::string value = text(name);
    if (value.size() > 9 || value.find_first_not_of("0123456789") != std::string::npos)
        throw std::invalid_argument("option " + name + " expects a number of up to 9 digits, found '" + value + "'");
    return std::stoul(value);
}

bool CommandLine::flag(const std::string& name, bool standard) const {
    return has(name) ? choice(name, {"true", "false"}) == "true" : standard;
}

std::string CommandLine::choice(const std::string& name, const std::vector<std::string>& choices,
                                const std::string& standard) const {
    if (!has(name)) return standard;
    std::string value = text(name);
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) return value;
    std::string all;
    for (const auto& one : choices)
        all += (all.empty() ? "" : &one == &choices.back() ? " or " : ", ") + one;
    throw std::invalid_argument("option " + name + " expects " + all + ", found '" + value + "'");
}
