#pragma once

#include <cstddef>
#include <string>

namespace tenon::command {

/// The most memory that this process has had resident, in bytes.
size_t peak_memory();

/// A number of bytes for people: "512 B", "1.5 KiB", "3.2 MiB".
std::string bytes_text(size_t bytes);

}  // namespace tenon::command
