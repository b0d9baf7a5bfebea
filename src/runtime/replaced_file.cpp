#include "replaced_file.hpp"

#include <unistd.h>

#include <atomic>
#include <filesystem>

#include "openvino/core/except.hpp"

namespace tenon {
namespace {

namespace fs = std::filesystem;

// A link stays, and what it points to is replaced.
std::string resolved(const std::string& path) {
    std::error_code none;
    const auto target = fs::is_symlink(path, none) ? fs::canonical(path, none) : fs::path();
    return target.empty() ? path : target.string();
}

std::string path_beside(const std::string& path) {
    static std::atomic<unsigned> number{0};
    std::error_code none;
    if (fs::exists(path, none) && !fs::is_regular_file(path, none)) return path;
    return path + ".part" + std::to_string(::getpid()) + "_" + std::to_string(number++);
}

}  // namespace

ReplacedFile::ReplacedFile(const std::string& path)
    : m_path(resolved(path)), m_written_path(path_beside(m_path)), m_stream(m_written_path, std::ios::binary) {
    OPENVINO_ASSERT(m_stream, "cannot write the file '", path, "'; check the folder and its permissions");
}

ReplacedFile::~ReplacedFile() {
    if (m_written_path == m_path) return;
    m_stream.close();
    std::error_code none;
    fs::remove(m_written_path, none);
}

void ReplacedFile::put_in_place() {
    m_stream.close();
    OPENVINO_ASSERT(m_stream, "writing '", m_path, "' failed; the disk may be full");
    if (m_written_path == m_path) return;
    std::error_code error;
    const auto former = fs::status(m_path, error);
    if (fs::exists(former)) fs::permissions(m_written_path, former.permissions(), error);
    fs::rename(m_written_path, m_path, error);
    OPENVINO_ASSERT(!error, "cannot write the file '", m_path, "': ", error.message());
    m_written_path = m_path;
}

}  // namespace tenon
