#include "mean_values.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <optional>
#include <vector>

#include "document.hpp"
#include "openvino/op/constant.hpp"
#include "prepared_operation.hpp"
#include "read_error.hpp"
#include "text_value.hpp"

namespace tenon::ir {
namespace {

using ov::op::v0::Constant;
using ov::op::v0::Parameter;

struct Channels {
    /// One per channel; empty when there is a mean image.
    std::vector<double> means;
    /// All channels, one after the other.
    std::vector<char> image;
    /// One per channel; empty when there is none.
    std::vector<double> scales;
};

std::shared_ptr<Parameter> find_input(const std::string& name, const ov::Model& model, const std::string& where) {
    const auto& parameters = model.get_parameters();
    if (name.empty() && parameters.size() == 1) return parameters[0];
    for (const auto& parameter : parameters) {
        if (parameter->get_friendly_name() == name) return parameter;
    }
    fail(where, "expected reference-layer-name to be one of the ", parameters.size(), " inputs, found '", name, "'");
}

std::optional<double> number_of(const pugi::xml_node& channel, const char* element, const std::string& where) {
    const auto text = channel.child(element).attribute("value");
    if (!text) return std::nullopt;
    const auto value = to_number<double>(text.value());
    if (!value) fail(where, "expected a number as value of <", element, ">, found '", text.value(), "'");
    return value;
}

/// `image_bytes`: size of the mean image of one channel.
Channels read_channels(const pugi::xml_node& pre_process, size_t count, std::optional<size_t> image_bytes,
                       ReadContext& context, const std::string& where) {
    Channels channels;
    std::vector<bool> seen(count);
    for (const auto& element : pre_process.children("channel")) {
        const uint64_t id = required_count(element, "id", where);
        if (id >= count || seen[id]) fail(where, "expected each channel id from 0 to ", count - 1, " once, found ", id);
        seen[id] = true;
        if (const auto scale = number_of(element, "scale", where)) {
            channels.scales.resize(count, 1);
            channels.scales[id] = *scale;
        }
        if (const auto mean = number_of(element, "mean", where)) {
            channels.means.resize(count);
            channels.means[id] = *mean;
        } else if (const auto image = element.child("mean"); image.attribute("size")) {
            const uint64_t size = required_count(image, "size", where);
            if (!image_bytes || size != *image_bytes) {
                fail(where, "expected a mean image of the size of one channel of the input, found ", size, " bytes");
            }
            const auto span = context.weights.span(required_count(image, "offset", where), size, 1, where);
            if (size > context.weights.size() / count) {
                fail(where, "expected weights that hold ", count, " mean images of ", size, " bytes, found ",
                     context.weights.size(), " bytes");
            }
            channels.image.resize(count * size);
            std::memcpy(channels.image.data() + id * size, span->get_ptr(), size);
        }
    }
    const size_t found = static_cast<size_t>(std::count(seen.begin(), seen.end(), true));
    if (found && found != count) fail(where, "expected ", count, " channels as the input has, found ", found);
    if (!channels.means.empty() && !channels.image.empty())
        fail(where, "expected mean values or mean images, found both");
    return channels;
}

std::shared_ptr<Constant> per_channel(const std::vector<double>& values, const ov::element::Type& type, size_t rank) {
    ov::Shape shape(rank, 1);
    shape[rank > 3 ? 1 : rank - 3] = values.size();
    return std::make_shared<Constant>(type, shape, values);
}

}  // namespace

void add_mean_values(const pugi::xml_node& net, ov::Model& model, ReadContext& context) {
    const auto pre_process = net.child("pre-process");
    if (!pre_process || !pre_process.child("channel")) return;
    const auto input =
        find_input(pre_process.attribute("reference-layer-name").value(), model, context.file + ", pre-process");
    const std::string where = context.file + ", pre-process of input '" + input->get_friendly_name() + "'";
    const auto type = input->get_element_type();
    const auto shape = input->get_partial_shape();
    const size_t rank = shape.rank().is_static() ? shape.size() : 0;
    if (rank < 3 || shape[static_cast<ptrdiff_t>(rank > 3 ? 1 : rank - 3)].is_dynamic() || !type.is_real()) {
        fail(where, "expected an input of floats with a known number of channels, found ", type, " of shape ", shape);
    }
    const size_t channel_axis = rank > 3 ? 1 : rank - 3;
    const auto count = static_cast<size_t>(shape[static_cast<ptrdiff_t>(channel_axis)].get_length());

    ov::Shape image_shape{count};
    bool static_image = true;
    for (size_t axis = channel_axis + 1; axis < rank; ++axis) {
        const auto& dimension = shape[static_cast<ptrdiff_t>(axis)];
        static_image = static_image && dimension.is_static();
        image_shape.push_back(dimension.is_static() ? static_cast<size_t>(dimension.get_length()) : 0);
    }
    std::optional<size_t> image_bytes;
    const auto elements = ov::checked_shape_size(ov::Shape(image_shape.begin() + 1, image_shape.end()));
    if (static_image && elements) image_bytes = ov::element::checked_byte_size(type, *elements);

    if (count > static_cast<size_t>(
                    std::distance(pre_process.children("channel").begin(), pre_process.children("channel").end()))) {
        fail(where, "expected ", count, " channels as the input has, found fewer");
    }
    const auto channels = read_channels(pre_process, count, image_bytes, context, where);
    const auto consumers = input->output(0).get_target_inputs();
    std::shared_ptr<ov::Node> value = input;
    const auto append = [&](const char* operation, const std::shared_ptr<Constant>& constant) {
        value = make_operation(context.operations, operation, {value, constant}, where);
        value->set_friendly_name(input->get_friendly_name() + "/" + operation);
    };
    if (!channels.means.empty()) append("Subtract", per_channel(channels.means, type, rank));
    if (!channels.image.empty())
        append("Subtract", std::make_shared<Constant>(type, image_shape, channels.image.data()));
    if (!channels.scales.empty()) append("Divide", per_channel(channels.scales, type, rank));
    for (const auto& consumer : consumers)
        consumer.replace_source_output(value);
}

}  // namespace tenon::ir
