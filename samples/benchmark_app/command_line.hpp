#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

/// The options that the program was started with. Every member throws std::invalid_argument naming the option.
class CommandLine {
public:
    CommandLine(int argc, char** argv);

    bool has(const std::string& name) const { return m_values.count(name) > 0; }
    /// The standard when it was not given.
    std::string text(const std::string& name, const std::string& standard = {}) const;
    size_t number(const std::string& name, size_t standard) const;
    bool flag(const std::string& name, bool standard) const;
    /// The text, which must be one of the choices.
    std::string choice(const std::string& name, const std::vector<std::string>& choices,
                       const std::string& standard = {}) const;
    const std::map<std::string, std::vector<std::string>>& values() const { return m_values; }

private:
    void check_complete() const;

    std::map<std::string, std::vector<std::string>> m_values;
};
