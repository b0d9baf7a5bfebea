#include "openvino/op/util/gather_base.hpp"

#include <cstring>

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace util {

using namespace tenon::opsets;

namespace {

// batch_dims counts from the end of the indices where it is negative, and reaches up to their rank.
size_t count_batch_dims(const Node* node, int64_t batch_dims, size_t indices_rank) {
    const auto rank = static_cast<int64_t>(indices_rank);
    NODE_VALIDATION_CHECK(node, batch_dims >= -rank && batch_dims <= rank, "batch_dims is ", batch_dims,
                          ", expected a value in [", -rank, ", ", rank, "] for indices of rank ", rank);
    return static_cast<size_t>(batch_dims < 0 ? batch_dims + rank : batch_dims);
}

PartialShape infer(const Node* node, const PartialShape& data, const PartialShape& indices, size_t batch, size_t axis) {
    NODE_VALIDATION_CHECK(node, batch <= axis, "batch_dims is ", batch, ", expected at most the axis, which is ", axis);
    std::vector<Dimension> output(data.begin(), data.end());
    const auto at = output.erase(output.begin() + static_cast<std::ptrdiff_t>(axis));
    output.insert(at, indices.begin() + static_cast<std::ptrdiff_t>(batch), indices.end());
    for (size_t i = 0; i < batch; ++i) {
        const auto k = static_cast<std::ptrdiff_t>(i);
        NODE_VALIDATION_CHECK(node, Dimension::merge(output[i], data[k], indices[k]), "data has shape ", data,
                              " and indices ", indices, ", expected the same first ", batch, " dimensions");
    }
    return output;
}

}  // namespace

void GatherBase::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 3);
    check_integer_input(this, 1, "indices");
    check_integer_input(this, 2, "axis");
    const auto& axis_shape = get_input_partial_shape(2);
    NODE_VALIDATION_CHECK(this, axis_shape.compatible(Shape{}) || axis_shape.compatible(Shape{1}),
                          "expected an axis with one element, found the shape ", axis_shape);
    const auto& data = get_input_partial_shape(0);
    const auto& indices = get_input_partial_shape(1);
    NODE_VALIDATION_CHECK(this, data.rank().is_dynamic() || data.size() > 0, "expected data with axes, found a scalar");
    PartialShape output = PartialShape::dynamic();
    if (data.rank().is_static() && indices.rank().is_static()) {
        const size_t batch = count_batch_dims(this, m_batch_dims, indices.size());
        NODE_VALIDATION_CHECK(this, batch < data.size(), "batch_dims is ", batch, ", expected less than the rank of ",
                              "the data, which has shape ", data);
        if (const auto axis = known_integers(this, 2); axis && axis->size() == 1)
            output = infer(this, data, indices, batch, normalize_axis(this, axis->front(), data.size()));
        else
            output = PartialShape::dynamic(static_cast<int64_t>(data.size() + indices.size() - 1 - batch));
    }
    set_output_type(0, get_input_element_type(0), output);
}

bool GatherBase::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto axes = integer_values(inputs[2]);
    NODE_VALIDATION_CHECK(this, axes.size() == 1, "expected one axis, found ", axes.size());
    const auto& data = inputs[0].get_shape();
    const auto& places = inputs[1].get_shape();
    const size_t axis = normalize_axis(this, axes[0], data.size());
    const size_t batch = count_batch_dims(this, m_batch_dims, places.size());
    outputs[0].set_shape(infer(this, data, places, batch, axis).to_shape());
    if (outputs[0].get_size() == 0) return true;

    const auto indices = integer_values(inputs[1]);
    const ElementCopy copy(inputs[0].get_element_type());
    const auto length = static_cast<int64_t>(data[axis]);
    size_t batches = 1, outer = 1, inner = 1;
    for (size_t i = 0; i < batch; ++i)
        batches *= data[i];
    for (size_t i = batch; i < axis; ++i)
        outer *= data[i];
    for (size_t i = axis + 1; i < data.size(); ++i)
        inner *= data[i];
    const size_t per_batch = indices.size() / batches, run = inner * outputs[0].get_element_type().size();
    const bool strings = outputs[0].get_element_type() == element::string;
    auto* out = static_cast<char*>(outputs[0].data());
    for (size_t b = 0, to = 0; b < batches; ++b)
        for (size_t o = 0; o < outer; ++o)
            for (size_t i = 0; i < per_batch; ++i, to += inner) {
                const int64_t given = indices[b * per_batch + i], index = given < 0 ? given + length : given;
                if (index >= 0 && index < length) {
                    const size_t slice = (b * outer + o) * data[axis] + static_cast<size_t>(index);
                    copy(inputs[0].data(), slice * inner, out, to, inner);
                    continue;
                }
                NODE_VALIDATION_CHECK(this, fills_with_zeros(), "an index is ", given, ", expected a value in [",
                                      -length, ", ", length - 1, "] for axis ", axis, " of data of shape ", data);
                if (strings)
                    std::fill_n(reinterpret_cast<std::string*>(out) + to, inner, std::string());
                else
                    std::memset(out + to / inner * run, 0, run);
            }
    return true;
}

bool GatherBase::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool GatherBase::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs);
}
bool GatherBase::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs);
}
bool GatherBase::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols);
}

int64_t GatherBase::get_axis() const {
    const auto axis = known_integers(this, 2);
    NODE_VALIDATION_CHECK(this, axis && axis->size() == 1, "the axis is not known; give it as a Constant");
    const auto& data = get_input_partial_shape(0);
    if (axis->front() >= 0 || data.rank().is_dynamic()) return axis->front();
    return static_cast<int64_t>(normalize_axis(this, axis->front(), data.size()));
}

int64_t GatherBase::normalized_batch_dims() const {
    const auto& indices = get_input_partial_shape(1);
    if (m_batch_dims >= 0 || indices.rank().is_dynamic()) return m_batch_dims;
    return static_cast<int64_t>(count_batch_dims(this, m_batch_dims, indices.size()));
}

}  // namespace util
}  // namespace op
}  // namespace ov
