#include "openvino/op/mvn.hpp"

#include <cmath>

#include "axes.hpp"
#include "reduction.hpp"

namespace ov {

template <>
EnumNames<op::MVNEpsMode>& EnumNames<op::MVNEpsMode>::get() {
    static auto names = EnumNames<op::MVNEpsMode>("op::MVNEpsMode", {{"OUTSIDE_SQRT", op::MVNEpsMode::OUTSIDE_SQRT},
                                                                     {"INSIDE_SQRT", op::MVNEpsMode::INSIDE_SQRT}});
    return names;
}

namespace op {

using namespace tenon::opsets;

std::ostream& operator<<(std::ostream& stream, const MVNEpsMode& mode) {
    return stream << as_string(mode);
}

namespace {

struct Normalization {
    bool by_variance;
    double eps;
    MVNEpsMode eps_mode;
};

double divisor(double variance, const Normalization& how) {
    return how.eps_mode == MVNEpsMode::INSIDE_SQRT ? std::sqrt(variance + how.eps) : std::sqrt(variance) + how.eps;
}

bool evaluate_mvn(Tensor& output, const Tensor& input, const AxisSet& axes, const Normalization& how) {
    output.set_shape(input.get_shape());
    const AxesGroups groups(input.get_shape(), axes);
    const auto size = static_cast<double>(groups.size());
    return dispatch(RealTypes(), input.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(input.data());
        T* out = static_cast<T*>(output.data());
        std::vector<double> means(groups.count(), 0), divisors(groups.count(), 1);
        groups.for_each([&](size_t i, size_t group) { means[group] += static_cast<double>(in[i]) / size; });
        if (how.by_variance) {
            std::vector<double> variances(groups.count(), 0);
            groups.for_each([&](size_t i, size_t group) {
                const double difference = static_cast<double>(in[i]) - means[group];
                variances[group] += difference * difference / size;
            });
            for (size_t group = 0; group < groups.count(); ++group)
                divisors[group] = divisor(variances[group], how);
        }
        groups.for_each([&](size_t i, size_t group) {
            const double normalized = (static_cast<double>(in[i]) - means[group]) / divisors[group];
            out[i] = static_cast<T>(static_cast<accumulator_t<T>>(normalized));
        });
    });
}

void check_real(const Node* node) {
    const auto& type = node->get_input_element_type(0);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
}

}  // namespace

namespace v0 {

MVN::MVN(const Output<Node>& data, bool across_channels, bool normalize_variance, double eps)
    : Op({data}), m_eps(eps), m_across_channels(across_channels), m_normalize_variance(normalize_variance) {
    constructor_validate_and_infer_types();
}

MVN::MVN(const Output<Node>& data, AxisSet reduction_axes, bool normalize_variance, double eps)
    : Op({data}),
      m_eps(eps),
      m_across_channels(reduction_axes.count(1) > 0),
      m_normalize_variance(normalize_variance),
      m_reduction_axes(std::move(reduction_axes)) {
    constructor_validate_and_infer_types();
}

bool MVN::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("eps", m_eps);
    visitor.on_attribute("across_channels", m_across_channels);
    visitor.on_attribute("normalize_variance", m_normalize_variance);
    visitor.on_attribute("reduction_axes", m_reduction_axes);
    return true;
}

void MVN::validate_and_infer_types() {
    check_real(this);
    const auto& shape = get_input_partial_shape(0);
    if (shape.rank().is_static()) {
        if (m_reduction_axes.empty())
            for (size_t axis = m_across_channels ? 1 : 2; axis < shape.size(); ++axis)
                m_reduction_axes.insert(axis);
        for (const size_t axis : m_reduction_axes)
            NODE_VALIDATION_CHECK(this, axis < shape.size(), "reduction axis ", axis,
                                  " found, expected less than the rank ", shape.rank());
    }
    set_output_type(0, get_input_element_type(0), shape);
}

std::shared_ptr<Node> MVN::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    auto clone = std::make_shared<MVN>(inputs[0], m_reduction_axes, m_normalize_variance, m_eps);
    clone->m_across_channels = m_across_channels;
    clone->validate_and_infer_types();
    return clone;
}

bool MVN::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    AxisSet axes = m_reduction_axes;
    const size_t rank = inputs[0].get_shape().size();
    if (axes.empty())
        for (size_t axis = m_across_channels ? 1 : 2; axis < rank; ++axis)
            axes.insert(axis);
    return evaluate_mvn(outputs[0], inputs[0], axes, {m_normalize_variance, m_eps, MVNEpsMode::INSIDE_SQRT});
}

bool MVN::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0

namespace v6 {

MVN::MVN(const Output<Node>& data, const Output<Node>& reduction_axes, bool normalize_variance, float eps,
         MVNEpsMode eps_mode)
    : Op({data, reduction_axes}), m_normalize_variance(normalize_variance), m_eps(eps), m_eps_mode(eps_mode) {
    constructor_validate_and_infer_types();
}

bool MVN::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("eps", m_eps);
    visitor.on_attribute("normalize_variance", m_normalize_variance);
    visitor.on_attribute("eps_mode", m_eps_mode);
    return true;
}

void MVN::validate_and_infer_types() {
    check_real(this);
    check_axes_input(this, 1);
    set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
}

std::shared_ptr<Node> MVN::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<MVN>(inputs[0], inputs[1], m_normalize_variance, m_eps, m_eps_mode);
}

bool MVN::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto axes = read_axes(this, inputs[1], inputs[0].get_shape().size());
    return evaluate_mvn(outputs[0], inputs[0], axes, {m_normalize_variance, m_eps, m_eps_mode});
}

bool MVN::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v6
}  // namespace op
}  // namespace ov
