#include "loaded_files.hpp"

#include <sys/stat.h>

#include <map>
#include <mutex>

#include "openvino/core/except.hpp"

namespace tenon {
namespace {

struct Entry {
    FileState state;
    bool initialisers_failed = false;
};

struct Table {
    std::mutex mutex;
    std::map<std::string, Entry> files;
};

Table& table() {
    static Table only;
    return only;
}

}  // namespace

bool FileState::operator==(const FileState& other) const {
    return device == other.device && number == other.number && size == other.size && seconds == other.seconds &&
           nanoseconds == other.nanoseconds;
}

std::optional<FileState> file_state(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return std::nullopt;
    return FileState{status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

void expect_unchanged_file(const std::string& path, const std::optional<FileState>& state) {
    auto& known = table();
    const std::lock_guard<std::mutex> lock(known.mutex);
    const auto found = known.files.find(path);
    if (found == known.files.end()) return;
    OPENVINO_ASSERT(state, "Cannot load library '", path,
                    "': the file was deleted after this process had loaded it; put it back. What was loaded stays in "
                    "memory, and everything made from it keeps working");
    OPENVINO_ASSERT(*state == found->second.state, "Cannot load library '", path,
                    "': the file was replaced after this process had loaded it, and the process still has the former "
                    "one in memory; start the process again, or load the new file under another name");
    OPENVINO_ASSERT(!found->second.initialisers_failed, "Cannot load library '", path,
                    "': its static initialisers threw an exception when this process loaded it before, so it is not "
                    "whole; repair the library and start the process again");
}

void remember_file(const std::string& path, const FileState& state, bool initialisers_failed) {
    auto& known = table();
    const std::lock_guard<std::mutex> lock(known.mutex);
    known.files[path] = {state, initialisers_failed};
}

}  // namespace tenon
