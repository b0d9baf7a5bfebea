#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "buffers.hpp"
#include "graph.hpp"
#include "log.hpp"

namespace tenon {

class Program;
class WeightCache;

/// One call of a kernel: its entries in the plan's table of addresses.
struct Step {
    const Kernel* kernel;
    uint32_t first_input;
    uint32_t first_output;
    uint32_t scratch;
    /// Index into the kernel states of a stream.
    uint32_t state;
    uint32_t threads;
};

/// What a step stands for, for reports and errors.
struct StepInfo {
    enum class Kind { node, reorder };
    Kind kind = Kind::node;
    /// Index into the graph's nodes; for a reorder, the node it works for.
    size_t node = 0;
    std::string kernel;
    size_t reordered_bytes = 0;
    ChosenPort from, to;
    /// For a reorder: the node that made the value; -1 for inputs of the plan.
    int producer = -1;
};

/// Memory that a plan made for itself, in the device's memory space.
struct DeviceBlock {
    explicit DeviceBlock(MemorySpace& space, size_t bytes);
    ~DeviceBlock();
    DeviceBlock(const DeviceBlock&) = delete;
    DeviceBlock& operator=(const DeviceBlock&) = delete;

    MemorySpace& space;
    void* handle;
    size_t bytes;
};

/// A model compiled for one tuple of input shapes: steps, places, constants. Immutable and shared by all streams.
struct Plan {
    /// Held first: the extensions whose code made everything below.
    std::shared_ptr<const Registry> registry;
    Graph graph;
    std::vector<std::unique_ptr<const Kernel>> kernels;
    std::vector<Step> steps;
    std::vector<StepInfo> infos;
    /// Place of every entry of the table of addresses.
    std::vector<Place> table;
    std::vector<std::shared_ptr<const void>> constants;
    size_t arena_bytes = 0;
    size_t arena_lower_bound = 0;
    struct Output {
        ov::element::Type type;
        ov::Shape shape;
    };
    /// Shapes of the results that this plan makes (others come from `rest`).
    std::vector<Output> outputs;
    std::vector<ov::Shape> input_shapes;
    /// For data-dependent outputs of steps: (step, output port) and the value they carry on.
    struct DynamicOutput {
        size_t step;
        size_t port;
        uint32_t entry;
    };
    std::vector<DynamicOutput> dynamic_outputs;
    /// Where each carried value is: its entry in the table, or that of a dynamic output.
    struct Carried {
        Place place;
        ov::element::Type type;
        ov::PartialShape shape;
    };
    std::vector<Carried> carried;
    std::shared_ptr<Program> rest;
};

/// What all plans of one compiled model share.
struct PlanEnvironment {
    std::shared_ptr<const Registry> registry;
    const Device* device = nullptr;
    size_t threads = 1;
    std::shared_ptr<WeightCache> weights;
    bool strict = false;
    bool fusion = true;
    /// Null where nobody takes messages.
    std::shared_ptr<const Log> log;
};

/// Plans a model with static parameter shapes.
std::shared_ptr<const Plan> make_plan(const ov::Model& model, const PlanEnvironment& environment,
                                      const std::vector<ov::element::Type>& input_types,
                                      const std::vector<ov::element::Type>& output_types);

}  // namespace tenon
