#include "openvino/op/power.hpp"

#include <cmath>

#include "elementwise.hpp"
#include "saturating_cast.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {
namespace op {
namespace v1 {

using namespace tenon::opsets;

namespace {

template <typename T>
T power(T base, T exponent) {
    if constexpr (std::is_floating_point_v<T>) {
        return std::pow(base, exponent);
    } else {
        if (exponent < 0) return saturating_cast<T>(std::pow(static_cast<double>(base), static_cast<double>(exponent)));
        T result = 1;
        for (; exponent; exponent /= 2) {
            if (exponent % 2) result = wrapping_multiply(result, base);
            base = wrapping_multiply(base, base);
        }
        return result;
    }
}

}  // namespace

Power::Power(const Output<Node>& left, const Output<Node>& right, const AutoBroadcastSpec& broadcast)
    : BinaryElementwiseArithmetic(left, right, broadcast) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> Power::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<Power>(inputs[0], inputs[1], get_autob());
}

bool Power::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_binary(NumericTypes(), outputs, inputs, get_autob(), [](auto x, auto y) { return power(x, y); });
}

bool Power::has_evaluate() const {
    return supports(NumericTypes(), get_input_element_type(0));
}

}  // namespace v1
}  // namespace op
}  // namespace ov
