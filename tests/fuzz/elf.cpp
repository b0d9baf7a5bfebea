#include <cstring>
#include <memory>

#include "extension/library_identity.hpp"
#include "openvino/core/except.hpp"

/// The input is the file of a library: it is checked and its identity is read, and none of its code runs.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto file = std::make_shared<ov::AlignedBuffer>(size);
    if (size) std::memcpy(file->get_ptr(), data, size);
    try {
        const tenon::ElfImage image("input", file);
        const auto identity = tenon::read_identity(image);
        tenon::find_misfit(identity, tenon::HostIdentity::own());
        identity.text();
    } catch (const ov::Exception&) {
        return 0;
    }
    return 0;
}
