#include "openvino/op/scatter_elements_update.hpp"

#include <algorithm>

#include "division.hpp"
#include "element_dispatch.hpp"
#include "reduction.hpp"
#include "scattered_places.hpp"
#include "wrapping_arithmetic.hpp"

namespace ov {

template <>
EnumNames<op::v12::ScatterElementsUpdate::Reduction>& EnumNames<op::v12::ScatterElementsUpdate::Reduction>::get() {
    using Reduction = op::v12::ScatterElementsUpdate::Reduction;
    static auto names = EnumNames<Reduction>("op::v12::ScatterElementsUpdate::Reduction", {{"none", Reduction::NONE},
                                                                                           {"sum", Reduction::SUM},
                                                                                           {"prod", Reduction::PROD},
                                                                                           {"min", Reduction::MIN},
                                                                                           {"max", Reduction::MAX},
                                                                                           {"mean", Reduction::MEAN}});
    return names;
}

std::ostream& operator<<(std::ostream& stream, const op::v12::ScatterElementsUpdate::Reduction& reduction) {
    return stream << as_string(reduction);
}

namespace op {

using namespace tenon::opsets;

namespace v3 {

ScatterElementsUpdate::ScatterElementsUpdate(const Output<Node>& data, const Output<Node>& indices,
                                             const Output<Node>& updates, const Output<Node>& axis)
    : ScatterElementsUpdateBase(data, indices, updates, axis) {
    constructor_validate_and_infer_types();
}

std::shared_ptr<Node> ScatterElementsUpdate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ScatterElementsUpdate>(inputs[0], inputs[1], inputs[2], inputs[3]);
}

bool ScatterElementsUpdate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    scatter_elements(this, outputs, inputs);
    return true;
}

}  // namespace v3

namespace v12 {

namespace {

using Reduction = ScatterElementsUpdate::Reduction;

template <typename Total>
Total combine(Reduction reduction, Total total, Total update) {
    switch (reduction) {
        case Reduction::SUM:
        case Reduction::MEAN:
            return wrapping_add(total, update);
        case Reduction::PROD:
            return wrapping_multiply(total, update);
        case Reduction::MIN:
            return std::min(total, update);
        case Reduction::MAX:
            return std::max(total, update);
        case Reduction::NONE:
            break;
    }
    return update;
}

// For booleans a sum is "or" and a product "and".
Reduction on_booleans(Reduction reduction) {
    return reduction == Reduction::SUM ? Reduction::MAX : reduction == Reduction::PROD ? Reduction::MIN : reduction;
}

/// What was combined at one place, from how many values.
template <typename Total>
struct Combined {
    Total total = 0;
    size_t count = 0;
};

template <typename T>
void reduce_elements(const Tensor& updates, const std::vector<size_t>& places, Reduction reduction, bool use_data,
                     Tensor& output) {
    using Total = reduction_t<T>;
    const T* in = static_cast<const T*>(updates.data());
    T* out = static_cast<T*>(output.data());
    std::vector<Combined<Total>> sums(output.get_size());
    if (use_data)
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] = {static_cast<Total>(out[i]), 1};
    for (size_t i = 0; i < places.size(); ++i) {
        auto& sum = sums[places[i]];
        const auto update = static_cast<Total>(in[i]);
        sum.total = sum.count == 0 ? update : combine(reduction, sum.total, update);
        ++sum.count;
    }
    for (const size_t place : places) {
        auto& sum = sums[place];
        if (reduction == Reduction::MEAN && sum.count > 0) {
            sum.total = floored_quotient(sum.total, static_cast<Total>(sum.count));
            sum.count = 0;
        }
        out[place] = static_cast<T>(sum.total);
    }
}

}  // namespace

ScatterElementsUpdate::ScatterElementsUpdate(const Output<Node>& data, const Output<Node>& indices,
                                             const Output<Node>& updates, const Output<Node>& axis,
                                             const Reduction reduction, const bool use_init_val)
    : ScatterElementsUpdateBase(data, indices, updates, axis), m_reduction(reduction), m_use_init_val(use_init_val) {
    constructor_validate_and_infer_types();
}

bool ScatterElementsUpdate::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("reduction", m_reduction);
    visitor.on_attribute("use_init_val", m_use_init_val);
    return true;
}

void ScatterElementsUpdate::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, m_reduction != Reduction::MEAN || get_input_element_type(0) != element::boolean,
                          "there is no mean of booleans, expected another reduction");
    ScatterElementsUpdateBase::validate_and_infer_types();
}

std::shared_ptr<Node> ScatterElementsUpdate::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ScatterElementsUpdate>(inputs[0], inputs[1], inputs[2], inputs[3], m_reduction,
                                                   m_use_init_val);
}

bool ScatterElementsUpdate::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    if (m_reduction == Reduction::NONE) {
        scatter_elements(this, outputs, inputs);
        return true;
    }
    const auto places = scattered_places(this, inputs);
    const auto& type = inputs[0].get_element_type();
    inputs[0].copy_to(outputs[0]);
    const auto reduction = type == element::boolean ? on_booleans(m_reduction) : m_reduction;
    return dispatch(ComparableTypes(), type, [&](auto tag) {
        reduce_elements<decltype(tag)>(inputs[2], places, reduction, m_use_init_val, outputs[0]);
    });
}

bool ScatterElementsUpdate::has_evaluate() const {
    return m_reduction == Reduction::NONE ? ScatterElementsUpdateBase::has_evaluate()
                                          : supports(ComparableTypes(), get_input_element_type(0));
}
bool ScatterElementsUpdate::evaluate_lower(TensorVector& outputs) const {
    return m_reduction == Reduction::NONE && ScatterElementsUpdateBase::evaluate_lower(outputs);
}
bool ScatterElementsUpdate::evaluate_upper(TensorVector& outputs) const {
    return m_reduction == Reduction::NONE && ScatterElementsUpdateBase::evaluate_upper(outputs);
}
bool ScatterElementsUpdate::evaluate_symbol(TensorSymbolVector& symbols) const {
    return m_reduction == Reduction::NONE && ScatterElementsUpdateBase::evaluate_symbol(symbols);
}

}  // namespace v12
}  // namespace op
}  // namespace ov
