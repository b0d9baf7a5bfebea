#include "onednn/primitive_kernel.hpp"

#include <algorithm>
#include <cstring>
#include <new>

#include "elementwise/operands.hpp"
#include "onednn/memory_description.hpp"

namespace tenon {
namespace cpu {
namespace {

/// Arguments with fixed places, whose addresses change only where the request's do.
class PrimitiveState : public KernelState {
public:
    explicit PrimitiveState(const std::vector<PrimitiveArgument>& arguments) : stream(onednn_engine()) {
        memories.reserve(arguments.size());
        for (const auto& argument : arguments) {
            void* address = const_cast<void*>(argument.constant.get());
            memories.emplace_back(argument.memory, onednn_engine(), address ? address : DNNL_MEMORY_NONE);
            this->arguments.push_back({argument.id, memories.back().get()});
            addresses.push_back(address);
        }
    }

    void set_address(size_t index, void* address) {
        if (addresses[index] == address) return;
        dnnl::error::wrap_c_api(dnnl_memory_set_data_handle(arguments[index].memory, address),
                                "oneDNN did not take an address");
        addresses[index] = address;
    }

    dnnl::stream stream;
    std::vector<dnnl::memory> memories;
    std::vector<dnnl_exec_arg_t> arguments;
    std::vector<void*> addresses;
};

struct AlignedBlock {
    explicit AlignedBlock(size_t bytes) : address(::operator new(std::max<size_t>(bytes, 1), std::align_val_t(64))) {}
    ~AlignedBlock() { ::operator delete(address, std::align_val_t(64)); }
    AlignedBlock(const AlignedBlock&) = delete;
    AlignedBlock& operator=(const AlignedBlock&) = delete;
    void* address;
};

}  // namespace

PrimitiveKernel::PrimitiveKernel(dnnl::primitive primitive, std::vector<PrimitiveArgument> arguments)
    : m_primitive(std::move(primitive)), m_arguments(std::move(arguments)) {}

void PrimitiveKernel::accumulate_onto(size_t input, size_t bytes) {
    m_accumulated_input = input;
    m_accumulated_bytes = bytes;
}

std::unique_ptr<KernelState> PrimitiveKernel::make_state() const {
    return std::make_unique<PrimitiveState>(m_arguments);
}

void PrimitiveKernel::run(KernelState* kernel_state, const RunContext& context) const {
    auto& state = *static_cast<PrimitiveState*>(kernel_state);
    for (size_t i = 0; i < m_arguments.size(); ++i) {
        const auto& argument = m_arguments[i];
        switch (argument.from) {
            case PrimitiveArgument::From::input:
                state.set_address(i, context.inputs()[argument.index]);
                break;
            case PrimitiveArgument::From::output:
                state.set_address(i, context.outputs()[argument.index]);
                break;
            case PrimitiveArgument::From::scratch:
                state.set_address(i, context.scratch());
                break;
            case PrimitiveArgument::From::constant:
                break;
        }
    }
    if (m_accumulated_input && context.input(*m_accumulated_input) != context.output(0)) {
        const auto* source = context.input<char>(*m_accumulated_input);
        auto* target = context.output<char>(0);
        context.parallel_ranges(m_accumulated_bytes, size_t{1} << 18, [&](size_t first, size_t last) {
            std::memcpy(target + first, source + first, last - first);
        });
    }
    const auto status = dnnl_primitive_execute(m_primitive.get(), state.stream.get(),
                                               static_cast<int>(state.arguments.size()), state.arguments.data());
    OPENVINO_ASSERT(status == dnnl_success, "oneDNN failed to run a primitive, status ", static_cast<int>(status));
    if (m_tail) m_tail->run(context, context.output<float>(0), context.output<float>(0));
}

std::shared_ptr<const void> pack_constant(const ov::Tensor& values, const dnnl::memory::desc& from,
                                          const dnnl::memory::desc& to, PrepareContext& context) {
    if (from == to && values.get_element_type() == ov::element::f32) {
        const auto kept = std::make_shared<ov::Tensor>(values);
        return std::shared_ptr<const void>(kept, kept->data());
    }
    return context.shared(values, "onednn " + memory_key(from) + " -> " + memory_key(to), [&] {
        std::vector<float> floats;
        const void* source = values.data();
        if (values.get_element_type() != ov::element::f32) {
            floats = constant_floats(values);
            source = floats.data();
        }
        auto block = std::make_shared<AlignedBlock>(to.get_size());
        dnnl::memory source_memory(from, onednn_engine(), const_cast<void*>(source));
        dnnl::memory target_memory(to, onednn_engine(), block->address);
        dnnl::stream stream(onednn_engine());
        dnnl::reorder(source_memory, target_memory).execute(stream, source_memory, target_memory);
        stream.wait();
        return std::shared_ptr<const void>(block, block->address);
    });
}

}  // namespace cpu
}  // namespace tenon
