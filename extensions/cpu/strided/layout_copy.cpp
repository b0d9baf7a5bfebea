#include "strided/layout_copy.hpp"

#include <algorithm>
#include <cstdint>

#include "openvino/core/except.hpp"

namespace tenon {
namespace cpu {
namespace {

constexpr uint64_t zero_element = 0;

/// Offset of index i along one axis: (i / block) · outer + (i % block) · inner.
struct AxisAddress {
    size_t block = 1;
    size_t outer = 0;
    size_t inner = 0;
    size_t at(size_t index) const { return block == 1 ? index * outer : index / block * outer + index % block * inner; }
};

// Layouts with at most one block per axis.
std::optional<std::vector<AxisAddress>> axis_addresses(const MemoryLayout& layout, const ov::Shape& shape) {
    const auto strides = physical_strides(layout, shape);
    std::vector<AxisAddress> axes(shape.size());
    for (size_t i = 0; i < layout.order().size(); ++i)
        axes[layout.order()[i]].outer = strides[i];
    for (size_t i = 0; i < layout.blocks().size(); ++i) {
        auto& axis = axes[layout.blocks()[i].axis];
        if (axis.block != 1) return std::nullopt;
        axis.block = layout.blocks()[i].size;
        axis.inner = strides[layout.order().size() + i];
    }
    return axes;
}

/// A run of indices of one logical axis over which both addresses are sums of strides.
struct Segment {
    size_t start;
    bool padding;
    std::vector<StridedAxis> digits;
};

// Splits [start, start + length) at multiples of the larger block, then of the smaller one.
void add_segments(std::vector<Segment>& segments, size_t start, size_t length, size_t large, size_t small,
                  const AxisAddress& from, const AxisAddress& to, bool padding) {
    const auto stride = [&](size_t step) {
        return StridedAxis{
            0, static_cast<std::ptrdiff_t>(from.at(start + step)) - static_cast<std::ptrdiff_t>(from.at(start)),
            static_cast<std::ptrdiff_t>(to.at(start + step)) - static_cast<std::ptrdiff_t>(to.at(start))};
    };
    while (length > 0) {
        Segment segment{start, padding, {}};
        size_t taken = 0;
        const auto add = [&](size_t count, size_t step) {
            if (count <= 1) return;
            auto axis = stride(step);
            axis.size = count;
            if (padding) axis.source = 0;
            segment.digits.push_back(axis);
        };
        const bool aligned = start % large == 0;
        if (aligned && length >= large) {
            const size_t count = length / large;
            add(count, large);
            add(large / small, small);
            add(small, 1);
            taken = count * large;
        } else {
            const size_t in_block = small - start % small;
            taken = std::min(length, in_block);
            add(taken, 1);
        }
        segments.push_back(std::move(segment));
        start += taken;
        length -= taken;
    }
}

size_t rounded_up(size_t value, size_t step) {
    return (value + step - 1) / step * step;
}

}  // namespace

std::vector<size_t> physical_strides(const MemoryLayout& layout, const ov::Shape& shape) {
    const auto sizes = layout.physical_shape(shape);
    std::vector<size_t> strides(sizes.size());
    size_t stride = 1;
    for (size_t i = sizes.size(); i-- > 0; stride *= sizes[i])
        strides[i] = stride;
    return strides;
}

std::vector<size_t> broadcast_strides(const ov::Shape& operand_shape, const MemoryLayout& operand_layout,
                                      const ov::Shape& shape, const MemoryLayout& layout) {
    OPENVINO_ASSERT(operand_shape.size() == shape.size() && (layout.blocks().empty() || layout == operand_layout),
                    "an operand of shape ", operand_shape, " in layout ", operand_layout.name(),
                    " cannot be broadcast to ", shape, " in layout ", layout.name());
    const auto own = physical_strides(operand_layout, operand_shape);
    std::vector<size_t> by_axis(shape.size());
    for (size_t i = 0; i < operand_layout.order().size(); ++i)
        by_axis[operand_layout.order()[i]] = own[i];
    std::vector<size_t> strides;
    for (const size_t axis : layout.order())
        strides.push_back(operand_shape[axis] == 1 ? 0 : by_axis[axis]);
    for (size_t i = 0; i < layout.blocks().size(); ++i)
        strides.push_back(operand_shape[layout.blocks()[i].axis] == 1 ? 0 : own[layout.order().size() + i]);
    return strides;
}

std::optional<LayoutCopy> LayoutCopy::make(const MemoryLayout& from, const MemoryLayout& to, const ov::Shape& shape,
                                           size_t element_size) {
    LayoutCopy copy;
    if (ov::shape_size(shape) == 0) return copy;
    const auto source = axis_addresses(from, shape), target = axis_addresses(to, shape);
    if (!source || !target) return std::nullopt;
    std::vector<std::vector<Segment>> axes(shape.size());
    for (size_t axis = 0; axis < shape.size(); ++axis) {
        const auto &in = (*source)[axis], &out = (*target)[axis];
        const size_t large = std::max(in.block, out.block), small = std::min(in.block, out.block);
        if (large % small != 0) return std::nullopt;
        add_segments(axes[axis], 0, shape[axis], large, small == 1 ? large : small, in, out, false);
        if (const size_t padded = rounded_up(shape[axis], out.block); padded > shape[axis])
            add_segments(axes[axis], shape[axis], padded - shape[axis], out.block, out.block, out, out, true);
    }
    std::vector<size_t> position(shape.size(), 0);
    for (bool done = false; !done;) {
        std::vector<StridedAxis> digits;
        size_t source_offset = 0, target_offset = 0;
        bool padding = false;
        for (size_t axis = 0; axis < shape.size(); ++axis)
            padding |= axes[axis][position[axis]].padding;
        for (size_t axis = 0; axis < shape.size(); ++axis) {
            const auto& segment = axes[axis][position[axis]];
            for (auto digit : segment.digits) {
                if (padding) digit.source = 0;
                digits.push_back(digit);
            }
            if (!padding) source_offset += (*source)[axis].at(segment.start);
            target_offset += (*target)[axis].at(segment.start);
        }
        copy.m_parts.push_back({StridedCopy(std::move(digits), element_size), source_offset * element_size,
                                target_offset * element_size, padding});
        done = true;
        for (size_t axis = shape.size(); axis-- > 0 && done;) {
            if (++position[axis] < axes[axis].size())
                done = false;
            else
                position[axis] = 0;
        }
    }
    return copy;
}

LayoutCopy LayoutCopy::padding_of(const MemoryLayout& layout, const ov::Shape& shape, size_t element_size) {
    LayoutCopy copy;
    if (layout.blocks().empty()) return copy;
    auto whole = make(layout, layout, shape, element_size);
    OPENVINO_ASSERT(whole, "layout ", layout.name(), " has several blocks along one axis");
    for (auto& part : whole->m_parts)
        if (part.zero) copy.m_parts.push_back(std::move(part));
    return copy;
}

const void* LayoutCopy::source_of(const Part& part, const void* source) const {
    return part.zero ? static_cast<const void*>(&zero_element) : static_cast<const char*>(source) + part.source_bytes;
}

void LayoutCopy::run(const RunContext& context, const void* source, void* target) const {
    for (const auto& part : m_parts)
        part.copy.run(context, source_of(part, source), static_cast<char*>(target) + part.target_bytes);
}

void LayoutCopy::run_here(const void* source, void* target) const {
    for (const auto& part : m_parts)
        part.copy.run_here(source_of(part, source), static_cast<char*>(target) + part.target_bytes);
}

}  // namespace cpu
}  // namespace tenon
