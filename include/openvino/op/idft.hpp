#pragma once

#include "openvino/op/util/fft_base.hpp"

namespace ov {
namespace op {
namespace v7 {

/// Inverse Fourier transform of complex data [..., 2] along some axes. Specification: IDFT-7.
class OPENVINO_API IDFT : public util::FFTBase {
public:
    TENON_OP("IDFT", "opset7", util::FFTBase);

    IDFT() = default;
    IDFT(const Output<Node>& data, const Output<Node>& axes);
    IDFT(const Output<Node>& data, const Output<Node>& axes, const Output<Node>& signal_size);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v7
}  // namespace op
}  // namespace ov
