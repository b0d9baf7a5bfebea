#include <cstring>
#include <ie_parallel.hpp>
#include <openvino/core/version.hpp>

// The project asks for C++11; the imported targets raise that to what the headers need.
static_assert(__cplusplus >= 201703L, "the targets do not raise the language standard");
// Without a word from the project, code for TBB inside `#if IE_THREAD == IE_THREAD_TBB` stays out.
static_assert(IE_THREAD == IE_THREAD_SEQ, "the project is told to bring threads of its own");

[[deprecated]] inline int deprecated_answer() {
    return 0;
}

int main() {
    const ov::Version version = ov::get_openvino_version();
    const bool named = version.buildNumber != nullptr && std::strlen(version.buildNumber) > 0;
    return named ? deprecated_answer() : 1;
}
