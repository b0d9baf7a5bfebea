#pragma once

#include "openvino/op/util/logical_reduction.hpp"

namespace ov {
namespace op {
namespace util {

/// The same with a choice (attribute `keep_dims`) of leaving a dimension of 1 where an axis was reduced.
class OPENVINO_API LogicalReductionKeepDims : public LogicalReduction {
public:
    OPENVINO_RTTI("LogicalReductionKeepDims", "util", LogicalReduction);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

    bool get_keep_dims() const { return m_keep_dims; }
    void set_keep_dims(bool keep_dims) { m_keep_dims = keep_dims; }

protected:
    LogicalReductionKeepDims() = default;
    LogicalReductionKeepDims(const Output<Node>& arg, const Output<Node>& reduction_axes, bool keep_dims = false)
        : LogicalReduction(arg, reduction_axes), m_keep_dims(keep_dims) {}

private:
    bool m_keep_dims = false;
};

}  // namespace util
}  // namespace op
}  // namespace ov
