#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// Cuts a tensor along an axis into `num_splits` outputs of equal length. Specification: Split-1.
class OPENVINO_API Split : public Op {
public:
    TENON_OP("Split", "opset1");

    Split() = default;
    Split(const Output<Node>& data, const Output<Node>& axis, size_t num_splits);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    size_t get_num_splits() const { return m_num_splits; }
    void set_num_splits(size_t num_splits) { m_num_splits = num_splits; }

private:
    size_t m_num_splits = 0;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
