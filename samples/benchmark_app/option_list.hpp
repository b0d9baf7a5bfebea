#pragma once

#include <string>
#include <vector>

/// An option of the command line as --help shows it; one without a value is a switch.
struct OptionText {
    std::string name, value, help;
    /// Whether it takes more words than one.
    bool several = false;
};

const std::vector<OptionText>& option_list();

/// The text of --help.
std::string usage();
