#include "reduction.hpp"

#include <optional>

#include "axes.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"

namespace tenon {
namespace opsets {

ov::AxisSet read_axes(const ov::Node* node, const ov::Tensor& axes, size_t rank) {
    return normalize_axes(node, ov::op::v0::Constant(axes).cast_vector<int64_t>(), rank);
}

void check_axes_input(const ov::Node* node, size_t input) {
    const auto& type = node->get_input_element_type(input);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_integral_number(),
                          "expected axes of an integer type, found ", type);
    const auto& shape = node->get_input_partial_shape(input);
    NODE_VALIDATION_CHECK(node, shape.rank().is_dynamic() || shape.size() <= 1,
                          "expected axes as a scalar or a list, found the shape ", shape);
    known_axes(node, input);
}

ov::AxisSet known_axes(const ov::Node* node, size_t input) {
    const auto rank = node->get_input_partial_shape(0).rank();
    const auto constant = ov::util::get_constant_from_source(node->input_value(input));
    if (!constant || rank.is_dynamic()) return {};
    return normalize_axes(node, constant->cast_vector<int64_t>(), static_cast<size_t>(rank.get_length()));
}

ov::Shape reduced_shape(const ov::Shape& shape, const ov::AxisSet& axes, bool keep_dims) {
    ov::Shape reduced;
    for (size_t axis = 0; axis < shape.size(); ++axis) {
        if (!axes.count(axis))
            reduced.push_back(shape[axis]);
        else if (keep_dims)
            reduced.push_back(1);
    }
    return reduced;
}

AxesGroups::AxesGroups(const ov::Shape& shape, const ov::AxisSet& axes)
    : m_shape(shape), m_strides(shape.size(), 0), m_count(1), m_size(1) {
    for (size_t axis = shape.size(); axis-- > 0;) {
        if (axes.count(axis)) {
            m_size *= shape[axis];
        } else {
            m_strides[axis] = m_count;
            m_count *= shape[axis];
        }
    }
}

bool evaluate_reduction_bound(const ov::Node* node, ov::TensorVector& outputs, Bound bound, bool keep_dims,
                              const BinaryRange& range) {
    if (exact_bound_evaluator(node, outputs)) return true;
    const auto axes_value = ov::util::get_constant_from_source(node->input_value(1));
    const auto ranges = value_ranges(node->input_value(0));
    if (!ranges || !axes_value) return false;
    const ov::Shape shape = node->get_input_tensor(0).get_lower_value().get_shape();
    const auto axes = read_axes(node, axes_value->get_tensor_view(), shape.size());
    const AxesGroups groups(shape, axes);
    if (groups.size() == 0) return false;
    outputs[0].set_shape(reduced_shape(shape, axes, keep_dims));
    std::vector<std::optional<ValueRange>> totals(groups.count());
    groups.for_each([&](size_t i, size_t group) {
        totals[group] = totals[group] ? range(*totals[group], (*ranges)[i]) : (*ranges)[i];
    });
    std::vector<ValueRange> reduced;
    for (const auto& total : totals)
        reduced.push_back(*total);
    return write_bound(outputs[0], bound, reduced);
}

}  // namespace opsets
}  // namespace tenon
