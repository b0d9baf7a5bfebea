#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Splits an axis into groups and interleaves them. Specification: ShuffleChannels-1.
class OPENVINO_API ShuffleChannels : public Op {
public:
    TENON_OP("ShuffleChannels", "opset1");

    ShuffleChannels() = default;
    explicit ShuffleChannels(const Output<Node>& data, int64_t axis = 1, int64_t group = 1);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    /// The axis as an index from 0; a negative axis needs a known rank.
    size_t get_zero_based_axis() const;
    const int64_t& get_axis() const { return m_axis; }
    void set_axis(int64_t axis) { m_axis = axis; }
    const int64_t& get_group() const { return m_group; }
    void set_group(int64_t group) { m_group = group; }

private:
    int64_t m_axis = 1;
    int64_t m_group = 1;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
