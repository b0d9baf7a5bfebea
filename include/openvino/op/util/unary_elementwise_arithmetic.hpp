#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of operations that compute each output element from the input element at the same place; type and shape are
/// those of the input, which must be numeric.
class OPENVINO_API UnaryElementwiseArithmetic : public Op {
public:
    OPENVINO_RTTI("UnaryElementwiseArithmetic", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;

protected:
    UnaryElementwiseArithmetic() = default;
    explicit UnaryElementwiseArithmetic(const Output<Node>& value) : Op({value}) {}
};

}  // namespace util
}  // namespace op
}  // namespace ov
