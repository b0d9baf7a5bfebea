#include "arguments.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

Arguments::Arguments(const std::vector<Option>& options, int argc, char** argv) {
    std::vector<std::string>* values = nullptr;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "-h" || word == "--help") {
            m_help = true;
            return;
        }
        const auto option = std::find_if(options.begin(), options.end(), [&](const auto& o) { return o.name == word; });
        if (option != options.end()) {
            values = &m_values[word];
            values->clear();
        } else if (values == nullptr || word[0] == '-') {
            throw std::invalid_argument("unknown option " + word);
        } else {
            values->push_back(word);
        }
    }
    for (const auto& option : options) {
        const auto found = m_values.find(option.name);
        if (found != m_values.end() && found->second.empty())
            throw std::invalid_argument("option " + option.name + " needs a value");
        if (found == m_values.end() && option.required)
            throw std::invalid_argument("option " + option.name + " is required but not set");
        if (found == m_values.end() && !option.standard.empty()) m_values[option.name] = {option.standard};
    }
}

std::string Arguments::text(const std::string& name) const {
    const auto found = m_values.find(name);
    return found == m_values.end() ? "" : found->second.front();
}

size_t Arguments::number(const std::string& name) const {
    const std::string value = text(name);
    if (value.empty() || value.size() > 9 || value.find_first_not_of("0123456789") != std::string::npos)
        throw std::invalid_argument("option " + name + " expects a number, found '" + value + "'");
    return std::stoul(value);
}

double Arguments::real(const std::string& name) const {
    try {
        return std::stod(text(name));
    } catch (const std::exception&) {
        throw std::invalid_argument("option " + name + " expects a number, found '" + text(name) + "'");
    }
}

std::vector<std::string> Arguments::files(const std::string& name) const {
    std::vector<std::string> files;
    const auto found = m_values.find(name);
    if (found == m_values.end()) return files;
    for (const auto& path : found->second) {
        if (!std::filesystem::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        const size_t first = files.size();
        for (const auto& entry : std::filesystem::directory_iterator(path))
            if (entry.is_regular_file()) files.push_back(entry.path().string());
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(first), files.end());
    }
    return files;
}

std::string usage(const std::string& program, const std::vector<Option>& options) {
    std::string text = program + " [OPTION]\nOptions:\n\n    -h                      Print a usage message.\n";
    for (const auto& option : options) {
        std::string left = "    " + option.name + " \"<" + option.value + ">\"";
        left.resize(std::max<size_t>(left.size() + 1, 28), ' ');
        text += left + (option.required ? "Required. " : "Optional. ") + option.help + "\n";
    }
    return text;
}
