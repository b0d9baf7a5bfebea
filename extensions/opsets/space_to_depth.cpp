#include "openvino/op/space_to_depth.hpp"

#include "block_volume.hpp"
#include "strided_copy.hpp"

namespace ov {

template <>
EnumNames<op::v0::SpaceToDepth::SpaceToDepthMode>& EnumNames<op::v0::SpaceToDepth::SpaceToDepthMode>::get() {
    using Mode = op::v0::SpaceToDepth::SpaceToDepthMode;
    static auto names = EnumNames<Mode>("op::v0::SpaceToDepth::SpaceToDepthMode",
                                        {{"blocks_first", Mode::BLOCKS_FIRST}, {"depth_first", Mode::DEPTH_FIRST}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::v0::SpaceToDepth::SpaceToDepthMode& value) {
    return stream << as_string(value);
}

namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

PartialShape infer(const Node* node, const PartialShape& data, size_t block_size) {
    const int64_t volume = block_volume(node, block_size, data.size());
    const auto size = static_cast<int64_t>(block_size);
    PartialShape output = data;
    if (volume > 1) output[1] = data[1] * volume;
    for (size_t axis = 2; axis < data.size() && size > 1; ++axis) {
        const auto& length = data[static_cast<std::ptrdiff_t>(axis)];
        NODE_VALIDATION_CHECK(node, length.is_dynamic() || length.get_length() % size == 0, "the length of axis ", axis,
                              " of data of shape ", data, " is no multiple of block_size ", size);
        output[static_cast<std::ptrdiff_t>(axis)] = length / size;
    }
    return output;
}

}  // namespace

SpaceToDepth::SpaceToDepth(const Output<Node>& data, const SpaceToDepthMode& mode, size_t block_size)
    : Op({data}), m_block_size(block_size), m_mode(mode) {
    constructor_validate_and_infer_types();
}

SpaceToDepth::SpaceToDepth(const Output<Node>& data, const std::string& mode, size_t block_size)
    : SpaceToDepth(data, as_enum<SpaceToDepthMode>(mode), block_size) {}

bool SpaceToDepth::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("block_size", m_block_size);
    visitor.on_attribute("mode", m_mode);
    return true;
}

void SpaceToDepth::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 1);
    const auto& data = get_input_partial_shape(0);
    set_output_type(0, get_input_element_type(0),
                    data.rank().is_static() ? infer(this, data, m_block_size) : PartialShape::dynamic());
}

std::shared_ptr<Node> SpaceToDepth::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<SpaceToDepth>(inputs[0], m_mode, m_block_size);
}

bool SpaceToDepth::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    outputs[0].set_shape(infer(this, shape, m_block_size).to_shape());
    const size_t spatial = shape.size() - 2;
    const bool blocks_first = m_mode == SpaceToDepthMode::BLOCKS_FIRST;
    Shape parts{shape[0], shape[1]};
    std::vector<size_t> order{0};
    if (!blocks_first) order.push_back(1);
    for (size_t i = 0; i < spatial; ++i) {
        parts.push_back(shape[2 + i] / m_block_size);
        parts.push_back(m_block_size);
        order.push_back(3 + 2 * i);
    }
    if (blocks_first) order.push_back(1);
    for (size_t i = 0; i < spatial; ++i)
        order.push_back(2 + 2 * i);
    copy_permuted(inputs[0], parts, order, outputs[0]);
    return true;
}

bool SpaceToDepth::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
