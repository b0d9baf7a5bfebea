#include <algorithm>
#include <cmath>

#include "elementwise/operands.hpp"
#include "kernels/kernels.hpp"
#include "openvino/op/reduce_l1.hpp"
#include "openvino/op/reduce_l2.hpp"
#include "openvino/op/reduce_max.hpp"
#include "openvino/op/reduce_mean.hpp"
#include "openvino/op/reduce_min.hpp"
#include "openvino/op/reduce_prod.hpp"
#include "openvino/op/reduce_sum.hpp"
#include "simd/elementwise_functions.hpp"
#include "simd/row_functions.hpp"
#include "strided/axes.hpp"
#include "strided/axis_run.hpp"

namespace tenon {
namespace cpu {
namespace {

/// A reduction as functions of a row and, where neighbours in memory belong to different results, of whole rows.
struct Reduction {
    float (*of_row)(const float* row, size_t count) = nullptr;
    /// total[i] = f(total[i], row[i]); starts with a copy of the first row. Empty: only `of_row` is there.
    const BinaryEntry* of_rows = nullptr;
    bool divides = false;
    bool takes_root = false;
};

Reduction reduction_of(const ov::Node& node) {
    const auto& rows = row_functions();
    if (ov::is_type<const ov::op::v1::ReduceMean>(&node)) return {rows.sum, find_binary_function("add"), true, false};
    if (ov::is_type<const ov::op::v1::ReduceSum>(&node)) return {rows.sum, find_binary_function("add"), false, false};
    if (ov::is_type<const ov::op::v1::ReduceProd>(&node))
        return {rows.product, find_binary_function("multiply"), false, false};
    if (ov::is_type<const ov::op::v1::ReduceMax>(&node))
        return {rows.maximum, find_binary_function("maximum"), false, false};
    if (ov::is_type<const ov::op::v1::ReduceMin>(&node))
        return {rows.minimum, find_binary_function("minimum"), false, false};
    if (ov::is_type<const ov::op::v4::ReduceL1>(&node)) return {rows.sum_of_sizes, nullptr, false, false};
    return {rows.sum_of_squares, nullptr, false, true};
}

class ReduceKernel : public Kernel {
public:
    ReduceKernel(const AxisRun& run, const Reduction& reduction) : m_run(run), m_reduction(reduction) {}

    void run(KernelState*, const RunContext& context) const override {
        const auto* input = context.input<float>(0);
        auto* output = context.output<float>(0);
        const size_t plane = m_run.size * m_run.inner, grain = std::max<size_t>(16000 / plane, 1);
        if (m_run.inner == 1) {
            context.parallel_ranges(m_run.outer, grain, [&](size_t first, size_t last) {
                for (size_t i = first; i < last; ++i)
                    output[i] = finished(m_reduction.of_row(input + i * plane, m_run.size));
            });
            return;
        }
        if (m_run.outer >= context.threads()) {
            context.parallel_ranges(m_run.outer, grain, [&](size_t first, size_t last) {
                for (size_t i = first; i < last; ++i)
                    reduce_rows(input + i * plane, output + i * m_run.inner, m_run.inner);
            });
            return;
        }
        context.parallel_ranges(m_run.inner, std::max<size_t>(16000 / m_run.size, 16), [&](size_t first, size_t last) {
            for (size_t i = 0; i < m_run.outer; ++i)
                reduce_rows(input + i * plane + first, output + i * m_run.inner + first, last - first);
        });
    }

private:
    float finished(float value) const {
        if (m_reduction.divides) return value / static_cast<float>(m_run.size);
        return m_reduction.takes_root ? std::sqrt(value) : value;
    }

    void reduce_rows(const float* input, float* output, size_t width) const {
        std::copy_n(input, width, output);
        for (size_t row = 1; row < m_run.size; ++row)
            m_reduction.of_rows->apply(output, input + row * m_run.inner, output, width);
        if (m_reduction.divides)
            row_functions().scale(output, output, 1.0f / static_cast<float>(m_run.size), 0.0f, width);
    }

    const AxisRun m_run;
    const Reduction m_reduction;
};

ov::AxisSet axes_of(const NodeDescription& description) {
    return constant_axes(description.inputs[1].constant, description.inputs[0].shape.size());
}

class ReduceFactory : public KernelFactory {
public:
    std::string name() const override { return "reduce"; }

    Offer offer(const NodeDescription& description) const override {
        if (!is_real(description.inputs[0].type) || description.inputs[0].shape.is_dynamic())
            return Refusal{"elements that are no floats, or unknown shapes"};
        if (!description.inputs[1].constant) return Refusal{"axes that are not constant"};
        const auto shape = description.input_shape(0);
        const auto axes = axes_of(description);
        if (ov::shape_size(shape) == 0 || axes.empty()) return Refusal{"nothing to reduce"};
        const size_t result_rank = description.outputs[0].shape.size();
        std::vector<Configuration> offers;
        // Channels-last on both sides needs the axes to stay; else its result is planar only if the order is kept.
        if (shape.size() >= 3 && result_rank == shape.size())
            add_offer(description, MemoryLayout::channels_last(shape.size()), axes, offers);
        add_offer(description, MemoryLayout::planar(shape.size()), axes, offers);
        if (offers.empty()) return Refusal{"axes that do not lie next to each other"};
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        return std::make_unique<ReduceKernel>(
            *axis_run(choice.inputs[0].layout, description.input_shape(0), axes_of(description)),
            reduction_of(*description.node));
    }

private:
    static void add_offer(const NodeDescription& description, const MemoryLayout& layout, const ov::AxisSet& axes,
                          std::vector<Configuration>& offers) {
        const auto run = axis_run(layout, description.input_shape(0), axes);
        if (!run || (run->inner > 1 && !reduction_of(*description.node).of_rows)) return;
        const size_t result_rank = description.outputs[0].shape.size();
        Configuration offered;
        offered.name = "reduce " + layout.name();
        offered.inputs = {{ov::element::f32, LayoutRule::exact(layout)},
                          {description.inputs[1].type, LayoutRule::absorbed()}};
        offered.outputs = {{ov::element::f32, result_rank == layout.rank() ? LayoutRule::exact(layout)
                                                                           : LayoutRule::planar(result_rank)}};
        offers.push_back(std::move(offered));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_reduce() {
    return std::make_shared<ReduceFactory>();
}

}  // namespace cpu
}  // namespace tenon
