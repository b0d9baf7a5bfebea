#include "npy.hpp"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "user_error.hpp"

namespace {

using namespace tenon::command;
using testing::HasSubstr;

std::string file_text(const std::string& header, const std::string& data, char version = 1) {
    std::string text("\x93NUMPY", 6);
    text += version;
    text += '\0';
    text += static_cast<char>(header.size() & 0xFFU);
    text += static_cast<char>(header.size() >> 8U);
    if (version > 1) text.append(2, '\0');
    return text + header + data;
}

ov::Tensor read(const std::string& text) {
    std::istringstream stream(text);
    return read_npy(stream, "array.npy");
}

std::string error_of(const std::string& text) {
    try {
        read(text);
    } catch (const UserError& error) {
        return error.what();
    }
    return "no error";
}

// The first 80 bytes of numpy.save of numpy.arange(3, dtype='<i2'), without the padding that NumPy puts in.
const std::string three_shorts =
    file_text("{'descr': '<i2', 'fortran_order': False, 'shape': (3,), }\n", std::string("\0\0\1\0\2\0", 6));

class NpyTypes : public testing::TestWithParam<std::pair<const char*, ov::element::Type>> {};

TEST_P(NpyTypes, reads) {
    const auto [description, type] = GetParam();
    const std::string data(type.size() * 6, '\0');
    const auto tensor = read(
        file_text(std::string("{'descr': '") + description + "', 'fortran_order': False, 'shape': (2, 3), }", data));
    EXPECT_EQ(tensor.get_element_type(), type);
    EXPECT_EQ(tensor.get_shape(), (ov::Shape{2, 3}));
}

INSTANTIATE_TEST_SUITE_P(all, NpyTypes,
                         testing::Values(std::pair("|b1", ov::element::boolean), std::pair("<f2", ov::element::f16),
                                         std::pair("<f4", ov::element::f32), std::pair("<f8", ov::element::f64),
                                         std::pair("|i1", ov::element::i8), std::pair("<i2", ov::element::i16),
                                         std::pair("<i4", ov::element::i32), std::pair("<i8", ov::element::i64),
                                         std::pair("|u1", ov::element::u8), std::pair("<u2", ov::element::u16),
                                         std::pair("<u4", ov::element::u32), std::pair("<u8", ov::element::u64)));

TEST(Npy, reads_values) {
    const auto tensor = read(three_shorts);
    const auto* values = tensor.data<int16_t>();
    EXPECT_EQ(values[0], 0);
    EXPECT_EQ(values[1], 1);
    EXPECT_EQ(values[2], 2);
}

TEST(Npy, reads_a_scalar_and_later_versions) {
    const std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (), }\n";
    const std::string one("\0\0\x80\x3f", 4);
    EXPECT_EQ(read(file_text(header, one)).get_shape(), ov::Shape{});
    EXPECT_EQ(read(file_text(header, one, 2)).data<float>()[0], 1.0F);
    EXPECT_EQ(read(file_text(header, one, 3)).data<float>()[0], 1.0F);
}

TEST(Npy, refuses_what_it_cannot_hold) {
    const auto with = [](const std::string& header) { return error_of(file_text(header, std::string(4, '\0'))); };
    EXPECT_THAT(with("{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }"), HasSubstr("fortran_order"));
    EXPECT_THAT(with("{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }"), HasSubstr("'>f4'"));
    EXPECT_THAT(with("{'descr': '<c8', 'fortran_order': False, 'shape': (1,), }"), HasSubstr("'<c8'"));
    EXPECT_THAT(with("{'descr': '<U1', 'fortran_order': False, 'shape': (1,), }"), HasSubstr("'<U1'"));
}

TEST(Npy, refuses_damaged_files) {
    EXPECT_THAT(error_of(""), HasSubstr("not a .npy file"));
    EXPECT_THAT(error_of("PK\3\4 something else"), HasSubstr("not a .npy file"));
    EXPECT_THAT(error_of(three_shorts.substr(0, three_shorts.size() - 1)), HasSubstr("5 bytes"));
    EXPECT_THAT(error_of(three_shorts + "x"), HasSubstr("7 bytes"));
    EXPECT_THAT(error_of(three_shorts.substr(0, 20)), HasSubstr("ends in its header"));
    EXPECT_THAT(error_of(file_text("{'descr': '<i2', 'fortran_order': False}", "")), HasSubstr("'shape'"));
    // The product of the dimensions is 0 modulo 2^64.
    EXPECT_THAT(
        error_of(file_text("{'descr': '<i2', 'fortran_order': False, 'shape': (4294967296, 4294967296), }", "")),
        HasSubstr("does not fit"));
    EXPECT_THAT(error_of(file_text("{}", "", 9)), HasSubstr("version 9"));
}

TEST(Npy, writes_what_it_reads) {
    const auto path = std::filesystem::temp_directory_path() / "tenon_npy_test.npy";
    ov::Tensor tensor(ov::element::f16, {2, 1});
    tensor.data<ov::float16>()[0] = 1.5F;
    tensor.data<ov::float16>()[1] = -2.0F;
    write_npy(path, tensor);
    std::ifstream stream(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    // NumPy wants data that begins at a multiple of 64 bytes.
    ASSERT_EQ(text.size(), 128U + 4U);
    EXPECT_THAT(text, HasSubstr("{'descr': '<f2', 'fortran_order': False, 'shape': (2, 1), }"));
    EXPECT_EQ(text.substr(128), std::string("\x00\x3e\x00\xc0", 4));
    const auto again = read_npy(path);
    EXPECT_EQ(again.get_shape(), tensor.get_shape());
    EXPECT_EQ(std::memcmp(again.data(), tensor.data(), 4), 0);
    std::filesystem::remove(path);
}

TEST(Npy, writes_bf16_as_its_bits) {
    const auto path = std::filesystem::temp_directory_path() / "tenon_npy_bf16_test.npy";
    ov::Tensor tensor(ov::element::bf16, {1});
    tensor.data<ov::bfloat16>()[0] = 1.0F;
    write_npy(path, tensor);
    const auto again = read_npy(path);
    EXPECT_EQ(again.get_element_type(), ov::element::u16);
    EXPECT_EQ(again.data<uint16_t>()[0], 0x3F80);
    std::filesystem::remove(path);
}

TEST(Npy, names_the_file_that_is_missing) {
    EXPECT_THROW(read_npy("/nonexistent/array.npy"), UserError);
    try {
        read_npy("/nonexistent/array.npy");
    } catch (const UserError& error) {
        EXPECT_THAT(error.what(), HasSubstr("/nonexistent/array.npy"));
    }
}

}  // namespace
