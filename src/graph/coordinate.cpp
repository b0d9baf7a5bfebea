#include "openvino/core/coordinate.hpp"

namespace ov {

std::ostream& operator<<(std::ostream& stream, const Coordinate& coordinate) {
    stream << "Coordinate{";
    const char* separator = "";
    for (const auto value : coordinate) {
        stream << separator << value;
        separator = ", ";
    }
    return stream << "}";
}

}  // namespace ov
