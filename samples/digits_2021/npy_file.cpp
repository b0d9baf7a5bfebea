#include "npy_file.hpp"

#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace {

[[noreturn]] void fail(const std::string& path, const std::string& what) {
    throw std::runtime_error("'" + path + "': " + what);
}

}  // namespace

NpyFile read_npy(const std::string& path, const std::string& type) {
    std::ifstream file(path, std::ios::binary);
    if (!file) fail(path, "cannot be opened");
    const std::string all((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (all.size() < 10 || all.compare(0, 7, "\x93NUMPY\x01") != 0) fail(path, "is no .npy file of version 1");
    const size_t length =
        static_cast<unsigned char>(all[8]) + 256 * static_cast<size_t>(static_cast<unsigned char>(all[9]));
    const std::string header = all.substr(10, length);

    static const std::regex pattern(R"('descr': '([^']*)', 'fortran_order': False, 'shape': \(([0-9, ]*)\))");
    std::smatch parts;
    if (!std::regex_search(header, parts, pattern)) fail(path, "expected a row-major array, found " + header);
    if (parts[1] != type) fail(path, "expected elements " + type + ", found " + parts[1].str());

    NpyFile array{type, {}, {}};
    size_t size = static_cast<size_t>(type.back() - '0');
    std::istringstream extents(parts[2].str());
    for (size_t extent = 0; extents >> extent; extents.ignore(2)) {
        if (extent != 0 && size > all.size() / extent) fail(path, "its shape exceeds the file");
        size *= extent;
        array.shape.push_back(extent);
    }
    if (all.size() - 10 < length || all.size() - 10 - length < size) fail(path, "ends before its last element");
    array.bytes = all.substr(10 + length, size);
    return array;
}
