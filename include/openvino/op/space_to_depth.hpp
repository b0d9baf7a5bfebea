#pragma once

#include <ostream>
#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Moves blocks of block_size elements along every spatial axis of [N, C, D1, ...] into channels.
/// The mode tells whether the place in a block or the other channels vary slower. Specification: SpaceToDepth-1.
class OPENVINO_API SpaceToDepth : public Op {
public:
    TENON_OP("SpaceToDepth", "opset1");

    enum class SpaceToDepthMode { BLOCKS_FIRST, DEPTH_FIRST };

    SpaceToDepth() = default;
    SpaceToDepth(const Output<Node>& data, const SpaceToDepthMode& mode, size_t block_size = 1);
    SpaceToDepth(const Output<Node>& data, const std::string& mode, size_t block_size = 1);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const size_t& get_block_size() const { return m_block_size; }
    void set_block_size(size_t block_size) { m_block_size = block_size; }
    SpaceToDepthMode get_mode() const { return m_mode; }
    void set_mode(SpaceToDepthMode mode) { m_mode = mode; }

private:
    size_t m_block_size = 1;
    SpaceToDepthMode m_mode = SpaceToDepthMode::BLOCKS_FIRST;
};

}  // namespace v0
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v0::SpaceToDepth::SpaceToDepthMode>&
EnumNames<op::v0::SpaceToDepth::SpaceToDepthMode>::get();

template <>
class OPENVINO_API AttributeAdapter<op::v0::SpaceToDepth::SpaceToDepthMode>
    : public EnumAttributeAdapterBase<op::v0::SpaceToDepth::SpaceToDepthMode> {
public:
    AttributeAdapter(op::v0::SpaceToDepth::SpaceToDepthMode& value)
        : EnumAttributeAdapterBase<op::v0::SpaceToDepth::SpaceToDepthMode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v0::SpaceToDepth::SpaceToDepthMode>");
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v0::SpaceToDepth::SpaceToDepthMode& value);

}  // namespace ov
