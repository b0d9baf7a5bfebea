#include "openvino/op/convolution.hpp"

#include <algorithm>
#include <cstring>

#include "elementwise/operands.hpp"
#include "instruction_sets.hpp"
#include "kernels/kernels.hpp"
#include "onednn/fused_primitive.hpp"
#include "onednn/memory_description.hpp"
#include "openvino/op/group_conv.hpp"

namespace tenon {
namespace cpu {
namespace {

using Dims = dnnl::memory::dims;
using Memory = dnnl::memory::desc;

struct Window {
    Dims strides, dilations, pads_begin, pads_end;
};

/// What all configurations of one convolution have in common.
struct Problem {
    ov::Shape source, target;
    /// As oneDNN counts the axes: [groups,] outputs, inputs, kernel …
    Memory filters;
    size_t groups = 1;
    bool transposed = false;
    Window window;
    /// The first step of the tail adds a constant per channel.
    bool has_bias = false;
    double operations = 0;
};

bool is_channel_constant(const NodeDescription& description, const TailStep& step) {
    if (step.kind != TailStep::Kind::binary || step.name != "add") return false;
    const auto& operand = description.inputs[step.operand];
    if (!operand.constant || !is_real(operand.type)) return false;
    const auto shape = operand.constant.get_shape();
    const auto target = description.output_shape(0);
    if (ov::shape_size(shape) != target[1] || shape.size() > target.size() || shape.size() + 1 < target.size())
        return false;
    return shape[shape.size() + 1 - target.size()] == target[1];
}

Memory forward_filters(const ov::Shape& shape) {
    return describe_memory(shape, MemoryLayout::planar(shape.size()));
}

/// Filters of a transposed convolution have inputs before outputs: the same memory seen with these axes swapped.
Memory transposed_filters(const ov::Shape& shape, size_t first) {
    auto strides = physical_strides(MemoryLayout::planar(shape.size()), shape);
    auto swapped = shape;
    std::swap(swapped[first], swapped[first + 1]);
    std::swap(strides[first], strides[first + 1]);
    return Memory(to_dims(swapped), dnnl::memory::data_type::f32, Dims(strides.begin(), strides.end()));
}

Window window_of(const ov::op::util::ConvolutionBase& node, size_t axes) {
    Window window;
    for (size_t i = 0; i < axes; ++i) {
        window.strides.push_back(
            static_cast<dnnl::memory::dim>(i < node.get_strides().size() ? node.get_strides()[i] : 1));
        const size_t dilation = i < node.get_dilations().size() ? node.get_dilations()[i] : 1;
        window.dilations.push_back(static_cast<dnnl::memory::dim>(dilation) - 1);
        window.pads_begin.push_back(i < node.get_pads_begin().size() ? node.get_pads_begin()[i] : 0);
    }
    return window;
}

// The padding behind follows from the shapes; where it is below zero the last inputs are not read.
void complete_pads(Problem& problem) {
    const auto kernel = problem.filters.get_dims();
    const size_t axes = problem.source.size() - 2;
    for (size_t i = 0; i < axes; ++i) {
        const auto extent = (kernel[kernel.size() - axes + i] - 1) * (problem.window.dilations[i] + 1) + 1;
        const auto small = static_cast<int64_t>(problem.transposed ? problem.source[i + 2] : problem.target[i + 2]);
        const auto large = static_cast<int64_t>(problem.transposed ? problem.target[i + 2] : problem.source[i + 2]);
        problem.window.pads_end.push_back((small - 1) * problem.window.strides[i] + extent - large -
                                          problem.window.pads_begin[i]);
    }
}

std::variant<Refusal, Problem> problem_of(const NodeDescription& description) {
    if (!is_real_and_static(description)) return Refusal{"elements or shapes that oneDNN is not used for"};
    Problem problem;
    problem.source = description.input_shape(0);
    problem.target = description.output_shape(0);
    const auto filters = description.input_shape(1);
    const size_t rank = problem.source.size();
    if (rank < 3 || rank > 5) return Refusal{"data of rank " + std::to_string(rank)};
    if (ov::shape_size(problem.source) == 0 || ov::shape_size(problem.target) == 0)
        return Refusal{"a tensor without elements"};
    const bool grouped = filters.size() == rank + 1;
    problem.groups = grouped ? filters[0] : 1;
    problem.transposed = dynamic_cast<const ov::op::util::ConvolutionBackPropBase*>(description.node) != nullptr;
    problem.filters = problem.transposed ? transposed_filters(filters, grouped ? 1 : 0) : forward_filters(filters);
    problem.window = window_of(dynamic_cast<const ov::op::util::ConvolutionBase&>(*description.node), rank - 2);
    complete_pads(problem);
    problem.has_bias = !description.tail.empty() && is_channel_constant(description, description.tail[0]);
    const double per_input = static_cast<double>(ov::shape_size(filters)) / static_cast<double>(problem.source[1]);
    const double per_output = static_cast<double>(ov::shape_size(filters)) / static_cast<double>(problem.target[1]);
    problem.operations = problem.transposed ? 2.0 * static_cast<double>(ov::shape_size(problem.source)) * per_input
                                            : 2.0 * static_cast<double>(ov::shape_size(problem.target)) * per_output;
    return problem;
}

dnnl::primitive_desc describe(const Problem& problem, const MemoryLayout& layout, bool constant_filters,
                              const dnnl::primitive_attr& attributes) {
    constexpr auto kind = dnnl::prop_kind::forward_inference;
    const auto source = describe_memory(problem.source, layout), target = describe_memory(problem.target, layout);
    const auto filters = constant_filters ? Memory(problem.filters.get_dims(), dnnl::memory::data_type::f32,
                                                   dnnl::memory::format_tag::any)
                                          : problem.filters;
    const auto bias = problem.has_bias ? describe_memory({problem.target[1]}, MemoryLayout::planar(1)) : Memory();
    const auto& w = problem.window;
    if (problem.transposed)
        return dnnl::deconvolution_forward::primitive_desc(onednn_engine(), kind, dnnl::algorithm::deconvolution_direct,
                                                           source, filters, bias, target, w.strides, w.dilations,
                                                           w.pads_begin, w.pads_end, attributes, true);
    return dnnl::convolution_forward::primitive_desc(onednn_engine(), kind, dnnl::algorithm::convolution_direct, source,
                                                     filters, bias, target, w.strides, w.dilations, w.pads_begin,
                                                     w.pads_end, attributes, true);
}

/// Share of the peak rate that an implementation reaches (measured on Zen 3 and Zen 4).
double efficiency(const char* implementation, const Problem& problem) {
    const auto has = [&](const char* part) { return std::strstr(implementation, part) != nullptr; };
    if (has("gemm") && !has("brgemm")) {
        if (problem.groups > 1) return 0.05;
        const auto kernel = problem.filters.get_dims();
        const bool pointwise = std::all_of(kernel.begin() + 2, kernel.end(), [](auto size) { return size == 1; });
        return pointwise ? 0.6 : 0.35;
    }
    if (has("brdgmm")) return has("avx512") ? 0.55 : 0.40;
    if (has("_dw")) return 0.55;
    if (has("brgconv")) return 0.93;
    if (has("jit_1x1")) return 0.91;
    return 0.86;
}

double estimate(const Problem& problem, const FusedPrimitive& fused, const NodeDescription& description) {
    const double rate = peak_rate() * efficiency(fused.descriptor.impl_info_str(), problem);
    const auto bytes = 4.0 * static_cast<double>(ov::shape_size(problem.target));
    const size_t steps_left = description.tail.size() - fused.tail.steps - (problem.has_bias ? 1 : 0);
    return 1.5e-6 + problem.operations / rate / static_cast<double>(std::max<size_t>(description.threads, 1)) +
           (steps_left ? bytes * 0.1e-9 : 0);
}

class ConvolutionFactory : public KernelFactory {
public:
    std::string name() const override { return "onednn convolution"; }

