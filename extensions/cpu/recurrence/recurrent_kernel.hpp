#pragma once

#include "recurrence/recurrent_form.hpp"
#include "recurrence/recurrent_weights.hpp"

namespace tenon {
namespace cpu {

/// Runs a cell along sequences: the input's share of the gates for many steps as one product, then step by step the
/// state's share with the gates' functions. Threads share the elements of the state, or whole sequences.
class RecurrentKernel : public Kernel {
public:
    RecurrentKernel(const RecurrentForm& form, ov::element::Type lengths_type, RecurrentWeights weights);

    static size_t scratch_bytes(const RecurrentForm& form);
    void run(KernelState* state, const RunContext& context) const override;

private:
    struct Memory;
    struct Work;

    Memory memory_of(const RunContext& context) const;
    void read_lengths(const RunContext& context, const Memory& memory) const;
    void load_states(const Memory& memory) const;
    void store_states(const Memory& memory) const;
    void multiply_inputs(const Memory& memory, const Work& work, size_t first_step, size_t last_step) const;
    void run_step(const Memory& memory, const Work& work, size_t step, size_t chunk_start) const;
    void run_candidates(const Memory& memory, const Work& work, size_t step, size_t chunk_start) const;
    void finish_panel(const Memory& memory, size_t sequence, size_t panel, size_t step, const float* inputs,
                      const float* sums) const;
    void write_output(const Memory& memory, size_t sequence, size_t panel, size_t step) const;
    void run_sequences(const Memory& memory, const Work& work) const;
    void run_panels(const RunContext& context, const Memory& memory, size_t threads) const;

    size_t time_of(const Memory& memory, size_t sequence, size_t step) const;

    const RecurrentForm m_form;
    const bool m_lengths_are_wide;
    const RecurrentWeights m_weights;
    const RecurrentFunctions& m_functions;
    const size_t m_panels, m_padded, m_chunk;
};

}  // namespace cpu
}  // namespace tenon
