#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that pick slices of the data (input 0) by indices (input 1) along an axis (input 2). The
/// first `batch_dims` dimensions of data and indices belong together. The output has the shape
/// data[:axis] + indices[batch_dims:] + data[axis + 1:].
class OPENVINO_API GatherBase : public Op {
public:
    OPENVINO_RTTI("GatherBase", "util", Op);

    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
    bool evaluate_lower(TensorVector& outputs) const override;
    bool evaluate_upper(TensorVector& outputs) const override;
    bool evaluate_symbol(TensorSymbolVector& symbols) const override;

    /// The axis, counted from the front where the rank of the data is known. Throws when it is no constant.
    virtual int64_t get_axis() const;
    void set_batch_dims(int64_t batch_dims) { m_batch_dims = batch_dims; }

protected:
    GatherBase() = default;
    GatherBase(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& axis, int64_t batch_dims = 0)
        : Op({data, indices, axis}), m_batch_dims(batch_dims) {}

    /// batch_dims counted from the front; as it was given where the rank of the indices is not known.
    int64_t normalized_batch_dims() const;
    /// True when an index beyond the axis gives zeros; otherwise it is an error.
    virtual bool fills_with_zeros() const { return false; }

    int64_t m_batch_dims = 0;
};

}  // namespace util
}  // namespace op
}  // namespace ov
