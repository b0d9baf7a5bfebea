#pragma once

#include <string>

namespace tenon {

/// Checks everything that can be told of a library before it is opened: its own file, and those of the libraries it
/// needs that are found beside it (its run path, LD_LIBRARY_PATH) and not loaded yet.
/// Returns a line that says how it was built. Throws `ov::Exception` with one sentence that says what does not fit.
std::string check_library_file(const std::string& path);

/// The file that the system loader would find for a bare name in LD_LIBRARY_PATH; empty for none.
std::string find_in_library_path(const std::string& name);

}  // namespace tenon
