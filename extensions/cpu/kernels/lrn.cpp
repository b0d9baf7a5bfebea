#include "openvino/op/lrn.hpp"

#include <algorithm>
#include <cstring>

#include "elementwise/operands.hpp"
#include "kernels/kernels.hpp"
#include "simd/local_response.hpp"
#include "strided/axes.hpp"
#include "strided/axis_run.hpp"

namespace tenon {
namespace cpu {
namespace {

constexpr size_t most_reach = 64;

class LrnKernel : public Kernel {
public:
    LrnKernel(const AxisRun& run, size_t reach, const LocalResponse& response)
        : m_outer(run.outer),
          m_size(run.size),
          m_inner(run.inner),
          m_reach(std::min(reach, run.size)),
          m_response(response) {}

    void run(KernelState*, const RunContext& context) const override {
        const float* input = context.input<float>(0);
        float* output = context.output<float>(0);
        if (m_inner == 1) {
            const size_t grain = std::max<size_t>(4000 / m_size, 1);
            context.parallel_ranges(m_outer, grain, [&](size_t first, size_t last) {
                for (size_t row = first; row < last; ++row)
                    run_row(input + row * m_size, output + row * m_size);
            });
            return;
        }
        context.parallel_ranges(m_outer * m_size, std::max<size_t>(4000 / m_inner, 1), [&](size_t first, size_t last) {
            for (size_t i = first; i < last; ++i) {
                const size_t at = i % m_size, begin = at - std::min(at, m_reach);
                const size_t end = std::min(at + m_reach + 1, m_size);
                m_response.run(input + i * m_inner, input + (i - at + begin) * m_inner, end - begin,
                               output + i * m_inner, m_inner);
            }
        });
    }

private:
    // The window slides along neighbours: a copy with zeros around it has a whole window for each.
    void run_row(const float* input, float* output) const {
        constexpr size_t width = 256;
        float padded[width + 2 * most_reach];
        for (size_t first = 0; first < m_size; first += width) {
            const size_t count = std::min(width, m_size - first), before = std::min(first, m_reach);
            const size_t behind = std::min(m_size - first - count, m_reach);
            float* target = std::fill_n(padded, m_reach - before, 0.0f);
            target = std::copy_n(input + first - before, before + count + behind, target);
            std::fill_n(target, m_reach - behind, 0.0f);
            m_response.run(input + first, padded, 2 * m_reach + 1, output + first, count);
        }
    }

    const size_t m_outer, m_size, m_inner, m_reach;
    const LocalResponse m_response;
};

class LrnFactory : public KernelFactory {
public:
    std::string name() const override { return "lrn"; }

    Offer offer(const NodeDescription& description) const override {
        const auto& value = description.inputs[0];
        if (!is_real(value.type) || value.shape.is_dynamic()) return Refusal{"no floats, or an unknown shape"};
        const auto shape = description.input_shape(0);
        if (ov::shape_size(shape) == 0) return Refusal{"a tensor without elements"};
        const auto& axes = description.inputs[1].constant;
        if (!axes || axes.get_size() != 1) return Refusal{"not one constant axis"};
        const auto& node = description.as<ov::op::v0::LRN>();
        if (node.get_nsize() > 2 * most_reach) return Refusal{"a window of " + std::to_string(node.get_nsize())};
        if (node.get_bias() <= 0 || node.get_alpha() < 0) return Refusal{"a base that may be 0 or negative"};
        std::vector<Configuration> offers;
        if (shape.size() >= 3) offers.push_back(configuration(description, MemoryLayout::channels_last(shape.size())));
        offers.push_back(configuration(description, MemoryLayout::planar(shape.size())));
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto& node = description.as<ov::op::v0::LRN>();
        const auto shape = description.input_shape(0);
        const auto axes = constant_axes(description.inputs[1].constant, shape.size());
        const auto run = axis_run(choice.inputs[0].layout, shape, axes).value();
        LocalResponse response;
        response.scale = static_cast<float>(node.get_alpha() / static_cast<double>(node.get_nsize()));
        response.bias = static_cast<float>(node.get_bias());
        response.beta = static_cast<float>(node.get_beta());
        response.stride = run.inner;
        return std::make_unique<LrnKernel>(run, (node.get_nsize() - 1) / 2, response);
    }

private:
    static Configuration configuration(const NodeDescription& description, const MemoryLayout& layout) {
        Configuration offered;
        offered.name = "lrn";
        offered.inputs = {{ov::element::f32, LayoutRule::exact(layout)},
                          {description.inputs[1].type, LayoutRule::absorbed()}};
        offered.outputs = {{ov::element::f32, LayoutRule::exact(layout)}};
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_lrn() {
    return std::make_shared<LrnFactory>();
}

}  // namespace cpu
}  // namespace tenon
