#pragma once

#include "openvino/op/op.hpp"

namespace ov {
namespace op {
namespace v3 {

/// For every element the number of the bucket between sorted boundaries that it falls into. Specification: Bucketize-3.
class OPENVINO_API Bucketize : public Op {
public:
    TENON_OP("Bucketize", "opset3");

    Bucketize() = default;
    /// `with_right_bound`: a boundary belongs to the bucket that it ends.
    Bucketize(const Output<Node>& data, const Output<Node>& buckets, const element::Type output_type = element::i64,
              const bool with_right_bound = true);

    bool visit_attributes(AttributeVisitor& visitor) override;
    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;

    element::Type get_output_type() const { return m_output_type; }
    void set_output_type(element::Type output_type) { m_output_type = output_type; }
    using Node::set_output_type;
    bool get_with_right_bound() const { return m_with_right_bound; }
    void set_with_right_bound(bool with_right_bound) { m_with_right_bound = with_right_bound; }

private:
    element::Type m_output_type = element::i64;
    bool m_with_right_bound = true;
};

}  // namespace v3
}  // namespace op
}  // namespace ov
