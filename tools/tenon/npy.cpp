#include "npy.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <regex>

#include "tensor_elements.hpp"
#include "user_error.hpp"

namespace tenon::command {
namespace {

constexpr std::string_view magic("\x93NUMPY", 6);

struct NpyType {
    ov::element::Type_t type;
    const char* kind;
};

// The first entry of a type is the one that is written.
constexpr std::array<NpyType, 12> npy_types{{{ov::element::Type_t::boolean, "b1"},
                                             {ov::element::Type_t::f16, "f2"},
                                             {ov::element::Type_t::f32, "f4"},
                                             {ov::element::Type_t::f64, "f8"},
                                             {ov::element::Type_t::i8, "i1"},
                                             {ov::element::Type_t::i16, "i2"},
                                             {ov::element::Type_t::i32, "i4"},
                                             {ov::element::Type_t::i64, "i8"},
                                             {ov::element::Type_t::u8, "u1"},
                                             {ov::element::Type_t::u16, "u2"},
                                             {ov::element::Type_t::u32, "u4"},
                                             {ov::element::Type_t::u64, "u8"}}};

std::string field(const std::string& header, const std::string& key, const char* value, const std::string& name) {
    std::smatch match;
    const std::regex pattern("['\"]" + key + "['\"]\\s*:\\s*" + value);
    if (!std::regex_search(header, match, pattern))
        throw UserError("{}: the header of the .npy file has no usable '{}': {}", name, key, header);
    return match[1];
}

ov::element::Type type_of(const std::string& description, const std::string& name) {
    const std::string kind = description.substr(description.find_first_of("bfiu") == 1 ? 1 : 0);
    const bool little = description.front() != '>' || kind.back() == '1';
    for (const auto& known : npy_types)
        if (little && kind == known.kind) return known.type;
    throw UserError(
        "{}: the .npy file holds elements of type '{}'; expected boolean, little-endian f16, f32, f64 or "
        "integers of 8 to 64 bits",
        name, description);
}

size_t header_size(std::istream& stream, const std::string& name) {
    std::array<unsigned char, 8> start{};
    stream.read(reinterpret_cast<char*>(start.data()), start.size());
    if (!stream || std::memcmp(start.data(), magic.data(), magic.size()) != 0)
        throw UserError("{}: not a .npy file (it does not begin with the NumPy mark)", name);
    if (start[6] < 1 || start[6] > 3)
        throw UserError("{}: .npy format version {} is not known, expected 1 to 3", name, static_cast<int>(start[6]));
    std::array<unsigned char, 4> length{};
    stream.read(reinterpret_cast<char*>(length.data()), start[6] == 1 ? 2 : 4);
    const size_t size = length[0] | length[1] << 8U | length[2] << 16U | static_cast<size_t>(length[3]) << 24U;
    if (!stream || size > (1U << 20U)) throw UserError("{}: the header of the .npy file is damaged", name);
    return size;
}

size_t remaining_bytes(std::istream& stream) {
    const auto here = stream.tellg();
    stream.seekg(0, std::ios::end);
    const auto end = stream.tellg();
    stream.seekg(here);
    return static_cast<size_t>(end - here);
}

}  // namespace

ov::Tensor read_npy(std::istream& stream, const std::string& name) {
    std::string header(header_size(stream, name), ' ');
    stream.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (!stream) throw UserError("{}: the .npy file ends in its header", name);
    const auto type = type_of(field(header, "descr", "['\"]([^'\"]{2,})['\"]", name), name);
    if (field(header, "fortran_order", "(True|False)", name) == "True")
        throw UserError("{}: the array is stored column by column (fortran_order); save numpy.ascontiguousarray(a)",
                        name);
    const ov::Shape shape = parse_shape(field(header, "shape", "\\(([0-9, ]*)\\)", name));
    size_t count = 1;
    bool fits = true;
    for (const size_t dimension : shape)
        fits = !__builtin_mul_overflow(count, dimension, &count) && fits;
    const size_t bytes = fits ? ov::element::checked_byte_size(type, count).value_or(SIZE_MAX) : SIZE_MAX;
    const size_t found = remaining_bytes(stream);
    if (bytes != found)
        throw UserError("{}: a .npy array of type {} and shape {} does not fit the {} bytes that follow its header",
                        name, type.to_string(), shape_text(shape), found);
    ov::Tensor tensor(type, shape);
    stream.read(static_cast<char*>(tensor.data()), static_cast<std::streamsize>(bytes));
    if (!stream) throw UserError("{}: the .npy file cannot be read to its end", name);
    return tensor;
}

ov::Tensor read_npy(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream || std::filesystem::is_directory(path)) throw UserError("{}: the file cannot be opened", path.string());
    return read_npy(stream, path.string());
}

void write_npy(const std::filesystem::path& path, const ov::Tensor& tensor) {
    const auto type = tensor.get_element_type();
    const char* kind = type == ov::element::bf16 ? "u2" : nullptr;
    for (const auto& known : npy_types)
        if (type == known.type) kind = known.kind;
    if (!kind) throw UserError("{}: .npy has no type for {}", path.string(), type.to_string());
    const auto& shape = tensor.get_shape();
    std::string header =
        fmt::format("{{'descr': '{}{}', 'fortran_order': False, 'shape': ({}{}), }}", type.size() == 1 ? '|' : '<',
                    kind, fmt::join(shape, ", "), shape.size() == 1 ? "," : "");
    const size_t prefix = magic.size() + 4;
    header.append(63 - (prefix + header.size()) % 64, ' ');
    header += '\n';
    ov::Tensor dense(type, shape);
    tensor.copy_to(dense);
    std::ofstream stream(path, std::ios::binary);
    stream.write(magic.data(), magic.size());
    const std::array<char, 4> rest{1, 0, static_cast<char>(header.size() & 0xFFU),
                                   static_cast<char>(header.size() >> 8U)};
    stream.write(rest.data(), rest.size());
    stream << header;
    stream.write(static_cast<const char*>(dense.data()), static_cast<std::streamsize>(dense.get_byte_size()));
    if (!stream.flush()) throw UserError("{}: the file cannot be written", path.string());
}

}  // namespace tenon::command
