#include "fourier_line.hpp"

#include <cmath>

namespace tenon {
namespace opsets {

namespace {

constexpr double two_pi = 6.283185307179586476925286766559;

size_t smallest_factor(size_t number) {
    for (size_t factor = 2; factor * factor <= number; ++factor)
        if (number % factor == 0) return factor;
    return number;
}

}  // namespace

FourierLine::FourierLine(size_t length, bool inverse) : m_roots(length), m_result(length), m_butterfly(length) {
    const double step = (inverse ? two_pi : -two_pi) / static_cast<double>(length);
    for (size_t i = 0; i < length; ++i)
        m_roots[i] = std::polar(1.0, step * static_cast<double>(i));
}

void FourierLine::transform(std::vector<Complex>& line) {
    if (line.empty()) return;
    transform(line.data(), 1, line.size(), m_result.data());
    line = m_result;
}

void FourierLine::transform(const Complex* in, size_t stride, size_t length, Complex* out) {
    if (length == 1) {
        out[0] = in[0];
        return;
    }
    const size_t factor = smallest_factor(length), part = length / factor;
    for (size_t i = 0; i < factor; ++i)
        transform(in + i * stride, stride * factor, part, out + i * part);
    const size_t root_step = m_roots.size() / length;
    for (size_t k = 0; k < part; ++k) {
        for (size_t q = 0; q < factor; ++q) {
            Complex sum = 0;
            for (size_t i = 0; i < factor; ++i)
                sum += out[i * part + k] * m_roots[(i * (k + q * part)) % length * root_step];
            m_butterfly[q] = sum;
        }
        for (size_t q = 0; q < factor; ++q)
            out[q * part + k] = m_butterfly[q];
    }
}

}  // namespace opsets
}  // namespace tenon
