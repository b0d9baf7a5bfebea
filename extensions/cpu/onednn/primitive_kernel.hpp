#pragma once

#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <optional>
#include <vector>

#include "elementwise/program.hpp"
#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// Where the memory of one argument of a primitive comes from.
struct PrimitiveArgument {
    enum class From { input, output, scratch, constant };

    /// DNNL_ARG_…
    int id = 0;
    dnnl::memory::desc memory;
    From from = From::input;
    /// Of the node's input or output.
    size_t index = 0;
    std::shared_ptr<const void> constant;
};

/// A kernel that runs one oneDNN primitive, and after it the steps that the primitive could not absorb.
class PrimitiveKernel : public Kernel {
public:
    PrimitiveKernel(dnnl::primitive primitive, std::vector<PrimitiveArgument> arguments);

    /// The primitive adds to what output 0 holds: the value of this input, which may already be there.
    void accumulate_onto(size_t input, size_t bytes);
    /// In place on output 0.
    void add_tail(ElementwiseProgram program) { m_tail.emplace(std::move(program)); }

    std::unique_ptr<KernelState> make_state() const override;
    void run(KernelState* state, const RunContext& context) const override;

private:
    const dnnl::primitive m_primitive;
    const std::vector<PrimitiveArgument> m_arguments;
    std::optional<size_t> m_accumulated_input;
    size_t m_accumulated_bytes = 0;
    std::optional<ElementwiseProgram> m_tail;
};

/// Constant `values`, which lie as `from` says, in the form that a primitive wants; shared by all that want the same.
std::shared_ptr<const void> pack_constant(const ov::Tensor& values, const dnnl::memory::desc& from,
                                          const dnnl::memory::desc& to, PrepareContext& context);

}  // namespace cpu
}  // namespace tenon
