#include <algorithm>
#include <map>
#include <tuple>

#include "execution.hpp"
#include "extension/guard.hpp"
#include "openvino/core/graph_util.hpp"
#include "plan.hpp"
#include "program.hpp"
#include "threads.hpp"
#include "weight_cache.hpp"

namespace tenon {

DeviceBlock::DeviceBlock(MemorySpace& memory_space, size_t size)
    : space(memory_space), handle(memory_space.allocate(std::max<size_t>(size, 64))), bytes(size) {}

DeviceBlock::~DeviceBlock() {
    space.free(handle);
}

namespace {

class PlanPrepareContext : public PrepareContext {
public:
    explicit PlanPrepareContext(const PlanEnvironment& environment)
        : m_environment(environment), m_threads(environment.threads) {}

    size_t threads() const override { return m_threads; }
    void set_threads(size_t threads) { m_threads = threads; }
    std::shared_ptr<const void> shared(const ov::Tensor& constant, const std::string& form,
                                       const std::function<std::shared_ptr<const void>()>& make) override {
        return m_environment.weights->get(constant, form, make);
    }
    std::unique_ptr<const Body> compile_body(const std::shared_ptr<const ov::Model>& model) override {
        return make_body(model, m_environment);
    }

private:
    const PlanEnvironment& m_environment;
    size_t m_threads;
};

/// A step before places are known.
struct PendingStep {
    std::unique_ptr<const Kernel> kernel;
    std::vector<BufferId> inputs, outputs;
    BufferId scratch = no_buffer;
    StepInfo info;
    size_t threads = 1;
    bool left_out = false;
};

class PlanBuilder {
public:
    PlanBuilder(Graph graph, const PlanEnvironment& environment)
        : m_environment(environment), m_context(environment), m_plan(std::make_shared<Plan>()) {
        m_plan->registry = environment.registry;
        m_plan->graph = std::move(graph);
    }

    std::shared_ptr<const Plan> build(const std::vector<ov::element::Type>& input_types,
                                      const std::vector<ov::element::Type>& output_types) {
        add_inputs(input_types);
        for (size_t i = 0; i < graph().nodes.size(); ++i)
            add_node(i);
        add_outputs(output_types);
        carry_on();
        share_memory();
        m_buffers.pack_arena(m_pending.size());
        finish();
        if (graph().rest) add_rest(output_types);
        return m_plan;
    }

private:
    using FormKey = std::tuple<ValueId, std::string, std::string>;

    const Graph& graph() const { return m_plan->graph; }
    const GraphValue& value(ValueId id) const { return graph().values[id]; }

    static size_t bytes_of(const ChosenPort& port, const ov::PartialShape& shape) {
        return shape.is_static() ? port.layout.byte_size(port.type, shape.to_shape()) : 0;
    }

    FormKey key(ValueId id, const ChosenPort& port) const { return {id, port.type.to_string(), port.layout.name()}; }

    void add_inputs(const std::vector<ov::element::Type>& input_types) {
        for (size_t i = 0; i < graph().inputs.size(); ++i) {
            const ValueId id = graph().inputs[i];
            m_plan->graph.values[id].border_type = input_types[i];
            const auto port = port_of(graph(), id);
            m_forms[key(id, port)] =
                m_buffers.add(Home::input, static_cast<uint32_t>(i), bytes_of(port, value(id).shape));
            m_plan->input_shapes.push_back(value(id).shape.to_shape());
        }
    }

    uint32_t keep_constant(const std::shared_ptr<const void>& owner, const void* address) {
        m_plan->constants.push_back(std::shared_ptr<const void>(owner, address));
        return static_cast<uint32_t>(m_plan->constants.size() - 1);
    }

