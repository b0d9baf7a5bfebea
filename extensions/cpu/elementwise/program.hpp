#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "openvino/core/shape.hpp"
#include "simd/elementwise_functions.hpp"
#include "strided/layout_copy.hpp"
#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// A float tensor that a program reads.
struct OperandForm {
    /// Which input of the node holds it.
    size_t input = 0;
    /// Aligned at the last axis with the value's shape, and broadcast to it.
    ov::Shape shape;
    MemoryLayout layout;
    /// Where the operand is constant and absorbed: its values, planar floats, read while the program is made.
    const float* constant = nullptr;
};

/// A step of a program; the operand matters for binary ones only.
struct ProgramStep {
    TailStep step;
    OperandForm operand;
};

/// A chain of element-wise steps over one dense float tensor, run as one pass over memory in pieces that stay in the
/// first cache. Immutable after it is made.
class ElementwiseProgram {
public:
    /// The result has this shape and layout; `value` is what the first step works on. Where the layout has blocks,
    /// operands that are not constant have the same rank and layout. Throws for an unknown function.
    ElementwiseProgram(const ov::Shape& shape, const MemoryLayout& layout, const OperandForm& value,
                       const std::vector<ProgramStep>& steps);

    bool empty() const { return m_steps.empty(); }
    /// Computes everything from the node's inputs. `output` may be the memory of any input of the same form.
    void run(const RunContext& context, float* output) const { run(context, nullptr, output); }
    /// The same with the value at `value` instead of an input.
    void run(const RunContext& context, const float* value, float* output) const;

    /// This step can be part of a program.
    static bool knows(const TailStep& step);

private:
    static constexpr size_t most_operands = 16;
    static constexpr size_t most_dimensions = 12;

    struct Operand {
        size_t input = 0;
        std::shared_ptr<const std::vector<float>> constant;
        /// Per dimension of the walk; 0: the same for all.
        std::vector<size_t> strides;
    };
    struct Step {
        const UnaryEntry* unary = nullptr;
        const BinaryEntry* binary = nullptr;
        std::vector<float> parameters;
        bool value_is_right = false;
        ChunkFunction chunk;
        size_t operand = 0;
        /// With it the step multiplies by `operand` and adds the operand `shift`.
        ScaleShiftFunction scale_shift = nullptr;
        size_t shift = 0;
    };

    Operand make_operand(const OperandForm& form) const;
    void add_step(const ProgramStep& step);
    /// Turns neighbouring dimensions that every operand walks as one into one.
    void join_dimensions();
    /// Turns a product and the sum behind it, both with vectors that run along the rows, into one step.
    void join_scales_and_shifts();
    void run_range(const float* const* operands, float* output, size_t first, size_t last) const;
    void run_piece(const float* const* operands, float* output, size_t element, size_t count) const;
    size_t channel_at(size_t element) const;

    ov::Shape m_shape;
    MemoryLayout m_layout;
    /// Sizes of the walk over the result's memory, slowest first.
    std::vector<size_t> m_sizes;
    size_t m_count = 0;
    /// Operand 0 is the value itself.
    std::vector<Operand> m_operands;
    std::vector<Step> m_steps;
    LayoutCopy m_padding;
    double m_nanoseconds = 0.1;
};

}  // namespace cpu
}  // namespace tenon
