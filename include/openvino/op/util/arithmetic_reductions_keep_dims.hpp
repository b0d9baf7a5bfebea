#pragma once

#include "openvino/op/util/arithmetic_reduction.hpp"

namespace ov {
namespace op {
namespace util {

/// The same with a choice (attribute `keep_dims`) of leaving a dimension of 1 where an axis was reduced.
class OPENVINO_API ArithmeticReductionKeepDims : public ArithmeticReduction {
public:
    OPENVINO_RTTI("ArithmeticReductionKeepDims", "util", ArithmeticReduction);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

    bool get_keep_dims() const { return m_keep_dims; }
    void set_keep_dims(bool keep_dims) { m_keep_dims = keep_dims; }

protected:
    ArithmeticReductionKeepDims() = default;
    ArithmeticReductionKeepDims(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims = false)
        : ArithmeticReduction(arg, reduction_axes), m_keep_dims(keep_dims) {}

private:
    bool m_keep_dims = false;
};

}  // namespace util
}  // namespace op
}  // namespace ov
