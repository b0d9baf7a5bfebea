#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace util {

/// Base of the operations that pick slices of the data (input 0): the last axis of the indices (input 1) holds tuples
/// of indices, one for each of the data's axes behind the first `batch_dims`, which data and indices share.
class OPENVINO_API GatherNDBase : public Op {
public:
    OPENVINO_RTTI("GatherNDBase", "util", Op);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    size_t get_batch_dims() const { return m_batch_dims; }
    void set_batch_dims(size_t batch_dims) { m_batch_dims = batch_dims; }

protected:
    GatherNDBase() = default;
    GatherNDBase(const Output<Node>& data, const Output<Node>& indices, size_t batch_dims = 0)
        : Op({data, indices}), m_batch_dims(batch_dims) {}

    /// True when the shared dimensions become one in the output.
    virtual bool joins_batch_dims() const { return false; }

    size_t m_batch_dims = 0;
};

}  // namespace util
}  // namespace op
}  // namespace ov
