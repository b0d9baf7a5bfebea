#include "strided_copy.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include "openvino/core/except.hpp"

namespace tenon {
namespace opsets {
namespace {

void check_inside(const ov::Tensor& tensor, const StridedView& view, const ov::Shape& shape) {
    int64_t lowest = view.first, highest = view.first;
    for (size_t axis = 0; axis < shape.size(); ++axis) {
        const int64_t reach = view.steps[axis] * (static_cast<int64_t>(shape[axis]) - 1);
        (reach < 0 ? lowest : highest) += reach;
    }
    OPENVINO_ASSERT(lowest >= 0 && highest < static_cast<int64_t>(tensor.get_size()), "Elements ", lowest, " to ",
                    highest, " of a tensor of shape ", tensor.get_shape(), " were asked for, which has ",
                    tensor.get_size());
}

// A block whose neighbouring axes are joined where both sides allow it, so that runs are as long as possible.
struct JoinedBlock {
    std::vector<size_t> lengths;
    std::vector<int64_t> from_steps, to_steps;

    JoinedBlock(const ov::Shape& shape, const StridedView& from, const StridedView& to) {
        for (size_t axis = 0; axis < shape.size(); ++axis) {
            if (shape[axis] == 1) continue;
            const auto length = static_cast<int64_t>(shape[axis]);
            if (!lengths.empty() && from_steps.back() == from.steps[axis] * length &&
                to_steps.back() == to.steps[axis] * length) {
                lengths.back() *= shape[axis];
                from_steps.back() = from.steps[axis];
                to_steps.back() = to.steps[axis];
            } else {
                lengths.push_back(shape[axis]);
                from_steps.push_back(from.steps[axis]);
                to_steps.push_back(to.steps[axis]);
            }
        }
    }
};

template <typename Unit>
void copy_row(const char* from, int64_t from_step, char* to, int64_t to_step, size_t count) {
    const auto* source = reinterpret_cast<const Unit*>(from);
    auto* target = reinterpret_cast<Unit*>(to);
    for (size_t i = 0; i < count; ++i, source += from_step, target += to_step)
        *target = *source;
}

void copy_row(const ov::element::Type& type, const char* from, int64_t from_step, char* to, int64_t to_step,
              size_t count) {
    if (type == ov::element::string) return copy_row<std::string>(from, from_step, to, to_step, count);
    switch (type.size()) {
        case 1:
            return copy_row<uint8_t>(from, from_step, to, to_step, count);
        case 2:
            return copy_row<uint16_t>(from, from_step, to, to_step, count);
        case 4:
            return copy_row<uint32_t>(from, from_step, to, to_step, count);
        case 8:
            return copy_row<uint64_t>(from, from_step, to, to_step, count);
        default:
            OPENVINO_THROW("Elements of type ", type, " cannot be moved one by one");
    }
}

}  // namespace

bool is_movable(const ov::element::Type& type) {
    return type.is_static() && type.bitwidth() % 8 == 0;
}

ElementCopy::ElementCopy(const ov::element::Type& type) : m_size(type.size()), m_strings(type == ov::element::string) {
    OPENVINO_ASSERT(is_movable(type), "Elements of type ", type, " cannot be moved one by one");
}

void ElementCopy::operator()(const void* from, size_t from_index, void* to, size_t to_index, size_t count) const {
    if (m_strings) {
        std::copy_n(static_cast<const std::string*>(from) + from_index, count,
                    static_cast<std::string*>(to) + to_index);
    } else if (count > 0) {
        std::memcpy(static_cast<char*>(to) + to_index * m_size, static_cast<const char*>(from) + from_index * m_size,
                    count * m_size);
    }
}

void ElementCopy::fill(const void* element, void* to, size_t to_index, size_t count) const {
    for (size_t i = 0; i < count; ++i)
        (*this)(element, 0, to, to_index + i);
}

StridedView dense_view(const ov::Shape& shape) {
    const auto strides = ov::row_major_strides(shape);
    return {0, std::vector<int64_t>(strides.begin(), strides.end())};
}

void copy_strided(const ov::Tensor& from, const StridedView& from_view, ov::Tensor& to, const StridedView& to_view,
                  const ov::Shape& shape) {
    if (ov::shape_size(shape) == 0) return;
    check_inside(from, from_view, shape);
    check_inside(to, to_view, shape);
    const auto& type = from.get_element_type();
    const ElementCopy copy(type);
    JoinedBlock block(shape, from_view, to_view);
    size_t row = 1;
    int64_t from_step = 1, to_step = 1;
    if (!block.lengths.empty()) {
        row = block.lengths.back();
        from_step = block.from_steps.back();
        to_step = block.to_steps.back();
        block.lengths.pop_back();
    }
    const size_t outer = block.lengths.size();
    const auto* source = static_cast<const char*>(from.data());
    auto* target = static_cast<char*>(to.data());
    const auto size = static_cast<int64_t>(type.size());
    int64_t from_index = from_view.first, to_index = to_view.first;
    std::vector<size_t> position(outer, 0);
    while (true) {
        if (from_step == 1 && to_step == 1)
            copy(source, static_cast<size_t>(from_index), target, static_cast<size_t>(to_index), row);
        else
            copy_row(type, source + from_index * size, from_step, target + to_index * size, to_step, row);
        size_t axis = outer;
        while (axis-- > 0) {
            from_index += block.from_steps[axis];
            to_index += block.to_steps[axis];
            if (++position[axis] < block.lengths[axis]) break;
            from_index -= block.from_steps[axis] * static_cast<int64_t>(block.lengths[axis]);
            to_index -= block.to_steps[axis] * static_cast<int64_t>(block.lengths[axis]);
            position[axis] = 0;
        }
        if (axis == static_cast<size_t>(-1)) return;
    }
}

void copy_permuted(const ov::Tensor& from, const ov::Shape& shape, const std::vector<size_t>& order, ov::Tensor& to) {
    const auto dense = dense_view(shape);
    StridedView view;
    ov::Shape permuted;
    for (const size_t axis : order) {
        view.steps.push_back(dense.steps[axis]);
        permuted.push_back(shape[axis]);
    }
    copy_strided(from, view, to, dense_view(permuted), permuted);
}

void copy_all(const ov::Tensor& from, ov::Tensor& to) {
    OPENVINO_ASSERT(from.get_size() == to.get_size() && from.get_element_type() == to.get_element_type(),
                    "A tensor of type ", from.get_element_type(), " and shape ", from.get_shape(),
                    " cannot be copied to one of type ", to.get_element_type(), " and shape ", to.get_shape());
    if (is_movable(from.get_element_type())) {
        if (from.data() != to.data())
            ElementCopy(from.get_element_type())(from.data(), 0, to.data(), 0, from.get_size());
    } else if (from.get_byte_size() > 0) {
        std::memmove(to.data(), from.data(), from.get_byte_size());
    }
}

}  // namespace opsets
}  // namespace tenon
