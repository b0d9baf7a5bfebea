#include "openvino/op/util/broadcast_base.hpp"

#include <optional>

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "openvino/core/bound_evaluation_util.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

// For every axis of the data, the axis of the output where it lies.
std::vector<size_t> axes_in_output(const Node* node, const BroadcastModeSpec& mode, size_t data_rank, size_t rank,
                                   const std::vector<int64_t>& mapping) {
    std::vector<size_t> axes;
    if (mode.m_type == BroadcastType::EXPLICIT) {
        NODE_VALIDATION_CHECK(node, mapping.size() == data_rank, "axes_mapping has ", mapping.size(),
                              " axes, expected one for each of the data's ", data_rank);
        for (const int64_t axis : mapping) {
            NODE_VALIDATION_CHECK(node, axis >= 0 && axis < static_cast<int64_t>(rank), "axes_mapping has ", axis,
                                  ", expected an axis of the target shape of rank ", rank);
            NODE_VALIDATION_CHECK(node, axes.empty() || axes.back() < static_cast<size_t>(axis), "axes_mapping has ",
                                  axis, " after ", axes.empty() ? 0 : axes.back(), ", expected rising axes");
            axes.push_back(static_cast<size_t>(axis));
        }
        return axes;
    }
    NODE_VALIDATION_CHECK(node, data_rank <= rank, "the data has rank ", data_rank,
                          ", expected at most that of the target shape, ", rank);
    const bool placed = mode.m_type == BroadcastType::PDPD && mode.m_axis != -1;
    const size_t first = placed ? static_cast<size_t>(mode.m_axis) : rank - data_rank;
    NODE_VALIDATION_CHECK(node, first <= rank - data_rank, "the data starts at axis ", mode.m_axis, " and has rank ",
                          data_rank, ", which exceeds the target shape of rank ", rank);
    for (size_t i = 0; i < data_rank; ++i)
        axes.push_back(first + i);
    return axes;
}

PartialShape align_right(const PartialShape& shape, size_t rank) {
    PartialShape aligned = shape;
    aligned.insert(aligned.begin(), rank - shape.size(), Dimension(1));
    return aligned;
}

// The output shape for a target of known rank and data of known rank.
PartialShape infer(const Node* node, const BroadcastModeSpec& mode, const PartialShape& data,
                   const PartialShape& target, const std::vector<int64_t>& mapping) {
    if (mode.m_type == BroadcastType::BIDIRECTIONAL) {
        const size_t rank = std::max(data.size(), target.size());
        PartialShape output = align_right(data, rank);
        NODE_VALIDATION_CHECK(
            node, PartialShape::broadcast_merge_into(output, align_right(target, rank), AutoBroadcastType::NUMPY),
            "data of shape ", data, " and the target shape ", target, " do not fit: expected equal dimensions or 1");
        return output;
    }
    PartialShape output = target;
    const auto axes = axes_in_output(node, mode, data.size(), target.size(), mapping);
    for (size_t i = 0; i < axes.size(); ++i) {
        const auto& found = data[static_cast<std::ptrdiff_t>(i)];
        Dimension& wanted = output[static_cast<std::ptrdiff_t>(axes[i])];
        NODE_VALIDATION_CHECK(node, found.compatible(1) || found.compatible(wanted), "data of shape ", data,
                              " cannot get the shape ", target, ": axis ", i, " has length ", found, ", expected 1 or ",
                              wanted);
        if (!found.compatible(1)) Dimension::merge(wanted, wanted, found);
    }
    return output;
}

std::optional<std::vector<int64_t>> known_mapping(const Node* node, const BroadcastModeSpec& mode) {
    if (mode.m_type != BroadcastType::EXPLICIT) return std::vector<int64_t>();
    return known_integers(node, 2);
}

}  // namespace

void BroadcastBase::validate_and_infer_types() {
    const bool is_explicit = m_mode.m_type == BroadcastType::EXPLICIT;
    NODE_VALIDATION_CHECK(this, get_input_size() == 3 || (get_input_size() == 2 && !is_explicit), "expected ",
                          is_explicit ? "3 inputs (the last one: axes_mapping)" : "2 inputs", ", found ",
                          get_input_size());
    check_integer_input(this, 1, "target_shape");
    check_input_rank(this, 1, "target_shape", 1);
    if (is_explicit) {
        check_integer_input(this, 2, "axes_mapping");
        check_input_rank(this, 2, "axes_mapping", 1);
    }
    const auto& data = get_input_partial_shape(0);
    PartialShape target = PartialShape::dynamic();
    if (!evaluate_as_partial_shape(input_value(1), target))
        if (const auto count = known_element_count(this, 1))
            target = PartialShape::dynamic(static_cast<int64_t>(*count));
    PartialShape output = m_mode.m_type == BroadcastType::BIDIRECTIONAL ? PartialShape::dynamic() : target;
    if (const auto mapping = known_mapping(this, m_mode);
        mapping && data.rank().is_static() && target.rank().is_static())
        output = infer(this, m_mode, data, target, *mapping);
    set_output_type(0, get_input_element_type(0), output);
}

bool BroadcastBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& data = inputs[0].get_shape();
    std::vector<Dimension> target;
    for (const int64_t length : integer_values(inputs[1])) {
        NODE_VALIDATION_CHECK(this, length >= 0, "the target shape has ", length, ", expected lengths");
        target.push_back(length);
    }
    std::vector<int64_t> mapping;
    if (m_mode.m_type == BroadcastType::EXPLICIT) mapping = integer_values(inputs.at(2));
    const Shape shape = infer(this, m_mode, data, target, mapping).to_shape();
    const auto axes = axes_in_output(this, m_mode, data.size(), shape.size(), mapping);
    const auto dense = dense_view(data);
    StridedView source{0, std::vector<int64_t>(shape.size(), 0)};
    for (size_t i = 0; i < axes.size(); ++i)
        if (data[i] != 1) source.steps[axes[i]] = dense.steps[i];
    outputs[0].set_shape(shape);
    copy_strided(inputs[0], source, outputs[0], dense_view(shape), shape);
    return true;
}

bool BroadcastBase::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool BroadcastBase::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool BroadcastBase::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool BroadcastBase::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

std::pair<bool, AxisSet> BroadcastBase::get_broadcast_axes() const {
    const auto& data = get_input_partial_shape(0);
    const auto& output = get_output_partial_shape(0);
    const auto mapping = known_mapping(this, m_mode);
    if (!mapping || data.is_dynamic() || output.is_dynamic()) return {false, {}};
    AxisSet repeated;
    for (size_t i = 0; i < output.size(); ++i)
        repeated.insert(i);
    const auto axes = axes_in_output(this, m_mode, data.size(), output.size(), *mapping);
    for (size_t i = 0; i < axes.size(); ++i)
        if (data[static_cast<std::ptrdiff_t>(i)] == output[static_cast<std::ptrdiff_t>(axes[i])])
            repeated.erase(axes[i]);
    return {true, repeated};
}

}  // namespace util
}  // namespace op
}  // namespace ov
