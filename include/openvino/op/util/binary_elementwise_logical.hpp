#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of logical operations on two boolean tensors that are broadcast to each other; the result is boolean.
class OPENVINO_API BinaryElementwiseLogical : public Op {
public:
    OPENVINO_RTTI("BinaryElementwiseLogical", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

    const AutoBroadcastSpec& get_autob() const override { return m_autob; }
    void set_autob(const AutoBroadcastSpec& broadcast) { m_autob = broadcast; }

protected:
    BinaryElementwiseLogical() = default;
    explicit BinaryElementwiseLogical(const AutoBroadcastSpec& broadcast) : m_autob(broadcast) {}
    BinaryElementwiseLogical(const Output<Node>& left, const Output<Node>& right,
                             const AutoBroadcastSpec& broadcast = AutoBroadcastType::NUMPY)
        : Op({left, right}), m_autob(broadcast) {}

private:
    AutoBroadcastSpec m_autob = AutoBroadcastType::NUMPY;
};

}  // namespace util
}  // namespace op
}  // namespace ov
