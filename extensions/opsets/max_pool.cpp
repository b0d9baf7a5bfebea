#include "openvino/op/max_pool.hpp"

#include <limits>

#include "axes.hpp"
#include "element_dispatch.hpp"
#include "pooling_shape.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

/// The index of the largest element of a window in its plane, the first of equal ones; -1 when all lie outside.
template <typename T>
int64_t largest_in_window(const WindowGeometry& geometry, const T* plane, const std::array<int64_t, 3>& window) {
    std::array<WindowGeometry::Range, 3> inside;
    std::array<int64_t, 3> start;
    for (size_t axis = 0; axis < 3; ++axis) {
        inside[axis] = geometry.elements_inside(axis, window[axis]);
        start[axis] = window[axis] * geometry.stride[axis] - geometry.pad_begin[axis];
    }
    int64_t largest = -1;
    for (int64_t kz = inside[0].first; kz < inside[0].last; ++kz)
        for (int64_t ky = inside[1].first; ky < inside[1].last; ++ky) {
            const int64_t z = start[0] + kz * geometry.dilation[0], y = start[1] + ky * geometry.dilation[1];
            const int64_t row = (z * geometry.length[1] + y) * geometry.length[2] + start[2];
            for (int64_t kx = inside[2].first; kx < inside[2].last; ++kx) {
                const int64_t at = row + kx * geometry.dilation[2];
                if (largest < 0 || plane[at] > plane[largest]) largest = at;
            }
        }
    return largest;
}

/// body(window's index in the output, index of its largest element in the data or -1).
template <typename T, typename Body>
void for_each_window(const WindowGeometry& geometry, const T* data, size_t planes, const Body& body) {
    size_t out = 0;
    const size_t plane_size = geometry.length_volume();
    for (size_t plane = 0; plane < planes; ++plane) {
        const size_t base = plane * plane_size;
        for (int64_t z = 0; z < geometry.windows[0]; ++z)
            for (int64_t y = 0; y < geometry.windows[1]; ++y)
                for (int64_t x = 0; x < geometry.windows[2]; ++x, ++out) {
                    const int64_t found = largest_in_window(geometry, data + base, {z, y, x});
                    body(out, found < 0 ? found : static_cast<int64_t>(base) + found);
                }
    }
}

bool pool_values(const Node* node, TensorVector& outputs, const TensorVector& inputs, const Shape& kernel,
                 SlidingWindow window) {
    const auto& shape = inputs[0].get_shape();
    const auto output = infer_pooling(node, shape, kernel, window).to_shape();
    outputs[0].set_shape(output);
    const auto geometry = pooling_geometry(shape, output, kernel, window);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = inputs[0].data<T>();
        T* out = outputs[0].data<T>();
        for_each_window(geometry, in, shape[0] * shape[1], [&](size_t i, int64_t found) {
            out[i] = found < 0 ? std::numeric_limits<T>::lowest() : in[found];
        });
    });
}

bool pool_values_and_indices(const Node* node, TensorVector& outputs, const TensorVector& inputs, const Shape& kernel,
                             SlidingWindow window, int64_t axis) {
    if (!pool_values(node, outputs, inputs, kernel, window)) return false;
    const auto& shape = inputs[0].get_shape();
    const auto output = infer_pooling(node, shape, kernel, window).to_shape();
    outputs[1].set_shape(output);
    const auto geometry = pooling_geometry(shape, output, kernel, window);
    size_t indexed = 1;
    for (size_t i = normalize_axis(node, axis, shape.size()); i < shape.size(); ++i)
        indexed *= shape[i];
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        const auto* in = inputs[0].data<decltype(tag)>();
        dispatch(IndexTypes(), outputs[1].get_element_type(), [&](auto index_tag) {
            using Index = decltype(index_tag);
            Index* out = outputs[1].data<Index>();
            for_each_window(geometry, in, shape[0] * shape[1], [&](size_t i, int64_t found) {
                out[i] = found < 0 ? Index(0) : static_cast<Index>(found % static_cast<int64_t>(indexed));
            });
        });
    });
}

}  // namespace

namespace v1 {

MaxPool::MaxPool(const Output<Node>& data, const Strides& strides, const Shape& pads_begin, const Shape& pads_end,
                 const Shape& kernel, RoundingType rounding_type, PadType auto_pad)
    : MaxPoolBase(data, strides, pads_begin, pads_end, kernel, rounding_type, auto_pad) {
    constructor_validate_and_infer_types();
}

bool MaxPool::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("kernel", m_kernel);
    visitor.on_attribute("rounding_type", m_rounding_type);
    visitor.on_attribute("auto_pad", m_auto_pad);
    return true;
}

