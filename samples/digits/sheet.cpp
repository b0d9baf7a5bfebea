#include "sheet.hpp"

#include <array>
#include <stdexcept>

#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>

namespace {

constexpr size_t image_size = 8, scale = 4, margin = 3;
constexpr size_t glyph_width = 5, glyph_height = 7, label_scale = 2;
constexpr size_t cell_width = image_size * scale + 2 * margin;
constexpr size_t cell_height = cell_width + glyph_height * label_scale + 3 * margin;

using Colour = std::array<uint8_t, 3>;
constexpr Colour paper{255, 255, 255}, black{40, 40, 40}, red{210, 30, 30}, pink{255, 215, 215}, grey{150, 150, 150};

/// Rows from the top; the highest of five bits is the left pixel.
constexpr uint8_t glyphs[10][glyph_height] = {
    {0x0e, 0x11, 0x13, 0x15, 0x19, 0x11, 0x0e}, {0x04, 0x0c, 0x04, 0x04, 0x04, 0x04, 0x0e},
    {0x0e, 0x11, 0x01, 0x02, 0x04, 0x08, 0x1f}, {0x1f, 0x02, 0x04, 0x02, 0x01, 0x11, 0x0e},
    {0x02, 0x06, 0x0a, 0x12, 0x1f, 0x02, 0x02}, {0x1f, 0x10, 0x1e, 0x01, 0x01, 0x11, 0x0e},
    {0x06, 0x08, 0x10, 0x1e, 0x11, 0x11, 0x0e}, {0x1f, 0x01, 0x02, 0x04, 0x08, 0x08, 0x08},
    {0x0e, 0x11, 0x11, 0x0e, 0x11, 0x11, 0x0e}, {0x0e, 0x11, 0x11, 0x0f, 0x01, 0x02, 0x0c},
};

class Picture {
public:
    Picture(size_t width, size_t height) : m_width(width), m_height(height), m_pixels(width * height * 3, 255) {}

    void fill(size_t left, size_t top, size_t width, size_t height, const Colour& colour) {
        for (size_t y = top; y < top + height; ++y)
            for (size_t x = left; x < left + width; ++x)
                for (size_t c = 0; c < 3; ++c)
                    m_pixels[(y * m_width + x) * 3 + c] = colour[c];
    }

    void draw_image(size_t left, size_t top, const uint8_t* image, const Colour& background) {
        for (size_t i = 0; i < image_size * image_size; ++i) {
            Colour colour{};
            for (size_t c = 0; c < 3; ++c)
                colour[c] = static_cast<uint8_t>(background[c] * (255 - image[i]) / 255);
            fill(left + i % image_size * scale, top + i / image_size * scale, scale, scale, colour);
        }
    }

    void draw_digit(size_t left, size_t top, size_t digit, const Colour& colour) {
        for (size_t i = 0; i < glyph_width * glyph_height; ++i)
            if (glyphs[digit][i / glyph_width] >> (glyph_width - 1 - i % glyph_width) & 1)
                fill(left + i % glyph_width * label_scale, top + i / glyph_width * label_scale, label_scale,
                     label_scale, colour);
    }

    void write(const std::string& path) const {
        if (!stbi_write_png(path.c_str(), static_cast<int>(m_width), static_cast<int>(m_height), 3, m_pixels.data(),
                            static_cast<int>(m_width * 3)))
            throw std::runtime_error("cannot write '" + path + "'");
    }

private:
    size_t m_width, m_height;
    std::vector<uint8_t> m_pixels;
};

void draw_cell(Picture& picture, size_t left, size_t top, const Prediction& prediction) {
    const bool right = prediction.predicted == prediction.label;
    if (!right) picture.fill(left, top, cell_width, cell_height, pink);
    picture.draw_image(left + margin, top + margin, prediction.image, right ? paper : pink);
    constexpr size_t digit_width = glyph_width * label_scale;
    const size_t label_top = top + cell_width;
    const size_t middle = left + (cell_width - digit_width) / 2;
    if (right) {
        picture.draw_digit(middle, label_top, prediction.predicted, black);
    } else {
        picture.draw_digit(middle - digit_width * 2 / 3, label_top, prediction.predicted, red);
        picture.draw_digit(middle + digit_width * 2 / 3, label_top, prediction.label, grey);
    }
}

}  // namespace

void write_sheet(const std::string& path, const std::vector<Prediction>& predictions, size_t columns) {
    const size_t rows = (predictions.size() + columns - 1) / columns;
    Picture picture(columns * cell_width, rows * cell_height);
    for (size_t i = 0; i < predictions.size(); ++i)
        draw_cell(picture, i % columns * cell_width, i / columns * cell_height, predictions[i]);
    picture.write(path);
}
