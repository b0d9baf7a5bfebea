#pragma once

#include <ostream>
#include <string>

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v0 {

/// Moves parts of the channels of [N, C, D1, ...] into blocks of block_size elements along every spatial axis.
/// The mode tells whether the place in a block or the other channels vary slower. Specification: DepthToSpace-1.
class OPENVINO_API DepthToSpace : public Op {
public:
    TENON_OP("DepthToSpace", "opset1");

    enum class DepthToSpaceMode { BLOCKS_FIRST, DEPTH_FIRST };

    DepthToSpace() = default;
    DepthToSpace(const Output<Node>& data, const DepthToSpaceMode& mode, size_t block_size = 1);
    DepthToSpace(const Output<Node>& data, const std::string& mode, size_t block_size = 1);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    const size_t& get_block_size() const { return m_block_size; }
    void set_block_size(size_t block_size) { m_block_size = block_size; }
    DepthToSpaceMode get_mode() const { return m_mode; }
    void set_mode(DepthToSpaceMode mode) { m_mode = mode; }

private:
    size_t m_block_size = 1;
    DepthToSpaceMode m_mode = DepthToSpaceMode::BLOCKS_FIRST;
};

}  // namespace v0
}  // namespace op

template <>
OPENVINO_API EnumNames<op::v0::DepthToSpace::DepthToSpaceMode>&
EnumNames<op::v0::DepthToSpace::DepthToSpaceMode>::get();

template <>
class OPENVINO_API AttributeAdapter<op::v0::DepthToSpace::DepthToSpaceMode>
    : public EnumAttributeAdapterBase<op::v0::DepthToSpace::DepthToSpaceMode> {
public:
    AttributeAdapter(op::v0::DepthToSpace::DepthToSpaceMode& value)
        : EnumAttributeAdapterBase<op::v0::DepthToSpace::DepthToSpaceMode>(value) {}
    OPENVINO_RTTI("AttributeAdapter<ov::op::v0::DepthToSpace::DepthToSpaceMode>");
};

OPENVINO_API std::ostream& operator<<(std::ostream& stream, const op::v0::DepthToSpace::DepthToSpaceMode& value);

}  // namespace ov
