#pragma once

#include <utility>

#include "openvino/core/axis_set.hpp"
#include "openvino/op/op.hpp"
#include "openvino/op/util/attr_types.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that repeat the data (input 0) up to a target shape (input 1). In the explicit mode input 2
/// says to which axis of the target every axis of the data belongs.
class OPENVINO_API BroadcastBase : public Op {
public:
    OPENVINO_RTTI("BroadcastBase", "util", Op);

    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    /// Whether they are known, and the axes of the output along which the data is repeated.
    virtual std::pair<bool, AxisSet> get_broadcast_axes() const;

protected:
    BroadcastBase() = default;
    BroadcastBase(const Output<Node>& arg, const Output<Node>& target_shape, const Output<Node>& axes_mapping,
                  const BroadcastModeSpec& broadcast_mode = BroadcastType::EXPLICIT)
        : Op({arg, target_shape, axes_mapping}), m_mode(broadcast_mode) {}
    BroadcastBase(const Output<Node>& arg, const Output<Node>& target_shape,
                  const BroadcastModeSpec& broadcast_mode = BroadcastType::NUMPY)
        : Op({arg, target_shape}), m_mode(broadcast_mode) {}

    BroadcastModeSpec m_mode;
};

}  // namespace util
}  // namespace op
}  // namespace ov
