#pragma once

#include <fstream>
#include <string>

namespace tenon {

/// A file that is written beside its path and takes the place of what was there when it is complete: what reads the
/// former file, such as weights mapped from it, keeps it, and a failure leaves it. Devices and pipes are written to
/// directly.
class ReplacedFile {
public:
    /// Throws when the file cannot be written.
    explicit ReplacedFile(const std::string& path);
    /// Drops what was written and not put in place.
    ~ReplacedFile();
    ReplacedFile(const ReplacedFile&) = delete;
    ReplacedFile& operator=(const ReplacedFile&) = delete;

    std::ostream& stream() { return m_stream; }
    /// Throws when not everything could be written.
    void put_in_place();

private:
    std::string m_path;
    /// The same as the path where the file is written directly.
    std::string m_written_path;
    std::ofstream m_stream;
};

}  // namespace tenon
