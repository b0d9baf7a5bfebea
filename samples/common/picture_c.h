#ifndef PICTURE_C_H
#define PICTURE_C_H

#include <stddef.h>
#include <stdint.h>

/// Pixels row by row; the colours of a pixel lie together, in the order blue, green, red.
typedef struct {
    size_t height, width, channels;
    uint8_t* bytes;
} Picture;

/// Reads a picture (png, jpg, bmp, ppm ...) with 1 or 3 channels. Free it with `free_picture`; 0 after an error, which
/// was said on the error stream.
int read_picture(const char* path, size_t channels, Picture* picture);

/// Writes the picture with another height and width to memory of height * width * channels bytes.
int resize_picture(const Picture* picture, size_t height, size_t width, uint8_t* bytes);

/// Marks the box, as far as it lies in the picture, red and a few pixels wide.
void draw_box(Picture* picture, int left, int top, int right, int bottom);

/// Writes a bmp; 0 after an error, which was said.
int write_picture(const char* path, const Picture* picture);

void free_picture(Picture* picture);

#endif
