#pragma once

#include <map>
#include <string>

#include "examples.hpp"
#include "served.hpp"

namespace operations {

/// Text of docs/operations.md. `tests` counts those of the suite of each operation type.
std::string document(const Examples& examples, const std::map<std::string, int>& tests);

}  // namespace operations
