#include "openvino/op/util/reduction_base.hpp"

#include "axes.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/util/arithmetic_reductions_keep_dims.hpp"
#include "openvino/op/util/logical_reduction_keep_dims.hpp"
#include "reduction.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

bool ReductionBase::reduction_axes_constant() const {
    return ov::util::get_constant_from_source(input_value(1)) != nullptr;
}

const AxisSet ReductionBase::get_reduction_axes() const {
    const auto constant = ov::util::get_constant_from_source(input_value(1));
    if (!constant) return {};
    const auto axes = constant->cast_vector<int64_t>();
    const auto rank = get_input_partial_shape(0).rank();
    if (rank.is_static()) return normalize_axes(this, axes, static_cast<size_t>(rank.get_length()));
    AxisSet known;
    for (const int64_t axis : axes) {
        if (axis < 0) return {};
        known.insert(static_cast<size_t>(axis));
    }
    return known;
}

void ReductionBase::set_reduction_axes(const AxisSet& reduction_axes) {
    const auto axes = reduction_axes.to_vector();
    input(1).replace_source_output(v0::Constant::create(element::i64, Shape{axes.size()}, axes)->output(0));
}

PartialShape ReductionBase::infer_reduction_output_shape(bool keep_dims) {
    check_axes_input(this, 1);
    const auto& data = get_input_partial_shape(0);
    if (data.rank().is_dynamic()) return PartialShape::dynamic();
    const auto constant = ov::util::get_constant_from_source(input_value(1));
    if (!constant) return keep_dims ? PartialShape::dynamic(data.rank()) : PartialShape::dynamic();
    const AxisSet axes(normalize_axes(this, constant->cast_vector<int64_t>(), data.size()));
    PartialShape reduced;
    for (size_t axis = 0; axis < data.size(); ++axis) {
        if (!axes.count(axis))
            reduced.push_back(data[axis]);
        else if (keep_dims)
            reduced.push_back(1);
    }
    return reduced;
}

void ArithmeticReduction::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type != element::boolean, "expected a numeric input, found ",
                          type);
    set_output_type(0, type, infer_reduction_output_shape(false));
}

bool ArithmeticReductionKeepDims::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("keep_dims", m_keep_dims);
    return true;
}

void ArithmeticReductionKeepDims::validate_and_infer_types() {
    ArithmeticReduction::validate_and_infer_types();
    set_output_type(0, get_input_element_type(0), infer_reduction_output_shape(m_keep_dims));
}

void LogicalReduction::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type == element::boolean, "expected a boolean input, found ",
                          type);
    set_output_type(0, element::boolean, infer_reduction_output_shape(false));
}

bool LogicalReductionKeepDims::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("keep_dims", m_keep_dims);
    return true;
}

void LogicalReductionKeepDims::validate_and_infer_types() {
    LogicalReduction::validate_and_infer_types();
    set_output_type(0, element::boolean, infer_reduction_output_shape(m_keep_dims));
}

}  // namespace util
}  // namespace op
}  // namespace ov
