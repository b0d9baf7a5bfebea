#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tenon {

/// The state of a file, by which a change is noticed.
struct FileState {
    uint64_t device = 0, number = 0;
    int64_t size = 0, seconds = 0, nanoseconds = 0;

    bool operator==(const FileState& other) const;
};

/// Nothing where there is no file.
std::optional<FileState> file_state(const std::string& path);

// The process has one table of the files that it loaded, since the system loader answers a second request for the same
// path with what it has in memory. Thread-safe.

/// Throws `ov::Exception` where the file was loaded before and has changed, is gone, or failed in its static
/// initialisers: what is in memory is not what the caller asks for.
void expect_unchanged_file(const std::string& path, const std::optional<FileState>& state);
void remember_file(const std::string& path, const FileState& state, bool initialisers_failed);

}  // namespace tenon
