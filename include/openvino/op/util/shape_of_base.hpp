#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations whose output is the shape of their input as a vector.
class OPENVINO_API ShapeOfBase : public Op {
public:
    OPENVINO_RTTI("ShapeOfBase", "util", Op);

    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;
    bool constant_fold(OutputVector& outputs, const OutputVector& inputs) override;

protected:
    ShapeOfBase() = default;
    explicit ShapeOfBase(const OutputVector& arguments) : Op(arguments) {}

    /// The output for this type; throws when the type is neither i32 nor i64.
    void infer_output(const element::Type& output_type);
};

}  // namespace util
}  // namespace op
}  // namespace ov
