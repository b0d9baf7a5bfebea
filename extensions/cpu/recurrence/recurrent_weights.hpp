#pragma once

#include <memory>
#include <vector>

#include "recurrence/recurrent_form.hpp"

namespace tenon {
namespace cpu {

/// Weights of some gates in panels of `lanes` elements of the state: [direction][panel][depth][gate][lane], padded with
/// zeros.
class WeightPanels {
public:
    WeightPanels() = default;
    /// Of the constant of shape [directions, gates · state, depth] at that input of the node; `places` are those of the
    /// gates that are wanted.
    WeightPanels(const NodeDescription& description, const RecurrentForm& form, size_t input,
                 std::vector<size_t> places, PrepareContext& context);

    size_t depth() const { return m_depth; }
    size_t vectors() const { return m_vectors; }
    const float* panel(size_t direction, size_t panel) const {
        return m_values.get() + (direction * m_panels + panel) * m_panel_size;
    }
    size_t bytes_per_direction() const { return m_panels * m_panel_size * sizeof(float); }

private:
    std::shared_ptr<const float> m_values;
    size_t m_panels = 0, m_panel_size = 0, m_depth = 0, m_vectors = 0;
};

/// Values per element of the state, as [direction][panel][part][lane]: `parts` are places in the constant
/// [directions, n · state] at `input`; the largest size_t, or a missing input, gives zeros.
std::vector<float> vector_panels(const NodeDescription& description, const RecurrentForm& form,
                                 const std::optional<size_t>& input, const std::vector<size_t>& parts);

/// Everything constant that a cell needs.
struct RecurrentWeights {
    /// The input's share of all gates, and what is added to it.
    WeightPanels input;
    std::vector<float> input_bias;
    /// The state's share; of a plain GRU that of update and reset gate only, then that of the candidate.
    WeightPanels recurrent, candidate;
    /// Where the reset gate acts after the product: what is added to the state's share.
    std::vector<float> recurrent_bias;
    /// Empty where there are none.
    std::vector<float> peephole;

    RecurrentWeights(const NodeDescription& description, const RecurrentForm& form, PrepareContext& context);
};

}  // namespace cpu
}  // namespace tenon
