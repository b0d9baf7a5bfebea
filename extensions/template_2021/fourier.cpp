#include "fourier.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <utility>
#include <vector>

namespace {

using Line = std::vector<std::complex<double>>;

/// e^(i * angle of `part` out of `whole` of a turn)
std::complex<double> on_the_circle(size_t part, size_t whole, bool inverse) {
    constexpr double turn = 6.283185307179586;
    return std::polar(1.0, (inverse ? turn : -turn) * static_cast<double>(part) / static_cast<double>(whole));
}

/// Any length, in steps that grow with its square.
void transform_by_definition(Line& line, bool inverse) {
    const size_t count = line.size();
    Line result(count);
    for (size_t k = 0; k < count; ++k)
        for (size_t i = 0; i < count; ++i)
            result[k] += line[i] * on_the_circle(i * k % count, count, inverse);
    line.swap(result);
}

/// A power of two: the transforms of the even and of the odd elements, joined (Cooley and Tukey 1965).
void transform_by_halves(Line& line, bool inverse) {
    const size_t count = line.size();
    // Elements of one half lie together when their places are read backwards, bit by bit.
    for (size_t i = 1, j = 0; i < count; ++i) {
        size_t bit = count / 2;
        for (; j & bit; bit /= 2)
            j ^= bit;
        j ^= bit;
        if (i < j) std::swap(line[i], line[j]);
    }
    for (size_t length = 2; length <= count; length *= 2)
        for (size_t k = 0; k < length / 2; ++k) {
            const auto factor = on_the_circle(k, length, inverse);
            for (size_t begin = k; begin < count; begin += length) {
                const auto even = line[begin], odd = line[begin + length / 2] * factor;
                line[begin] = even + odd;
                line[begin + length / 2] = even - odd;
            }
        }
}

/// Transforms `count` numbers of a plane, which are `stride` numbers apart.
void transform_line(float* first, size_t count, size_t stride, bool inverse, Line& line) {
    line.resize(count);
    for (size_t i = 0; i < count; ++i)
        line[i] = {first[2 * i * stride], first[2 * i * stride + 1]};
    const bool power_of_two = (count & (count - 1)) == 0;
    (power_of_two ? transform_by_halves : transform_by_definition)(line, inverse);
    const double scale = inverse ? 1.0 / static_cast<double>(count) : 1.0;
    for (size_t i = 0; i < count; ++i) {
        first[2 * i * stride] = static_cast<float>(line[i].real() * scale);
        first[2 * i * stride + 1] = static_cast<float>(line[i].imag() * scale);
    }
}

}  // namespace

void fourier_transform(const float* input, float* output, size_t height, size_t width, bool inverse) {
    if (output != input) std::copy_n(input, 2 * height * width, output);
    Line line;
    for (size_t row = 0; row < height; ++row)
        transform_line(output + 2 * row * width, width, 1, inverse, line);
    for (size_t column = 0; column < width; ++column)
        transform_line(output + 2 * column, height, width, inverse, line);
}
