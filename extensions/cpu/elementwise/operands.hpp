#pragma once

#include <vector>

#include "elementwise/program.hpp"
#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// f32, f16 and bf16 values are computed as f32; the engine converts at the ports.
bool is_real(const ov::element::Type& type);
/// All inputs and outputs are real and have static shapes.
bool is_real_and_static(const NodeDescription& description);
/// The values of a constant of any numeric type as floats.
std::vector<float> constant_floats(const ov::Tensor& constant);

/// The shape of a step's operand as it is lined up with the last axis of a value of that shape.
ov::Shape operand_shape(const NodeDescription& description, const TailStep& step, const ov::Shape& value);
/// `operand` can be broadcast to `value` without changing its shape.
bool broadcasts_to(const ov::PartialShape& operand, const ov::PartialShape& value);
/// The step's operand, where it has one, can be read beside a value of this shape.
bool can_read_operand(const NodeDescription& description, const TailStep& step, const ov::PartialShape& value);

/// What is wanted for the operand at input `index` beside a value of that shape that lies in `layout`.
/// Small constants are absorbed.
PortOffer operand_offer(const NodeDescription& description, size_t index, const ov::Shape& value,
                        const MemoryLayout& layout);
/// The operand in that offer needs a value without blocks.
bool is_planar_operand(const NodeDescription& description, size_t index, const ov::Shape& value);

/// Keeps the floats of absorbed constants while a program is made.
class OperandReader {
public:
    OperandReader(const NodeDescription& description, const Choice& choice)
        : m_description(description), m_choice(choice) {}

    OperandForm form(size_t index);
    /// The steps from `first` on, each with its operand, for a value of that shape.
    std::vector<ProgramStep> steps(const Tail& tail, const ov::Shape& value, size_t first = 0);

private:
    const NodeDescription& m_description;
    const Choice& m_choice;
    std::vector<std::unique_ptr<std::vector<float>>> m_constants;
};

}  // namespace cpu
}  // namespace tenon
