#include "openvino/op/scatter_nd_update.hpp"

#include "index_tuple.hpp"
#include "integer_values.hpp"
#include "moved_values.hpp"
#include "strided_copy.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

ScatterNDUpdate::ScatterNDUpdate(const Output<Node>& inputs, const Output<Node>& indices, const Output<Node>& updates)
    : ScatterNDBase(inputs, indices, updates) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ScatterNDUpdate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ScatterNDUpdate>(inputs[0], inputs[1], inputs[2]);
}

bool ScatterNDUpdate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& data = inputs[0].get_shape();
    const auto& places = inputs[1].get_shape();
    NODE_VALIDATION_CHECK(this, !places.empty() && places.back() <= data.size(), "indices have shape ", places,
                          ", expected a last dimension of at most the rank of the data, ", data.size());
    const size_t length = places.back();
    size_t tuples = 1, run = 1;
    for (size_t i = 0; i + 1 < places.size(); ++i)
        tuples *= places[i];
    for (size_t i = length; i < data.size(); ++i)
        run *= data[i];
    NODE_VALIDATION_CHECK(this, inputs[2].get_size() == tuples * run, "updates have ", inputs[2].get_size(),
                          " elements, expected ", tuples * run);
    outputs[0].set_shape(data);
    copy_all(inputs[0], outputs[0]);
    const auto indices = integer_values(inputs[1]);
    const ElementCopy copy(inputs[0].get_element_type());
    for (size_t i = 0; i < tuples; ++i)
        copy(inputs[2].data(), i * run, outputs[0].data(),
             slice_number(this, indices.data() + i * length, length, data, 0) * run, run);
    return true;
}

bool ScatterNDUpdate::has_evaluate() const {
    return is_movable(get_input_element_type(0));
}
bool ScatterNDUpdate::evaluate_lower(TensorVector& outputs) const {
    return move_lower_bounds(this, outputs, {0, 2});
}
bool ScatterNDUpdate::evaluate_upper(TensorVector& outputs) const {
    return move_upper_bounds(this, outputs, {0, 2});
}
bool ScatterNDUpdate::evaluate_symbol(TensorSymbolVector& symbols) const {
    return move_symbols(this, symbols, {0, 2});
}

}  // namespace v3
}  // namespace op
}  // namespace ov
