#pragma once

#include <mutex>
#include <utility>

#include "openvino/op/op.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {
namespace op {
namespace v8 {

/// Random numbers of a uniform distribution in [min_val, max_val). With both seeds 0 they differ from run to run; else
/// one node gives one sequence, which goes on with every evaluation where the alignment is TENSORFLOW.
/// Specification: RandomUniform-8.
class OPENVINO_API RandomUniform : public Op {
public:
    TENON_OP("RandomUniform", "opset8");

    RandomUniform() = default;
    RandomUniform(const Output<Node>& out_shape, const Output<Node>& min_val, const Output<Node>& max_val,
                  const element::Type& out_type, uint64_t global_seed = 0, uint64_t op_seed = 0,
                  PhiloxAlignment alignment = PhiloxAlignment::TENSORFLOW);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool can_constant_fold(const OutputVector& inputs) const override;

    const element::Type& get_out_type() const { return m_output_type; }
    void set_out_type(const element::Type& output_type) { m_output_type = output_type; }
    uint64_t get_global_seed() const { return m_global_seed; }
    void set_global_seed(uint64_t seed) { m_global_seed = seed; }
    uint64_t get_op_seed() const { return m_op_seed; }
    void set_op_seed(uint64_t seed) { m_op_seed = seed; }
    PhiloxAlignment get_alignment() const { return m_alignment; }
    void set_alignment(PhiloxAlignment alignment) { m_alignment = alignment; }

    /// Where in the sequence the next evaluation begins; {0, 0}: at its start. Threads may share a node.
    std::pair<uint64_t, uint64_t> get_state() const;
    void set_state(std::pair<uint64_t, uint64_t> state) const;

private:
    element::Type m_output_type;
    uint64_t m_global_seed = 0;
    uint64_t m_op_seed = 0;
    PhiloxAlignment m_alignment = PhiloxAlignment::TENSORFLOW;
    mutable std::mutex m_state_mutex;
    mutable std::pair<uint64_t, uint64_t> m_state{0, 0};
};

}  // namespace v8
}  // namespace op
}  // namespace ov