    /// A constant in the wanted form: made now, shared by all plans.
    BufferId constant_form(ValueId id, const ChosenPort& wanted) {
        const auto& constant = value(id).constant;
        const auto shape = constant.get_shape();
        const ChosenPort own{constant.get_element_type(), MemoryLayout::planar(shape.size())};
        const size_t bytes = wanted.layout.byte_size(wanted.type, shape);
        auto& memory = m_environment.device->memory();
        const bool as_it_is = own.type == wanted.type && own.layout.same_memory(wanted.layout, shape);
        if (as_it_is && memory.is_host()) {
            const auto tensor = std::make_shared<ov::Tensor>(constant);
            return m_buffers.add(Home::constant, keep_constant(tensor, constant.data()), bytes);
        }
        const auto made =
            m_environment.weights->get(constant, "value " + wanted.type.to_string() + " " + wanted.layout.name(), [&] {
                auto source = std::make_shared<DeviceBlock>(memory, constant.get_byte_size());
                memory.copy_from_host(source->handle, constant.data(), constant.get_byte_size());
                if (as_it_is) return std::shared_ptr<const void>(source);
                auto block = std::make_shared<DeviceBlock>(memory, bytes);
                const auto kernel = make_reorder(own, wanted, shape);
                run_once(*kernel, source->handle, block->handle);
                return std::shared_ptr<const void>(block);
            });
        const auto* block = static_cast<const DeviceBlock*>(made.get());
        return m_buffers.add(Home::constant, keep_constant(made, block->handle), bytes);
    }

    std::unique_ptr<const Kernel> make_reorder(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) {
        m_context.set_threads(m_environment.threads);
        auto kernel = m_environment.device->prepare_reorder(from, to, shape, m_context);
        OPENVINO_ASSERT(kernel, "Device ", m_environment.device->name(), " cannot convert ", from.type, " ",
                        from.layout.name(), " to ", to.type, " ", to.layout.name(), " for shape ", shape);
        return kernel;
    }

    void run_once(const Kernel& kernel, void* input, void* output) { run_once(kernel, &input, &output, nullptr, {}); }
    void run_once(const Kernel& kernel, void* const* inputs, void* const* outputs, void* scratch,
                  const Placement& placement) {
        const auto state = kernel.make_placed_state(placement);
        const auto queue = m_environment.device->make_queue();
        PlainServices services(m_environment.threads, queue.get());
        queue->begin();
        kernel.run(state.get(), RunContext(inputs, outputs, scratch, services));
        queue->finish();
    }

    bool is_constant(BufferId id) const { return m_buffers.place(id).home == Home::constant; }
    void* constant_address(BufferId id) const {
        return const_cast<void*>(m_plan->constants[m_buffers.place(id).index].get());
    }
    BufferId add_constant(const std::shared_ptr<DeviceBlock>& block, size_t bytes) {
        return m_buffers.add(Home::constant, keep_constant(block, block->handle), bytes);
    }

    /// A value that was computed when the plan was made, in another form.
    BufferId computed_form(BufferId source, const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape) {
        const size_t bytes = to.layout.byte_size(to.type, shape);
        const auto block = std::make_shared<DeviceBlock>(m_environment.device->memory(), bytes);
        run_once(*make_reorder(from, to, shape), constant_address(source), block->handle);
        return add_constant(block, bytes);
    }

    bool runs_now(const PendingStep& step, const GraphNode& node) const {
        return node.choice().configuration.run_once &&
               std::all_of(step.inputs.begin(), step.inputs.end(),
                           [&](BufferId id) { return id == no_buffer || is_constant(id); }) &&
               std::all_of(node.outputs.begin(), node.outputs.end(),
                           [&](ValueId id) { return value(id).shape.is_static(); });
    }

