#include <cstring>

#include <openvino/core/version.hpp>

// The project asks for C++11; the imported targets raise that to what the headers need.
static_assert(__cplusplus >= 201703L, "the targets do not raise the language standard");

int main() {
    const ov::Version version = ov::get_openvino_version();
    return version.buildNumber != nullptr && std::strlen(version.buildNumber) > 0 ? 0 : 1;
}
