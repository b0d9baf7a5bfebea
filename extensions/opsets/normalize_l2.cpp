#include "openvino/op/normalize_l2.hpp"

#include <algorithm>
#include <cmath>

#include "elementwise.hpp"
#include "reduction.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

NormalizeL2::NormalizeL2(const Output<Node>& data, const Output<Node>& axes, float eps, EpsMode eps_mode)
    : Op({data, axes}), m_eps(eps), m_eps_mode(eps_mode) {
    constructor_validate_and_infer_types();
}

bool NormalizeL2::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("eps", m_eps);
    visitor.on_attribute("eps_mode", m_eps_mode);
    return true;
}

void NormalizeL2::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    check_axes_input(this, 1);
    set_output_type(0, type, get_input_partial_shape(0));
}

AxisSet NormalizeL2::get_reduction_axes() const {
    return known_axes(this, 1);
}

std::shared_ptr<Node> NormalizeL2::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<NormalizeL2>(inputs[0], inputs[1], m_eps, m_eps_mode);
}

bool NormalizeL2::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const auto axes = read_axes(this, inputs[1], shape.size());
    if (axes.empty()) return evaluate_unary(RealTypes(), outputs, inputs, [](auto x) { return x == 0 ? x : x / x; });
    outputs[0].set_shape(shape);
    const AxesGroups groups(shape, axes);
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        std::vector<double> norms(groups.count(), 0);
        groups.for_each([&](size_t i, size_t group) {
            const auto x = static_cast<double>(in[i]);
            norms[group] += x * x;
        });
        const auto eps = static_cast<double>(m_eps);
        for (double& norm : norms)
            norm = std::sqrt(m_eps_mode == EpsMode::ADD ? norm + eps : std::max(norm, eps));
        groups.for_each([&](size_t i, size_t group) {
            out[i] = static_cast<T>(static_cast<accumulator_t<T>>(static_cast<double>(in[i]) / norms[group]));
        });
    });
}

bool NormalizeL2::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
