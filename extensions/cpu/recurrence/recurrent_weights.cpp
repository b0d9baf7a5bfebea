#include "recurrence/recurrent_weights.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <new>

#include "elementwise/operands.hpp"

namespace tenon {
namespace cpu {
namespace {

constexpr size_t no_place = std::numeric_limits<size_t>::max();

std::shared_ptr<float> make_aligned(size_t count) {
    constexpr auto alignment = std::align_val_t(64);
    auto* memory = static_cast<float*>(::operator new(std::max<size_t>(count, 1) * sizeof(float), alignment));
    std::fill_n(memory, count, 0.0f);
    return std::shared_ptr<float>(memory, [](float* address) { ::operator delete(address, std::align_val_t(64)); });
}

size_t panel_count(const RecurrentForm& form) {
    const size_t lanes = recurrent_functions().lanes;
    return (form.state_size + lanes - 1) / lanes;
}

}  // namespace

WeightPanels::WeightPanels(const NodeDescription& description, const RecurrentForm& form, size_t input,
                           std::vector<size_t> places, PrepareContext& context) {
    const auto& constant = description.inputs[input].constant;
    const size_t lanes = recurrent_functions().lanes, size = form.state_size;
    const size_t rows = form.gates() * size;
    m_depth = constant.get_shape().back();
    m_vectors = places.size();
    m_panels = panel_count(form);
    m_panel_size = m_depth * m_vectors * lanes;
    std::string key = "recurrent panels " + std::to_string(lanes);
    for (const size_t place : places)
        key += "," + std::to_string(place);
    const auto make = [&]() -> std::shared_ptr<const void> {
        std::vector<float> converted;
        if (constant.get_element_type() != ov::element::f32) converted = constant_floats(constant);
        const float* values = converted.empty() ? constant.data<float>() : converted.data();
        auto packed = make_aligned(form.directions * m_panels * m_panel_size);
        for (size_t direction = 0; direction < form.directions; ++direction)
            for (size_t gate = 0; gate < m_vectors; ++gate)
                for (size_t i = 0; i < size; ++i) {
                    const float* row = values + (direction * rows + places[gate] * size + i) * m_depth;
                    float* target =
                        packed.get() + (direction * m_panels + i / lanes) * m_panel_size + gate * lanes + i % lanes;
                    for (size_t k = 0; k < m_depth; ++k)
                        target[k * m_vectors * lanes] = row[k];
                }
        return packed;
    };
    m_values = std::static_pointer_cast<const float>(context.shared(constant, key, make));
}

std::vector<float> vector_panels(const NodeDescription& description, const RecurrentForm& form,
                                 const std::optional<size_t>& input, const std::vector<size_t>& parts) {
    const size_t lanes = recurrent_functions().lanes, size = form.state_size, panels = panel_count(form);
    std::vector<float> packed(form.directions * panels * parts.size() * lanes);
    if (!input) return packed;
    const auto values = constant_floats(description.inputs[*input].constant);
    const size_t stride = values.size() / form.directions;
    for (size_t direction = 0; direction < form.directions; ++direction)
        for (size_t part = 0; part < parts.size(); ++part)
            for (size_t i = 0; i < size; ++i) {
                if (parts[part] == no_place) continue;
                const size_t target = ((direction * panels + i / lanes) * parts.size() + part) * lanes + i % lanes;
                packed[target] = values[direction * stride + parts[part] * size + i];
            }
    return packed;
}

RecurrentWeights::RecurrentWeights(const NodeDescription& description, const RecurrentForm& form,
                                   PrepareContext& context) {
    using Kind = RecurrentForm::Kind;
    const std::vector<size_t> places(form.gate_places, form.gate_places + form.gates());
    input = WeightPanels(description, form, form.weights, places, context);
    input_bias = vector_panels(description, form, form.bias, places);
    if (form.kind == Kind::gru) {
        recurrent = WeightPanels(description, form, form.recurrent_weights, {0, 1}, context);
        candidate = WeightPanels(description, form, form.recurrent_weights, {2}, context);
    } else {
        recurrent = WeightPanels(description, form, form.recurrent_weights, places, context);
    }
    if (form.kind == Kind::gru_linear_before_reset)
        recurrent_bias = vector_panels(description, form, form.bias, {no_place, no_place, 3});
    if (!form.peephole) return;
    peephole = vector_panels(description, form, form.peephole, {0, 1, 2});
    if (std::all_of(peephole.begin(), peephole.end(), [](float value) { return value == 0; })) peephole.clear();
}

}  // namespace cpu
}  // namespace tenon
