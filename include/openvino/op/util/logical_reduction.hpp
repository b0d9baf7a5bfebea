#pragma once

#include "openvino/op/util/reduction_base.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of reductions of truth values over some axes.
class OPENVINO_API LogicalReduction : public ReductionBase {
public:
    OPENVINO_RTTI("LogicalReduction", "util", ReductionBase);

    void validate_and_infer_types() override;

protected:
    LogicalReduction() = default;
    LogicalReduction(const Output<Node>& arg, const Output<Node>& reduction_axes)
        : ReductionBase(arg, reduction_axes) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
