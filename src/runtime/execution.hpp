#pragma once

#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

#include "openvino/runtime/tensor.hpp"
#include "program.hpp"

namespace tenon {

/// Kernel states of one stream, by plan. Used by one thread at a time.
class StreamStates {
public:
    using States = std::vector<std::unique_ptr<KernelState>>;
    States& of(const std::shared_ptr<const Plan>& plan);

private:
    struct Entry {
        std::shared_ptr<const Plan> plan;
        States states;
    };
    std::unordered_map<const Plan*, Entry> m_entries;
};

/// Services for kernels that run outside of a request (constants, tests).
class PlainServices : public RunServices {
public:
    /// The queue must outlive the services; without one, kernels that ask for it throw.
    explicit PlainServices(size_t threads, Queue* queue = nullptr) : m_threads(threads), m_queue(queue) {}
    size_t threads() const override { return m_threads; }
    Queue& queue() const override { return m_queue ? *m_queue : RunServices::queue(); }
    void parallel(size_t count, ParallelBody body, void* context) const override;
    bool cancelled() const override { return false; }
    void* allocate_output(size_t output, const ov::element::Type& type, const ov::Shape& shape) const override;
    ov::Tensor& variable(const std::string& id) const override;
    bool variable_is_set(const std::string& id) const override;
    void mark_variable_set(const std::string& id) const override;

private:
    size_t m_threads;
    Queue* m_queue;
};

/// Time that one step took in the last run.
struct StepTime {
    const Plan* plan;
    size_t step;
    std::chrono::nanoseconds time;
};

/// The mutable side of running a program in one request: arena, tables of addresses, tensors made while running.
/// Used by one thread at a time.
class ProgramExecution {
public:
    explicit ProgramExecution(std::shared_ptr<Program> program);
    ~ProgramExecution();

    /// Inputs are host tensors, dense and of the program's input types. Outputs are resized where their shape
    /// differs; their memory is written in place. Throws what a kernel threw, with the node's name in front.
    void run(StreamStates& states, const std::vector<ov::Tensor>& inputs, std::vector<ov::Tensor>& outputs,
             const RunServices& services);

    void collect_times(bool collect) { m_collect_times = collect; }
    const std::vector<StepTime>& times() const { return m_times; }
    const std::shared_ptr<const Plan>& last_plan() const { return m_plan; }
    const ProgramExecution* rest() const { return m_rest.get(); }
    Program& program() { return *m_program; }

private:
    class Services;

    void choose_plan(const std::vector<ov::Tensor>& inputs);
    /// Makes a plan the present one. When that fails, there is none.
    void bind_plan(std::shared_ptr<const Plan> plan);
    void bind_tensors(const std::vector<ov::Tensor>& inputs, std::vector<ov::Tensor>& outputs);
    void run_steps(StreamStates::States& states, const RunServices& services);
    template <bool timed>
    void run_steps_as(StreamStates::States& states, Services& services, size_t& step);
    void take_outputs(std::vector<ov::Tensor>& outputs);
    void run_rest(StreamStates& states, std::vector<ov::Tensor>& outputs, const RunServices& services);
    ov::Tensor carried_tensor(const Plan::Carried& carried);
    void* address_of(const Plan& plan, const Place& place);
    [[noreturn]] void fail(size_t step) const;

    /// Table entries that follow a tensor of the caller.
    struct Border {
        uint32_t entry;
        uint32_t tensor;
        size_t offset;
    };

    std::shared_ptr<Program> m_program;
    std::shared_ptr<const Plan> m_plan;
    std::vector<ov::Shape> m_shapes;
    std::unique_ptr<DeviceBlock> m_arena;
    std::vector<void*> m_table;
    std::vector<Border> m_input_borders, m_output_borders;
    std::vector<void*> m_input_addresses, m_output_addresses;
    /// Only for devices with memory of their own.
    std::vector<std::unique_ptr<DeviceBlock>> m_device_inputs, m_device_outputs;
    std::unique_ptr<Queue> m_queue;
    std::vector<ov::Tensor> m_dynamic;
    /// The tensor is a kernel's own (`give_output`).
    std::vector<bool> m_dynamic_is_given;
    std::vector<std::unique_ptr<DeviceBlock>> m_dynamic_blocks;
    std::unique_ptr<ProgramExecution> m_rest;
    std::vector<ov::Tensor> m_rest_inputs, m_rest_outputs;
    bool m_collect_times = false;
    std::vector<StepTime> m_times;
};

}  // namespace tenon
