#pragma once

#include <cstddef>

/// The discrete Fourier transform of a plane of `height` rows of `width` complex numbers, real and imaginary part side
/// by side. The inverse is divided by the count of numbers, so that one undoes the other. `output` may be `input`.
void fourier_transform(const float* input, float* output, size_t height, size_t width, bool inverse);
