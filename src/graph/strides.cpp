#include "openvino/core/strides.hpp"

namespace ov {

std::ostream& operator<<(std::ostream& stream, const Strides& strides) {
    stream << "Strides{";
    const char* separator = "";
    for (const auto value : strides) {
        stream << separator << value;
        separator = ", ";
    }
    return stream << "}";
}

}  // namespace ov
