#include "openvino/op/reorg_yolo.hpp"

#include <cstring>

#include "box_inputs.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

ReorgYolo::ReorgYolo(const Output<Node>& input, const Strides& strides) : Op({input}), m_strides(strides) {
    constructor_validate_and_infer_types();
}

ReorgYolo::ReorgYolo(const Output<Node>& input, size_t stride) : Op({input}), m_strides({stride, stride}) {
    constructor_validate_and_infer_types();
}

void ReorgYolo::set_strides(size_t stride) {
    m_strides = {stride, stride};
}

bool ReorgYolo::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("stride", m_strides);
    return true;
}

void ReorgYolo::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 1, "expected 1 input, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, !m_strides.empty() && m_strides[0] > 0 && m_strides[0] < (size_t{1} << 31),
                          "expected a positive stride");
    const auto& shape = get_input_partial_shape(0);
    check_rank(this, shape, 4, "data");
    if (shape.rank().is_dynamic()) {
        set_output_type(0, get_input_element_type(0), PartialShape::dynamic(4));
        return;
    }
    const auto stride = static_cast<int64_t>(m_strides[0]);
    for (const size_t axis : {2, 3})
        NODE_VALIDATION_CHECK(this, shape[axis].is_dynamic() || shape[axis].get_length() % stride == 0,
                              "expected height and width that are multiples of the stride ", stride,
                              ", found the shape ", shape);
    NODE_VALIDATION_CHECK(this, shape[1].is_dynamic() || shape[1].get_length() >= stride * stride, "expected at least ",
                          stride * stride, " channels, found the shape ", shape);
    set_output_type(0, get_input_element_type(0),
                    {shape[0], shape[1] * stride * stride, shape[2] / stride, shape[3] / stride});
}

std::shared_ptr<Node> ReorgYolo::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ReorgYolo>(inputs[0], m_strides);
}

bool ReorgYolo::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const size_t stride = m_strides[0], channels = shape[1], height = shape[2], width = shape[3];
    NODE_VALIDATION_CHECK(this, height % stride == 0 && width % stride == 0 && channels >= stride * stride,
                          "expected multiples of the stride ", stride, " as height and width and at least ",
                          stride * stride, " channels, found the shape ", shape);
    outputs[0].set_shape({shape[0], channels * stride * stride, height / stride, width / stride});
    // Darknet reads the data as fewer channels that are larger by the stride, and cuts those into blocks.
    const size_t large_channels = channels / (stride * stride), size = inputs[0].get_element_type().size();
    const auto* from = static_cast<const char*>(inputs[0].data());
    auto* to = static_cast<char*>(outputs[0].data());
    const size_t image = channels * height * width;
    for (size_t i = 0; i < inputs[0].get_size(); ++i) {
        const size_t column = i % width, row = i / width % height, channel = i / (width * height) % channels;
        const size_t block = channel / large_channels;
        const size_t large_row = row * stride + block / stride, large_column = column * stride + block % stride;
        const size_t large_channel = channel % large_channels;
        const size_t source =
            i / image * image + (large_channel * height * stride + large_row) * width * stride + large_column;
        std::memcpy(to + i * size, from + source * size, size);
    }
    return true;
}

bool ReorgYolo::has_evaluate() const {
    return get_input_element_type(0).bitwidth() >= 8;
}

}  // namespace v0
}  // namespace op
}  // namespace ov