    /// Runs a step whose inputs are known; its outputs are constants from here on.
    void run_now(const PendingStep& step, const GraphNode& node) {
        auto& memory = m_environment.device->memory();
        std::vector<void*> inputs, outputs;
        for (const auto id : step.inputs)
            inputs.push_back(id == no_buffer ? nullptr : constant_address(id));
        for (size_t i = 0; i < node.outputs.size(); ++i) {
            const auto& port = node.choice().outputs[i];
            const size_t bytes = bytes_of(port, value(node.outputs[i]).shape);
            const auto block = std::make_shared<DeviceBlock>(memory, bytes);
            outputs.push_back(block->handle);
            m_forms[key(node.outputs[i], port)] = add_constant(block, bytes);
        }
        const DeviceBlock scratch(memory, node.choice().configuration.scratch_bytes);
        const Placement apart{std::vector<size_t>(outputs.size(), Placement::none)};
        call_guarded(where(node),
                     [&] { run_once(*step.kernel, inputs.data(), outputs.data(), scratch.handle, apart); });
    }

    static std::string where(const GraphNode& node) {
        return "extension '" + node.extension->name + "', kernel " + node.factory->name() + ", node '" +
               node.node->get_friendly_name() + "' of type " + node.node->get_type_name();
    }

    /// The buffer that holds a value in the wanted form; a reorder step is added where nobody made it yet.
    BufferId form_of(ValueId id, const ChosenPort& wanted, size_t for_node) {
        const auto found = m_forms.find(key(id, wanted));
        if (found != m_forms.end()) return found->second;
        BufferId buffer = no_buffer;
        if (value(id).constant) {
            buffer = constant_form(id, wanted);
        } else {
            const auto own = port_of(graph(), id);
            const auto source = m_forms.at(key(id, own));
            if (value(id).shape.is_dynamic() ||
                (own.type == wanted.type && own.layout.same_memory(wanted.layout, value(id).shape.to_shape())))
                return source;
            if (is_constant(source)) {
                buffer = computed_form(source, own, wanted, value(id).shape.to_shape());
            } else {
                buffer = m_buffers.add(Home::arena, 0, bytes_of(wanted, value(id).shape));
                add_reorder(source, buffer, own, wanted, value(id).shape.to_shape(), for_node);
            }
        }
        m_forms[key(id, wanted)] = buffer;
        return buffer;
    }

    void add_reorder(BufferId from_buffer, BufferId to_buffer, const ChosenPort& from, const ChosenPort& to,
                     const ov::Shape& shape, size_t for_node) {
        PendingStep step;
        step.kernel = make_reorder(from, to, shape);
        step.threads = m_environment.threads;
        step.inputs = {from_buffer};
        step.outputs = {to_buffer};
        step.info.kind = StepInfo::Kind::reorder;
        step.info.node = for_node;
        step.info.kernel = "reorder";
        step.info.reordered_bytes = m_buffers.bytes(to_buffer);
        step.info.from = from;
        step.info.to = to;
        note_lifetimes(step);
        m_pending.push_back(std::move(step));
    }

    void note_lifetimes(const PendingStep& step) {
        const size_t index = m_pending.size();
        for (const auto id : step.inputs)
            if (id != no_buffer) m_buffers.used_at(id, index);
        for (const auto id : step.outputs)
            m_buffers.made_at(id, index);
        if (step.scratch != no_buffer) m_buffers.made_at(step.scratch, index);
    }

    void add_node(size_t index) {
        const auto& node = graph().nodes[index];
        const auto& choice = node.choice();
        PendingStep step;
        for (size_t i = 0; i < node.inputs.size(); ++i) {
            const bool absorbed = choice.configuration.inputs[i].layout.kind() == LayoutRule::Kind::absorbed;
            OPENVINO_ASSERT(!absorbed || value(node.inputs[i]).constant, "Kernel '", choice.configuration.name,
                            "' absorbs input ", i, " of node '", node.node->get_friendly_name(),
                            "', which is not constant");
            step.inputs.push_back(absorbed ? no_buffer : form_of(node.inputs[i], choice.inputs[i], index));
        }
        const ThreadTeam team(node.threads);
        m_context.set_threads(node.threads);
        step.threads = node.threads;
        step.kernel = call_guarded(where(node), [&] {
            return node.factory->prepare(graph().describe(node, node.threads), choice, m_context);
        });
        OPENVINO_ASSERT(step.kernel, "Kernel '", choice.configuration.name, "' of extension '", node.extension->name,
                        "' prepared nothing for node '", node.node->get_friendly_name(), "'");
        if (runs_now(step, node)) return run_now(step, node);
        add_node_buffers(step, node);
        step.info.node = index;
        step.info.kernel = choice.configuration.name;
        note_lifetimes(step);
        m_pending.push_back(std::move(step));
    }

