#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstring>

#include "openvino/core/except.hpp"
#include "tenon/reader.hpp"

namespace tenon {
namespace {

/// Closes the descriptor at the end of the scope.
class Descriptor {
public:
    // Opening a pipe must not wait for its other end.
    explicit Descriptor(const std::string& path) : m_number(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

class MappedFile : public ov::AlignedBuffer {
public:
    MappedFile(void* address, size_t size) {
        m_data = static_cast<char*>(address);
        m_byte_size = size;
    }
    ~MappedFile() override { ::munmap(m_data, m_byte_size); }
};

}  // namespace

std::shared_ptr<ov::AlignedBuffer> map_file(const std::string& path) {
    OPENVINO_ASSERT(path.find('\0') == std::string::npos, "a file name contains a zero byte: ", path);
    const Descriptor file(path);
    OPENVINO_ASSERT(file.number() >= 0, "cannot open file ", path, ": ", std::strerror(errno));
    struct stat status {};
    OPENVINO_ASSERT(::fstat(file.number(), &status) == 0, "cannot read file ", path, ": ", std::strerror(errno));
    OPENVINO_ASSERT(S_ISREG(status.st_mode), "cannot read ", path, ": expected a regular file, found ",
                    S_ISDIR(status.st_mode) ? "a folder" : "a device, pipe or socket");
    const auto size = static_cast<uint64_t>(status.st_size);
    OPENVINO_ASSERT(size <= SIZE_MAX, "file ", path, " with ", size, " bytes is too large for this machine");
    if (size == 0) return std::make_shared<ov::AlignedBuffer>();
    void* const address = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
    OPENVINO_ASSERT(address != MAP_FAILED, "cannot map file ", path, " of ", size,
                    " bytes into memory: ", std::strerror(errno));
    return std::make_shared<MappedFile>(address, size);
}

}  // namespace tenon
