#include "weights.hpp"

#include <cstring>
#include <filesystem>
#include <vector>

#include "read_error.hpp"

namespace tenon::ir {

Weights::Weights(const ModelSource& source) {
    if (source.weights) {
        const ov::Tensor& tensor = source.weights;
        m_name = "weights in memory";
        OPENVINO_ASSERT(tensor.is_continuous(), source.name(), ": expected weights without gaps");
        m_buffer = std::make_shared<ov::SharedBuffer<ov::Tensor>>(static_cast<char*>(tensor.data()),
                                                                  tensor.get_byte_size(), tensor);
    } else if (!source.weights_path.empty()) {
        m_name = "weights file " + source.weights_path;
        m_buffer = map_file(source.weights_path);
    } else if (!source.path.empty()) {
        const auto beside = std::filesystem::path(source.path).replace_extension(".bin");
        m_name = "weights file " + beside.string();
        std::error_code not_there;
        if (std::filesystem::exists(beside, not_there)) m_buffer = map_file(beside.string());
    } else {
        m_name = "no weights";
    }
}

void Weights::check_span(uint64_t offset, uint64_t size, const std::string& where) const {
    if (!m_buffer || m_buffer->size() == 0) {
        fail(where, "Empty weights data in bin file or bin file cannot be found! Expected ", size, " bytes at offset ",
             offset, ", found ",
             m_buffer                 ? m_name + " without a byte"
             : m_name == "no weights" ? m_name
                                      : "no " + m_name,
             ". Put the .bin file beside the .xml file or pass the weights");
    }
    const uint64_t available = m_buffer->size();
    if (offset > available || size > available - offset) {
        fail(where, "Incorrect weights in bin file! Expected ", size, " bytes at offset ", offset, ", found ", m_name,
             " with ", available, " bytes. Check that the .bin file is complete and belongs to the .xml file");
    }
}

std::shared_ptr<ov::AlignedBuffer> Weights::span(uint64_t offset, uint64_t size, size_t alignment,
                                                 const std::string& where) {
    check_span(offset, size, where);
    auto& known = m_spans[{offset, size}];
    char* const data = m_buffer->get_ptr<char>() + offset;
    const auto is_aligned = [alignment](const void* address) {
        return alignment < 2 || reinterpret_cast<uintptr_t>(address) % alignment == 0;
    };
    if (known && is_aligned(known->get_ptr())) return known;
    if (is_aligned(data)) {
        known = std::make_shared<ov::SharedBuffer<std::shared_ptr<ov::AlignedBuffer>>>(data, size, m_buffer);
    } else {
        known = std::make_shared<ov::AlignedBuffer>(size);
        std::memcpy(known->get_ptr(), data, size);
    }
    return known;
}

std::shared_ptr<ov::op::v0::Constant> Weights::constant(const ov::element::Type& type, const ov::Shape& shape,
                                                        uint64_t offset, uint64_t size, const std::string& where) {
    if (type.is_dynamic()) fail(where, "expected a Const of a known element type, found ", type);
    const auto count = ov::checked_shape_size(shape);
    if (!count) fail(where, "the number of elements of shape ", shape, " does not fit into 64 bits");
    if (type == ov::element::string) return strings(shape, offset, size, where);

    const auto needed = ov::element::checked_byte_size(type, *count);
    if (!needed || *needed > size) {
        fail(where, "Attribute and shape size are inconsistent for Const op! Expected a size of at least ",
             needed ? std::to_string(*needed) : "2^64", " bytes for type ", type, " and shape ", shape, ", found ",
             size, ". Correct its element_type, shape or size in the .xml file");
    }
    if (*needed == 0) return std::make_shared<ov::op::v0::Constant>(type, shape);
    check_span(offset, size, where);
    return std::make_shared<ov::op::v0::Constant>(type, shape, span(offset, *needed, type.size(), where));
}

// A count, the beginnings of all strings and the end of the last one, each of 32 bits, then the characters.
std::shared_ptr<ov::op::v0::Constant> Weights::strings(const ov::Shape& shape, uint64_t offset, uint64_t size,
                                                       const std::string& where) {
    const uint64_t count = *ov::checked_shape_size(shape);
    if (count == 0) return std::make_shared<ov::op::v0::Constant>(ov::element::string, shape);
    check_span(offset, size, where);
    const char* const data = m_buffer->get_ptr<char>() + offset;
    const auto word = [data](uint64_t index) {
        uint32_t value;
        std::memcpy(&value, data + index * sizeof(value), sizeof(value));
        return uint64_t{value};
    };
    if (size / 4 < 2 || count > size / 4 - 2 || word(0) != count) {
        fail(where, "expected ", count, " packed strings for shape ", shape, ", found ", size / 4 < 2 ? 0 : word(0),
             " in ", size, " bytes");
    }
    const uint64_t head = (count + 2) * 4;
    std::vector<std::string> values;
    for (uint64_t i = 0; i < count; ++i) {
        const uint64_t begin = word(1 + i), end = word(2 + i);
        if (begin > end || end > size - head) {
            fail(where, "string ", i, " of a Const lies at ", begin, " to ", end, " of ", size - head, " characters");
        }
        values.emplace_back(data + head + begin, end - begin);
    }
    return std::make_shared<ov::op::v0::Constant>(ov::element::string, shape, values);
}

}  // namespace tenon::ir
