#include "strided/axes.hpp"

#include "openvino/op/constant.hpp"

namespace tenon {
namespace cpu {

size_t front_axis(int64_t axis, size_t rank) {
    return static_cast<size_t>(axis < 0 ? axis + static_cast<int64_t>(rank) : axis);
}

std::vector<int64_t> constant_integers(const ov::Tensor& constant) {
    return ov::op::v0::Constant(constant).cast_vector<int64_t>();
}

ov::AxisSet constant_axes(const ov::Tensor& constant, size_t rank) {
    ov::AxisSet axes;
    for (const auto axis : constant_integers(constant))
        axes.insert(front_axis(axis, rank));
    return axes;
}

std::vector<size_t> broadcast_indices(const ov::Shape& operand, const ov::Shape& shape) {
    std::vector<size_t> indices(ov::shape_size(shape), 0);
    for (size_t i = 0; i < indices.size(); ++i) {
        size_t rest = i, stride = 1;
        for (size_t from_end = 1; from_end <= operand.size(); ++from_end) {
            const size_t own = operand[operand.size() - from_end], whole = shape[shape.size() - from_end];
            if (own != 1) indices[i] += rest % whole * stride;
            rest /= whole;
            stride *= own;
        }
    }
    return indices;
}

}  // namespace cpu
}  // namespace tenon
