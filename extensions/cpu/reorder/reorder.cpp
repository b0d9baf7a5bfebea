#include "reorder/reorder.hpp"

#include <algorithm>
#include <cstring>
#include <optional>

#include "reorder/convert.hpp"
#include "strided/layout_copy.hpp"

namespace tenon {
namespace cpu {
namespace {

// Measured on one core: seconds per byte read or written.
constexpr double copying = 0.06e-9;
constexpr double transposing = 0.12e-9;
constexpr double converting = 0.15e-9;
constexpr double starting = 1e-7;

struct ConvertedValue : KernelState {
    explicit ConvertedValue(size_t bytes) : memory(bytes) {}
    std::vector<char> memory;
};

class ReorderKernel : public Kernel {
public:
    /// Conversion first where it makes the elements smaller, so that less is moved about.
    ReorderKernel(ConvertFunction convert, std::optional<LayoutCopy> copy, bool convert_first, const ChosenPort& from,
                  const ChosenPort& to, const ov::Shape& shape)
        : m_convert(convert),
          m_copy(std::move(copy)),
          m_convert_first(convert_first),
          m_from_size(from.type.size()),
          m_to_size(to.type.size()),
          m_from_count(ov::shape_size(from.layout.physical_shape(shape))),
          m_to_count(ov::shape_size(to.layout.physical_shape(shape))) {}

    std::unique_ptr<KernelState> make_state() const override {
        if (!m_convert || !m_copy) return nullptr;
        return std::make_unique<ConvertedValue>(m_convert_first ? m_from_count * m_to_size : m_to_count * m_from_size);
    }

    void run(KernelState* state, const RunContext& context) const override {
        const auto* input = context.input<char>(0);
        auto* output = context.output<char>(0);
        if (m_convert && m_copy) {
            auto& between = static_cast<ConvertedValue*>(state)->memory;
            if (m_convert_first) {
                convert(context, input, between.data(), m_from_count);
                m_copy->run(context, between.data(), output);
            } else {
                m_copy->run(context, input, between.data());
                convert(context, between.data(), output, m_to_count);
            }
        } else if (m_copy) {
            m_copy->run(context, input, output);
        } else if (m_convert) {
            convert(context, input, output, m_to_count);
        } else if (input != output) {
            context.parallel_ranges(m_to_count * m_to_size, size_t{1} << 18, [&](size_t first, size_t last) {
                std::memcpy(output + first, input + first, last - first);
            });
        }
    }

private:
    void convert(const RunContext& context, const char* input, char* output, size_t count) const {
        context.parallel_ranges(count, size_t{1} << 15, [&](size_t first, size_t last) {
            m_convert(input + first * m_from_size, output + first * m_to_size, last - first);
        });
    }

    const ConvertFunction m_convert;
    const std::optional<LayoutCopy> m_copy;
    const bool m_convert_first;
    const size_t m_from_size, m_to_size;
    const size_t m_from_count, m_to_count;
};

/// A reorder in two steps.
class ReorderInSteps : public Kernel {
public:
    ReorderInSteps(std::unique_ptr<const Kernel> first, std::unique_ptr<const Kernel> second, size_t bytes_between)
        : m_first(std::move(first)), m_second(std::move(second)), m_bytes_between(bytes_between) {}

    std::unique_ptr<KernelState> make_state() const override {
        return std::make_unique<State>(m_bytes_between, m_first->make_state(), m_second->make_state());
    }

    void run(KernelState* base, const RunContext& context) const override {
        auto& state = *static_cast<State*>(base);
        void* between = state.memory.data();
        m_first->run(state.first.get(), RunContext(context.inputs(), &between, nullptr, context.services()));
        m_second->run(state.second.get(), RunContext(&between, context.outputs(), nullptr, context.services()));
    }

private:
    struct State : ConvertedValue {
        State(size_t bytes, std::unique_ptr<KernelState> of_first, std::unique_ptr<KernelState> of_second)
            : ConvertedValue(bytes), first(std::move(of_first)), second(std::move(of_second)) {}
        std::unique_ptr<KernelState> first, second;
    };

    const std::unique_ptr<const Kernel> m_first, m_second;
    const size_t m_bytes_between;
};

std::unique_ptr<const Kernel> in_steps(const ChosenPort& from, const ChosenPort& between, const ChosenPort& to,
                                       const ov::Shape& shape) {
    auto first = make_reorder(from, between, shape), second = make_reorder(between, to, shape);
    if (!first || !second) return nullptr;
    return std::make_unique<ReorderInSteps>(std::move(first), std::move(second),
                                            between.layout.byte_size(between.type, shape));
}

/// Takes elements of four bits apart, the low half of a byte first, or packs them.
class NibbleKernel : public Kernel {
public:
    NibbleKernel(bool unpacks, bool is_signed, size_t count)
        : m_unpacks(unpacks), m_is_signed(is_signed), m_count(count) {}

