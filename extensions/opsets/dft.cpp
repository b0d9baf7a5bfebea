#include "openvino/op/dft.hpp"

#include "element_dispatch.hpp"
#include "fourier_transform.hpp"

namespace ov {
namespace op {
namespace v7 {

using namespace tenon::opsets;

DFT::DFT(const Output<Node>& data, const Output<Node>& axes) : FFTBase(data, axes) {
    constructor_validate_and_infer_types();
}

DFT::DFT(const Output<Node>& data, const Output<Node>& axes, const Output<Node>& signal_size)
    : FFTBase(data, axes, signal_size) {
    constructor_validate_and_infer_types();
}

void DFT::validate_and_infer_types() {
    infer_fourier_transform(this, FourierKind::forward);
}

std::shared_ptr<Node> DFT::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 3) return std::make_shared<DFT>(inputs[0], inputs[1], inputs[2]);
    return std::make_shared<DFT>(inputs[0], inputs[1]);
}

bool DFT::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return fourier_transform(this, outputs, inputs, FourierKind::forward);
}

bool DFT::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v7
}  // namespace op
}  // namespace ov
