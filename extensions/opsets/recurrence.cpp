#include "recurrence.hpp"

#include <algorithm>

#include "integer_values.hpp"

namespace tenon {
namespace opsets {

namespace {

using Direction = ov::op::RecurrentSequenceDirection;

int64_t direction_count(Direction direction) {
    return direction == Direction::BIDIRECTIONAL ? 2 : 1;
}

/// Checks the shape of an input against what is known, and narrows what is known by it.
void merge_shape(const ov::Node* node, size_t input, const char* what, const std::vector<ov::Dimension*>& expected) {
    const auto& shape = node->get_input_partial_shape(input);
    if (shape.rank().is_dynamic()) return;
    NODE_VALIDATION_CHECK(node, shape.size() == expected.size(), what, " (input ", input, ") has shape ", shape,
                          ", expected rank ", expected.size());
    for (size_t axis = 0; axis < expected.size(); ++axis)
        NODE_VALIDATION_CHECK(node, ov::Dimension::merge(*expected[axis], *expected[axis], shape[axis]), what,
                              " (input ", input, ") has shape ", shape, ", expected ", *expected[axis], " on axis ",
                              axis);
}

ov::element::Type merge_types(const ov::Node* node, const RecurrenceInputs& inputs) {
    ov::element::Type type = node->get_input_element_type(inputs.data);
    std::vector<size_t> others{inputs.hidden, inputs.weights, inputs.recurrent_weights};
    for (const auto& optional : {inputs.cell, inputs.bias, inputs.peephole})
        if (optional) others.push_back(*optional);
    for (const size_t input : others)
        NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, type, node->get_input_element_type(input)),
                              "expected inputs of one element type, found ", type, " and ",
                              node->get_input_element_type(input), " (input ", input, "); insert a Convert");
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected real inputs, found ", type);
    return type;
}

template <typename T>
const T* optional_data(const ov::TensorVector& tensors, const std::optional<size_t>& input) {
    return input ? tensors[*input].data<T>() : nullptr;
}

/// Checks the tensors of an evaluation, which may have other shapes than the node, before memory is touched.
void check_tensor(const ov::Node* node, const ov::TensorVector& tensors, size_t input, const ov::Shape& expected) {
    NODE_VALIDATION_CHECK(node, tensors[input].get_shape() == expected, "input ", input, " has shape ",
                          tensors[input].get_shape(), ", expected ", expected);
}

/// A leading axis of directions, in sequences only.
ov::Shape directed(size_t directions, bool is_sequence, ov::Shape shape) {
    if (is_sequence) shape.insert(shape.begin(), directions);
    return shape;
}

void check_tensors(const ov::Node* node, const ov::TensorVector& tensors, const RecurrentCell& cell,
                   const RecurrenceInputs& inputs, size_t batch, size_t directions, size_t input_size) {
    const bool is_sequence = inputs.direction.has_value();
    const ov::Shape state = is_sequence ? ov::Shape{batch, directions, cell.hidden} : ov::Shape{batch, cell.hidden};
    const size_t rows = cell.gates() * cell.hidden;
    check_tensor(node, tensors, inputs.hidden, state);
    if (inputs.cell) check_tensor(node, tensors, *inputs.cell, state);
    if (inputs.lengths) check_tensor(node, tensors, *inputs.lengths, {batch});
    check_tensor(node, tensors, inputs.weights, directed(directions, is_sequence, {rows, input_size}));
    check_tensor(node, tensors, inputs.recurrent_weights, directed(directions, is_sequence, {rows, cell.hidden}));
    if (inputs.bias)
        check_tensor(node, tensors, *inputs.bias, directed(directions, is_sequence, {cell.biases() * cell.hidden}));
    if (inputs.peephole)
        check_tensor(node, tensors, *inputs.peephole, directed(directions, is_sequence, {3 * cell.hidden}));
}

template <typename T>
CellWeights<T> weights_of_direction(const ov::TensorVector& tensors, const RecurrentCell& cell,
                                    const RecurrenceInputs& inputs, size_t direction, size_t input_size) {
    const size_t rows = cell.gates() * cell.hidden;
    CellWeights<T> weights{tensors[inputs.weights].data<T>() + direction * rows * input_size,
                           tensors[inputs.recurrent_weights].data<T>() + direction * rows * cell.hidden,
                           optional_data<T>(tensors, inputs.bias), optional_data<T>(tensors, inputs.peephole)};
    if (weights.bias) weights.bias += direction * cell.biases() * cell.hidden;
    if (weights.peephole) weights.peephole += direction * 3 * cell.hidden;
    return weights;
}

template <typename T>
void store(const std::vector<accumulator_t<T>>& state, T* out) {
    std::transform(state.begin(), state.end(), out, [](auto value) { return static_cast<T>(value); });
}

std::vector<int64_t> checked_lengths(const ov::Node* node, const ov::Tensor& tensor, size_t steps) {
    auto lengths = integer_values(tensor);
    for (const int64_t length : lengths)
        NODE_VALIDATION_CHECK(node, length >= 0 && length <= static_cast<int64_t>(steps), "a sequence has length ",
                              length, ", expected a value in [0, ", steps, "]");
    return lengths;
}

}  // namespace