    void add_node_buffers(PendingStep& step, const GraphNode& node) {
        const auto& choice = node.choice();
        for (size_t i = 0; i < node.outputs.size(); ++i) {
            const auto& output = value(node.outputs[i]);
            const bool dynamic = output.shape.is_dynamic();
            const auto buffer = m_buffers.add(dynamic ? Home::dynamic : Home::arena, m_dynamic_count,
                                              bytes_of(choice.outputs[i], output.shape));
            if (dynamic) ++m_dynamic_count;
            step.outputs.push_back(buffer);
            m_forms[key(node.outputs[i], choice.outputs[i])] = buffer;
        }
        if (choice.configuration.scratch_bytes)
            step.scratch = m_buffers.add(Home::arena, 0, choice.configuration.scratch_bytes);
    }

    void add_outputs(const std::vector<ov::element::Type>& output_types) {
        for (size_t i = 0; i < graph().outputs.size(); ++i) {
            const ValueId id = graph().outputs[i];
            if (id == no_value) {
                m_plan->outputs.push_back({output_types[i], {}});
                continue;
            }
            const auto shape = value(id).shape.to_shape();
            m_plan->outputs.push_back({output_types[i], shape});
            const ChosenPort wanted{output_types[i], MemoryLayout::planar(shape.size())};
            const auto own = value(id).constant ? ChosenPort{value(id).type, wanted.layout} : port_of(graph(), id);
            const bool direct = own.type == wanted.type && own.layout.same_memory(wanted.layout, shape);
            const auto source = form_of(id, own, graph().nodes.size());
            if (direct && m_buffers.move_to_output(source, static_cast<uint32_t>(i))) continue;
            const auto target =
                m_buffers.add(Home::output, static_cast<uint32_t>(i), wanted.layout.byte_size(wanted.type, shape));
            add_reorder(source, target, own, wanted, shape, graph().nodes.size());
            m_buffers.used_at(target, Buffers::end_of_plan);
        }
    }

    void carry_on() {
        for (const ValueId id : graph().carried) {
            const size_t rank =
                value(id).shape.rank().is_static() ? static_cast<size_t>(value(id).shape.rank().get_length()) : 0;
            const ChosenPort planar{value(id).type, MemoryLayout::planar(rank)};
            const auto buffer = value(id).shape.is_dynamic() ? m_forms.at(key(id, port_of(graph(), id)))
                                                             : form_of(id, planar, graph().nodes.size());
            m_buffers.used_at(buffer, Buffers::end_of_plan);
            m_carried.push_back(buffer);
        }
    }

    void share_memory() {
        for (size_t i = 0; i < m_pending.size(); ++i) {
            auto& step = m_pending[i];
            if (step.info.kind != StepInfo::Kind::node) continue;
            const auto& configuration = graph().nodes[step.info.node].choice().configuration;
            size_t views = 0, slices = 0;
            for (const auto& view : configuration.views)
                if (step.inputs[view.input] != no_buffer)
                    views += m_buffers.share_view(step.outputs[view.output], step.inputs[view.input], view.byte_offset);
            for (const auto& slice : configuration.slices)
                if (step.inputs[slice.input] != no_buffer && appears_once(step.inputs, step.inputs[slice.input]))
                    slices +=
                        m_buffers.share_slice(step.outputs[slice.output], step.inputs[slice.input], slice.byte_offset);
            // Of several inputs that offer their memory for one output, one gives it.
            std::vector<bool> placed(step.outputs.size(), false);
            for (const auto& [output, input] : configuration.in_place)
                if (!placed[output] && step.inputs[input] != no_buffer && appears_once(step.inputs, step.inputs[input]))
                    placed[output] = m_buffers.share_in_place(step.outputs[output], step.inputs[input], i);
            step.left_out = (views > 0 && views == step.outputs.size()) || (slices > 0 && slices == step.inputs.size());
        }
    }

