#include "picture.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>

#define STB_IMAGE_IMPLEMENTATION
#include <stb_image.h>
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#include <stb_image_resize.h>

Picture read_picture(const std::string& path, size_t height, size_t width, size_t channels) {
    int found_width = 0, found_height = 0, found_channels = 0;
    const int wanted = static_cast<int>(channels);
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
        stbi_load(path.c_str(), &found_width, &found_height, &found_channels, wanted), stbi_image_free);
    if (!pixels) throw std::runtime_error("cannot read picture '" + path + "': " + stbi_failure_reason());
    Picture picture{height, width, channels, std::vector<uint8_t>(height * width * channels)};
    // Resizing would soften a picture that has the size already.
    const bool fits = static_cast<size_t>(found_height) == height && static_cast<size_t>(found_width) == width;
    if (fits)
        std::copy_n(pixels.get(), picture.bytes.size(), picture.bytes.begin());
    else if (!stbir_resize_uint8(pixels.get(), found_width, found_height, 0, picture.bytes.data(),
                                 static_cast<int>(width), static_cast<int>(height), 0, wanted))
        throw std::runtime_error("cannot resize picture '" + path + "'");
    if (channels == 3)
        for (size_t red = 0; red < picture.bytes.size(); red += 3)
            std::swap(picture.bytes[red], picture.bytes[red + 2]);
    return picture;
}
