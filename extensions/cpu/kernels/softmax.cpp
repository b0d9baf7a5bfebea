#include "openvino/op/softmax.hpp"

#include "elementwise/operands.hpp"
#include "kernels/kernels.hpp"
#include "simd/row_functions.hpp"
#include "strided/axes.hpp"
#include "strided/axis_run.hpp"

namespace tenon {
namespace cpu {
namespace {

class SoftmaxKernel : public Kernel {
public:
    explicit SoftmaxKernel(const AxisRun& run) : m_outer(run.outer), m_size(run.size), m_inner(run.inner) {}

    void run(KernelState*, const RunContext& context) const override {
        const float* input = context.input<float>(0);
        float* output = context.output<float>(0);
        const auto& functions = row_functions();
        // About a nanosecond per element; a thread wants some microseconds.
        const size_t plane = m_size * m_inner;
        const size_t grain = std::max<size_t>(4000 / std::max<size_t>(plane, 1), 1);
        if (m_outer >= context.threads() || plane < 8000) {
            context.parallel_ranges(m_outer, grain, [&](size_t first, size_t last) {
                for (size_t i = first; i < last; ++i) {
                    if (m_inner == 1)
                        functions.softmax(input + i * m_size, output + i * m_size, m_size);
                    else
                        functions.softmax_columns(input + i * plane, output + i * plane, m_size, m_inner, m_inner);
                }
            });
            return;
        }
        context.parallel_ranges(m_inner, 16, [&](size_t first, size_t last) {
            for (size_t i = 0; i < m_outer; ++i)
                functions.softmax_columns(input + i * plane + first, output + i * plane + first, m_size, m_inner,
                                          last - first);
        });
    }

private:
    const size_t m_outer, m_size, m_inner;
};

size_t axis_of(const ov::Node& node, size_t rank) {
    if (const auto* first = dynamic_cast<const ov::op::v1::Softmax*>(&node)) return first->get_axis();
    return front_axis(dynamic_cast<const ov::op::v8::Softmax&>(node).get_axis(), rank);
}

class SoftmaxFactory : public KernelFactory {
public:
    std::string name() const override { return "softmax"; }

    Offer offer(const NodeDescription& description) const override {
        if (!is_real_and_static(description)) return Refusal{"elements that are no floats"};
        const auto shape = description.input_shape(0);
        if (ov::shape_size(shape) == 0) return Refusal{"a tensor without elements"};
        std::vector<Configuration> offers;
        if (shape.size() >= 3) offers.push_back(configuration(MemoryLayout::channels_last(shape.size())));
        offers.push_back(configuration(MemoryLayout::planar(shape.size())));
        return offers;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto shape = description.input_shape(0);
        const size_t axis = axis_of(*description.node, shape.size());
        return std::make_unique<SoftmaxKernel>(axis_run(choice.inputs[0].layout, shape, {axis}).value());
    }

private:
    static Configuration configuration(const MemoryLayout& layout) {
        Configuration offered;
        offered.name = "softmax";
        offered.inputs = {{ov::element::f32, LayoutRule::exact(layout)}};
        offered.outputs = offered.inputs;
        offered.in_place = {{0, 0}};
        return offered;
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_softmax() {
    return std::make_shared<SoftmaxFactory>();
}

}  // namespace cpu
}  // namespace tenon
