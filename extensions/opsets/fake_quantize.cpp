#include "openvino/op/fake_quantize.hpp"

#include <algorithm>
#include <cmath>

#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v0 {

using namespace tenon::opsets;

namespace {

template <typename T>
struct Limits {
    T input_low, input_high, output_low, output_high;
};

template <typename T>
T quantized(T x, const Limits<T>& limits, T last_level) {
    if (x <= std::min(limits.input_low, limits.input_high)) return limits.output_low;
    if (x > std::max(limits.input_low, limits.input_high)) return limits.output_high;
    const T level = std::nearbyint((x - limits.input_low) / (limits.input_high - limits.input_low) * last_level);
    return level / last_level * (limits.output_high - limits.output_low) + limits.output_low;
}

}  // namespace

FakeQuantize::FakeQuantize(const Output<Node>& data, const Output<Node>& input_low, const Output<Node>& input_high,
                           const Output<Node>& output_low, const Output<Node>& output_high, size_t levels,
                           const AutoBroadcastSpec& auto_broadcast)
    : Op({data, input_low, input_high, output_low, output_high}), m_levels(levels), m_auto_broadcast(auto_broadcast) {
    constructor_validate_and_infer_types();
}

bool FakeQuantize::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("levels", m_levels);
    visitor.on_attribute("auto_broadcast", m_auto_broadcast);
    return true;
}

void FakeQuantize::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() == 5, "expected 5 inputs, found ", get_input_size());
    NODE_VALIDATION_CHECK(this, m_levels >= 2, "levels is ", m_levels, ", expected 2 or more");
    element::Type type = get_input_element_type(0);
    PartialShape shape = get_input_partial_shape(0);
    for (size_t i = 1; i < 5; ++i) {
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, get_input_element_type(i)),
                              "expected inputs of one element type, found ", type, " and, at input ", i, ", ",
                              get_input_element_type(i), "; insert a Convert");
        const auto& limit = get_input_partial_shape(i);
        const bool fits = m_auto_broadcast.m_type == AutoBroadcastType::NONE
                              ? PartialShape::merge_into(shape, limit)
                              : PartialShape::broadcast_merge_into(shape, limit, m_auto_broadcast);
        NODE_VALIDATION_CHECK(this, fits, "input ", i, " of shape ", limit, " cannot be broadcast to data of shape ",
                              get_input_partial_shape(0), " (auto_broadcast ", m_auto_broadcast.m_type, ")");
    }
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected floating-point inputs, found ", type,
                          "; insert a Convert");
    set_output_type(0, type, shape);
}

std::shared_ptr<Node> FakeQuantize::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<FakeQuantize>(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], m_levels,
                                          m_auto_broadcast);
}

bool FakeQuantize::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    std::vector<Shape> shapes;
    for (const auto& input : inputs)
        shapes.push_back(input.get_shape());
    const ManyBroadcastWalk walk(shapes, m_auto_broadcast);
    outputs[0].set_shape(walk.shape());
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Real = accumulator_t<T>;
        const auto last_level = static_cast<Real>(m_levels - 1);
        T* out = static_cast<T*>(outputs[0].data());
        walk.for_each([&](size_t i, const size_t* at) {
            const auto element = [&](size_t k) {
                return static_cast<Real>(static_cast<const T*>(inputs[k].data())[at[k]]);
            };
            const Limits<Real> limits{element(1), element(2), element(3), element(4)};
            out[i] = static_cast<T>(quantized(element(0), limits, last_level));
        });
    });
}

bool FakeQuantize::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v0
}  // namespace op
}  // namespace ov
