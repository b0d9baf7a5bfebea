#pragma once

#include <map>
#include <string>
#include <vector>

/// An option of a sample: `-i PATH`.
struct Option {
    std::string name, value, help;
    /// What it is when it is not given; nothing when it must be.
    std::string standard{};
    bool required = false;
};

/// The options that a sample was started with. An option may be followed by several values.
class Arguments {
public:
    /// Throws std::invalid_argument for unknown options, missing values and missing options.
    Arguments(const std::vector<Option>& options, int argc, char** argv);

    /// Whether -h was among them; then nothing is required.
    bool help() const { return m_help; }
    /// Empty when it was not given and has no standard.
    std::string text(const std::string& name) const;
    size_t number(const std::string& name) const;
    double real(const std::string& name) const;
    /// The values of an option as paths; each folder stands for the files in it, by name.
    std::vector<std::string> files(const std::string& name) const;

private:
    std::map<std::string, std::vector<std::string>> m_values;
    bool m_help = false;
};

/// The text that -h prints.
std::string usage(const std::string& program, const std::vector<Option>& options);
