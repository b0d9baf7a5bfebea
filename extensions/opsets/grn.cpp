#include "openvino/op/grn.hpp"

#include <cmath>

#include "reduction.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

GRN::GRN(const Output<Node>& data, float bias) : Op({data}), m_bias(bias) {
    constructor_validate_and_infer_types();
}

bool GRN::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("bias", m_bias);
    return true;
}

void GRN::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    const auto& shape = get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(this, shape.rank().is_dynamic() || shape.size() >= 2,
                          "expected data of rank 2 or more, found the shape ", shape);
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> GRN::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GRN>(inputs[0], m_bias);
}

bool GRN::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    outputs[0].set_shape(shape);
    const AxesGroups groups(shape, {1});
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        std::vector<double> sums(groups.count(), m_bias);
        groups.for_each([&](size_t i, size_t group) {
            const auto x = static_cast<double>(in[i]);
            sums[group] += x * x;
        });
        groups.for_each([&](size_t i, size_t group) {
            out[i] = static_cast<T>(static_cast<accumulator_t<T>>(static_cast<double>(in[i]) / std::sqrt(sums[group])));
        });
    });
}

bool GRN::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
