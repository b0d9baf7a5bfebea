#include "tenon/port_conversion.hpp"

#include <algorithm>
#include <string>

#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/subtract.hpp"
#include "openvino/op/transpose.hpp"

namespace tenon {
namespace {

using ov::op::v0::Constant;

void expect_axes(const std::vector<size_t>& axes, const ov::PartialShape& shape, const std::string& where) {
    std::vector<size_t> sorted = axes;
    std::sort(sorted.begin(), sorted.end());
    bool fits = shape.rank().is_static() && sorted.size() == shape.size();
    for (size_t i = 0; fits && i < sorted.size(); ++i)
        fits = sorted[i] == i;
    OPENVINO_ASSERT(fits, where, " has shape ", shape, ", expected each of its axes once, found ",
                    ov::Shape(axes.begin(), axes.end()));
}

std::shared_ptr<ov::Node> transpose(const ov::Output<ov::Node>& value, const std::vector<size_t>& axes) {
    return std::make_shared<ov::op::v1::Transpose>(value,
                                                   Constant::create(ov::element::i64, ov::Shape{axes.size()}, axes));
}

size_t channel_axis(const ov::PartialShape& shape, const std::string& where) {
    OPENVINO_ASSERT(shape.rank().is_static() && shape.size() >= 3, where, " has shape ", shape,
                    ", expected at least 3 axes for values per channel");
    return shape.size() > 3 ? 1 : shape.size() - 3;
}

std::shared_ptr<Constant> per_channel(const std::vector<float>& values, const ov::element::Type& type,
                                      const ov::PartialShape& shape, const std::string& where) {
    const size_t axis = channel_axis(shape, where);
    const auto& channels = shape[static_cast<std::ptrdiff_t>(axis)];
    OPENVINO_ASSERT(channels.compatible(static_cast<int64_t>(values.size())), where, " has ", channels,
                    " channels, found values for ", values.size());
    ov::Shape per_axis(shape.size(), 1);
    per_axis[axis] = values.size();
    return std::make_shared<Constant>(type, per_axis, values);
}

std::shared_ptr<Constant> image_constant(const ov::Tensor& image, const ov::element::Type& type,
                                         const ov::PartialShape& shape, const std::string& where) {
    const size_t first = channel_axis(shape, where);
    const ov::PartialShape expected(
        std::vector<ov::Dimension>(shape.begin() + static_cast<std::ptrdiff_t>(first), shape.end()));
    OPENVINO_ASSERT(
        image.get_element_type() == ov::element::f32 && image.is_continuous() && expected.compatible(image.get_shape()),
        where, " expects a mean image of f32 and shape ", expected, ", found ", image.get_element_type(), " of ",
        image.get_shape());
    const auto* values = image.data<float>();
    return std::make_shared<Constant>(type, image.get_shape(), std::vector<float>(values, values + image.get_size()));
}

}  // namespace

void convert_input(const std::shared_ptr<ov::Model>& model, size_t index, const InputConversion& conversion) {
    OPENVINO_ASSERT(index < model->get_parameters().size(), "input ", index, " of ", model->get_parameters().size(),
                    " cannot be converted");
    const auto& parameter = model->get_parameters()[index];
    const std::string where = "input '" + parameter->get_friendly_name() + "'";
    const auto consumers = parameter->output(0).get_target_inputs();
    const auto type = parameter->get_element_type();
    const auto shape = parameter->get_partial_shape();
    const bool computes = !conversion.means.empty() || conversion.mean_image || !conversion.scales.empty();
    OPENVINO_ASSERT(!computes || type.is_real(), where, " has element type ", type,
                    ", expected floats where means or scales are given");
    if (!conversion.axes.empty()) {
        expect_axes(conversion.axes, shape, where);
        auto given = shape;
        for (size_t i = 0; i < conversion.axes.size(); ++i)
            given[static_cast<std::ptrdiff_t>(conversion.axes[i])] = shape[static_cast<std::ptrdiff_t>(i)];
        parameter->set_partial_shape(given);
    }
    if (conversion.type.is_static()) parameter->set_element_type(conversion.type);
    parameter->validate_and_infer_types();

    std::shared_ptr<ov::Node> value = parameter;
    const auto append = [&](std::shared_ptr<ov::Node> node, const char* what) {
        node->set_friendly_name(parameter->get_friendly_name() + "/" + what);
        value = std::move(node);
    };
    if (!conversion.axes.empty()) append(transpose(value, conversion.axes), "axes");
    if (conversion.type.is_static() && conversion.type != type)
        append(std::make_shared<ov::op::v0::Convert>(value, type), "type");
    if (!conversion.means.empty())
        append(std::make_shared<ov::op::v1::Subtract>(value, per_channel(conversion.means, type, shape, where)),
               "mean");
    if (conversion.mean_image)
        append(std::make_shared<ov::op::v1::Subtract>(value, image_constant(conversion.mean_image, type, shape, where)),
               "mean_image");
    if (!conversion.scales.empty())
        append(std::make_shared<ov::op::v1::Divide>(value, per_channel(conversion.scales, type, shape, where)),
               "scale");
    for (const auto& consumer : consumers)
        consumer.replace_source_output(value);
    model->validate_nodes_and_infer_types();
}

void convert_output(const std::shared_ptr<ov::Model>& model, size_t index, const OutputConversion& conversion) {
    OPENVINO_ASSERT(index < model->get_results().size(), "output ", index, " of ", model->get_results().size(),
                    " cannot be converted");
    const auto& result = model->get_results()[index];
    ov::Output<ov::Node> value = result->input_value(0);
    const std::string name = value.get_node()->get_friendly_name();
    if (conversion.type.is_static() && conversion.type != value.get_element_type()) {
        value = std::make_shared<ov::op::v0::Convert>(value, conversion.type);
        value.get_node()->set_friendly_name(name + "/type");
    }
    if (!conversion.axes.empty()) {
        expect_axes(conversion.axes, value.get_partial_shape(), "output '" + name + "'");
        value = transpose(value, conversion.axes);
        value.get_node()->set_friendly_name(name + "/axes");
    }
    result->input(0).replace_source_output(value);
    model->validate_nodes_and_infer_types();
}

}  // namespace tenon
