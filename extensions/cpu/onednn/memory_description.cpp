#include "onednn/memory_description.hpp"

#include <cstring>
#include <string>

#include "openvino/core/except.hpp"
#include "strided/layout_copy.hpp"

namespace tenon {
namespace cpu {
namespace {

using Tag = dnnl::memory::format_tag;

Tag blocked_tag(size_t rank, size_t block) {
    OPENVINO_ASSERT(rank >= 3 && rank <= 5 && (block == 8 || block == 16), "oneDNN has no blocks of ", block,
                    " channels for rank ", rank);
    const Tag of_8[] = {Tag::aBc8b, Tag::aBcd8b, Tag::aBcde8b};
    const Tag of_16[] = {Tag::aBc16b, Tag::aBcd16b, Tag::aBcde16b};
    return block == 8 ? of_8[rank - 3] : of_16[rank - 3];
}

}  // namespace

const dnnl::engine& onednn_engine() {
    static const dnnl::engine engine(dnnl::engine::kind::cpu, 0);
    return engine;
}

dnnl::memory::dims to_dims(const ov::Shape& shape) {
    return dnnl::memory::dims(shape.begin(), shape.end());
}

dnnl::memory::desc describe_memory(const ov::Shape& shape, const MemoryLayout& layout) {
    constexpr auto type = dnnl::memory::data_type::f32;
    if (!layout.blocks().empty())
        return dnnl::memory::desc(to_dims(shape), type, blocked_tag(shape.size(), layout.channel_block()));
    const auto physical = physical_strides(layout, shape);
    dnnl::memory::dims strides(shape.size());
    for (size_t i = 0; i < shape.size(); ++i)
        strides[layout.order()[i]] = static_cast<dnnl::memory::dim>(physical[i]);
    return dnnl::memory::desc(to_dims(shape), type, strides);
}

dnnl::memory::desc describe_memory_any(const ov::Shape& shape) {
    return dnnl::memory::desc(to_dims(shape), dnnl::memory::data_type::f32, Tag::any);
}

std::string memory_key(const dnnl::memory::desc& description) {
    std::string key = std::to_string(static_cast<int>(description.get_format_kind()));
    const auto add = [&key](const dnnl::memory::dims& values) {
        key += '|';
        for (const auto value : values)
            key += std::to_string(value) + ',';
    };
    add(description.get_dims());
    add(description.get_padded_dims());
    if (description.get_format_kind() == dnnl::memory::format_kind::blocked) {
        add(description.get_strides());
        add(description.get_inner_blks());
        add(description.get_inner_idxs());
    }
    return key + '|' + std::to_string(description.get_size());
}

bool is_reference(const char* implementation) {
    return std::strstr(implementation, "ref") != nullptr;
}

}  // namespace cpu
}  // namespace tenon
