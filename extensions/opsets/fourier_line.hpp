#pragma once

#include <complex>
#include <vector>

namespace tenon {
namespace opsets {

/// The Fourier transform of lines of one length, without scaling. Any length works; lengths with small prime factors
/// are fast.
class FourierLine {
public:
    using Complex = std::complex<double>;

    FourierLine(size_t length, bool inverse);

    /// Transforms `line` in place.
    void transform(std::vector<Complex>& line);

private:
    /// Transforms the `length` elements in[0], in[stride], ... to out.
    void transform(const Complex* in, size_t stride, size_t length, Complex* out);

    std::vector<Complex> m_roots, m_result, m_butterfly;
};

}  // namespace opsets
}  // namespace tenon
