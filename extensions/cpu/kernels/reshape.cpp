#include <cstring>

#include "kernels/kernels.hpp"

namespace tenon {
namespace cpu {
namespace {

class ReshapeKernel : public Kernel {
public:
    explicit ReshapeKernel(size_t bytes) : m_bytes(bytes) {}

    void run(KernelState*, const RunContext& context) const override {
        const char* source = context.input<char>(0);
        char* target = context.output<char>(0);
        if (source == target) return;
        context.parallel_ranges(m_bytes, size_t{1} << 18, [&](size_t first, size_t last) {
            std::memcpy(target + first, source + first, last - first);
        });
    }

private:
    const size_t m_bytes;
};

/// Operations that give the same elements, in the same order, another shape.
class ReshapeFactory : public KernelFactory {
public:
    std::string name() const override { return "reshape"; }

    Offer offer(const NodeDescription& description) const override {
        const auto &input = description.inputs[0], &output = description.outputs[0];
        if (output.shape.is_dynamic()) return Refusal{"the output's shape is not known"};
        if (input.type == ov::element::string) return Refusal{"elements of type string"};
        Configuration offered;
        offered.name = "reshape";
        offered.inputs = {{input.type, LayoutRule::planar(input.shape.size())}};
        for (size_t i = 1; i < description.inputs.size(); ++i) {
            const auto& other = description.inputs[i];
            offered.inputs.push_back(
                {other.type, other.constant ? LayoutRule::absorbed() : LayoutRule::planar(other.shape.size())});
        }
        offered.outputs = {{output.type, LayoutRule::planar(output.shape.size())}};
        offered.views = {{0, 0, 0}};
        return std::vector<Configuration>{std::move(offered)};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        return std::make_unique<ReshapeKernel>(
            choice.outputs[0].layout.byte_size(choice.outputs[0].type, description.output_shape(0)));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_reshape() {
    return std::make_shared<ReshapeFactory>();
}

}  // namespace cpu
}  // namespace tenon
