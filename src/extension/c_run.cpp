#include "c_run.hpp"

#include <algorithm>
#include <string>

#include "c_node.hpp"

namespace tenon {
namespace {

/// The structure that the kernel gets is the first member, from which its calls come back to the rest.
struct RunCall {
    tenon_run call;
    const RunContext* context;
    std::string message;

    static RunCall& of(const tenon_run* call) { return *const_cast<RunCall*>(reinterpret_cast<const RunCall*>(call)); }
    void note(const std::string& text) {
        if (message.empty()) message = text;
    }
};

void parallel_for(const tenon_run* call, uint64_t count, uint64_t grain,
                  void (*body)(void* context, uint64_t first, uint64_t last), void* context) {
    RunCall::of(call).context->parallel_ranges(count, grain,
                                               [&](size_t first, size_t last) { body(context, first, last); });
}

void* allocate_output(const tenon_run* call, uint32_t output, uint32_t rank, const int64_t* dims) {
    auto& own = RunCall::of(call);
    constexpr uint32_t most_axes = 64;
    if (output >= call->node->output_count || rank > most_axes || (rank > 0 && !dims)) {
        own.note("allocate_output for output " + std::to_string(output) + " with rank " + std::to_string(rank));
        return nullptr;
    }
    try {
        ov::Shape shape;
        for (uint32_t i = 0; i < rank; ++i) {
            OPENVINO_ASSERT(dims[i] >= 0, "allocate_output with a dimension of ", dims[i]);
            shape.push_back(static_cast<size_t>(dims[i]));
        }
        return own.context->services().allocate_output(output, element_type_of(call->output_ports[output]->type),
                                                       shape);
    } catch (const std::exception& error) {
        // The kernel is C, through which no exception may go.
        own.note(error.what());
        return nullptr;
    }
}

/// Services for a kernel that runs alone.
class LoneServices : public RunServices {
public:
    explicit LoneServices(ov::TensorVector& outputs) : m_outputs(outputs) {}

    size_t threads() const override { return 1; }
    void parallel(size_t count, ParallelBody body, void* context) const override {
        for (size_t i = 0; i < count; ++i)
            body(context, i, count);
    }
    bool cancelled() const override { return false; }
    void* allocate_output(size_t output, const ov::element::Type& type, const ov::Shape& shape) const override {
        OPENVINO_ASSERT(m_outputs[output].get_element_type() == type, "output ", output, " is of type ",
                        m_outputs[output].get_element_type(), ", not ", type);
        m_outputs[output].set_shape(shape);
        return m_outputs[output].data();
    }
    ov::Tensor& variable(const std::string& id) const override {
        OPENVINO_THROW("there is no variable '", id, "' outside of a request");
    }
    bool variable_is_set(const std::string&) const override { return false; }
    void mark_variable_set(const std::string&) const override {}

private:
    ov::TensorVector& m_outputs;
};

}  // namespace

void run_c_kernel(const tenon_kernel& functions, tenon_run call, const RunContext& context) {
    RunCall own{call, &context, {}};
    own.call.size = sizeof(own.call);
    own.call.threads = static_cast<uint32_t>(context.threads());
    own.call.inputs = context.inputs();
    own.call.outputs = context.outputs();
    own.call.scratch = context.scratch();
    own.call.parallel_for = &parallel_for;
    own.call.cancelled = [](const tenon_run* run) -> int32_t {
        return RunCall::of(run).context->services().cancelled() ? 1 : 0;
    };
    own.call.allocate_output = &allocate_output;
    own.call.fail = [](const tenon_run* run, const char* text) { RunCall::of(run).note(text ? text : ""); };
    expect_success(functions.run(&own.call), own.message, "run");
}

void run_on_tensors(const Kernel& kernel, const NodeDescription& description, ov::TensorVector& outputs,
                    const ov::TensorVector& inputs, size_t scratch_bytes) {
    std::vector<void*> from, to;
    for (const auto& input : inputs)
        from.push_back(const_cast<void*>(static_cast<const void*>(input.data())));
    for (size_t i = 0; i < outputs.size(); ++i)
        to.push_back(description.outputs[i].shape.is_static() ? outputs[i].data() : nullptr);
    const ov::Tensor scratch(ov::element::u8, ov::Shape{scratch_bytes});
    const LoneServices services(outputs);
    kernel.run(
        nullptr,
        RunContext(from.data(), to.data(),
                   scratch_bytes ? const_cast<void*>(static_cast<const void*>(scratch.data())) : nullptr, services));
}

}  // namespace tenon
