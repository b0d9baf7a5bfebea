#include "openvino/core/shape.hpp"

#include <algorithm>
#include <sstream>

#include "openvino/core/except.hpp"
#include "openvino/core/partial_shape.hpp"

namespace ov {

Shape::Shape(const std::string& text) {
    const PartialShape parsed(text);
    OPENVINO_ASSERT(parsed.is_static(), "\"", text, "\" is not a static shape; expected text like \"[1,3,224,224]\"");
    *this = parsed.get_shape();
}

std::string Shape::to_string() const {
    std::ostringstream text;
    text << *this;
    return text.str();
}

Shape::reference Shape::at(std::ptrdiff_t position) {
    const size_t index = index_of(position);
    OPENVINO_ASSERT(index < size(), "Axis ", position, " is out of range for the shape ", *this);
    return (*this)[index];
}

Shape::const_reference Shape::at(std::ptrdiff_t position) const {
    const size_t index = index_of(position);
    OPENVINO_ASSERT(index < size(), "Axis ", position, " is out of range for the shape ", *this);
    return (*this)[index];
}

std::optional<size_t> checked_shape_size(const Shape& shape) {
    if (std::find(shape.begin(), shape.end(), size_t{0}) != shape.end()) return 0;
    size_t size = 1;
    for (const size_t length : shape) {
        if (__builtin_mul_overflow(size, length, &size)) return std::nullopt;
    }
    return size;
}

std::ostream& operator<<(std::ostream& stream, const Shape& shape) {
    stream << "[";
    const char* separator = "";
    for (const size_t length : shape) {
        stream << separator << length;
        separator = ",";
    }
    return stream << "]";
}

}  // namespace ov
