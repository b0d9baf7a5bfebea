#pragma once

#include <string>

namespace tenon {

/// Checks that a file is a loadable library for this processor whose headers, segments and dynamic tables lie inside
/// the file, without running any of its code (the system loader crashes on some damaged files).
/// Throws `ov::Exception` naming the file, what was expected and what was found.
void check_elf_library(const std::string& path);

}  // namespace tenon
