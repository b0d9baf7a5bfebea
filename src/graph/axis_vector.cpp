#include "openvino/core/axis_vector.hpp"

namespace ov {

std::ostream& operator<<(std::ostream& stream, const AxisVector& axes) {
    stream << "AxisVector{";
    const char* separator = "";
    for (const auto value : axes) {
        stream << separator << value;
        separator = ", ";
    }
    return stream << "}";
}

}  // namespace ov
