#include "openvino/op/depth_to_space.hpp"

#include "block_volume.hpp"
#include "strided_copy.hpp"

namespace ov {

template <>
EnumNames<op::v0::DepthToSpace::DepthToSpaceMode>& EnumNames<op::v0::DepthToSpace::DepthToSpaceMode>::get() {
    using Mode = op::v0::DepthToSpace::DepthToSpaceMode;
    static auto names = EnumNames<Mode>("op::v0::DepthToSpace::DepthToSpaceMode",
                                        {{"blocks_first", Mode::BLOCKS_FIRST}, {"depth_first", Mode::DEPTH_FIRST}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::v0::DepthToSpace::DepthToSpaceMode& value) {
    return stream << as_string(value);
}

namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

PartialShape infer(const Node* node, const PartialShape& data, size_t block_size) {
    const int64_t volume = block_volume(node, block_size, data.size());
    const auto size = static_cast<int64_t>(block_size);
    NODE_VALIDATION_CHECK(node, data[1].is_dynamic() || data[1].get_length() % volume == 0, "data of shape ", data,
                          " has channels in a number that is no multiple of ", volume, ", the elements of a block");
    PartialShape output = data;
    if (volume > 1) output[1] = data[1] / volume;
    for (size_t axis = 2; axis < data.size() && size > 1; ++axis)
        output[static_cast<std::ptrdiff_t>(axis)] = data[static_cast<std::ptrdiff_t>(axis)] * size;
    return output;
}

}  // namespace

DepthToSpace::DepthToSpace(const Output<Node>& data, const DepthToSpaceMode& mode, size_t block_size)
    : Op({data}), m_block_size(block_size), m_mode(mode) {
    constructor_validate_and_infer_types();
}

DepthToSpace::DepthToSpace(const Output<Node>& data, const std::string& mode, size_t block_size)
    : DepthToSpace(data, as_enum<DepthToSpaceMode>(mode), block_size) {}

bool DepthToSpace::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("block_size", m_block_size);
    visitor.on_attribute("mode", m_mode);
    return true;
}

void DepthToSpace::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 1);
    const auto& data = get_input_partial_shape(0);
    set_output_type(0, get_input_element_type(0),
                    data.rank().is_static() ? infer(this, data, m_block_size) : PartialShape::dynamic());
}

std::shared_ptr<Node> DepthToSpace::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<DepthToSpace>(inputs[0], m_mode, m_block_size);
}

bool DepthToSpace::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    outputs[0].set_shape(infer(this, shape, m_block_size).to_shape());
    const size_t spatial = shape.size() - 2;
    const bool blocks_first = m_mode == DepthToSpaceMode::BLOCKS_FIRST;
    const size_t channels = shape[1] / static_cast<size_t>(block_volume(this, m_block_size, shape.size()));
    Shape parts{shape[0]};
    if (!blocks_first) parts.push_back(channels);
    parts.insert(parts.end(), spatial, m_block_size);
    if (blocks_first) parts.push_back(channels);
    parts.insert(parts.end(), shape.begin() + 2, shape.end());
    const size_t first_block = blocks_first ? 1 : 2;
    std::vector<size_t> order{0, blocks_first ? spatial + 1 : 1};
    for (size_t i = 0; i < spatial; ++i) {
        order.push_back(spatial + 2 + i);
        order.push_back(first_block + i);
    }
    copy_permuted(inputs[0], parts, order, outputs[0]);
    return true;
}

bool DepthToSpace::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
