#include "openvino/op/non_zero.hpp"

#include "element_dispatch.hpp"

namespace ov {
namespace op {
namespace v3 {

using namespace tenon::opsets;

namespace {

template <typename T>
std::vector<size_t> places_of_non_zeros(const T* values, size_t count) {
    std::vector<size_t> places;
    for (size_t i = 0; i < count; ++i)
        if (values[i] != T(0)) places.push_back(i);
    return places;
}

}  // namespace

NonZero::NonZero(const Output<Node>& arg) : Op({arg}) {
    constructor_validate_and_infer_types();
}

NonZero::NonZero(const Output<Node>& arg, const std::string& output_type) : NonZero(arg, element::Type(output_type)) {}

NonZero::NonZero(const Output<Node>& arg, const element::Type& output_type) : Op({arg}), m_output_type(output_type) {
    constructor_validate_and_infer_types();
}

bool NonZero::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("output_type", m_output_type);
    return true;
}

void NonZero::validate_and_infer_types() {
    check_new_args_count(this, input_values(), 1);
    NODE_VALIDATION_CHECK(this, supports(IndexTypes(), m_output_type), "expected output_type i32 or i64, found ",
                          m_output_type);
    const auto& input = get_input_partial_shape(0);
    Dimension rank, count;
    if (input.rank().is_static()) {
        rank = static_cast<int64_t>(input.size());
        Dimension elements = 1;
        for (const auto& dimension : input)
            elements *= dimension;
        count = Dimension(0, elements.get_max_length());
    }
    set_output_type(0, m_output_type, PartialShape{rank, count});
}

std::shared_ptr<Node> NonZero::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<NonZero>(inputs[0], m_output_type);
}

bool NonZero::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto& shape = inputs[0].get_shape();
    std::vector<size_t> places;
    const bool known = dispatch(ComparableTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        places = places_of_non_zeros(static_cast<const T*>(inputs[0].data()), inputs[0].get_size());
    });
    if (!known) return false;
    outputs[0].set_shape({shape.size(), places.size()});
    return dispatch(IndexTypes(), m_output_type, [&](auto tag) {
        using Index = decltype(tag);
        auto* out = static_cast<Index*>(outputs[0].data());
        for (size_t axis = shape.size(); axis-- > 0;)
            for (size_t i = 0; i < places.size(); ++i) {
                out[axis * places.size() + i] = static_cast<Index>(places[i] % shape[axis]);
                places[i] /= shape[axis];
            }
    });
}

bool NonZero::has_evaluate() const {
    return supports(ComparableTypes(), get_input_element_type(0));
}

}  // namespace v3
}  // namespace op
}  // namespace ov
