#include "openvino/op/bucketize.hpp"

#include <algorithm>

#include "element_dispatch.hpp"
#include "integer_values.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

namespace {

// Wide enough for every integer and every floating-point number.
std::vector<long double> read_boundaries(const Tensor& tensor) {
    std::vector<long double> values(tensor.get_size());
    dispatch(NumericTypes(), tensor.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(tensor.data());
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<accumulator_t<T>>(in[i]);
    });
    return values;
}

void check_numbers(const Node* node, size_t input) {
    const auto& type = node->get_input_element_type(input);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || supports(NumericTypes(), type), "expected numbers at input ",
                          input, ", found ", type);
}

}  // namespace

Bucketize::Bucketize(const Output<Node>& data, const Output<Node>& buckets, const element::Type output_type,
                     const bool with_right_bound)
    : Op({data, buckets}), m_output_type(output_type), m_with_right_bound(with_right_bound) {
    constructor_validate_and_infer_types();
}

bool Bucketize::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_type", m_output_type);
    visitor.on_attribute("with_right_bound", m_with_right_bound);
    return true;
}

void Bucketize::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 2);
    check_numbers(this, 0);
    check_numbers(this, 1);
    check_input_rank(this, 1, "buckets", 1);
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_output_type), "expected output_type i32 or i64, found ",
                          m_output_type);
    set_output_type(0, m_output_type, get_input_partial_shape(0));
}

std::shared_ptr<Node> Bucketize::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Bucketize>(inputs[0], inputs[1], m_output_type, m_with_right_bound);
}

bool Bucketize::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    outputs[0].set_shape(inputs[0].get_shape());
    const auto boundaries = read_boundaries(inputs[1]);
    return dispatch(NumericTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = static_cast<const T*>(inputs[0].data());
        dispatch(IndexTypes(), m_output_type, [&](auto index_tag) {
            using Index = decltype(index_tag);
            auto* out = static_cast<Index*>(outputs[0].data());
            const size_t count = inputs[0].get_size();
            for (size_t i = 0; i < count; ++i) {
                const auto value = static_cast<long double>(static_cast<accumulator_t<T>>(in[i]));
                const auto place = m_with_right_bound ? std::lower_bound(boundaries.begin(), boundaries.end(), value)
                                                      : std::upper_bound(boundaries.begin(), boundaries.end(), value);
                out[i] = static_cast<Index>(place - boundaries.begin());
            }
        });
    });
}

bool Bucketize::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0)) && supports(NumericTypes(), get_input_element_type(1));
}

}  // namespace v3
}  // namespace op
}  // namespace ov
