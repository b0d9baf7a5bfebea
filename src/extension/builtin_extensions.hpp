#pragma once

#include <string>
#include <utility>
#include <vector>

namespace tenon {

class Registrar;

using ExtensionEntry = void (*)(Registrar&);

/// Name and entry of every extension that is linked into the engine.
const std::vector<std::pair<std::string, ExtensionEntry>>& builtin_extensions();

}  // namespace tenon
