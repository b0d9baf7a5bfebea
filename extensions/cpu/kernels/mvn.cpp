#include "openvino/op/mvn.hpp"

#include <algorithm>
#include <cmath>

#include "elementwise/operands.hpp"
#include "kernels/kernels.hpp"
#include "simd/row_functions.hpp"
#include "strided/axes.hpp"
#include "strided/axis_run.hpp"

namespace tenon {
namespace cpu {
namespace {

struct Normalization {
    ov::AxisSet axes;
    bool divides = true;
    bool epsilon_inside_root = true;
    double epsilon = 0;

    float factor(float variance) const {
        if (!divides) return 1;
        const double root = epsilon_inside_root ? std::sqrt(variance + epsilon) : std::sqrt(variance) + epsilon;
        return static_cast<float>(1 / root);
    }
};

class MvnKernel : public Kernel {
public:
    MvnKernel(const AxisRun& run, Normalization normalization, ElementwiseProgram tail)
        : m_run(run), m_normalization(std::move(normalization)), m_tail(std::move(tail)) {}

    void run(KernelState*, const RunContext& context) const override {
        const auto* input = context.input<float>(0);
        auto* output = context.output<float>(0);
        const auto& functions = row_functions();
        const size_t size = m_run.size;
        context.parallel_ranges(m_run.outer, std::max<size_t>(8000 / size, 1), [&](size_t first, size_t last) {
            for (size_t row = first; row < last; ++row) {
                const float* values = input + row * size;
                const float mean = functions.sum(values, size) / static_cast<float>(size);
                const float spread = functions.sum_of_squared_differences(values, mean, size);
                const float factor = m_normalization.factor(spread / static_cast<float>(size));
                functions.scale(values, output + row * size, factor, -mean * factor, size);
            }
        });
        if (!m_tail.empty()) m_tail.run(context, output, output);
    }

private:
    const AxisRun m_run;
    const Normalization m_normalization;
    const ElementwiseProgram m_tail;
};

Normalization normalization_of(const ov::op::v0::MVN& node) {
    return {node.get_reduction_axes(), node.get_normalize_variance(), true, node.get_eps()};
}

Normalization normalization_of(const ov::op::v6::MVN& node, const NodeDescription& description) {
    return {constant_axes(description.inputs[1].constant, description.inputs[0].shape.size()),
            node.get_normalize_variance(), node.get_eps_mode() == ov::op::MVNEpsMode::INSIDE_SQRT, node.get_eps()};
}

Normalization normalization_of(const NodeDescription& description) {
    if (const auto* first = dynamic_cast<const ov::op::v0::MVN*>(description.node)) return normalization_of(*first);
    return normalization_of(description.as<ov::op::v6::MVN>(), description);
}

class MvnFactory : public KernelFactory {
public:
    std::string name() const override { return "mvn"; }

    Offer offer(const NodeDescription& description) const override {
        if (description.inputs[0].shape.is_dynamic() || !is_real(description.inputs[0].type))
            return Refusal{"elements that are no floats, or unknown shapes"};
        const bool has_axes = description.node->get_input_size() > 1;
        if (has_axes && !description.inputs[1].constant) return Refusal{"axes that are not constant"};
        const auto shape = description.input_shape(0);
        const auto layout = MemoryLayout::planar(shape.size());
        const auto run = axis_run(layout, shape, normalization_of(description).axes);
        if (!run || run->inner != 1 || ov::shape_size(shape) == 0) return Refusal{"axes that are not the last ones"};
        Configuration offered;
        offered.name = "mvn";
        offered.inputs.push_back({ov::element::f32, LayoutRule::exact(layout)});
        if (has_axes) offered.inputs.push_back({description.inputs[1].type, LayoutRule::absorbed()});
        for (size_t i = offered.inputs.size(); i < description.inputs.size(); ++i)
            offered.inputs.push_back(operand_offer(description, i, shape, layout));
        offered.outputs.push_back({ov::element::f32, LayoutRule::exact(layout)});
        offered.in_place = {{0, 0}};
        return std::vector<Configuration>{offered};
    }

    bool accepts(const NodeDescription& description, const TailStep& step) const override {
        return description.tail.size() < 8 && ElementwiseProgram::knows(step) &&
               can_read_operand(description, step, description.outputs[0].shape);
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto shape = description.input_shape(0);
        const auto& layout = choice.outputs[0].layout;
        auto normalization = normalization_of(description);
        const auto run = *axis_run(layout, shape, normalization.axes);
        OperandReader reader(description, choice);
        ElementwiseProgram tail(shape, layout, {0, shape, layout, nullptr}, reader.steps(description.tail, shape));
        return std::make_unique<MvnKernel>(run, std::move(normalization), std::move(tail));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_mvn() {
    return std::make_shared<MvnFactory>();
}

}  // namespace cpu
}  // namespace tenon
