#pragma once

#include <cstddef>

namespace tenon {
namespace cpu {

/// An activation function in a recurrent cell; what enters it is kept within ±clip where clip is above 0.
struct GateFunction {
    enum class Kind { sigmoid, tanh, relu, hard_sigmoid, hard_tanh, leaky_relu, affine, elu, softsign, softplus };

    Kind kind = Kind::sigmoid;
    float alpha = 0;
    float beta = 0;
    float clip = 0;
};

/// The functions of a cell in the order of its specification.
struct CellFunctions {
    GateFunction functions[3];
    /// LSTM: the forget gate is 1 − input gate.
    bool input_forget = false;
};

/// The arithmetic of recurrent cells, on panels: `lanes` neighbouring elements of the state, a vector of them for each
/// gate. Gates of an LSTM come in the order forget, input, cell, output; of a GRU update, reset, candidate.
struct RecurrentFunctions {
    static constexpr size_t most_lanes = 16;
    static constexpr size_t most_vectors = 4;
    static constexpr size_t most_rows = 6;

    size_t lanes;
    /// Rows that are best multiplied at once; at most `most_rows`.
    size_t rows;
    /// sums[r] = start[r] + Σ_k values[r][k] · weights[k] for `rows` rows, where starts, sums and each weights[k] are
    /// `vectors` vectors. Addresses of weights are aligned at 64 bytes.
    void (*multiply)(const float* const* values, const float* const* start, float* const* sums, size_t rows,
                     size_t depth, const float* weights, size_t vectors);
    /// New cell and hidden state; `peephole` is null or has vectors for the input, output and forget gates.
    void (*lstm)(const float* sums, const float* peephole, const CellFunctions& functions, float* cell, float* hidden);
    /// From the sums of update and reset gates: the update gate, and reset gate · state.
    void (*gru_gates)(const float* sums, const float* state, const CellFunctions& functions, float* update,
                      float* reset_state);
    /// From the sum of the candidate: the new state.
    void (*gru_state)(const float* sums, const float* update, const float* state, const CellFunctions& functions,
                      float* hidden);
    /// The whole step where the reset gate acts after the product; `inputs` are the gates' shares of the input.
    void (*gru_linear)(const float* inputs, const float* sums, const float* state, const CellFunctions& functions,
                       float* hidden);
    void (*rnn)(const float* sums, const CellFunctions& functions, float* hidden);
};

/// Those for the best instruction set of this machine.
const RecurrentFunctions& recurrent_functions();

}  // namespace cpu
}  // namespace tenon