std::shared_ptr<Node> MaxPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MaxPool>(inputs[0], m_strides, m_pads_begin, m_pads_end, m_kernel, m_rounding_type,
                                     m_auto_pad);
}

bool MaxPool::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Strides no_dilations(m_kernel.size(), 1);
    return pool_values(this, outputs, inputs, m_kernel,
                       {m_strides, no_dilations, m_pads_begin, m_pads_end, m_auto_pad, m_rounding_type});
}

bool MaxPool::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v1

namespace v8 {

MaxPool::MaxPool(const Output<Node>& data, const Strides& strides, const Strides& dilations, const Shape& pads_begin,
                 const Shape& pads_end, const Shape& kernel, RoundingType rounding_type, PadType auto_pad,
                 element::Type index_element_type, int64_t axis)
    : MaxPoolBase(data, strides, pads_begin, pads_end, kernel, rounding_type, auto_pad),
      m_dilations(dilations),
      m_index_element_type(index_element_type),
      m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool MaxPool::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("dilations", m_dilations);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("kernel", m_kernel);
    visitor.on_attribute("rounding_type", m_rounding_type);
    visitor.on_attribute("auto_pad", m_auto_pad);
    visitor.on_attribute("index_element_type", m_index_element_type);
    visitor.on_attribute("axis", m_axis);
    return true;
}

void MaxPool::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_index_element_type), "index_element_type is ",
                          m_index_element_type, ", expected i32 or i64");
    const auto shape = infer_output_shape(m_dilations);
    normalize_axis(this, m_axis, shape.size());
    set_output_type(0, get_input_element_type(0), shape);
    set_output_type(1, m_index_element_type, shape);
}

std::shared_ptr<Node> MaxPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MaxPool>(inputs[0], m_strides, m_dilations, m_pads_begin, m_pads_end, m_kernel,
                                     m_rounding_type, m_auto_pad, m_index_element_type, m_axis);
}

bool MaxPool::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return pool_values_and_indices(this, outputs, inputs, m_kernel,
                                   {m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad, m_rounding_type},
                                   m_axis);
}

bool MaxPool::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v8

namespace v14 {

MaxPool::MaxPool(const Output<Node>& data, const Strides& strides, const Strides& dilations, const Shape& pads_begin,
                 const Shape& pads_end, const Shape& kernel, RoundingType rounding_type, PadType auto_pad,
                 element::Type index_element_type, int64_t axis)
    : MaxPoolBase(data, strides, pads_begin, pads_end, kernel, rounding_type, auto_pad),
      m_dilations(dilations),
      m_index_element_type(index_element_type),
      m_axis(axis) {
    constructor_validate_and_infer_types();
}

bool MaxPool::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("strides", m_strides);
    visitor.on_attribute("dilations", m_dilations);
    visitor.on_attribute("pads_begin", m_pads_begin);
    visitor.on_attribute("pads_end", m_pads_end);
    visitor.on_attribute("kernel", m_kernel);
    visitor.on_attribute("rounding_type", m_rounding_type);
    visitor.on_attribute("auto_pad", m_auto_pad);
    visitor.on_attribute("index_element_type", m_index_element_type);
    visitor.on_attribute("axis", m_axis);
    return true;
}

void MaxPool::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_index_element_type), "index_element_type is ",
                          m_index_element_type, ", expected i32 or i64");
    const auto shape = infer_output_shape(m_dilations);
    normalize_axis(this, m_axis, shape.size());
    set_output_type(0, get_input_element_type(0), shape);
    set_output_type(1, m_index_element_type, shape);
}

std::shared_ptr<Node> MaxPool::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MaxPool>(inputs[0], m_strides, m_dilations, m_pads_begin, m_pads_end, m_kernel,
                                     m_rounding_type, m_auto_pad, m_index_element_type, m_axis);
}

bool MaxPool::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return pool_values_and_indices(this, outputs, inputs, m_kernel,
                                   {m_strides, m_dilations, m_pads_begin, m_pads_end, m_auto_pad, m_rounding_type},
                                   m_axis);
}

bool MaxPool::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v14
}  // namespace op
}  // namespace ov
