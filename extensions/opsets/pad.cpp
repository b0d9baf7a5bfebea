#include "openvino/op/pad.hpp"

namespace ov {
namespace op {
namespace v1 {

Pad::Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end,
         const Output<Node>& arg_pad_value, PadMode pad_mode)
    : PadBase({arg, pads_begin, pads_end, arg_pad_value}, pad_mode) {
    constructor_validate_and_infer_types();
}

Pad::Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end, PadMode pad_mode)
    : PadBase({arg, pads_begin, pads_end}, pad_mode) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Pad::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 3) return std::make_shared<Pad>(inputs[0], inputs[1], inputs[2], m_pad_mode);
    check_new_args_count(this, inputs, 4);
    return std::make_shared<Pad>(inputs[0], inputs[1], inputs[2], inputs[3], m_pad_mode);
}

}  // namespace v1

namespace v12 {

Pad::Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end,
         const Output<Node>& arg_pad_value, PadMode pad_mode)
    : PadBase({arg, pads_begin, pads_end, arg_pad_value}, pad_mode) {
    constructor_validate_and_infer_types();
}

Pad::Pad(const Output<Node>& arg, const Output<Node>& pads_begin, const Output<Node>& pads_end, PadMode pad_mode)
    : PadBase({arg, pads_begin, pads_end}, pad_mode) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Pad::clone_with_new_inputs(const OutputVector& inputs) const {
    if (inputs.size() == 3) return std::make_shared<Pad>(inputs[0], inputs[1], inputs[2], m_pad_mode);
    check_new_args_count(this, inputs, 4);
    return std::make_shared<Pad>(inputs[0], inputs[1], inputs[2], inputs[3], m_pad_mode);
}

}  // namespace v12
}  // namespace op
}  // namespace ov
