#pragma once

#include <array>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// Checks the inputs of an adaptive pooling (data, spatial shape of the output) and infers its shape.
ov::PartialShape infer_adaptive_pooling(const ov::Node* node);
/// The same for tensors.
ov::Shape adaptive_pooling_shape(const ov::Node* node, const ov::TensorVector& inputs);

/// Walks the bins of an adaptive pooling.
class AdaptiveBins {
public:
    AdaptiveBins(const ov::Shape& data, const ov::Shape& output);

    /// body(index of the bin in a plane, first and last + 1 on three axes) for every bin, in order.
    template <typename Body>
    void for_each(const Body& body) const {
        size_t bin = 0;
        std::array<size_t, 3> first{}, last{};
        const auto set = [&](size_t axis, size_t i) {
            first[axis] = i * m_in[axis] / m_out[axis];
            last[axis] = ((i + 1) * m_in[axis] + m_out[axis] - 1) / m_out[axis];
        };
        for (size_t z = 0; z < m_out[0]; ++z) {
            set(0, z);
            for (size_t y = 0; y < m_out[1]; ++y) {
                set(1, y);
                for (size_t x = 0; x < m_out[2]; ++x) {
                    set(2, x);
                    body(bin++, first, last);
                }
            }
        }
    }

    size_t at(size_t z, size_t y, size_t x) const { return (z * m_in[1] + y) * m_in[2] + x; }
    size_t planes() const { return m_planes; }
    size_t in_plane() const { return m_in[0] * m_in[1] * m_in[2]; }
    size_t out_plane() const { return m_out[0] * m_out[1] * m_out[2]; }

private:
    std::array<size_t, 3> m_in{1, 1, 1}, m_out{1, 1, 1};
    size_t m_planes;
};

}  // namespace opsets
}  // namespace tenon
