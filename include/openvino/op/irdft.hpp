#pragma once

#include "openvino/op/util/fft_base.hpp"

namespace ov {
namespace op {
namespace v9 {

/// Inverse of RDFT: complex data [..., 2] with the first half of the last axis in the list give real data.
/// Specification: IRDFT-9.
class OPENVINO_API IRDFT : public util::FFTBase {
public:
    TENON_OP("IRDFT", "opset9", util::FFTBase);

    IRDFT() = default;
    IRDFT(const Output<Node>& data, const Output<Node>& axes);
    IRDFT(const Output<Node>& data, const Output<Node>& axes, const Output<Node>& signal_size);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v9
}  // namespace op
}  // namespace ov
