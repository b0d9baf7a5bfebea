#include "execution.hpp"

#include <algorithm>

#include "extension/guard.hpp"
#include "threads.hpp"

namespace tenon {
namespace {

constexpr size_t most_plans_per_stream = 64;

/// What a step works for, for messages.
std::string description_of(const Plan& plan, size_t step) {
    const auto& info = plan.infos[step];
    if (info.node >= plan.graph.nodes.size()) return "the outputs of the model";
    const auto& node = plan.graph.nodes[info.node];
    std::string text = "node '" + node.node->get_friendly_name() + "' of type " + node.node->get_type_name();
    if (node.extension && !node.extension->built_in) text += " (extension '" + node.extension->name + "')";
    return text;
}

Placement placement_of(const Plan& plan, size_t index) {
    Placement placement;
    const auto& info = plan.infos[index];
    if (info.kind != StepInfo::Kind::node) return placement;
    const auto& node = plan.graph.nodes[info.node];
    const auto same = [](const Place& a, const Place& b) {
        return a.home != Home::none && a.home == b.home && a.index == b.index && a.offset == b.offset;
    };
    const auto* inputs = plan.table.data() + plan.steps[index].first_input;
    const auto* outputs = plan.table.data() + plan.steps[index].first_output;
    for (size_t output = 0; output < node.outputs.size(); ++output) {
        const auto* found = std::find_if(inputs, inputs + node.inputs.size(),
                                         [&](const Place& input) { return same(input, outputs[output]); });
        const auto input = static_cast<size_t>(found - inputs);
        placement.shared_inputs.push_back(input < node.inputs.size() ? input : Placement::none);
    }
    return placement;
}

}  // namespace

StreamStates::States& StreamStates::of(const std::shared_ptr<const Plan>& plan) {
    const auto found = m_entries.find(plan.get());
    if (found != m_entries.end()) return found->second.states;
    if (m_entries.size() >= most_plans_per_stream) m_entries.clear();
    Entry entry{plan, {}};
    for (size_t i = 0; i < plan->steps.size(); ++i)
        entry.states.push_back(call_guarded(description_of(*plan, i), [&] {
            return plan->steps[i].kernel->make_placed_state(placement_of(*plan, i));
        }));
    return m_entries.emplace(plan.get(), std::move(entry)).first->second.states;
}

void PlainServices::parallel(size_t count, ParallelBody body, void* context) const {
    run_parallel(count, body, context);
}

void* PlainServices::allocate_output(size_t, const ov::element::Type&, const ov::Shape&) const {
    OPENVINO_THROW("an output whose shape depends on data is made outside of an inference");
}

ov::Tensor& PlainServices::variable(const std::string& id) const {
    OPENVINO_THROW("variable '", id, "' is used outside of an inference");
}

bool PlainServices::variable_is_set(const std::string& id) const {
    OPENVINO_THROW("variable '", id, "' is used outside of an inference");
}

void PlainServices::mark_variable_set(const std::string& id) const {
    variable(id);
}

/// Services of the request, with the place for data-dependent outputs of the running step.
class ProgramExecution::Services : public RunServices {
public:
    Services(ProgramExecution& execution, const RunServices& request)
        : m_execution(execution), m_request(request), m_threads(request.threads()) {}

    size_t threads() const override { return m_threads; }
    /// For the next step; the calling thread's regions follow.
    void set_threads(size_t threads) {
        if (threads == m_threads) return;
        set_team_threads(threads);
        m_threads = threads;
    }
    void parallel(size_t count, ParallelBody body, void* context) const override {
        m_request.parallel(count, body, context);
    }
    bool cancelled() const override { return m_request.cancelled(); }
    Queue& queue() const override { return *m_execution.m_queue; }
    void* allocate_output(size_t output, const ov::element::Type& type, const ov::Shape& shape) const override;
    void give_output(size_t output, const ov::Tensor& tensor) const override;
    ov::Tensor& variable(const std::string& id) const override { return m_request.variable(id); }
    bool variable_is_set(const std::string& id) const override { return m_request.variable_is_set(id); }
    void mark_variable_set(const std::string& id) const override { m_request.mark_variable_set(id); }

    size_t step = 0;

private:
    /// The running step's entry for an output whose shape depends on data.
    const Plan::DynamicOutput& find(size_t output) const;

