#include "recurrence/recurrent_kernel.hpp"

#include <algorithm>
#include <cstring>

#include "recurrence/phased_work.hpp"

namespace tenon {
namespace cpu {
namespace {

using Kind = RecurrentForm::Kind;
using Functions = RecurrentFunctions;

// Rows of one product over the steps; enough to use weights often, few enough for the caches.
constexpr size_t rows_per_chunk = 128;
// Multiply-adds of a step that are worth a thread.
constexpr size_t least_work = 1 << 15;

size_t panels_of(const RecurrentForm& form) {
    const size_t lanes = recurrent_functions().lanes;
    return (form.state_size + lanes - 1) / lanes;
}

size_t chunk_of(const RecurrentForm& form) {
    return std::min(form.steps, std::max<size_t>((rows_per_chunk + form.batch - 1) / form.batch, 1));
}

/// Floats of one state of all sequences.
size_t state_count(const RecurrentForm& form) {
    return form.directions * form.batch * panels_of(form) * recurrent_functions().lanes;
}

}  // namespace

/// Where everything lies; sequence = direction · batch size + index in the batch.
struct RecurrentKernel::Memory {
    const float *data, *first_hidden, *first_cell;
    const void* given_lengths;
    /// All hidden states; null for a cell.
    float* all_hidden;
    float *last_hidden, *last_cell;
    /// Scratch: [sequence][step of the chunk][panel][gate][lane], then [sequence][padded state] each.
    float* inputs;
    /// States before even and before odd steps.
    float* hidden[2];
    float *cell, *update, *reset_state;
    /// Per element of the batch.
    size_t* lengths;
};

/// A share of one direction.
struct RecurrentKernel::Work {
    size_t direction, first_batch, last_batch, first_panel, last_panel;
};

RecurrentKernel::RecurrentKernel(const RecurrentForm& form, ov::element::Type lengths_type, RecurrentWeights weights)
    : m_form(form),
      m_lengths_are_wide(lengths_type == ov::element::i64),
      m_weights(std::move(weights)),
      m_functions(recurrent_functions()),
      m_panels(panels_of(form)),
      m_padded(m_panels * m_functions.lanes),
      m_chunk(chunk_of(form)) {}

size_t RecurrentKernel::scratch_bytes(const RecurrentForm& form) {
    const size_t states = state_count(form);
    return (states * form.gates() * chunk_of(form) + 5 * states) * sizeof(float) + form.batch * sizeof(size_t);
}

RecurrentKernel::Memory RecurrentKernel::memory_of(const RunContext& context) const {
    Memory memory{};
    memory.data = context.input<float>(m_form.data);
    memory.first_hidden = context.input<float>(m_form.hidden);
    if (m_form.cell) memory.first_cell = context.input<float>(*m_form.cell);
    if (m_form.lengths) memory.given_lengths = context.input(*m_form.lengths);
    size_t output = 0;
    if (m_form.is_sequence()) memory.all_hidden = context.output<float>(output++);
    memory.last_hidden = context.output<float>(output++);
    if (m_form.cell) memory.last_cell = context.output<float>(output);
    const size_t states = state_count(m_form);
    memory.inputs = context.scratch<float>();
    float* next = memory.inputs + states * m_form.gates() * m_chunk;
    for (float** state : {&memory.hidden[0], &memory.hidden[1], &memory.cell, &memory.update, &memory.reset_state}) {
        *state = next;
        next += states;
    }
    memory.lengths = reinterpret_cast<size_t*>(next);
    return memory;
}

void RecurrentKernel::read_lengths(const RunContext&, const Memory& memory) const {
    for (size_t b = 0; b < m_form.batch; ++b) {
        int64_t length = 1;
        if (memory.given_lengths)
            length = m_lengths_are_wide ? static_cast<const int64_t*>(memory.given_lengths)[b]
                                        : static_cast<const int32_t*>(memory.given_lengths)[b];
        OPENVINO_ASSERT(length >= 0 && static_cast<size_t>(length) <= m_form.steps, "a sequence has length ", length,
                        ", expected a value in [0, ", m_form.steps, "]");
        memory.lengths[b] = static_cast<size_t>(length);
    }
}

void RecurrentKernel::load_states(const Memory& memory) const {
    const size_t size = m_form.state_size;
    const auto load = [&](const float* source, float* target, size_t sequence) {
        const size_t direction = sequence / m_form.batch, b = sequence % m_form.batch;
        float* padded = target + sequence * m_padded;
        std::memcpy(padded, source + (b * m_form.directions + direction) * size, size * sizeof(float));
        std::fill(padded + size, padded + m_padded, 0.0f);
    };
    for (size_t sequence = 0; sequence < m_form.directions * m_form.batch; ++sequence) {
        load(memory.first_hidden, memory.hidden[0], sequence);
        if (memory.first_cell) load(memory.first_cell, memory.cell, sequence);
    }
}

void RecurrentKernel::store_states(const Memory& memory) const {
    const size_t size = m_form.state_size, steps = m_form.steps;
    for (size_t sequence = 0; sequence < m_form.directions * m_form.batch; ++sequence) {
        const size_t direction = sequence / m_form.batch, b = sequence % m_form.batch;
        const size_t place = b * m_form.directions + direction, length = memory.lengths[b];
        const float* hidden = memory.hidden[length % 2] + sequence * m_padded;
        std::memcpy(memory.last_hidden + place * size, hidden, size * sizeof(float));
        if (memory.last_cell)
            std::memcpy(memory.last_cell + place * size, memory.cell + sequence * m_padded, size * sizeof(float));
        if (memory.all_hidden)
            std::fill_n(memory.all_hidden + (place * steps + length) * size, (steps - length) * size, 0.0f);
    }
}

size_t RecurrentKernel::time_of(const Memory& memory, size_t sequence, size_t step) const {
    const bool is_backward = m_form.is_reverse || sequence >= m_form.batch;
    return is_backward ? memory.lengths[sequence % m_form.batch] - 1 - step : step;
}

void RecurrentKernel::multiply_inputs(const Memory& memory, const Work& work, size_t first_step,
                                      size_t last_step) const {
    const size_t width = m_form.gates() * m_functions.lanes;
    const float* values[Functions::most_rows];
    const float* starts[Functions::most_rows];
    float* sums[Functions::most_rows];
    for (size_t panel = work.first_panel; panel < work.last_panel; ++panel) {
        const float* bias = m_weights.input_bias.data() + (work.direction * m_panels + panel) * width;
        const float* weights = m_weights.input.panel(work.direction, panel);
        std::fill_n(starts, Functions::most_rows, bias);
        size_t rows = 0;
        const auto multiply = [&] {
            m_functions.multiply(values, starts, sums, rows, m_form.input_size, weights, m_form.gates());
            rows = 0;
        };
        for (size_t b = work.first_batch; b < work.last_batch; ++b) {
            const size_t sequence = work.direction * m_form.batch + b;
            for (size_t step = first_step; step < std::min(last_step, memory.lengths[b]); ++step) {
                values[rows] = memory.data + (b * m_form.steps + time_of(memory, sequence, step)) * m_form.input_size;
                sums[rows] = memory.inputs + ((sequence * m_chunk + step - first_step) * m_panels + panel) * width;
                if (++rows == m_functions.rows) multiply();
            }
        }
        if (rows) multiply();
    }
}

void RecurrentKernel::finish_panel(const Memory& memory, size_t sequence, size_t panel, size_t step,
                                   const float* inputs, const float* sums) const {
    const size_t lanes = m_functions.lanes, place = sequence * m_padded + panel * lanes;
    const float* before = memory.hidden[step % 2] + place;
    float* after = memory.hidden[(step + 1) % 2] + place;
    const auto& functions = m_form.functions;
    switch (m_form.kind) {
        case Kind::lstm: {
            const float* peephole = nullptr;
            if (!m_weights.peephole.empty())
                peephole = m_weights.peephole.data() + (sequence / m_form.batch * m_panels + panel) * 3 * lanes;
            m_functions.lstm(sums, peephole, functions, memory.cell + place, after);
            break;
        }
        case Kind::gru:
            m_functions.gru_gates(sums, before, functions, memory.update + place, memory.reset_state + place);
            return;
        case Kind::gru_linear_before_reset:
            m_functions.gru_linear(inputs, sums, before, functions, after);
            break;
        case Kind::rnn:
            m_functions.rnn(sums, functions, after);
            break;
    }
    write_output(memory, sequence, panel, step);
}

void RecurrentKernel::write_output(const Memory& memory, size_t sequence, size_t panel, size_t step) const {
    if (!memory.all_hidden) return;
    const size_t lanes = m_functions.lanes, first = panel * lanes, size = m_form.state_size;
    const size_t place = sequence % m_form.batch * m_form.directions + sequence / m_form.batch;
    const float* hidden = memory.hidden[(step + 1) % 2] + sequence * m_padded + first;
    float* target = memory.all_hidden + (place * m_form.steps + time_of(memory, sequence, step)) * size + first;
    std::memcpy(target, hidden, std::min(lanes, size - first) * sizeof(float));
}

void RecurrentKernel::run_step(const Memory& memory, const Work& work, size_t step, size_t chunk_start) const {
    const size_t lanes = m_functions.lanes, width = m_form.gates() * lanes;
    const bool is_linear = m_form.kind == Kind::gru_linear_before_reset;
    alignas(64) float buffer[Functions::most_rows][Functions::most_vectors * Functions::most_lanes];
    const float* values[Functions::most_rows];
    const float* inputs[Functions::most_rows];
    const float* starts[Functions::most_rows];
    float* sums[Functions::most_rows];
    size_t sequences[Functions::most_rows];
    for (size_t row = 0; row < Functions::most_rows; ++row)
        sums[row] = buffer[row];
    for (size_t panel = work.first_panel; panel < work.last_panel; ++panel) {
        const float* weights = m_weights.recurrent.panel(work.direction, panel);
        size_t rows = 0;
        const auto multiply = [&] {
            m_functions.multiply(values, starts, sums, rows, m_form.state_size, weights, m_weights.recurrent.vectors());
            for (size_t row = 0; row < rows; ++row)
                finish_panel(memory, sequences[row], panel, step, inputs[row], sums[row]);
            rows = 0;
        };
        for (size_t b = work.first_batch; b < work.last_batch; ++b) {
            if (step >= memory.lengths[b]) continue;
            const size_t sequence = work.direction * m_form.batch + b;
            sequences[rows] = sequence;
            values[rows] = memory.hidden[step % 2] + sequence * m_padded;
            inputs[rows] = memory.inputs + ((sequence * m_chunk + step - chunk_start) * m_panels + panel) * width;
            starts[rows] = is_linear ? m_weights.recurrent_bias.data() + (work.direction * m_panels + panel) * width
                                     : inputs[rows];
            if (++rows == m_functions.rows) multiply();
        }
        if (rows) multiply();
    }
}

void RecurrentKernel::run_candidates(const Memory& memory, const Work& work, size_t step, size_t chunk_start) const {
    const size_t lanes = m_functions.lanes, width = m_form.gates() * lanes;
    alignas(64) float sums[Functions::most_lanes];
    float* const targets[] = {sums};
    for (size_t panel = work.first_panel; panel < work.last_panel; ++panel)
        for (size_t b = work.first_batch; b < work.last_batch; ++b) {
            if (step >= memory.lengths[b]) continue;
            const size_t sequence = work.direction * m_form.batch + b, place = sequence * m_padded + panel * lanes;
            const float* const values[] = {memory.reset_state + sequence * m_padded};
            const float* const starts[] = {
                memory.inputs + ((sequence * m_chunk + step - chunk_start) * m_panels + panel) * width + 2 * lanes};
            m_functions.multiply(values, starts, targets, 1, m_form.state_size,
                                 m_weights.candidate.panel(work.direction, panel), 1);
            m_functions.gru_state(sums, memory.update + place, memory.hidden[step % 2] + place, m_form.functions,
                                  memory.hidden[(step + 1) % 2] + place);
            write_output(memory, sequence, panel, step);
        }
}

/// Some sequences from begin to end on one thread.
void RecurrentKernel::run_sequences(const Memory& memory, const Work& work) const {
    const size_t longest = *std::max_element(memory.lengths + work.first_batch, memory.lengths + work.last_batch);
    for (size_t start = 0; start < longest; start += m_chunk) {
        const size_t end = std::min(start + m_chunk, longest);
        multiply_inputs(memory, work, start, end);
        for (size_t step = start; step < end; ++step) {
            run_step(memory, work, step, start);
            if (m_form.kind == Kind::gru) run_candidates(memory, work, step, start);
        }
    }
}

/// All sequences, with the panels of each step shared by the threads.
void RecurrentKernel::run_panels(const RunContext& context, const Memory& memory, size_t threads) const {
    const size_t longest = *std::max_element(memory.lengths, memory.lengths + m_form.batch);
    // For each chunk the product of the inputs, then the steps.
    const size_t parts = m_form.kind == Kind::gru ? 2 : 1, per_chunk = 1 + m_chunk * parts;
    const size_t chunks = (longest + m_chunk - 1) / m_chunk, panels = m_panels * m_form.directions;
    PhasedWork phases(longest * parts + chunks, std::clamp<size_t>(panels / threads, 1, 4), threads);
    const auto& services = context.services();
    phases.run(context, [&](size_t phase, size_t task) {
        if (services.cancelled()) return;
        const size_t start = phase / per_chunk * m_chunk, part = phase % per_chunk;
        const size_t step = part == 0 ? start : start + (part - 1) / parts;
        const size_t tasks = phases.tasks_per_phase();
        const size_t first = panels * task / tasks, last = panels * (task + 1) / tasks;
        for (size_t direction = first / m_panels; direction * m_panels < last; ++direction) {
            const size_t base = direction * m_panels;
            const Work work{direction, 0, m_form.batch, std::max(first, base) - base, std::min(last - base, m_panels)};
            if (part == 0)
                multiply_inputs(memory, work, start, start + m_chunk);
            else if ((part - 1) % parts == 0)
                run_step(memory, work, step, start);
            else
                run_candidates(memory, work, step, start);
        }
    });
}

void RecurrentKernel::run(KernelState*, const RunContext& context) const {
    const auto memory = memory_of(context);
    read_lengths(context, memory);
    load_states(memory);
    // A thread that has whole sequences never waits for another, but reads all weights at every step.
    const size_t threads = context.threads(), sequences = m_form.directions * m_form.batch;
    const size_t step_work = m_form.batch * m_padded * m_form.gates() * m_form.state_size * m_form.directions;
    const bool are_weights_small = m_weights.recurrent.bytes_per_direction() <= (size_t{1} << 19);
    if (threads > 1 && sequences > 1 && (are_weights_small || m_form.directions >= threads) &&
        step_work * m_form.steps >= 8 * least_work) {
        const size_t parts = std::min((threads + m_form.directions - 1) / m_form.directions, m_form.batch);
        context.parallel_ranges(m_form.directions * parts, 1, [&](size_t first, size_t last) {
            for (size_t part = first; part < last; ++part) {
                const size_t share = part % parts;
                run_sequences(memory, {part / parts, m_form.batch * share / parts, m_form.batch * (share + 1) / parts,
                                       0, m_panels});
            }
        });
    } else {
        run_panels(context, memory, std::clamp<size_t>(step_work / least_work, 1, threads));
    }
    store_states(memory);
}

}  // namespace cpu
}  // namespace tenon
