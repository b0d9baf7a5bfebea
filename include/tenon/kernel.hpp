#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "openvino/core/model.hpp"
#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"
#include "tenon/memory_layout.hpp"
#include "tenon/tail.hpp"

/// The four steps in which a node gets to run on a device: offer, prepare, make_state, run.
namespace tenon {

/// A value at a port of a node that is to be run: concrete type and shape.
struct ValueDescription {
    ov::element::Type type;
    /// Static, except for outputs whose shape depends on data.
    ov::PartialShape shape;
    /// The value itself where it is known when the plan is made (planar); otherwise empty.
    ov::Tensor constant;
};

/// What a kernel is asked for: a node with concrete shapes and the element-wise steps fused behind it.
///
/// `inputs` holds the node's inputs followed by the operands of the tail.
struct NodeDescription {
    const ov::Node* node = nullptr;
    std::vector<ValueDescription> inputs;
    std::vector<ValueDescription> outputs;
    /// How the node itself computes each element, where an extension declared it element-wise; `operand` counts
    /// `inputs`. Thus one kernel serves every element-wise operation, also those of users.
    std::optional<TailStep> elementwise;
    Tail tail;
    /// Threads that the kernel may use.
    size_t threads = 1;

    /// The node as its class; throws when it is of another class.
    template <typename Op>
    const Op& as() const {
        const auto* typed = dynamic_cast<const Op*>(node);
        OPENVINO_ASSERT(typed, "kernel for ", Op::get_type_info_static().name, " is asked to run node '",
                        node->get_friendly_name(), "' of type ", node->get_type_name());
        return *typed;
    }
    const ov::Shape input_shape(size_t index) const { return inputs[index].shape.to_shape(); }
    const ov::Shape output_shape(size_t index) const { return outputs[index].shape.to_shape(); }
};

/// Why something was not taken, in words for the user ("group convolution with 3 groups of 5 channels").
struct Refusal {
    std::string reason;
};

/// Type and layout that a kernel wants at one port. Where it differs from what the neighbour delivers, the engine
/// converts (a reorder).
struct PortOffer {
    ov::element::Type type;
    LayoutRule layout = LayoutRule::any();
};

/// An output and an input that may share memory, `byte_offset` apart.
struct SharedMemory {
    size_t output = 0;
    size_t input = 0;
    size_t byte_offset = 0;
};

/// One way in which a kernel can run a node.
struct Configuration {
    /// Shown by `tenon explain`, for example "brgconv:avx2" or "evaluate".
    std::string name;
    std::vector<PortOffer> inputs;
    std::vector<PortOffer> outputs;
    /// Pairs (output, input): the output may use the memory of the input when nobody else needs it.
    std::vector<std::pair<size_t, size_t>> in_place;
    /// The output is a part of the input, at an offset, unchanged (reshape, split). When every output is granted its
    /// place, the step is left out.
    std::vector<SharedMemory> views;
    /// The input may be written by its producer straight to its place in the output (concat). When every input is
    /// granted its place, the step is left out; otherwise `run` sees equal addresses where there is nothing to copy.
    std::vector<SharedMemory> slices;
    /// Bytes of scratch memory that `run` gets, 64-byte aligned, contents undefined.
    size_t scratch_bytes = 0;
    /// All inputs are constant and the result does not change: run when the plan is made, never again.
    bool run_once = false;
    /// Estimated or measured time; configurations without one count as equal.
    std::optional<double> seconds;
    /// What `offer` found out and `prepare` of the same factory would find out again; the engine only passes it on.
    std::shared_ptr<const void> findings;
};

/// Either a reason for not running the node or at least one configuration, best first.
using Offer = std::variant<Refusal, std::vector<Configuration>>;

/// Type and layout chosen for a port.
struct ChosenPort {
    ov::element::Type type;
    MemoryLayout layout;
};

/// The configuration that the engine chose, with every rule resolved.
struct Choice {
    /// Index into the list that `offer` returned.
    size_t index = 0;
    Configuration configuration;
    std::vector<ChosenPort> inputs;
    std::vector<ChosenPort> outputs;
};

class Body;

/// Services while a kernel is prepared. Used by one thread at a time.
class OPENVINO_API PrepareContext {
public:
    virtual ~PrepareContext();

    /// Threads that `run` will have.
    virtual size_t threads() const = 0;
    /// An object shared by everything prepared from the same constant in the same form, for example packed weights:
    /// made by `make`, found again under (memory, type and shape of `constant`, `form`) for as long as somebody holds
    /// it.
    virtual std::shared_ptr<const void> shared(const ov::Tensor& constant, const std::string& form,
                                               const std::function<std::shared_ptr<const void>()>& make) = 0;
    /// Compiles the body of a control-flow node for the same device.
    virtual std::unique_ptr<const Body> compile_body(const std::shared_ptr<const ov::Model>& model) = 0;
};

/// Everything mutable that one kernel needs in one stream.
class OPENVINO_API KernelState {
public:
    virtual ~KernelState();
};

/// What the plan granted of the shared memory that a configuration offered.
struct Placement {
    static constexpr size_t none = SIZE_MAX;
    /// For each output the input whose memory it has, or `none`.
    std::vector<size_t> shared_inputs;
};

/// Calls `body(index, count)` for index 0 … count − 1 on that many threads of the stream; returns when all are done.
/// The body must not throw.
using ParallelBody = void (*)(void* context, size_t index, size_t count);

class Queue;

/// Services of the engine while kernels run in one request.
class OPENVINO_API RunServices {
public:
    virtual ~RunServices();

