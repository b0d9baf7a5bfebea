#include "openvino/op/lrn.hpp"

#include <cmath>

#include "axes.hpp"
#include "openvino/op/constant.hpp"
#include "reduction.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

// Replaces every value by the sum over its neighbours along one axis: those at most `reach` away.
std::vector<double> window_sums(const std::vector<double>& values, const AxisSplit& split, size_t reach) {
    std::vector<double> sums(values.size());
    for (size_t outer = 0; outer < split.outer; ++outer)
        for (size_t inner = 0; inner < split.inner; ++inner) {
            const size_t first = outer * split.size * split.inner + inner;
            for (size_t i = 0; i < split.size; ++i) {
                double sum = 0;
                const size_t begin = i > reach ? i - reach : 0, end = std::min(split.size - 1, i + reach);
                for (size_t k = begin; k <= end; ++k)
                    sum += values[first + k * split.inner];
                sums[first + i * split.inner] = sum;
            }
        }
    return sums;
}

}  // namespace

LRN::LRN(const Output<Node>& arg, double alpha, double beta, double bias, size_t size)
    : LRN(arg, Constant::create(element::i64, Shape{1}, std::vector<int64_t>{1})->output(0), alpha, beta, bias, size) {}

LRN::LRN(const Output<Node>& arg, const Output<Node>& axes, double alpha, double beta, double bias, size_t size)
    : Op({arg, axes}), m_alpha(alpha), m_beta(beta), m_bias(bias), m_size(size) {
    constructor_validate_and_infer_types();
}

bool LRN::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("alpha", m_alpha);
    visitor.on_attribute("beta", m_beta);
    visitor.on_attribute("bias", m_bias);
    visitor.on_attribute("size", m_size);
    return true;
}

void LRN::validate_and_infer_types() {
    const auto& type = get_input_element_type(0);
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected a floating-point input, found ", type,
                          "; insert a Convert");
    NODE_VALIDATION_CHECK(this, m_size > 0, "size is 0, expected 1 or more");
    check_axes_input(this, 1);
    set_output_type(0, type, get_input_partial_shape(0));
}

AxisSet LRN::get_reduction_axes() const {
    return known_axes(this, 1);
}

std::shared_ptr<Node> LRN::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<LRN>(inputs[0], inputs[1], m_alpha, m_beta, m_bias, m_size);
}

bool LRN::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const auto axes = read_axes(this, inputs[1], shape.size());
    outputs[0].set_shape(shape);
    const double scale = m_alpha / std::pow(static_cast<double>(m_size), static_cast<double>(axes.size()));
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        T* out = static_cast<T*>(outputs[0].data());
        std::vector<double> sums(inputs[0].get_size());
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] = static_cast<double>(in[i]) * static_cast<double>(in[i]);
        // A window wider than the axis sees all of it; the reach is cut so that sums of indices stay small.
        for (const size_t axis : axes)
            sums = window_sums(sums, AxisSplit(shape, axis), std::min((m_size - 1) / 2, shape[axis]));
        for (size_t i = 0; i < sums.size(); ++i) {
            const double normalized = static_cast<double>(in[i]) / std::pow(m_bias + scale * sums[i], m_beta);
            out[i] = static_cast<T>(static_cast<accumulator_t<T>>(normalized));
        }
    });
}

bool LRN::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
