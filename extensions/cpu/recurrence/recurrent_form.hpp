#pragma once

#include <optional>
#include <variant>

#include "simd/recurrent_functions.hpp"
#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// A recurrent cell or sequence, whatever its class.
struct RecurrentForm {
    enum class Kind { rnn, gru, gru_linear_before_reset, lstm };

    Kind kind = Kind::rnn;
    CellFunctions functions;
    /// Where the gates (as in `RecurrentFunctions`) stand in weights and biases.
    size_t gate_places[4] = {0, 1, 2, 3};

    /// Of the node.
    size_t data = 0, hidden = 1, weights = 0, recurrent_weights = 0;
    std::optional<size_t> cell, lengths, bias, peephole;

    size_t batch = 0, steps = 1, input_size = 0, state_size = 0, directions = 1;
    /// The first direction runs backwards; the second one always does.
    bool is_reverse = false;

    size_t gates() const { return kind == Kind::lstm ? 4 : kind == Kind::rnn ? 1 : 3; }
    bool is_sequence() const { return lengths.has_value(); }

    /// Refuses what the kernel does not do.
    static std::variant<Refusal, RecurrentForm> of(const NodeDescription& description);
};

}  // namespace cpu
}  // namespace tenon
