#include <cmath>
#include <tenon/registrar.hpp>

#include "squareplus.hpp"

using template_extension::Squareplus;

namespace {

class SquareplusKernel : public tenon::Kernel {
public:
    SquareplusKernel(size_t count, float softness) : m_count(count), m_softness(softness) {}

    void run(tenon::KernelState*, const tenon::RunContext& context) const override {
        const float* x = context.input<float>(0);
        float* y = context.output<float>(0);
        // Fewer elements than this are not worth waking another thread.
        constexpr size_t grain = 4096;
        context.parallel_ranges(m_count, grain, [&](size_t first, size_t last) {
            for (size_t i = first; i < last; ++i)
                y[i] = (x[i] + std::sqrt(x[i] * x[i] + m_softness)) / 2;
        });
    }

private:
    const size_t m_count;
    const float m_softness;
};

class SquareplusFactory : public tenon::KernelFactory {
public:
    std::string name() const override { return "squareplus"; }

    /// A refusal with a reason, or the ways in which the kernel can run the node. The engine picks the one that fits
    /// best between the neighbours.
    tenon::Offer offer(const tenon::NodeDescription& description) const override {
        const auto& input = description.inputs[0];
        if (!input.type.is_real()) return tenon::Refusal{"elements of type " + input.type.to_string()};
        if (input.shape.is_dynamic()) return tenon::Refusal{"a shape that is not known"};
        const size_t rank = input.shape.size();
        return std::vector<tenon::Configuration>{configuration(tenon::MemoryLayout::channels_last(rank)),
                                                 configuration(tenon::MemoryLayout::planar(rank))};
    }

    std::unique_ptr<const tenon::Kernel> prepare(const tenon::NodeDescription& description, const tenon::Choice&,
                                                 tenon::PrepareContext&) const override {
        return std::make_unique<SquareplusKernel>(ov::shape_size(description.input_shape(0)),
                                                  description.as<Squareplus>().softness());
    }

private:
    static tenon::Configuration configuration(const tenon::MemoryLayout& layout) {
        tenon::Configuration offered;
        offered.name = "squareplus";
        offered.inputs = {{ov::element::f32, tenon::LayoutRule::exact(layout)}};
        offered.outputs = offered.inputs;
        offered.in_place = {{0, 0}};
        return offered;
    }
};

}  // namespace

OPENVINO_EXTENSION_C_API void tenon_extension_cpp(tenon::Registrar& add) {
    add.add_operation<Squareplus>();
    add.add_kernel<Squareplus>("CPU", std::make_shared<SquareplusFactory>());
}
