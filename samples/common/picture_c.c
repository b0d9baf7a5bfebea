#include "picture_c.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STB_IMAGE_IMPLEMENTATION
#include <stb_image.h>
#define STB_IMAGE_RESIZE_IMPLEMENTATION
#include <stb_image_resize.h>
#define STB_IMAGE_WRITE_IMPLEMENTATION
#include <stb_image_write.h>

static size_t size_of(const Picture* picture) {
    return picture->height * picture->width * picture->channels;
}

static void swap_red_and_blue(Picture* picture) {
    if (picture->channels != 3) return;
    for (size_t i = 0; i + 2 < size_of(picture); i += 3) {
        const uint8_t red = picture->bytes[i];
        picture->bytes[i] = picture->bytes[i + 2];
        picture->bytes[i + 2] = red;
    }
}

int read_picture(const char* path, size_t channels, Picture* picture) {
    int width = 0, height = 0, found_channels = 0;
    picture->bytes = stbi_load(path, &width, &height, &found_channels, (int)channels);
    if (!picture->bytes) {
        fprintf(stderr, "[ ERROR ] cannot read picture '%s': %s\n", path, stbi_failure_reason());
        return 0;
    }
    picture->height = (size_t)height;
    picture->width = (size_t)width;
    picture->channels = channels;
    swap_red_and_blue(picture);
    return 1;
}

int resize_picture(const Picture* picture, size_t height, size_t width, uint8_t* bytes) {
    // Resizing would soften a picture that has the size already.
    if (picture->height == height && picture->width == width) {
        memcpy(bytes, picture->bytes, size_of(picture));
        return 1;
    }
    if (stbir_resize_uint8(picture->bytes, (int)picture->width, (int)picture->height, 0, bytes, (int)width, (int)height,
                           0, (int)picture->channels))
        return 1;
    fprintf(stderr, "[ ERROR ] cannot resize a picture\n");
    return 0;
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

void draw_box(Picture* picture, int left, int top, int right, int bottom) {
    const int thickness = 2, height = (int)picture->height, width = (int)picture->width;
    for (int y = top < 0 ? 0 : top; y <= smaller(bottom, height - 1); ++y)
        for (int x = left < 0 ? 0 : left; x <= smaller(right, width - 1); ++x) {
            uint8_t* pixel = picture->bytes + ((size_t)y * picture->width + (size_t)x) * picture->channels;
            if (smaller(smaller(x - left, right - x), smaller(y - top, bottom - y)) >= thickness) continue;
            memset(pixel, 0, picture->channels);
            pixel[picture->channels - 1] = 255;
        }
}

int write_picture(const char* path, const Picture* picture) {
    Picture copy = *picture;
    int written = 0;
    copy.bytes = malloc(size_of(picture));
    if (copy.bytes) {
        memcpy(copy.bytes, picture->bytes, size_of(picture));
        swap_red_and_blue(&copy);
        written = stbi_write_bmp(path, (int)copy.width, (int)copy.height, (int)copy.channels, copy.bytes);
    }
    free_picture(&copy);
    if (!written) fprintf(stderr, "[ ERROR ] cannot write picture '%s'\n", path);
    return written;
}

void free_picture(Picture* picture) {
    stbi_image_free(picture->bytes);
    picture->bytes = NULL;
}