RecurrenceInputs RecurrenceInputs::of_cell(size_t count, bool is_lstm) {
    RecurrenceInputs inputs{};
    size_t next = 0;
    inputs.data = next++;
    inputs.hidden = next++;
    if (is_lstm) inputs.cell = next++;
    inputs.weights = next++;
    inputs.recurrent_weights = next++;
    if (next < count) inputs.bias = next++;
    if (is_lstm && next < count) inputs.peephole = next;
    return inputs;
}

RecurrenceInputs RecurrenceInputs::of_sequence(Direction direction, bool is_lstm) {
    auto inputs = of_cell(0, is_lstm);
    inputs.lengths = inputs.weights;
    inputs.weights += 1;
    inputs.recurrent_weights += 1;
    inputs.bias = inputs.recurrent_weights + 1;
    inputs.direction = direction;
    return inputs;
}

void infer_recurrence(ov::Node* node, const RecurrentCell& cell, const RecurrenceInputs& inputs) {
    const auto type = merge_types(node, inputs);
    const auto hidden_size = static_cast<int64_t>(cell.hidden);
    ov::Dimension batch, steps, input_size, hidden = hidden_size;
    ov::Dimension rows = static_cast<int64_t>(cell.gates()) * hidden_size;
    ov::Dimension biases = static_cast<int64_t>(cell.biases()) * hidden_size, peepholes = 3 * hidden_size;
    if (!inputs.direction) {
        merge_shape(node, inputs.data, "data", {&batch, &input_size});
        merge_shape(node, inputs.hidden, "hidden state", {&batch, &hidden});
        if (inputs.cell) merge_shape(node, *inputs.cell, "cell state", {&batch, &hidden});
        merge_shape(node, inputs.weights, "weights", {&rows, &input_size});
        merge_shape(node, inputs.recurrent_weights, "recurrent weights", {&rows, &hidden});
        if (inputs.bias) merge_shape(node, *inputs.bias, "biases", {&biases});
        if (inputs.peephole) merge_shape(node, *inputs.peephole, "peepholes", {&peepholes});
        node->set_output_size(inputs.cell ? 2 : 1);
        for (size_t i = 0; i < node->get_output_size(); ++i)
            node->set_output_type(i, type, {batch, hidden});
        return;
    }
    ov::Dimension directions = direction_count(*inputs.direction);
    merge_shape(node, inputs.data, "data", {&batch, &steps, &input_size});
    merge_shape(node, inputs.hidden, "hidden state", {&batch, &directions, &hidden});
    if (inputs.cell) merge_shape(node, *inputs.cell, "cell state", {&batch, &directions, &hidden});
    check_integer_input(node, *inputs.lengths, "sequence lengths");
    merge_shape(node, *inputs.lengths, "sequence lengths", {&batch});
    merge_shape(node, inputs.weights, "weights", {&directions, &rows, &input_size});
    merge_shape(node, inputs.recurrent_weights, "recurrent weights", {&directions, &rows, &hidden});
    if (inputs.bias) merge_shape(node, *inputs.bias, "biases", {&directions, &biases});
    if (inputs.peephole) merge_shape(node, *inputs.peephole, "peepholes", {&directions, &peepholes});
    node->set_output_size(inputs.cell ? 3 : 2);
    node->set_output_type(0, type, {batch, directions, steps, hidden});
    for (size_t i = 1; i < node->get_output_size(); ++i)
        node->set_output_type(i, type, {batch, directions, hidden});
}

