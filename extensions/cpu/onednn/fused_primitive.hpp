#pragma once

#include <functional>
#include <memory>
#include <oneapi/dnnl/dnnl.hpp>
#include <optional>
#include <string>
#include <vector>

#include "onednn/primitive_kernel.hpp"
#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// The first steps of a tail as post-operations of a primitive.
struct AbsorbedTail {
    struct Operand {
        /// DNNL_ARG_ATTR_MULTIPLE_POST_OP(…) | …
        int id = 0;
        dnnl::memory::desc memory;
        size_t input = 0;
    };
    dnnl::post_ops post_operations;
    std::vector<Operand> operands;
    /// Steps of the tail that are absorbed, counted from its start.
    size_t steps = 0;
    /// The primitive adds its result to this input (a residual sum).
    std::optional<size_t> accumulated_input;
};

/// A primitive for one configuration, with as much of the tail as it can absorb.
struct FusedPrimitive {
    dnnl::primitive_desc descriptor;
    AbsorbedTail tail;
};

/// Makes the descriptor of a primitive with these attributes; an empty one where there is none.
using DescriptorMaker = std::function<dnnl::primitive_desc(const dnnl::primitive_attr&)>;

/// Output 0 of a node as its primitive sees it, which may have folded axes into one.
struct ResultView {
    /// Axis of a value per channel, in the node's output and in the primitive's.
    size_t channel_axis = 1;
    size_t primitive_channel_axis = 1;
    ov::Shape primitive_shape;
    MemoryLayout primitive_layout;
    /// Of the node's output.
    MemoryLayout layout;

    static ResultView of(const ov::Shape& shape, const MemoryLayout& layout) { return {1, 1, shape, layout, layout}; }
};

/// oneDNN can compute this step on the result of a primitive, whose shape is that of output 0.
bool can_absorb(const NodeDescription& description, const TailStep& step, size_t channel_axis);

/// The fastest implementation that is no reference code; tail steps from `first` on are absorbed as far as that keeps
/// it so. Empty where there is only reference code.
std::optional<FusedPrimitive> fuse_tail(const NodeDescription& description, size_t first, const ResultView& view,
                                        const DescriptorMaker& make);

/// Offers for the tail's operands from step `first` on, the in-place pair of a sum, scratch memory and the name.
/// `offered.inputs` already has an entry for each input of the node.
void describe_fused(Configuration& offered, const NodeDescription& description, const FusedPrimitive& fused,
                    size_t first, const MemoryLayout& layout);

/// The kernel; `arguments` are those of the primitive without its tail. `first` as in `fuse_tail`.
std::unique_ptr<const Kernel> make_fused_kernel(const FusedPrimitive& fused, const NodeDescription& description,
                                                const Choice& choice, size_t first,
                                                std::vector<PrimitiveArgument> arguments);

/// Floating-point operations per second that one core reaches at best.
double peak_rate();

}  // namespace cpu
}  // namespace tenon
