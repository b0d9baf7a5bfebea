#pragma once

#include <vector>

#include "openvino/core/axis_set.hpp"
#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v1 {

/// The part of a tensor from begin to end with strides, in the way of NumPy's indexing. A mask has one number per
/// position in `begin`; 1 in `begin_mask` or `end_mask` means that the slice starts or ends at the border, in the other
/// masks that the position is a new axis, one element whose axis disappears, or an ellipsis.
/// Specification: StridedSlice-1.
class OPENVINO_API StridedSlice : public Op {
public:
    TENON_OP("StridedSlice", "opset1");

    StridedSlice() = default;
    StridedSlice(const Output<Node>& data, const Output<Node>& begin, const Output<Node>& end,
                 const Output<Node>& strides, const std::vector<int64_t>& begin_mask,
                 const std::vector<int64_t>& end_mask, const std::vector<int64_t>& new_axis_mask = {},
                 const std::vector<int64_t>& shrink_axis_mask = {}, const std::vector<int64_t>& ellipsis_mask = {});
    /// All strides are 1.
    StridedSlice(const Output<Node>& data, const Output<Node>& begin, const Output<Node>& end,
                 const std::vector<int64_t>& begin_mask, const std::vector<int64_t>& end_mask,
                 const std::vector<int64_t>& new_axis_mask = {}, const std::vector<int64_t>& shrink_axis_mask = {},
                 const std::vector<int64_t>& ellipsis_mask = {});

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    const std::vector<int64_t>& get_begin_mask() const { return m_begin_mask; }
    const std::vector<int64_t>& get_end_mask() const { return m_end_mask; }
    const std::vector<int64_t>& get_new_axis_mask() const { return m_new_axis_mask; }
    const std::vector<int64_t>& get_shrink_axis_mask() const { return m_shrink_axis_mask; }
    const std::vector<int64_t>& get_ellipsis_mask() const { return m_ellipsis_mask; }
    void set_begin_mask(const std::vector<int64_t>& mask) { m_begin_mask = mask; }
    void set_end_mask(const std::vector<int64_t>& mask) { m_end_mask = mask; }
    void set_new_axis_mask(const std::vector<int64_t>& mask) { m_new_axis_mask = mask; }
    void set_shrink_axis_mask(const std::vector<int64_t>& mask) { m_shrink_axis_mask = mask; }
    void set_ellipsis_mask(const std::vector<int64_t>& mask) { m_ellipsis_mask = mask; }
    /// The name of 2023+.
    void set_ellipsis_mask_mask(const std::vector<int64_t>& mask) { m_ellipsis_mask = mask; }

    /// The positions where the mask is 1.
    AxisSet convert_mask_to_axis_set(const std::vector<int64_t>& mask) const;

private:
    std::vector<int64_t> m_begin_mask, m_end_mask, m_new_axis_mask, m_shrink_axis_mask, m_ellipsis_mask;
};

}  // namespace v1
}  // namespace op
}  // namespace ov
