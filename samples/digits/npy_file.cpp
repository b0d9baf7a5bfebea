#include "npy_file.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace {

[[noreturn]] void fail(const std::string& path, const std::string& what) {
    throw std::runtime_error("'" + path + "': " + what);
}

/// What stands in the header's dictionary behind `'key': `, up to the character `end`.
std::string entry(const std::string& header, const std::string& key, char end, const std::string& path) {
    const std::string mark = "'" + key + "': ";
    const size_t begin = header.find(mark);
    if (begin == std::string::npos) fail(path, "its header has no entry " + key);
    const size_t first = begin + mark.size();
    return header.substr(first, header.find(end, first) - first);
}

ov::element::Type element_type(const std::string& description, const std::string& path) {
    if (description == "'|u1'") return ov::element::u8;
    if (description == "'<i8'") return ov::element::i64;
    if (description == "'<f4'") return ov::element::f32;
    fail(path, "expected elements |u1, <i8 or <f4, found " + description);
}

ov::Shape parse_shape(const std::string& text, size_t most, const std::string& path) {
    ov::Shape shape;
    std::istringstream stream(text.substr(text.find('(') + 1));
    size_t count = 1;
    for (size_t length = 0; stream >> length; stream.ignore(2)) {
        if (length != 0 && count > most / length) fail(path, "its shape (" + text.substr(1) + ") exceeds the file");
        count *= length;
        shape.push_back(length);
    }
    return shape;
}

}  // namespace

ov::Tensor read_npy(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) fail(path, "cannot be opened");
    std::ostringstream all;
    all << file.rdbuf();
    const std::string bytes = all.str();
    if (bytes.size() < 10 || bytes.compare(0, 7, "\x93NUMPY\x01") != 0) fail(path, "is no .npy file of version 1");
    const size_t length =
        static_cast<unsigned char>(bytes[8]) + 256 * static_cast<size_t>(static_cast<unsigned char>(bytes[9]));
    const std::string header = bytes.substr(10, length);
    if (entry(header, "fortran_order", ',', path) != "False") fail(path, "expected row-major order");
    const auto type = element_type(entry(header, "descr", ',', path), path);
    const auto shape = parse_shape(entry(header, "shape", ')', path), bytes.size(), path);
    ov::Tensor tensor(type, shape);
    if (bytes.size() < 10 + length + tensor.get_byte_size()) fail(path, "ends before its last element");
    bytes.copy(static_cast<char*>(tensor.data()), tensor.get_byte_size(), 10 + length);
    return tensor;
}
