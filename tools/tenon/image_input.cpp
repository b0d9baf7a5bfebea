#include "image_input.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "model_ports.hpp"
#include "openvino/core/layout.hpp"
#include "tensor_elements.hpp"
#include "user_error.hpp"

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
#define STBI_ONLY_BMP
#define STBI_ONLY_PNM
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image.h>
#pragma GCC diagnostic pop

namespace tenon::command {
namespace {

struct Axes {
    size_t channels, height, width;
};

struct Picture {
    size_t height = 0, width = 0, channels = 0;
    std::vector<float> values;  // row by row, the channels of a pixel together
};

bool can_be_channels(const ov::Dimension& dimension) {
    return dimension.is_static() && (dimension == 1 || dimension == 3 || dimension == 4);
}

Axes axes_of(const ov::Model& model, size_t index) {
    const auto port = model.input(index);
    const auto& shape = port.get_partial_shape();
    const auto rank = shape.rank().is_static() ? static_cast<size_t>(shape.rank().get_length()) : 0;
    const auto layout = ov::layout::get_layout(port);
    const auto axis = [&](std::int64_t named) {
        return static_cast<size_t>(named < 0 ? named + static_cast<std::int64_t>(rank) : named);
    };
    if (rank && ov::layout::has_channels(layout) && ov::layout::has_height(layout) && ov::layout::has_width(layout))
        return {axis(ov::layout::channels_idx(layout)), axis(ov::layout::height_idx(layout)),
                axis(ov::layout::width_idx(layout))};
    if (rank == 3 || rank == 4) {
        if (can_be_channels(shape[rank - 3])) return {rank - 3, rank - 2, rank - 1};
        if (can_be_channels(shape[rank - 1])) return {rank - 1, rank - 3, rank - 2};
    }
    throw UserError(
        "input '{}' of shape {} does not look like an image (expected [N,C,H,W] or [N,H,W,C] with 1, 3 or 4 channels)",
        input_name(model, index), shape.to_string());
}

Picture load(const std::string& path, size_t channels) {
    int width = 0, height = 0, found = 0;
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
        stbi_load(path.c_str(), &width, &height, &found, static_cast<int>(channels)), stbi_image_free);
    if (!pixels) throw UserError("{}: the image cannot be read: {}", path, stbi_failure_reason());
    Picture picture{static_cast<size_t>(height), static_cast<size_t>(width), channels, {}};
    picture.values.assign(pixels.get(), pixels.get() + picture.height * picture.width * channels);
    return picture;
}

struct Tap {
    size_t low, high;
    float part;
};

// Pixel centres lie at halves.
std::vector<Tap> linear_taps(size_t from, size_t to) {
    std::vector<Tap> taps(to);
    for (size_t i = 0; i < to; ++i) {
        const float position =
            (static_cast<float>(i) + 0.5F) * static_cast<float>(from) / static_cast<float>(to) - 0.5F;
        const float inside = std::clamp(position, 0.0F, static_cast<float>(from - 1));
        const auto low = static_cast<size_t>(inside);
        taps[i] = {low, std::min(low + 1, from - 1), inside - static_cast<float>(low)};
    }
    return taps;
}

Picture resize(const Picture& from, size_t height, size_t width) {
    if (from.height == height && from.width == width) return from;
    Picture to{height, width, from.channels, std::vector<float>(height * width * from.channels)};
    const auto rows = linear_taps(from.height, height), columns = linear_taps(from.width, width);
    const auto at = [&](size_t y, size_t x, size_t c) { return from.values[(y * from.width + x) * from.channels + c]; };
    for (size_t y = 0; y < height; ++y)
        for (size_t x = 0; x < width; ++x)
            for (size_t c = 0; c < from.channels; ++c) {
                const auto& [top, bottom, down] = rows[y];
                const auto& [left, right, across] = columns[x];
                const float above = at(top, left, c) * (1 - across) + at(top, right, c) * across;
                const float below = at(bottom, left, c) * (1 - across) + at(bottom, right, c) * across;
                to.values[(y * width + x) * from.channels + c] = above * (1 - down) + below * down;
            }
    return to;
}

float option_of(const std::vector<float>& values, size_t channel, float otherwise) {
    if (values.empty()) return otherwise;
    return values[std::min(channel, values.size() - 1)];
}

}  // namespace

bool is_image_name(const std::string& path) {
    const size_t dot = path.rfind('.');
    if (dot == std::string::npos) return false;
    std::string extension = path.substr(dot + 1);
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    constexpr std::array<std::string_view, 6> known{"png", "jpg", "jpeg", "bmp", "ppm", "pgm"};
    return std::find(known.begin(), known.end(), extension) != known.end();
}

ov::Tensor read_image(const std::string& path, const ov::Model& model, size_t index, const ImageOptions& options) {
    const auto axes = axes_of(model, index);
    const auto port = model.input(index);
    auto shape = port.get_partial_shape();
    Picture picture = load(path, static_cast<size_t>(shape[axes.channels].get_length()));
    if (shape[axes.height].is_dynamic()) shape[axes.height] = static_cast<int64_t>(picture.height);
    if (shape[axes.width].is_dynamic()) shape[axes.width] = static_cast<int64_t>(picture.width);
    if (shape[0].is_dynamic()) shape[0] = 1;
    const ov::Shape size = shape.to_shape();
    const size_t pixels = size[axes.height] * size[axes.width], count = pixels * size[axes.channels];
    if (ov::shape_size(size) != count)
        throw UserError("{}: input '{}' has the shape {}, which is not one image; use -b 1", path,
                        input_name(model, index), shape_text(size));
    picture = resize(picture, size[axes.height], size[axes.width]);
    const bool planar = axes.channels < axes.height;
    ov::Tensor tensor(ov::element::f32, size);
    auto* values = tensor.data<float>();
    for (size_t pixel = 0; pixel < pixels; ++pixel)
        for (size_t c = 0; c < picture.channels; ++c) {
            const bool swap = options.blue_first && picture.channels >= 3 && c < 3;
            const float value = picture.values[pixel * picture.channels + (swap ? 2 - c : c)];
            const float scaled = (value - option_of(options.mean, c, 0)) / option_of(options.scale, c, 1);
            const bool whole = !port.get_element_type().is_real();
            values[planar ? c * pixels + pixel : pixel * picture.channels + c] = whole ? std::round(scaled) : scaled;
        }
    return convert(tensor, port.get_element_type());
}

}  // namespace tenon::command