    static bool appears_once(const std::vector<BufferId>& buffers, BufferId id) {
        return std::count(buffers.begin(), buffers.end(), id) == 1;
    }

    uint32_t add_entries(const std::vector<BufferId>& buffers) {
        const auto first = static_cast<uint32_t>(m_plan->table.size());
        for (const auto id : buffers)
            m_plan->table.push_back(m_buffers.place(id));
        return first;
    }

    void finish() {
        for (auto& pending : m_pending) {
            if (pending.left_out) continue;
            Step step{};
            step.kernel = pending.kernel.get();
            step.first_input = add_entries(pending.inputs);
            step.first_output = add_entries(pending.outputs);
            step.scratch = add_entries({pending.scratch});
            step.state = static_cast<uint32_t>(m_plan->kernels.size());
            step.threads = static_cast<uint32_t>(pending.threads);
            for (size_t port = 0; port < pending.outputs.size(); ++port) {
                const auto entry = step.first_output + static_cast<uint32_t>(port);
                if (m_plan->table[entry].home == Home::dynamic)
                    m_plan->dynamic_outputs.push_back({m_plan->steps.size(), port, entry});
            }
            m_plan->steps.push_back(step);
            m_plan->infos.push_back(std::move(pending.info));
            m_plan->kernels.push_back(std::move(pending.kernel));
        }
        for (size_t i = 0; i < m_carried.size(); ++i) {
            const auto& carried = value(graph().carried[i]);
            m_plan->carried.push_back({m_buffers.place(m_carried[i]), carried.type, carried.shape});
        }
        m_plan->arena_bytes = m_buffers.arena_bytes();
        m_plan->arena_lower_bound = m_buffers.arena_lower_bound();
    }

    void add_rest(const std::vector<ov::element::Type>& output_types) {
        std::vector<ov::element::Type> input_types, rest_types;
        for (const auto& parameter : graph().rest->get_parameters())
            input_types.push_back(parameter->get_element_type());
        for (size_t i = 0; i < graph().outputs.size(); ++i)
            if (graph().outputs[i] == no_value) rest_types.push_back(output_types[i]);
        m_plan->rest = std::make_shared<Program>(graph().rest, m_environment, input_types, rest_types);
    }

    const PlanEnvironment& m_environment;
    PlanPrepareContext m_context;
    std::shared_ptr<Plan> m_plan;
    Buffers m_buffers;
    std::map<FormKey, BufferId> m_forms;
    std::vector<PendingStep> m_pending;
    std::vector<BufferId> m_carried;
    uint32_t m_dynamic_count = 0;
};

}  // namespace

std::shared_ptr<const Plan> make_plan(const ov::Model& model, const PlanEnvironment& environment,
                                      const std::vector<ov::element::Type>& input_types,
                                      const std::vector<ov::element::Type>& output_types) {
    auto graph = build_graph(model);
    for (size_t i = 0; i < graph.inputs.size(); ++i)
        graph.values[graph.inputs[i]].border_type = input_types[i];
    for (auto& node : graph.nodes)
        node.elementwise = environment.registry->describe_elementwise(*node.node);
    const auto& device = environment.device->name();
    // Kernels of libraries may fix the number of threads when they are made, or measured.
    const ThreadTeam team(environment.threads);
    attach_tails(graph, *environment.registry, device, environment.threads);
    collect_offers(graph, *environment.registry, device, environment.threads);
    choose_layouts(graph, *environment.device);
    return PlanBuilder(std::move(graph), environment).build(input_types, output_types);
}

}  // namespace tenon
