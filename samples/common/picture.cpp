#include "picture.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>

#define STB_IMAGE_IMPLEMENTATION
#include <stb_image.h>
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#include <stb_image_resize.h>
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>

namespace {

void swap_red_and_blue(Picture& picture) {
    if (picture.channels != 3) return;
    for (size_t i = 0; i + 2 < picture.bytes.size(); i += 3)
        std::swap(picture.bytes[i], picture.bytes[i + 2]);
}

bool ends_with(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

Picture read_picture(const std::string& path, size_t channels) {
    int width = 0, height = 0, found_channels = 0;
    const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
        stbi_load(path.c_str(), &width, &height, &found_channels, static_cast<int>(channels)), stbi_image_free);
    if (!pixels) throw std::runtime_error("cannot read picture '" + path + "': " + stbi_failure_reason());
    Picture picture{static_cast<size_t>(height), static_cast<size_t>(width), channels, {}};
    picture.bytes.assign(pixels.get(), pixels.get() + picture.height * picture.width * channels);
    swap_red_and_blue(picture);
    return picture;
}

Picture resized(const Picture& picture, size_t height, size_t width) {
    // Resizing would soften a picture that has the size already.
    if (picture.height == height && picture.width == width) return picture;
    Picture result{height, width, picture.channels, std::vector<uint8_t>(height * width * picture.channels)};
    if (!stbir_resize_uint8(picture.bytes.data(), static_cast<int>(picture.width), static_cast<int>(picture.height), 0,
                            result.bytes.data(), static_cast<int>(width), static_cast<int>(height), 0,
                            static_cast<int>(picture.channels)))
        throw std::runtime_error("cannot resize a picture");
    return result;
}

void draw_box(Picture& picture, int left, int top, int right, int bottom) {
    constexpr int thickness = 2;
    const int height = static_cast<int>(picture.height), width = static_cast<int>(picture.width);
    for (int y = std::max(top, 0); y <= std::min(bottom, height - 1); ++y)
        for (int x = std::max(left, 0); x <= std::min(right, width - 1); ++x) {
            const int to_edge = std::min(std::min(x - left, right - x), std::min(y - top, bottom - y));
            if (to_edge >= thickness) continue;
            uint8_t* pixel =
                &picture.bytes[(static_cast<size_t>(y) * picture.width + static_cast<size_t>(x)) * picture.channels];
            std::fill_n(pixel, picture.channels, uint8_t{0});
            pixel[picture.channels - 1] = 255;
        }
}

void write_picture(const std::string& path, const Picture& picture) {
    Picture copy = picture;
    swap_red_and_blue(copy);
    const int width = static_cast<int>(copy.width), height = static_cast<int>(copy.height);
    const int channels = static_cast<int>(copy.channels);
    int written = 0;
    if (ends_with(path, ".png"))
        written = stbi_write_png(path.c_str(), width, height, channels, copy.bytes.data(), width * channels);
    else if (ends_with(path, ".jpg") || ends_with(path, ".jpeg"))
        written = stbi_write_jpg(path.c_str(), width, height, channels, copy.bytes.data(), 95);
    else
        written = stbi_write_bmp(path.c_str(), width, height, channels, copy.bytes.data());
    if (!written) throw std::runtime_error("cannot write picture '" + path + "'");
}
