#pragma once

#include <array>
#include <string>
#include <vector>

#include "activation.hpp"
#include "element_dispatch.hpp"
#include "openvino/op/util/rnn_cell_base.hpp"

namespace tenon {
namespace opsets {

/// What one step of a recurrent cell computes.
struct RecurrentCell {
    enum class Kind { rnn, gru, gru_linear_before_reset, lstm };

    Kind kind;
    size_t hidden;
    std::vector<Activation> activations;
    /// Places of the gates forget, input, cell, output of an LSTM in weights and biases.
    std::array<size_t, 4> gate{0, 1, 2, 3};
    bool input_forget = false;

    /// Throws when the node's attributes make no sense for the kind.
    RecurrentCell(const ov::op::util::RNNCellBase& node, Kind kind);

    /// Rows of weights per element of the state.
    size_t gates() const;
    /// Biases per element of the state.
    size_t biases() const { return gates() + (kind == Kind::gru_linear_before_reset ? 1 : 0); }
    bool has_cell_state() const { return kind == Kind::lstm; }
};

/// The parameters of a cell; biases and peepholes may be null.
template <typename T>
struct CellWeights {
    const T *input, *recurrent, *bias, *peephole;
};

/// Runs a cell on one element of a batch; the state is kept in the accumulator type.
template <typename T>
class CellRunner {
public:
    using Sum = accumulator_t<T>;

    CellRunner(const RecurrentCell& cell, const CellWeights<T>& weights, size_t input_size)
        : m_cell(cell), m_weights(weights), m_input_size(input_size), m_sums(cell.biases() * cell.hidden) {}

    /// Replaces the states by those after one more input.
    void step(const T* input, std::vector<Sum>& hidden, std::vector<Sum>& cell_state) {
        const size_t size = m_cell.hidden, gates = m_cell.gates();
        const bool linear = m_cell.kind == RecurrentCell::Kind::gru_linear_before_reset;
        for (size_t row = 0; row < m_sums.size(); ++row) {
            m_sums[row] = m_weights.bias ? static_cast<Sum>(m_weights.bias[row]) : Sum(0);
            if (row >= gates * size) continue;
            add_product(m_weights.input + row * m_input_size, input, m_input_size, m_sums[row]);
            const bool is_candidate = m_cell.kind != RecurrentCell::Kind::lstm && gates == 3 && row >= 2 * size;
            if (!is_candidate) add_product(m_weights.recurrent + row * size, hidden.data(), size, m_sums[row]);
        }
        switch (m_cell.kind) {
            case RecurrentCell::Kind::rnn:
                for (size_t i = 0; i < size; ++i)
                    hidden[i] = activate(0, m_sums[i]);
                break;
            case RecurrentCell::Kind::gru:
            case RecurrentCell::Kind::gru_linear_before_reset:
                step_gru(hidden, linear);
                break;
            case RecurrentCell::Kind::lstm:
                step_lstm(hidden, cell_state);
                break;
        }
    }

private:
    template <typename X>
    static void add_product(const T* weights, const X* values, size_t count, Sum& sum) {
        for (size_t i = 0; i < count; ++i)
            sum += static_cast<Sum>(weights[i]) * static_cast<Sum>(values[i]);
    }

    Sum activate(size_t function, Sum value) const { return m_cell.activations[function].clipped(value); }

    void step_gru(std::vector<Sum>& hidden, bool linear) {
        const size_t size = m_cell.hidden;
        Sum *update = m_sums.data(), *reset = update + size, *candidate = reset + size, *linear_bias = candidate + size;
        const T* recurrent = m_weights.recurrent + 2 * size * size;
        for (size_t i = 0; i < size; ++i) {
            update[i] = activate(0, update[i]);
            reset[i] = activate(0, reset[i]);
        }
        if (linear) {
            for (size_t i = 0; i < size; ++i) {
                add_product(recurrent + i * size, hidden.data(), size, linear_bias[i]);
                candidate[i] = activate(1, candidate[i] + reset[i] * linear_bias[i]);
            }
        } else {
            for (size_t i = 0; i < size; ++i)
                reset[i] *= hidden[i];
            for (size_t i = 0; i < size; ++i) {
                add_product(recurrent + i * size, reset, size, candidate[i]);
                candidate[i] = activate(1, candidate[i]);
            }
        }
        for (size_t i = 0; i < size; ++i)
            hidden[i] = (1 - update[i]) * candidate[i] + update[i] * hidden[i];
    }

    /// Peepholes are those of input, output and forget gate, in this order.
    Sum peephole(size_t gate, size_t i, Sum cell_state) const {
        if (!m_weights.peephole) return 0;
        return static_cast<Sum>(m_weights.peephole[gate * m_cell.hidden + i]) * cell_state;
    }

    void step_lstm(std::vector<Sum>& hidden, std::vector<Sum>& cell_state) {
        const size_t size = m_cell.hidden;
        const auto sum = [&](size_t gate, size_t i) { return m_sums[m_cell.gate[gate] * size + i]; };
        for (size_t i = 0; i < size; ++i) {
            const Sum before = cell_state[i];
            const Sum input = activate(0, sum(1, i) + peephole(0, i, before));
            const Sum forget = m_cell.input_forget ? 1 - input : activate(0, sum(0, i) + peephole(2, i, before));
            cell_state[i] = forget * before + input * activate(1, sum(2, i));
            const Sum output = activate(0, sum(3, i) + peephole(1, i, cell_state[i]));
            hidden[i] = output * m_cell.activations[2].apply(cell_state[i]);
        }
    }

    const RecurrentCell& m_cell;
    CellWeights<T> m_weights;
    size_t m_input_size;
    std::vector<Sum> m_sums;
};

}  // namespace opsets
}  // namespace tenon
