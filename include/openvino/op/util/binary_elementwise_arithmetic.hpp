#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of operations on two numeric tensors of one type that are broadcast to each other (rule `auto_broadcast`).
class OPENVINO_API BinaryElementwiseArithmetic : public Op {
public:
    OPENVINO_RTTI("BinaryElementwiseArithmetic", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

    const AutoBroadcastSpec& get_autob() const override { return m_autob; }
    void set_autob(const AutoBroadcastSpec& broadcast) { m_autob = broadcast; }

protected:
    BinaryElementwiseArithmetic() = default;
    explicit BinaryElementwiseArithmetic(const AutoBroadcastSpec& broadcast) : m_autob(broadcast) {}
    BinaryElementwiseArithmetic(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
        : Op({left, right}), m_autob(broadcast) {}

private:
    AutoBroadcastSpec m_autob = AutoBroadcastType::NUMPY;
};

}  // namespace util
}  // namespace op
}  // namespace ov
