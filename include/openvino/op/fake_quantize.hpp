#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Element-wise rounding to one of `levels` values: those that divide [output_low, output_high] evenly, chosen by the
/// place of x in [input_low, input_high]. The limits are inputs that are broadcast to the data. Specification:
/// FakeQuantize-1.
class OPENVINO_API FakeQuantize : public Op {
public:
    TENON_OP("FakeQuantize", "opset1");

    FakeQuantize() = default;
    FakeQuantize(const Output<Node>& data, const Output<Node>& input_low, const Output<Node>& input_high,
                 const Output<Node>& output_low, const Output<Node>& output_high, size_t levels,
                 const AutoBroadcastSpec& auto_broadcast = AutoBroadcastType::NUMPY);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    size_t get_levels() const { return m_levels; }
    void set_levels(size_t levels) { m_levels = levels; }
    const AutoBroadcastSpec& get_auto_broadcast() const { return m_auto_broadcast; }
    void set_auto_broadcast(const AutoBroadcastSpec& auto_broadcast) { m_auto_broadcast = auto_broadcast; }
    const AutoBroadcastSpec& get_autob() const override { return m_auto_broadcast; }

private:
    size_t m_levels = 0;
    AutoBroadcastSpec m_auto_broadcast = AutoBroadcastType::NUMPY;
};

}  // namespace v0
}  // namespace op
}  // namespace ov
