#include "openvino/op/prelu.hpp"

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

// The slope's shape lined up with the data's last axis.
Shape aligned_slope(const Shape& slope, const Shape& data) {
    if (slope.size() != 1 || data.size() < 2 || slope[0] != data[1]) return slope;
    Shape per_channel(data.size() - 1, 1);
    per_channel[0] = slope[0];
    return per_channel;
}

}  // namespace

PRelu::PRelu(const Output<Node>& data, const Output<Node>& slope) : Op({data, slope}) {
    constructor_validate_and_infer_types();
}

void PRelu::validate_and_infer_types() {
    element::Type type;
    NODE_VALIDATION_CHECK(this, element::Type::merge(type, get_input_element_type(0), get_input_element_type(1)),
                          "expected data and slope of one element type, found ", get_input_element_type(0), " and ",
                          get_input_element_type(1), "; insert a Convert");
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type != element::boolean, "expected a numeric input, found ",
                          type);
    const auto& data = get_input_partial_shape(0);
    const auto& slope = get_input_partial_shape(1);
    if (data.is_static() && slope.is_static()) {
        PartialShape merged = data;
        const bool fits = PartialShape::broadcast_merge_into(merged, aligned_slope(slope.to_shape(), data.to_shape()),
                                                             AutoBroadcastType::NUMPY);
        NODE_VALIDATION_CHECK(this, fits && merged == data, "slope of shape ", slope,
                              " cannot be broadcast to data of shape ", data);
    }
    set_output_type(0, type, data);
}

std::shared_ptr<Node> PRelu::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<PRelu>(inputs[0], inputs[1]);
}

bool PRelu::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const BroadcastWalk walk(shape, aligned_slope(inputs[1].get_shape(), shape), AutoBroadcastType::NUMPY);
    NODE_VALIDATION_CHECK(this, walk.shape() == shape, "slope of shape ", inputs[1].get_shape(),
                          " cannot be broadcast to data of shape ", shape);
    outputs[0].set_shape(shape);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        const T* slope = static_cast<const T*>(inputs[1].data());
        T* out = static_cast<T*>(outputs[0].data());
        walk.for_each([&](size_t i, size_t x, size_t s) {
            using Sum = accumulator_t<T>;
            out[i] = in[x] < T(0) ? static_cast<T>(static_cast<Sum>(in[x]) * static_cast<Sum>(slope[s])) : in[x];
        });
    });
}

bool PRelu::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