bool run_cell(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& tensors,
              const RecurrentCell& cell, const RecurrenceInputs& inputs) {
    const auto& data = tensors[inputs.data].get_shape();
    NODE_VALIDATION_CHECK(node, data.size() == 2, "data have shape ", data, ", expected rank 2");
    const size_t batch = data[0], input_size = data[1];
    check_tensors(node, tensors, cell, inputs, batch, 1, input_size);
    for (auto& output : outputs)
        output.set_shape({batch, cell.hidden});
    return dispatch(RealTypes(), tensors[inputs.data].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        CellRunner<T> runner(cell, weights_of_direction<T>(tensors, cell, inputs, 0, input_size), input_size);
        const T* first_hidden = tensors[inputs.hidden].data<T>();
        const T* first_cell = optional_data<T>(tensors, inputs.cell);
        std::vector<accumulator_t<T>> hidden(cell.hidden), cell_state(first_cell ? cell.hidden : 0);
        for (size_t n = 0; n < batch; ++n) {
            std::copy_n(first_hidden + n * cell.hidden, cell.hidden, hidden.begin());
            if (first_cell) std::copy_n(first_cell + n * cell.hidden, cell.hidden, cell_state.begin());
            runner.step(tensors[inputs.data].data<T>() + n * input_size, hidden, cell_state);
            store(hidden, outputs[0].data<T>() + n * cell.hidden);
            if (first_cell) store(cell_state, outputs[1].data<T>() + n * cell.hidden);
        }
    });
}

bool run_sequence(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& tensors,
                  const RecurrentCell& cell, const RecurrenceInputs& inputs) {
    const auto& data = tensors[inputs.data].get_shape();
    NODE_VALIDATION_CHECK(node, data.size() == 3, "data have shape ", data, ", expected rank 3");
    const size_t batch = data[0], steps = data[1], input_size = data[2], size = cell.hidden;
    const auto directions = static_cast<size_t>(direction_count(*inputs.direction));
    check_tensors(node, tensors, cell, inputs, batch, directions, input_size);
    const auto lengths = checked_lengths(node, tensors[*inputs.lengths], steps);
    outputs[0].set_shape({batch, directions, steps, size});
    for (size_t i = 1; i < outputs.size(); ++i)
        outputs[i].set_shape({batch, directions, size});
    return dispatch(RealTypes(), tensors[inputs.data].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* first_hidden = tensors[inputs.hidden].data<T>();
        const T* first_cell = optional_data<T>(tensors, inputs.cell);
        std::vector<accumulator_t<T>> hidden(size), cell_state(first_cell ? size : 0);
        std::fill_n(outputs[0].data<T>(), outputs[0].get_size(), T(0));
        for (size_t direction = 0; direction < directions; ++direction) {
            CellRunner<T> runner(cell, weights_of_direction<T>(tensors, cell, inputs, direction, input_size),
                                 input_size);
            const bool reversed = direction == 1 || *inputs.direction == Direction::REVERSE;
            for (size_t n = 0; n < batch; ++n) {
                const size_t state = (n * directions + direction) * size;
                const auto length = static_cast<size_t>(lengths[n]);
                std::copy_n(first_hidden + state, size, hidden.begin());
                if (first_cell) std::copy_n(first_cell + state, size, cell_state.begin());
                for (size_t step = 0; step < length; ++step) {
                    const size_t t = reversed ? length - 1 - step : step;
                    runner.step(tensors[inputs.data].data<T>() + (n * steps + t) * input_size, hidden, cell_state);
                    store(hidden, outputs[0].data<T>() + ((n * directions + direction) * steps + t) * size);
                }
                store(hidden, outputs[1].data<T>() + state);
                if (first_cell) store(cell_state, outputs[2].data<T>() + state);
            }
        }
    });
}

}  // namespace opsets
}  // namespace tenon
