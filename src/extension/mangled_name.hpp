#pragma once

#include <string_view>

namespace tenon {

/// What the name of a C++ symbol mentions.
struct MangledName {
    /// std::string as it was before 2015, and as it is since.
    bool old_string = false, new_string = false;
    /// A namespace of the engine.
    bool engine = false;
};

/// Reads as much of a symbol's name (Itanium C++ ABI, chapter 5.1) as that takes. Any text is allowed.
MangledName read_mangled_name(std::string_view name);

}  // namespace tenon
