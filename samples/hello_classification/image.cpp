#include "image.hpp"

#include <memory>
#include <sstream>
#include <stdexcept>
#include <vector>

#define STB_IMAGE_IMPLEMENTATION
#include <stb_image.h>
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#include <stb_image_resize.h>

namespace {

struct Extent {
    size_t height, width, channels;
    bool planes;
};

Extent extent_of(const ov::Tensor& tensor) {
    const auto& shape = tensor.get_shape();
    const auto is_colour = [](size_t channels) { return channels == 1 || channels == 3; };
    if (shape.size() == 4 && shape[0] == 1 && is_colour(shape[1])) return {shape[2], shape[3], shape[1], true};
    if (shape.size() == 4 && shape[0] == 1 && is_colour(shape[3])) return {shape[1], shape[2], shape[3], false};
    std::ostringstream text;
    text << "the input takes no single image: its shape is " << shape;
    throw std::runtime_error(text.str());
}

std::vector<uint8_t> resized_pixels(const std::string& path, const Extent& extent) {
    int width = 0, height = 0, channels = 0;
    const int wanted = static_cast<int>(extent.channels);
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(stbi_load(path.c_str(), &width, &height, &channels, wanted),
                                                           stbi_image_free);
    if (!pixels) throw std::runtime_error("cannot read image '" + path + "': " + stbi_failure_reason());
    std::vector<uint8_t> resized(extent.height * extent.width * extent.channels);
    if (!stbir_resize_uint8(pixels.get(), width, height, 0, resized.data(), static_cast<int>(extent.width),
                            static_cast<int>(extent.height), 0, wanted))
        throw std::runtime_error("cannot resize image '" + path + "'");
    return resized;
}

template <typename T>
void fill(T* values, const std::vector<uint8_t>& pixels, const Extent& extent) {
    const size_t area = extent.height * extent.width;
    for (size_t i = 0; i < area; ++i)
        for (size_t c = 0; c < extent.channels; ++c) {
            const auto value = static_cast<T>(pixels[i * extent.channels + extent.channels - 1 - c]);
            values[extent.planes ? c * area + i : i * extent.channels + c] = value;
        }
}

}  // namespace

void read_image(const std::string& path, ov::Tensor& tensor) {
    const Extent extent = extent_of(tensor);
    const auto pixels = resized_pixels(path, extent);
    if (tensor.get_element_type() == ov::element::f32)
        fill(tensor.data<float>(), pixels, extent);
    else if (tensor.get_element_type() == ov::element::u8)
        fill(tensor.data<uint8_t>(), pixels, extent);
    else
        throw std::runtime_error("the input takes no bytes or floats but " + tensor.get_element_type().to_string());
}
