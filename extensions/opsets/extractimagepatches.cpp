#include "openvino/op/extractimagepatches.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "integer_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

namespace {

// Patches along one of the two spatial axes.
struct PatchAxis {
    int64_t size, stride, rate;
    PadType auto_pad;

    int64_t extent() const { return (size - 1) * rate + 1; }

    int64_t count(int64_t length) const {
        if (length == 0) return 0;
        if (auto_pad != PadType::VALID) return (length - 1) / stride + 1;
        return length < extent() ? 0 : (length - extent()) / stride + 1;
    }

    Dimension count(const Dimension& length) const {
        const int64_t most = length.get_max_length();
        return Dimension(count(length.get_min_length()), most < 0 ? -1 : count(most));
    }

    int64_t pad_begin(int64_t length) const {
        if (auto_pad == PadType::VALID || length == 0) return 0;
        const int64_t pads = std::max<int64_t>((count(length) - 1) * stride + extent() - length, 0);
        return auto_pad == PadType::SAME_UPPER ? pads / 2 : pads - pads / 2;
    }
};

std::array<PatchAxis, 2> patch_axes(const ExtractImagePatches* node) {
    const auto check = [&](const char* name, const std::vector<size_t>& values) {
        constexpr size_t limit = size_t{1} << 20;
        NODE_VALIDATION_CHECK(node, values.size() == 2, name, " has ", values.size(),
                              " values, expected two, for rows and columns");
        for (const size_t value : values)
            NODE_VALIDATION_CHECK(node, value > 0 && value < limit, name, " has the value ", value,
                                  ", expected a value in [1, ", limit, ")");
    };
    check("sizes", node->get_sizes());
    check("strides", node->get_strides());
    check("rates", node->get_rates());
    const auto pad = node->get_auto_pad();
    NODE_VALIDATION_CHECK(node, pad == PadType::VALID || pad == PadType::SAME_UPPER || pad == PadType::SAME_LOWER,
                          "auto_pad is ", pad, ", expected valid, same_upper or same_lower");
    const auto axis = [&](size_t i) {
        return PatchAxis{static_cast<int64_t>(node->get_sizes()[i]), static_cast<int64_t>(node->get_strides()[i]),
                         static_cast<int64_t>(node->get_rates()[i]), pad};
    };
    return {axis(0), axis(1)};
}

PartialShape infer(const ExtractImagePatches* node, const PartialShape& image) {
    const auto axes = patch_axes(node);
    PartialShape output = PartialShape::dynamic(4);
    if (image.rank().is_dynamic()) return output;
    output[0] = image[0];
    output[1] = image[1] * (axes[0].size * axes[1].size);
    output[2] = axes[0].count(image[2]);
    output[3] = axes[1].count(image[3]);
    return output;
}

}  // namespace

ExtractImagePatches::ExtractImagePatches(const Output<Node>& image, const Shape& sizes, const Strides& strides,
                                         const Shape& rates, const PadType& auto_pad)
    : Op({image}), m_sizes(sizes), m_strides(strides), m_rates(rates), m_auto_pad(auto_pad) {
    constructor_validate_and_infer_types();
}

bool ExtractImagePatches::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("sizes", m_sizes);
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("rates", m_rates);
    visitor.on_attribute("auto_pad", m_auto_pad);
    return true;
}

void ExtractImagePatches::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 1);
    check_input_rank(this, 0, "image", 4);
    set_output_type(0, get_input_element_type(0), infer(this, get_input_partial_shape(0)));
}

std::shared_ptr<Node> ExtractImagePatches::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ExtractImagePatches>(inputs[0], m_sizes, m_strides, m_rates, m_auto_pad);
}

bool ExtractImagePatches::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape shape = inputs[0].get_shape();
    NODE_VALIDATION_CHECK(this, shape.size() == 4, "expected an image of rank 4, found shape ", shape);
    const Shape output = infer(this, shape).to_shape();
    outputs[0].set_shape(output);
    if (outputs[0].get_element_type() != element::string && outputs[0].get_byte_size() > 0)
        std::memset(outputs[0].data(), 0, outputs[0].get_byte_size());

    const auto axes = patch_axes(this);
    const auto height = static_cast<int64_t>(shape[2]), width = static_cast<int64_t>(shape[3]);
    const int64_t top = axes[0].pad_begin(height), left = axes[1].pad_begin(width);
    const ElementCopy copy(inputs[0].get_element_type());
    const size_t depth = shape[1], patch = m_sizes[0] * m_sizes[1];
    // The channel counts through the depth first, then through the columns and the rows of a patch.
    for (size_t plane = 0; plane < output[0] * output[1]; ++plane) {
        const size_t batch = plane / (patch * depth), place = plane / depth % patch, channel = plane % depth;
        const int64_t row_offset = static_cast<int64_t>(place / m_sizes[1]) * axes[0].rate - top;
        const int64_t column_offset = static_cast<int64_t>(place % m_sizes[1]) * axes[1].rate - left;
        for (size_t y = 0; y < output[2]; ++y) {
            const int64_t row = static_cast<int64_t>(y) * axes[0].stride + row_offset;
            if (row < 0 || row >= height) continue;
            const size_t from = ((batch * depth + channel) * shape[2] + static_cast<size_t>(row)) * shape[3];
            for (size_t x = 0; x < output[3]; ++x) {
                const int64_t column = static_cast<int64_t>(x) * axes[1].stride + column_offset;
                if (column < 0 || column >= width) continue;
                copy(inputs[0].data(), from + static_cast<size_t>(column), outputs[0].data(),
                     (plane * output[2] + y) * output[3] + x);
            }
        }
    }
    return true;
}

bool ExtractImagePatches::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}

}  // namespace v3
}  // namespace op
}  // namespace ov
