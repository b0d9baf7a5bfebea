#include "openvino/op/irdft.hpp"

#include "element_dispatch.hpp"
#include "fourier_transform.hpp"

namespace ov {
namespace op {
namespace v9 {

using namespace tenon::opsets;

IRDFT::IRDFT(const Output<Node>& data, const Output<Node>& axes) : FFTBase(data, axes) {
    constructor_validate_and_infer_types();
}

IRDFT::IRDFT(const Output<Node>& data, const Output<Node>& axes, const Output<Node>& signal_size)
    : FFTBase(data, axes, signal_size) {
    constructor_validate_and_infer_types();
}

void IRDFT::validate_and_infer_types() {
    infer_fourier_transform(this, FourierKind::real_inverse);
}

std::shared_ptr<Node> IRDFT::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 3) return std::make_shared<IRDFT>(inputs[0], inputs[1], inputs[2]);
    return std::make_shared<IRDFT>(inputs[0], inputs[1]);
}

bool IRDFT::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return fourier_transform(this, outputs, inputs, FourierKind::real_inverse);
}

bool IRDFT::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v9
}  // namespace op
}  // namespace ov
