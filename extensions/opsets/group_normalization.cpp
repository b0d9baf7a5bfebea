#include "openvino/op/group_normalization.hpp"

#include <cmath>

#include "axes.hpp"
#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace v12 {

using namespace tenon::opsets;

GroupNormalization::GroupNormalization(const Output<Node>& data, const Output<Node>& scale, const Output<Node>& bias,
                                       int64_t num_groups, double epsilon)
    : Op({data, scale, bias}), m_num_groups(num_groups), m_epsilon(epsilon) {
    constructor_validate_and_infer_types();
}

bool GroupNormalization::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("num_groups", m_num_groups);
    visitor.on_attribute("epsilon", m_epsilon);
    return true;
}

void GroupNormalization::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 3, "expected 3 inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_num_groups > 0, "num_groups is ", m_num_groups, ", expected 1 or more");
    NODE_VALIDATION_CHECK(this, m_epsilon > 0, "epsilon is ", m_epsilon, ", expected more than 0");
    element::Type type = element::dynamic;
    Dimension channels;
    for (size_t i = 0; i < 3; ++i) {
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, get_input_element_type(i)),
                              "expected inputs of one element type, found ", type, " and, at input ", i, ", ",
                              get_input_element_type(i), "; insert a Convert");
        const auto& shape = get_input_partial_shape(i);
        if (shape.rank().is_dynamic()) continue;
        NODE_VALIDATION_CHECK(this, i == 0 ? shape.size() >= 2 : shape.size() == 1, "expected ",
                              i == 0 ? "data of rank 2 or more" : "a list of values per channel", " at input ", i,
                              ", found the shape ", shape);
        NODE_VALIDATION_CHECK(this, Dimension::merge(channels, channels, shape[i == 0 ? 1 : 0]), "input ", i,
                              " of shape ", shape, " has another number of channels than the inputs before, ",
                              channels);
    }
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected floating-point inputs, found ", type,
                          "; insert a Convert");
    NODE_VALIDATION_CHECK(this, channels.is_dynamic() || channels.get_length() % m_num_groups == 0, "num_groups is ",
                          m_num_groups, ", expected a divisor of the number of channels, ", channels);
    set_output_type(0, type, get_input_partial_shape(0));
}

std::shared_ptr<Node> GroupNormalization::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<GroupNormalization>(inputs[0], inputs[1], inputs[2], m_num_groups, m_epsilon);
}

bool GroupNormalization::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    const auto groups = static_cast<size_t>(m_num_groups);
    NODE_VALIDATION_CHECK(this, shape.size() >= 2 && shape[1] % groups == 0, "data has the shape ", shape,
                          ", expected a number of channels (axis 1) that ", groups, " groups divide");
    for (size_t i = 1; i < 3; ++i)
        NODE_VALIDATION_CHECK(this, inputs[i].get_size() == shape[1], "expected ", shape[1],
                              " values per channel, found the shape ", inputs[i].get_shape());
    outputs[0].set_shape(shape);
    const AxisSplit split(shape, 1);
    const size_t size = split.size / groups * split.inner;
    if (size == 0) return has_evaluate();
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        const T* scale = static_cast<const T*>(inputs[1].data());
        const T* bias = static_cast<const T*>(inputs[2].data());
        T* out = static_cast<T*>(outputs[0].data());
        for (size_t first = 0; first < outputs[0].get_size(); first += size) {
            double mean = 0, variance = 0;
            for (size_t i = first; i < first + size; ++i)
                mean += static_cast<double>(in[i]);
            mean /= static_cast<double>(size);
            for (size_t i = first; i < first + size; ++i)
                variance += std::pow(static_cast<double>(in[i]) - mean, 2);
            const double deviation = std::sqrt(variance / static_cast<double>(size) + m_epsilon);
            for (size_t i = first; i < first + size; ++i) {
                const size_t channel = i / split.inner % split.size;
                const double normalized = (static_cast<double>(in[i]) - mean) / deviation;
                out[i] = static_cast<T>(static_cast<accumulator_t<T>>(normalized * static_cast<double>(scale[channel]) +
                                                                      static_cast<double>(bias[channel])));
            }
        }
    });
}

bool GroupNormalization::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v12
}  // namespace op
}  // namespace ov
