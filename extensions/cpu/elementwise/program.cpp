#include "elementwise/program.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "openvino/core/except.hpp"
#include "strided/layout_copy.hpp"

namespace tenon {
namespace cpu {
namespace {

// Elements per piece: value, operand and result together stay well inside the first cache.
constexpr size_t piece = 2048;
// Work below this time does not pay for waking another thread.
constexpr double nanoseconds_per_thread = 8000;

ov::Shape aligned(const ov::Shape& shape, size_t rank) {
    OPENVINO_ASSERT(shape.size() <= rank, "an element-wise operand of shape ", shape, " has a higher rank than ", rank);
    ov::Shape full(rank, 1);
    std::copy(shape.begin(), shape.end(), full.end() - static_cast<std::ptrdiff_t>(shape.size()));
    return full;
}

}  // namespace

ElementwiseProgram::ElementwiseProgram(const ov::Shape& shape, const MemoryLayout& layout, const OperandForm& value,
                                       const std::vector<ProgramStep>& steps)
    : m_shape(shape), m_layout(layout), m_sizes(layout.physical_shape(shape)), m_count(ov::shape_size(m_sizes)) {
    m_operands.push_back(make_operand(value));
    for (const auto& step : steps)
        add_step(step);
    OPENVINO_ASSERT(m_operands.size() <= most_operands, "an element-wise chain has ", m_operands.size(),
                    " operands, at most ", most_operands, " are known");
    join_dimensions();
    join_scales_and_shifts();
    m_padding = LayoutCopy::padding_of(layout, shape, sizeof(float));
}

bool ElementwiseProgram::knows(const TailStep& step) {
    switch (step.kind) {
        case TailStep::Kind::function: {
            const auto* entry = find_unary_function(step.name);
            return entry && entry->parameters <= step.parameters.size();
        }
        case TailStep::Kind::binary:
            return find_binary_function(step.name) != nullptr;
        case TailStep::Kind::chunk:
            return static_cast<bool>(step.chunk);
    }
    return false;
}

void ElementwiseProgram::add_step(const ProgramStep& added) {
    OPENVINO_ASSERT(knows(added.step), "the element-wise function '", added.step.name,
                    "' is not known, or lacks parameters");
    Step step;
    step.parameters = added.step.parameters;
    step.value_is_right = added.step.value_is_right;
    if (added.step.kind == TailStep::Kind::function) step.unary = find_unary_function(added.step.name);
    if (added.step.kind == TailStep::Kind::chunk) step.chunk = added.step.chunk;
    if (added.step.kind == TailStep::Kind::binary) {
        step.binary = find_binary_function(added.step.name);
        step.operand = m_operands.size();
        m_operands.push_back(make_operand(added.operand));
    }
    m_nanoseconds += step.unary ? step.unary->nanoseconds : step.binary ? step.binary->nanoseconds : 0.3;
    m_steps.push_back(std::move(step));
}

ElementwiseProgram::Operand ElementwiseProgram::make_operand(const OperandForm& form) const {
    Operand operand;
    operand.input = form.input;
    const auto shape = aligned(form.shape, m_shape.size());
    const auto planar = MemoryLayout::planar(shape.size());
    auto layout = form.layout.rank() == shape.size() ? form.layout : planar;
    if (form.constant) {
        // Brought into the value's own layout, so that blocks and their padding line up.
        auto values = std::make_shared<std::vector<float>>(ov::shape_size(m_layout.physical_shape(shape)));
        const auto copy = LayoutCopy::make(planar, m_layout, shape, sizeof(float));
        OPENVINO_ASSERT(copy, "a constant cannot be brought into layout ", m_layout.name());
        copy->run_here(form.constant, values->data());
        operand.constant = std::move(values);
        layout = m_layout;
    }
    // Blocks matter only along axes that the operand has.
    if (!m_layout.blocks().empty() && ov::shape_size(shape) == 1) layout = m_layout;
    operand.strides = broadcast_strides(shape, layout, m_shape, m_layout);
    return operand;
}

void ElementwiseProgram::join_dimensions() {
    std::vector<size_t> sizes;
    std::vector<std::vector<size_t>> strides(m_operands.size());
    // From the fastest dimension outwards; turned round at the end.
    for (size_t axis = m_sizes.size(); axis-- > 0;) {
        if (m_sizes[axis] == 1) continue;
        bool joins = !sizes.empty();
        for (size_t i = 0; joins && i < m_operands.size(); ++i)
            joins = m_operands[i].strides[axis] == strides[i].back() * sizes.back();
        if (joins) {
            sizes.back() *= m_sizes[axis];
            continue;
        }
        sizes.push_back(m_sizes[axis]);
        for (size_t i = 0; i < m_operands.size(); ++i)
            strides[i].push_back(m_operands[i].strides[axis]);
    }
    if (sizes.empty()) {
        sizes.push_back(1);
        for (auto& walk : strides)
            walk.push_back(1);
    }
    OPENVINO_ASSERT(sizes.size() <= most_dimensions, "an element-wise chain walks over ", sizes.size(),
                    " dimensions, at most ", most_dimensions, " are known");
    m_sizes.assign(sizes.rbegin(), sizes.rend());
    for (size_t i = 0; i < m_operands.size(); ++i)
        m_operands[i].strides.assign(strides[i].rbegin(), strides[i].rend());
}

void ElementwiseProgram::join_scales_and_shifts() {
    const auto* multiply = find_binary_function("multiply");
    const auto* add = find_binary_function("add");
    const auto runs_along = [&](size_t operand) { return m_operands[operand].strides.back() == 1; };
    std::vector<Step> joined;
    for (auto& step : m_steps) {
        const bool follows = !joined.empty() && step.binary == add && joined.back().binary == multiply;
        // A value that is one number along the row is spread by the first step.
        const bool is_spread = joined.size() > 1 || m_operands[0].strides.back() != 0;
        if (follows && is_spread && runs_along(step.operand) && runs_along(joined.back().operand)) {
            joined.back().binary = nullptr;
            joined.back().scale_shift = scale_shift_function();
            joined.back().shift = step.operand;
            continue;
        }
        joined.push_back(std::move(step));
    }
    m_steps = std::move(joined);
}

void ElementwiseProgram::run(const RunContext& context, const float* value, float* output) const {
    std::array<const float*, most_operands> operands;
    for (size_t i = 0; i < m_operands.size(); ++i)
        operands[i] =
            m_operands[i].constant ? m_operands[i].constant->data() : context.input<float>(m_operands[i].input);
    if (value) operands[0] = value;
    const auto grain = static_cast<size_t>(nanoseconds_per_thread / m_nanoseconds);
    context.parallel_ranges(m_count, grain,
                            [&](size_t first, size_t last) { run_range(operands.data(), output, first, last); });
    // The functions were applied to the padding of blocks, too.
    m_padding.run_here(nullptr, output);
}

void ElementwiseProgram::run_range(const float* const* operands, float* output, size_t first, size_t last) const {
    const size_t rank = m_sizes.size(), row = m_sizes.back();
    std::array<size_t, most_dimensions> position{};
    std::array<const float*, most_operands> rows;
    std::copy(operands, operands + m_operands.size(), rows.begin());
    size_t rest = first / row;
    for (size_t axis = rank - 1; axis-- > 0; rest /= m_sizes[axis]) {
        position[axis] = rest % m_sizes[axis];
        for (size_t i = 0; i < m_operands.size(); ++i)
            rows[i] += position[axis] * m_operands[i].strides[axis];
    }
    std::array<const float*, most_operands> at;
    size_t column = first % row;
    for (size_t element = first; element < last;) {
        const size_t count = std::min({piece, row - column, last - element});
        for (size_t i = 0; i < m_operands.size(); ++i)
            at[i] = rows[i] + column * m_operands[i].strides[rank - 1];
        run_piece(at.data(), output + element, element, count);
        element += count;
        column += count;
        if (column < row) continue;
        column = 0;
        for (size_t axis = rank - 1; axis-- > 0;) {
            for (size_t i = 0; i < m_operands.size(); ++i)
                rows[i] += m_operands[i].strides[axis];
            if (++position[axis] < m_sizes[axis]) break;
            for (size_t i = 0; i < m_operands.size(); ++i)
                rows[i] -= m_operands[i].strides[axis] * m_sizes[axis];
            position[axis] = 0;
        }
    }
}

void ElementwiseProgram::run_piece(const float* const* operands, float* output, size_t element, size_t count) const {
    alignas(64) std::array<float, piece> gathered;
    // Operands with gaps are rare; they are brought together so that every function sees contiguous memory.
    const auto contiguous = [&](size_t index) {
        const size_t stride = m_operands[index].strides.back();
        if (stride == 1) return operands[index];
        for (size_t i = 0; i < count; ++i)
            gathered[i] = operands[index][i * stride];
        return static_cast<const float*>(gathered.data());
    };
    const float* value = operands[0];
    bool single = m_operands[0].strides.back() == 0;
    if (m_operands[0].strides.back() > 1) {
        std::memmove(output, contiguous(0), count * sizeof(float));
        value = output;
    }
    for (const auto& step : m_steps) {
        const bool scalar = step.binary && m_operands[step.operand].strides.back() == 0;
        if (step.scale_shift) {
            step.scale_shift(value, operands[step.operand], operands[step.shift], output, count);
            value = output;
            continue;
        }
        if (single && step.binary && !scalar) {
            const float* other = contiguous(step.operand);
            if (step.value_is_right)
                step.binary->apply_right_scalar(other, *value, output, count);
            else
                step.binary->apply_left_scalar(*value, other, output, count);
            single = false;
            value = output;
            continue;
        }
        if (single) {
            std::fill_n(output, count, float(*value));
            value = output;
            single = false;
        }
        if (step.unary) {
            step.unary->apply(value, output, count, step.parameters.data());
        } else if (step.chunk) {
            step.chunk(&value, output, count, channel_at(element));
        } else if (scalar) {
            const float number = *operands[step.operand];
            if (step.value_is_right)
                step.binary->apply_left_scalar(number, value, output, count);
            else
                step.binary->apply_right_scalar(value, number, output, count);
        } else {
            const float* other = contiguous(step.operand);
            if (step.value_is_right)
                step.binary->apply(other, value, output, count);
            else
                step.binary->apply(value, other, output, count);
        }
        value = output;
    }
    if (single)
        std::fill_n(output, count, float(*value));
    else if (value != output)
        std::memmove(output, value, count * sizeof(float));
}

size_t ElementwiseProgram::channel_at(size_t element) const {
    if (m_shape.size() < 2 || !m_layout.blocks().empty()) return 0;
    if (m_layout.is_channels_last()) return element % m_shape[1];
    if (!m_layout.is_planar()) return 0;
    size_t inner = 1;
    for (size_t axis = 2; axis < m_shape.size(); ++axis)
        inner *= m_shape[axis];
    return element / inner % m_shape[1];
}

}  // namespace cpu
}  // namespace tenon
