#include "openvino/op/nv12_to_bgr.hpp"

namespace ov {
namespace op {
namespace v8 {

NV12toBGR::NV12toBGR(const Output<Node>& image) : ConvertColorNV12Base(image, ColorConversion::NV12_TO_BGR) {
    constructor_validate_and_infer_types();
}

NV12toBGR::NV12toBGR(const Output<Node>& y, const Output<Node>& uv)
    : ConvertColorNV12Base(y, uv, ColorConversion::NV12_TO_BGR) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> NV12toBGR::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    if (inputs.size() == 1) return std::make_shared<NV12toBGR>(inputs[0]);
    return std::make_shared<NV12toBGR>(inputs[0], inputs[1]);
}

}  // namespace v8
}  // namespace op
}  // namespace ov
