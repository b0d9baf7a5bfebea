#pragma once

#include "openvino/op/util/fft_base.hpp"

namespace ov {
namespace op {
namespace v9 {

/// Fourier transform of real data; of the last axis in the list only the first half is kept. The output is complex
/// [..., 2]. Specification: RDFT-9.
class OPENVINO_API RDFT : public util::FFTBase {
public:
    TENON_OP("RDFT", "opset9", util::FFTBase);

    RDFT() = default;
    RDFT(const Output<Node>& data, const Output<Node>& axes);
    RDFT(const Output<Node>& data, const Output<Node>& axes, const Output<Node>& signal_size);

    void validate_and_infer_types() override;
    std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const override;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const override;
    bool has_evaluate() const override;
};

}  // namespace v9
}  // namespace op
}  // namespace ov
