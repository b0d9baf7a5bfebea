#include "numpy_file.hpp"

#include <array>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

namespace tenon::bench {
namespace {

/// Magic number, version, and the header's length in two bytes.
constexpr size_t fixed_part = 10;
constexpr size_t alignment = 64;

std::string kind_of(const ov::element::Type& type) {
    static const std::map<std::string, std::string> kinds{
        {"f16", "<f2"}, {"f32", "<f4"}, {"f64", "<f8"}, {"i8", "|i1"},  {"i16", "<i2"},    {"i32", "<i4"},
        {"i64", "<i8"}, {"u8", "|u1"},  {"u16", "<u2"}, {"u32", "<u4"}, {"boolean", "|b1"}};
    const auto found = kinds.find(type.get_type_name());
    if (found == kinds.end()) throw std::runtime_error("NumPy has no type for " + type.get_type_name());
    return found->second;
}

}  // namespace

ov::Tensor read_numpy(const std::filesystem::path& path, const ov::element::Type& type, const ov::Shape& shape) {
    std::ifstream file(path, std::ios::binary);
    std::array<unsigned char, fixed_part> head{};
    file.read(reinterpret_cast<char*>(head.data()), fixed_part);
    file.seekg(static_cast<std::streamoff>(fixed_part + head[8] + (size_t{head[9]} << 8U)));
    ov::Tensor tensor(type, shape);
    file.read(static_cast<char*>(tensor.data()), static_cast<std::streamsize>(tensor.get_byte_size()));
    if (!file)
        throw std::runtime_error(path.string() + ": expected " + std::to_string(tensor.get_byte_size()) +
                                 " bytes of data");
    return tensor;
}

void write_numpy(const std::filesystem::path& path, const ov::Tensor& tensor) {
    std::string header = "{'descr': '" + kind_of(tensor.get_element_type()) + "', 'fortran_order': False, 'shape': (";
    for (const size_t extent : tensor.get_shape())
        header += std::to_string(extent) + ",";
    header += ")}";
    header.append(alignment - (fixed_part + header.size() + 1) % alignment, ' ');
    header += '\n';
    std::ofstream file(path, std::ios::binary);
    file.write("\x93NUMPY\x01\x00", 8);
    file.put(static_cast<char>(header.size() & 0xFFU));
    file.put(static_cast<char>(header.size() >> 8U));
    file << header;
    file.write(static_cast<const char*>(tensor.data()), static_cast<std::streamsize>(tensor.get_byte_size()));
    if (!file) throw std::runtime_error("cannot write " + path.string());
}

}  // namespace tenon::bench
