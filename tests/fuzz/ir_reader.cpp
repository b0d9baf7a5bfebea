#include "read_model.hpp"

/// The input is the text of a model.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size) read_model(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
