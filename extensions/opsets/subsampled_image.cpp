#include "subsampled_image.hpp"

#include <algorithm>
#include <cmath>

#include "element_dispatch.hpp"

namespace tenon {
namespace opsets {

namespace {

using ColourTypes = Types<ov::element::u8, ov::element::f32, ov::element::f64, ov::element::f16, ov::element::bf16>;

void check_plane(const ov::Node* node, const ov::PartialShape& shape, int64_t channels) {
    NODE_VALIDATION_CHECK(node, shape.rank().is_dynamic() || (shape.size() == 4 && shape[3].compatible(channels)),
                          "a plane has shape ", shape, ", expected [batch, height, width, ", channels, "]");
}

ov::PartialShape infer_from_whole(const ov::Node* node, const ov::PartialShape& image) {
    check_plane(node, image, 1);
    if (image.rank().is_dynamic()) return {ov::Dimension(), ov::Dimension(), ov::Dimension(), 3};
    NODE_VALIDATION_CHECK(node, image[1].is_dynamic() || image[1].get_length() % 3 == 0, "the image has shape ", image,
                          ", expected a height that is a multiple of 3 (brightness, then half as many rows of colour)");
    NODE_VALIDATION_CHECK(node, image[2].is_dynamic() || image[2].get_length() % 2 == 0, "the image has shape ", image,
                          ", expected an even width");
    return {image[0], image[1] / 3 * ov::Dimension(2), image[2], 3};
}

ov::PartialShape infer_from_planes(const ov::Node* node, const std::vector<ov::PartialShape>& planes, Chroma chroma) {
    ov::Dimension batch, height, width;
    for (size_t i = 0; i < planes.size(); ++i) {
        check_plane(node, planes[i], i > 0 && chroma == Chroma::interleaved ? 2 : 1);
        if (planes[i].rank().is_dynamic()) continue;
        const ov::Dimension step = i == 0 ? 1 : 2;
        const bool fits = ov::Dimension::merge(batch, batch, planes[i][0]) &&
                          ov::Dimension::merge(height, height, planes[i][1] * step) &&
                          ov::Dimension::merge(width, width, planes[i][2] * step);
        NODE_VALIDATION_CHECK(node, fits, "plane ", i, " has shape ", planes[i],
                              ", expected planes of colour with half the height and width of the first, ", planes[0]);
    }
    return {batch, height, width, 3};
}

ov::PartialShape infer_image(const ov::Node* node, const std::vector<ov::PartialShape>& inputs, Chroma chroma) {
    return inputs.size() == 1 ? infer_from_whole(node, inputs[0]) : infer_from_planes(node, inputs, chroma);
}

/// Where brightness and the two colour values of an image lie.
template <typename T>
struct Planes {
    const T *brightness, *blue, *red;
    size_t colour_step;  // from one pair of pixels to the next

    Planes(const ov::TensorVector& inputs, Chroma chroma, size_t image, size_t pixels) {
        const bool interleaved = chroma == Chroma::interleaved;
        colour_step = interleaved ? 2 : 1;
        if (inputs.size() == 1) {
            brightness = inputs[0].data<T>() + image * (pixels + pixels / 2);
            blue = brightness + pixels;
            red = interleaved ? blue + 1 : blue + pixels / 4;
            return;
        }
        brightness = inputs[0].data<T>() + image * pixels;
        blue = inputs[1].data<T>() + image * (pixels / 4) * colour_step;
        red = interleaved ? blue + 1 : inputs[2].data<T>() + image * (pixels / 4);
    }
};

template <typename T>
T channel_value(float value) {
    const float clipped = std::max(0.0f, std::min(255.0f, value));
    return static_cast<T>(std::is_integral_v<T> ? std::round(clipped) : clipped);
}

/// ITU-R BT.601, video range.
template <typename T>
void convert_pixel(float y, float u, float v, ChannelOrder order, T* out) {
    const float c = 1.164f * (y - 16), d = u - 128, e = v - 128;
    const T red = channel_value<T>(c + 1.596f * e), blue = channel_value<T>(c + 2.018f * d);
    out[0] = order == ChannelOrder::rgb ? red : blue;
    out[1] = channel_value<T>(c - 0.813f * e - 0.391f * d);
    out[2] = order == ChannelOrder::rgb ? blue : red;
}

}  // namespace

bool is_colour_type(const ov::element::Type& type) {
    return supports(ColourTypes(), type);
}

void infer_colours(ov::Node* node, Chroma chroma) {
    const size_t count = node->get_input_size(), planes = chroma == Chroma::interleaved ? 2 : 3;
    NODE_VALIDATION_CHECK(node, count == 1 || count == planes, "expected 1 input (the image) or ", planes,
                          " (its planes), found ", count);
    auto type = node->get_input_element_type(0);
    std::vector<ov::PartialShape> shapes;
    for (size_t i = 0; i < count; ++i) {
        NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, type, node->get_input_element_type(i)),
                              "expected inputs of one element type, found ", type, " and ",
                              node->get_input_element_type(i));
        shapes.push_back(node->get_input_partial_shape(i));
    }
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || is_colour_type(type), "found elements of type ", type,
                          ", expected u8 or a real type");
    node->set_output_type(0, type, infer_image(node, shapes, chroma));
}

bool convert_to_colours(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs, Chroma chroma,
                        ChannelOrder order) {
    std::vector<ov::PartialShape> shapes;
    for (const auto& input : inputs)
        shapes.emplace_back(input.get_shape());
    const auto shape = infer_image(node, shapes, chroma).to_shape();
    outputs[0].set_shape(shape);
    const size_t height = shape[1], width = shape[2];
    return dispatch(ColourTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        T* out = outputs[0].data<T>();
        for (size_t image = 0; image < shape[0]; ++image) {
            const Planes<T> planes(inputs, chroma, image, height * width);
            for (size_t y = 0; y < height; ++y)
                for (size_t x = 0; x < width; ++x, out += 3) {
                    const size_t pair = (y / 2 * (width / 2) + x / 2) * planes.colour_step;
                    convert_pixel(static_cast<float>(planes.brightness[y * width + x]),
                                  static_cast<float>(planes.blue[pair]), static_cast<float>(planes.red[pair]), order,
                                  out);
                }
        }
    });
}

}  // namespace opsets
}  // namespace tenon
