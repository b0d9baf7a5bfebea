#include "openvino/core/coordinate_diff.hpp"

namespace ov {

std::ostream& operator<<(std::ostream& stream, const CoordinateDiff& difference) {
    stream << "CoordinateDiff{";
    const char* separator = "";
    for (const auto value : difference) {
        stream << separator << value;
        separator = ", ";
    }
    return stream << "}";
}

}  // namespace ov