    ProgramExecution& m_execution;
    const RunServices& m_request;
    size_t m_threads;
};

const Plan::DynamicOutput& ProgramExecution::Services::find(size_t output) const {
    for (const auto& dynamic : m_execution.m_plan->dynamic_outputs)
        if (dynamic.step == step && dynamic.port == output) return dynamic;
    OPENVINO_THROW("output ", output, " has a shape that is known before the inference; it cannot be allocated anew");
}

void* ProgramExecution::Services::allocate_output(size_t output, const ov::element::Type& type,
                                                  const ov::Shape& shape) const {
    const auto& dynamic = find(output);
    auto& execution = m_execution;
    const auto index = execution.m_plan->table[dynamic.entry].index;
    auto& memory = execution.m_program->environment().device->memory();
    auto& tensor = execution.m_dynamic[index];
    void* address = nullptr;
    if (memory.is_host()) {
        if (!tensor || tensor.get_element_type() != type || execution.m_dynamic_is_given[index])
            tensor = ov::Tensor(type, shape);
        else
            tensor.set_shape(shape);
        execution.m_dynamic_is_given[index] = false;
        address = tensor.data();
    } else {
        tensor = ov::Tensor(type, shape);
        execution.m_dynamic_blocks[index] = std::make_unique<DeviceBlock>(memory, tensor.get_byte_size());
        address = execution.m_dynamic_blocks[index]->handle;
    }
    execution.m_table[dynamic.entry] = address;
    return address;
}

void ProgramExecution::Services::give_output(size_t output, const ov::Tensor& tensor) const {
    const auto& dynamic = find(output);
    if (!m_execution.m_program->environment().device->memory().is_host() || !tensor.is_continuous())
        return RunServices::give_output(output, tensor);
    const auto index = m_execution.m_plan->table[dynamic.entry].index;
    m_execution.m_dynamic[index] = tensor;
    m_execution.m_dynamic_is_given[index] = true;
    m_execution.m_table[dynamic.entry] = tensor.data();
}

ProgramExecution::ProgramExecution(std::shared_ptr<Program> program)
    : m_program(std::move(program)), m_queue(m_program->environment().device->make_queue()) {}

ProgramExecution::~ProgramExecution() = default;

void ProgramExecution::run(StreamStates& states, const std::vector<ov::Tensor>& inputs,
                           std::vector<ov::Tensor>& outputs, const RunServices& services) {
    choose_plan(inputs);
    bind_tensors(inputs, outputs);
    run_steps(states.of(m_plan), services);
    take_outputs(outputs);
    if (m_plan->rest) run_rest(states, outputs, services);
}

void ProgramExecution::choose_plan(const std::vector<ov::Tensor>& inputs) {
    bool same = m_plan != nullptr;
    for (size_t i = 0; same && i < inputs.size(); ++i)
        same = inputs[i].get_shape() == m_shapes[i];
    if (same) return;
    std::vector<ov::Shape> shapes;
    for (const auto& input : inputs)
        shapes.push_back(input.get_shape());
    auto plan = call_guarded("planning model '" + m_program->model().get_friendly_name() + "'",
                             [&] { return m_program->plan_for(shapes); });
    m_shapes = std::move(shapes);
    if (plan == m_plan) return;
    bind_plan(std::move(plan));
}

void* ProgramExecution::address_of(const Plan& plan, const Place& place) {
    const auto at = [&](const void* base) { return static_cast<char*>(const_cast<void*>(base)) + place.offset; };
    switch (place.home) {
        case Home::arena:
            return at(m_arena->handle);
        case Home::constant:
            return at(plan.constants[place.index].get());
        case Home::input:
            return at(m_input_addresses[place.index]);
        case Home::output:
            return at(m_output_addresses[place.index]);
        default:
            return nullptr;
    }
}

void ProgramExecution::bind_plan(std::shared_ptr<const Plan> plan) {
    // Nothing of the former plan may be taken for that of this one, whatever is thrown below.
    if (!m_plan || m_plan->rest != plan->rest) m_rest.reset();
    m_plan.reset();
    m_times.clear();
    auto& memory = m_program->environment().device->memory();
    if (!m_arena || m_arena->bytes < plan->arena_bytes)
        m_arena = std::make_unique<DeviceBlock>(memory, plan->arena_bytes);
    m_input_addresses.assign(plan->input_shapes.size(), nullptr);
    m_output_addresses.assign(plan->outputs.size(), nullptr);
    m_device_inputs.clear();
    m_device_inputs.resize(m_input_addresses.size());
    m_device_outputs.clear();
    m_device_outputs.resize(m_output_addresses.size());
    m_table.assign(plan->table.size(), nullptr);
    m_input_borders.clear();
    m_output_borders.clear();
    size_t dynamic_count = 0;
    for (uint32_t entry = 0; entry < plan->table.size(); ++entry) {
        const auto& place = plan->table[entry];
        if (place.home == Home::input) m_input_borders.push_back({entry, place.index, place.offset});
        if (place.home == Home::output) m_output_borders.push_back({entry, place.index, place.offset});
        if (place.home == Home::arena || place.home == Home::constant) m_table[entry] = address_of(*plan, place);
        if (place.home == Home::dynamic) dynamic_count = std::max<size_t>(dynamic_count, place.index + 1);
    }
    m_dynamic.assign(dynamic_count, ov::Tensor());
    m_dynamic_is_given.assign(dynamic_count, false);
    m_dynamic_blocks.clear();
    m_dynamic_blocks.resize(dynamic_count);
    m_plan = std::move(plan);
}

void ProgramExecution::bind_tensors(const std::vector<ov::Tensor>& inputs, std::vector<ov::Tensor>& outputs) {
    auto& memory = m_program->environment().device->memory();
    const bool is_host = memory.is_host();
    for (size_t i = 0; i < inputs.size(); ++i) {
        if (is_host) {
            m_input_addresses[i] = inputs[i].data();
            continue;
        }
        auto& block = m_device_inputs[i];
        if (!block) block = std::make_unique<DeviceBlock>(memory, inputs[i].get_byte_size());
        memory.copy_from_host(block->handle, inputs[i].data(), inputs[i].get_byte_size());
        m_input_addresses[i] = block->handle;
    }
    outputs.resize(m_plan->outputs.size());
    for (size_t i = 0; i < outputs.size(); ++i) {
        const auto& planned = m_plan->outputs[i];
        if (m_plan->graph.outputs[i] == no_value) continue;
        if (!outputs[i])
            outputs[i] = ov::Tensor(planned.type, planned.shape);
        else if (outputs[i].get_shape() != planned.shape)
            outputs[i].set_shape(planned.shape);
        if (!is_host && !m_device_outputs[i])
            m_device_outputs[i] = std::make_unique<DeviceBlock>(memory, outputs[i].get_byte_size());
        m_output_addresses[i] = is_host ? outputs[i].data() : m_device_outputs[i]->handle;
    }
    for (const auto& border : m_input_borders)
        m_table[border.entry] = static_cast<char*>(m_input_addresses[border.tensor]) + border.offset;
    for (const auto& border : m_output_borders)
        m_table[border.entry] = static_cast<char*>(m_output_addresses[border.tensor]) + border.offset;
}

template <bool timed>
void ProgramExecution::run_steps_as(StreamStates::States& states, Services& services, size_t& index) {
    using Clock = std::chrono::steady_clock;
    const auto* steps = m_plan->steps.data();
    const size_t count = m_plan->steps.size();
    void* const* table = m_table.data();
    for (; index < count; ++index) {
        const auto& step = steps[index];
        services.step = index;
        services.set_threads(step.threads);
        const auto start = timed ? Clock::now() : Clock::time_point();
        step.kernel->run(states[step.state].get(), RunContext(table + step.first_input, table + step.first_output,
                                                              table[step.scratch], services));
        if (timed) m_times.push_back({m_plan.get(), index, Clock::now() - start});
        if (services.cancelled()) return;
    }
}

void ProgramExecution::run_steps(StreamStates::States& states, const RunServices& request) {
    Services services(*this, request);
    m_times.clear();
    size_t index = 0;
    m_queue->begin();
    try {
        if (m_collect_times)
            run_steps_as<true>(states, services, index);
        else
            run_steps_as<false>(states, services, index);
        services.set_threads(request.threads());
        m_queue->finish();
    } catch (...) {
        fail(index);
    }
}

void ProgramExecution::fail(size_t index) const {
    if (index >= m_plan->infos.size()) throw;
    rethrow_guarded(description_of(*m_plan, index));
}

void ProgramExecution::take_outputs(std::vector<ov::Tensor>& outputs) {
    auto& memory = m_program->environment().device->memory();
    if (memory.is_host()) return;
    for (size_t i = 0; i < outputs.size(); ++i)
        if (m_device_outputs[i])
            memory.copy_to_host(outputs[i].data(), m_device_outputs[i]->handle, outputs[i].get_byte_size());
}

ov::Tensor ProgramExecution::carried_tensor(const Plan::Carried& carried) {
    auto& memory = m_program->environment().device->memory();
    if (carried.place.home == Home::dynamic) {
        auto& tensor = m_dynamic[carried.place.index];
        OPENVINO_ASSERT(tensor, "a kernel did not allocate an output whose shape depends on data");
        if (!memory.is_host())
            memory.copy_to_host(tensor.data(), m_dynamic_blocks[carried.place.index]->handle, tensor.get_byte_size());
        return tensor;
    }
    void* address = address_of(*m_plan, carried.place);
    const auto shape = carried.shape.to_shape();
    if (memory.is_host()) return ov::Tensor(carried.type, shape, address);
    ov::Tensor tensor(carried.type, shape);
    memory.copy_to_host(tensor.data(), address, tensor.get_byte_size());
    return tensor;
}

void ProgramExecution::run_rest(StreamStates& states, std::vector<ov::Tensor>& outputs, const RunServices& services) {
    if (services.cancelled()) return;
    if (!m_rest) m_rest = std::make_unique<ProgramExecution>(m_plan->rest);
    m_rest->collect_times(m_collect_times);
    m_rest_inputs.clear();
    for (const auto& carried : m_plan->carried)
        m_rest_inputs.push_back(carried_tensor(carried));
    m_rest_outputs.clear();
    for (size_t i = 0; i < outputs.size(); ++i)
        if (m_plan->graph.outputs[i] == no_value) m_rest_outputs.push_back(outputs[i]);
    m_rest->run(states, m_rest_inputs, m_rest_outputs, services);
    size_t next = 0;
    for (size_t i = 0; i < outputs.size(); ++i)
        if (m_plan->graph.outputs[i] == no_value) outputs[i] = m_rest_outputs[next++];
}

}  // namespace tenon
