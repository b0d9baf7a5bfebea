#pragma once

#include <optional>

#include "openvino/op/util/attr_types.hpp"
#include "openvino/runtime/tensor.hpp"
#include "recurrent_cell.hpp"

namespace tenon {
namespace opsets {

/// Which input of a node is what; a sequence also has lengths and a direction.
struct RecurrenceInputs {
    /// Data, hidden state, the cell state of an LSTM, weights, recurrent weights and, where `count` says so, bias and
    /// an LSTM's peepholes.
    static RecurrenceInputs of_cell(size_t count, bool is_lstm = false);
    /// The same with the lengths behind the states, always with bias, without peepholes.
    static RecurrenceInputs of_sequence(ov::op::RecurrentSequenceDirection direction, bool is_lstm = false);

    size_t data, hidden;
    std::optional<size_t> cell, lengths;
    size_t weights, recurrent_weights;
    std::optional<size_t> bias, peephole;
    std::optional<ov::op::RecurrentSequenceDirection> direction;
};

/// Checks types and shapes and sets the outputs: of a cell the states, of a sequence all hidden states, then the last
/// states.
void infer_recurrence(ov::Node* node, const RecurrentCell& cell, const RecurrenceInputs& inputs);

/// Runs a cell on a batch; false when the element type is not supported.
bool run_cell(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& tensors,
              const RecurrentCell& cell, const RecurrenceInputs& inputs);

/// Runs a cell along sequences of their own lengths; what lies behind the end of one is 0.
bool run_sequence(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& tensors,
                  const RecurrentCell& cell, const RecurrenceInputs& inputs);

}  // namespace opsets
}  // namespace tenon