    Offer offer(const NodeDescription& description) const override {
        const auto found = problem_of(description);
        if (const auto* refusal = std::get_if<Refusal>(&found)) return *refusal;
        const auto& problem = std::get<Problem>(found);
        std::vector<Configuration> offers;
        const bool constant_filters = static_cast<bool>(description.inputs[1].constant);
        for (const auto& layout : layouts(description, problem.source.size(), constant_filters)) {
            auto fused = fuse_tail(
                description, problem.has_bias ? 1 : 0, ResultView::of(problem.target, layout),
                [&](const auto& attributes) { return describe(problem, layout, constant_filters, attributes); });
            if (fused) offers.push_back(configuration(description, problem, std::move(*fused), layout));
        }
        if (offers.empty()) return Refusal{"oneDNN has only reference code for it"};
        std::stable_sort(offers.begin(), offers.end(),
                         [](const Configuration& a, const Configuration& b) { return *a.seconds < *b.seconds; });
        return offers;
    }

    bool accepts(const NodeDescription& description, const TailStep& step) const override {
        return description.tail.size() < 8 && can_absorb(description, step, 1);
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext& context) const override {
        using From = PrimitiveArgument::From;
        const auto problem = std::get<Problem>(problem_of(description));
        const auto& fused = *static_cast<const FusedPrimitive*>(choice.configuration.findings.get());
        const auto memory = [&](dnnl::query what, int index = 0) { return fused.descriptor.query_md(what, index); };
        std::vector<PrimitiveArgument> arguments{
            {DNNL_ARG_SRC, memory(dnnl::query::src_md), From::input, 0, nullptr},
            {DNNL_ARG_DST, memory(dnnl::query::dst_md), From::output, 0, nullptr},
        };
        const auto filters = memory(dnnl::query::weights_md);
        if (const auto& constant = description.inputs[1].constant)
            arguments.push_back({DNNL_ARG_WEIGHTS, filters, From::constant, 0,
                                 pack_constant(constant, problem.filters, filters, context)});
        else
            arguments.push_back({DNNL_ARG_WEIGHTS, filters, From::input, 1, nullptr});
        if (problem.has_bias) {
            const auto bias = memory(dnnl::query::weights_md, 1);
            arguments.push_back(
                {DNNL_ARG_BIAS, bias, From::constant, 0,
                 pack_constant(description.inputs[description.tail[0].operand].constant, bias, bias, context)});
        }
        return make_fused_kernel(fused, description, choice, problem.has_bias ? 1 : 0, std::move(arguments));
    }

private:
    /// Filters that are no constants have to be taken as they lie; only planar code does that.
    static std::vector<MemoryLayout> layouts(const NodeDescription& description, size_t rank, bool constant_filters) {
        if (!constant_filters) return {MemoryLayout::planar(rank)};
        std::vector<MemoryLayout> all{MemoryLayout::channels_last(rank)};
        const auto shape = description.output_shape(0);
        const bool planar_operand =
            std::any_of(description.tail.begin(), description.tail.end(), [&](const TailStep& step) {
                return step.kind == TailStep::Kind::binary && is_planar_operand(description, step.operand, shape);
            });
        if (!planar_operand) all.push_back(MemoryLayout::channels_blocked(rank, channel_block()));
        all.push_back(MemoryLayout::planar(rank));
        return all;
    }

    static Configuration configuration(const NodeDescription& description, const Problem& problem, FusedPrimitive fused,
                                       const MemoryLayout& layout) {
        Configuration offered;
        offered.inputs.resize(description.inputs.size(), {ov::element::f32, LayoutRule::absorbed()});
        for (size_t i = 0; i < description.inputs.size(); ++i)
            offered.inputs[i].type = description.inputs[i].type;
        offered.inputs[0] = {ov::element::f32, LayoutRule::exact(layout)};
        if (!description.inputs[1].constant)
            offered.inputs[1] = {ov::element::f32, LayoutRule::planar(description.input_shape(1).size())};
        describe_fused(offered, description, fused, problem.has_bias ? 1 : 0, layout);
        offered.seconds = estimate(problem, fused, description);
        offered.findings = std::make_shared<FusedPrimitive>(std::move(fused));
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_convolution() {
    return std::make_shared<ConvolutionFactory>();
}

}  // namespace cpu
}  // namespace tenon
