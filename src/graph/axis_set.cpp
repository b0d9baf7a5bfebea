#include "openvino/core/axis_set.hpp"

namespace ov {

std::ostream& operator<<(std::ostream& stream, const AxisSet& axes) {
    stream << "AxisSet{";
    const char* separator = "";
    for (const auto value : axes) {
        stream << separator << value;
        separator = ", ";
    }
    return stream << "}";
}

}  // namespace ov
