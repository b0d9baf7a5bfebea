#include "openvino/op/i420_to_bgr.hpp"

namespace ov {
namespace op {
namespace v8 {

I420toBGR::I420toBGR(const Output<Node>& image) : ConvertColorI420Base(image, ColorConversion::I420_TO_BGR) {
    constructor_validate_and_infer_types();
}

I420toBGR::I420toBGR(const Output<Node>& y, const Output<Node>& u, const Output<Node>& v)
    : ConvertColorI420Base(y, u, v, ColorConversion::I420_TO_BGR) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> I420toBGR::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 1) return std::make_shared<I420toBGR>(inputs[0]);
    return std::make_shared<I420toBGR>(inputs[0], inputs[1], inputs[2]);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