    void run(KernelState*, const RunContext& context) const override {
        const auto* input = context.input<uint8_t>(0);
        auto* output = context.output<uint8_t>(0);
        if (m_unpacks) {
            for (size_t i = 0; i < m_count; ++i)
                output[i] = wide(static_cast<uint8_t>(input[i / 2] >> (i % 2 * 4) & 15));
            return;
        }
        for (size_t i = 0; i < m_count; i += 2) {
            const int high = i + 1 < m_count ? narrow(input[i + 1]) : 0;
            output[i / 2] = static_cast<uint8_t>(narrow(input[i]) | high << 4);
        }
    }

private:
    uint8_t wide(uint8_t nibble) const {
        return m_is_signed && nibble > 7 ? static_cast<uint8_t>(nibble | 0xF0) : nibble;
    }
    int narrow(uint8_t byte) const {
        const int value = m_is_signed ? static_cast<int8_t>(byte) : byte;
        return std::clamp(value, m_is_signed ? -8 : 0, m_is_signed ? 7 : 15) & 15;
    }

    const bool m_unpacks, m_is_signed;
    const size_t m_count;
};

bool is_nibble(const ov::element::Type& type) {
    return type == ov::element::i4 || type == ov::element::u4;
}

std::unique_ptr<const Kernel> make_nibble_reorder(const ChosenPort& from, const ChosenPort& to,
                                                  const ov::Shape& shape) {
    const auto& packed = is_nibble(from.type) ? from : to;
    const auto& other = is_nibble(from.type) ? to : from;
    if (!packed.layout.is_planar() || is_nibble(other.type)) return nullptr;
    const bool is_signed = packed.type == ov::element::i4;
    const ChosenPort bytes{is_signed ? ov::element::i8 : ov::element::u8, packed.layout};
    if (other.type != bytes.type || !other.layout.same_memory(bytes.layout, shape))
        return in_steps(from, bytes, to, shape);
    return std::make_unique<NibbleKernel>(is_nibble(from.type), is_signed, ov::shape_size(shape));
}

bool is_whole_bytes(const ov::element::Type& type) {
    return type.bitwidth() >= 8 && type.bitwidth() % 8 == 0;
}

}  // namespace

std::unique_ptr<const Kernel> make_reorder(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) {
    const bool moves = !from.layout.same_memory(to.layout, shape);
    if (from.type == to.type && !moves) {
        // Bytes are copied as they are, whatever they mean.
        const ChosenPort bytes{ov::element::u8, MemoryLayout::planar(1)};
        return std::make_unique<ReorderKernel>(nullptr, std::nullopt, false, bytes, bytes,
                                               ov::Shape{to.layout.byte_size(to.type, shape)});
    }
    if (is_nibble(from.type) || is_nibble(to.type)) return make_nibble_reorder(from, to, shape);
    if (!is_whole_bytes(from.type) || !is_whole_bytes(to.type)) return nullptr;
    const auto convert = from.type == to.type ? nullptr : find_conversion(from.type, to.type);
    if (from.type != to.type && !convert) return nullptr;
    const bool convert_first = to.type.size() <= from.type.size();
    std::optional<LayoutCopy> copy;
    if (moves) {
        copy = LayoutCopy::make(from.layout, to.layout, shape, convert_first ? to.type.size() : from.type.size());
        // Blocks that do not divide each other.
        const ChosenPort between{from.type, MemoryLayout::planar(shape.size())};
        if (!copy && !from.layout.is_planar() && !to.layout.is_planar()) return in_steps(from, between, to, shape);
        if (!copy) return nullptr;
    }
    return std::make_unique<ReorderKernel>(convert, std::move(copy), convert_first, from, to, shape);
}

double estimate_reorder(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) {
    const auto bytes =
        static_cast<double>(from.layout.byte_size(from.type, shape) + to.layout.byte_size(to.type, shape));
    const bool moves = !from.layout.same_memory(to.layout, shape);
    double per_byte = moves ? transposing : copying;
    if (from.type != to.type) per_byte += converting;
    return starting + bytes * per_byte;
}

}  // namespace cpu
}  // namespace tenon
