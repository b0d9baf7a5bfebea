#include "openvino/op/scatter_update.hpp"

#include "axes.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "single_value.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

ScatterUpdate::ScatterUpdate(const Output<Node>& data, const Output<Node>& indices, const Output<Node>& updates,
                             const Output<Node>& axis)
    : ScatterBase(data, indices, updates, axis) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ScatterUpdate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ScatterUpdate>(inputs[0], inputs[1], inputs[2], inputs[3]);
}

bool ScatterUpdate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const Shape data = inputs[0].get_shape();
    const size_t axis = normalize_axis(this, static_cast<int64_t>(single_value(this, inputs[3], "axis")), data.size());
    const AxisSplit split(data, axis);
    const auto indices = integer_values(inputs[1]);
    NODE_VALIDATION_CHECK(this, inputs[2].get_size() == split.outer * indices.size() * split.inner, "updates have ",
                          inputs[2].get_size(), " elements, expected ", split.outer * indices.size() * split.inner);
    outputs[0].set_shape(data);
    copy_all(inputs[0], outputs[0]);
    const ElementCopy copy(inputs[0].get_element_type());
    for (size_t i = 0; i < indices.size(); ++i) {
        NODE_VALIDATION_CHECK(this, indices[i] >= 0 && indices[i] < static_cast<int64_t>(split.size), "an index is ",
                              indices[i], ", expected a value in [0, ", split.size, ") for axis ", axis,
                              " of data of shape ", data);
        for (size_t outer = 0; outer < split.outer; ++outer)
            copy(inputs[2].data(), (outer * indices.size() + i) * split.inner, outputs[0].data(),
                 (outer * split.size + static_cast<size_t>(indices[i])) * split.inner, split.inner);
    }
    return true;
}

bool ScatterUpdate::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool ScatterUpdate::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs, {0, 2});
}
bool ScatterUpdate::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs, {0, 2});
}
bool ScatterUpdate::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols, {0, 2});
}

}  // namespace v3
}  // namespace op
}  // namespace ov