    virtual size_t threads() const = 0;
    virtual void parallel(size_t count, ParallelBody body, void* context) const = 0;
    /// The request was cancelled; long kernels look now and then and return early.
    virtual bool cancelled() const = 0;
    /// The queue of the stream, which the device's `make_queue` made; work given to it may use these services until the
    /// queue is finished, but for `allocate_output`, which is for the running step. Throws where there is none.
    virtual Queue& queue() const;
    /// Memory for an output whose shape depends on data; valid until the next inference of the request.
    virtual void* allocate_output(size_t output, const ov::element::Type& type, const ov::Shape& shape) const = 0;
    /// Makes a host tensor of the kernel's the output whose shape depends on data: what follows reads it where it is.
    /// The kernel must leave it alone until its state runs again. Elsewhere it is copied into allocated memory.
    virtual void give_output(size_t output, const ov::Tensor& tensor) const;
    /// The value of a variable of the request (ReadValue, Assign). Throws when there is none of that name.
    virtual ov::Tensor& variable(const std::string& id) const = 0;
    /// The variable was set or assigned since the last reset.
    virtual bool variable_is_set(const std::string& id) const = 0;
    virtual void mark_variable_set(const std::string& id) const = 0;
};

/// What `run` gets: addresses in the device's memory, and the services.
class OPENVINO_API RunContext {
public:
    RunContext(void* const* inputs, void* const* outputs, void* scratch, const RunServices& services)
        : m_inputs(inputs), m_outputs(outputs), m_scratch(scratch), m_services(services) {}

    template <typename T = void>
    const T* input(size_t index) const {
        return static_cast<const T*>(m_inputs[index]);
    }
    template <typename T = void>
    T* output(size_t index) const {
        return static_cast<T*>(m_outputs[index]);
    }
    void* const* inputs() const { return m_inputs; }
    void* const* outputs() const { return m_outputs; }
    template <typename T = void>
    T* scratch() const {
        return static_cast<T*>(m_scratch);
    }
    size_t threads() const { return m_services.threads(); }
    const RunServices& services() const { return m_services; }
    Queue& queue() const { return m_services.queue(); }

    /// Splits 0 … count − 1 into one contiguous range per thread: `body(first, last)`.
    /// `grain` is the smallest number of items worth a thread; less work than two grains runs on the caller.
    template <typename Function>
    void parallel_ranges(size_t count, size_t grain, const Function& body) const {
        const size_t limit = grain == 0 ? count : count / grain;
        const size_t threads = std::min(m_services.threads(), limit);
        if (threads <= 1) {
            if (count) body(size_t{0}, count);
            return;
        }
        struct Call {
            const Function& body;
            size_t count;
        } call{body, count};
        m_services.parallel(
            threads,
            [](void* context, size_t index, size_t parts) {
                const auto& work = *static_cast<const Call*>(context);
                const size_t first = work.count * index / parts, last = work.count * (index + 1) / parts;
                if (first < last) work.body(first, last);
            },
            &call);
    }

private:
    void* const* m_inputs;
    void* const* m_outputs;
    void* m_scratch;
    const RunServices& m_services;
};

/// A prepared kernel: immutable and shared by all streams of a compiled model.
class OPENVINO_API Kernel {
public:
    virtual ~Kernel();

    /// State of one stream; null when the kernel has none. Never entered twice at once.
    virtual std::unique_ptr<KernelState> make_state() const;
    /// As `make_state`, for kernels that must know which memory they share; this is what the engine calls.
    virtual std::unique_ptr<KernelState> make_placed_state(const Placement& placement) const;
    /// Computes the outputs. Allocates nothing; throws on invalid data.
    virtual void run(KernelState* state, const RunContext& context) const = 0;
};

/// Makes kernels for the nodes it is registered for. Stateless; called from several threads.
class OPENVINO_API KernelFactory {
public:
    virtual ~KernelFactory();

    /// Name for reports ("onednn convolution").
    virtual std::string name() const = 0;
    virtual Offer offer(const NodeDescription& description) const = 0;
    /// The kernels of this factory can run `description` with one more step at the end of its tail. The operand of a
    /// binary step already stands in `description.inputs`.
    virtual bool accepts(const NodeDescription& description, const TailStep& step) const;
    virtual std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                                  PrepareContext& context) const = 0;
};

/// A compiled body of a control-flow node.
class OPENVINO_API Body {
public:
    virtual ~Body();

    virtual std::unique_ptr<KernelState> make_state() const = 0;
    /// Runs the body once. Tensors are planar host tensors in the order of the body's parameters and results; empty
    /// outputs are filled in, given ones are written in place when type and shape fit.
    virtual void run(KernelState& state, const std::vector<ov::Tensor>& inputs, std::vector<ov::Tensor>& outputs,
                     const RunServices& services) const = 0;
};

}  // namespace tenon
