#include "openvino/op/fake_quantize.hpp"

#include <algorithm>
#include <array>

#include "elementwise/operands.hpp"
#include "elementwise/program.hpp"
#include "kernels/kernels.hpp"
#include "strided/axes.hpp"

namespace tenon {
namespace cpu {
namespace {

class FakeQuantizeKernel : public Kernel {
public:
    explicit FakeQuantizeKernel(ElementwiseProgram program) : m_program(std::move(program)) {}
    void run(KernelState*, const RunContext& context) const override {
        m_program.run(context, context.output<float>(0));
    }

private:
    const ElementwiseProgram m_program;
};

/// The operation as steps x·scale + shift around a rounding, with a number of each per element of the limits.
struct Levels {
    ov::Shape shape;
    std::vector<float> least, most, input_scale, input_shift, output_scale, output_shift;
};

ov::Shape shape_of_limits(const NodeDescription& description) {
    ov::PartialShape shape = description.input_shape(1);
    for (size_t i = 2; i < 5; ++i)
        ov::PartialShape::broadcast_merge_into(shape, description.input_shape(i), ov::op::AutoBroadcastType::NUMPY);
    return shape.to_shape();
}

std::vector<float> broadcast_constant(const ov::Tensor& constant, const ov::Shape& shape) {
    const auto values = constant_floats(constant);
    std::vector<float> full;
    for (const size_t index : broadcast_indices(constant.get_shape(), shape))
        full.push_back(values[index]);
    return full;
}

Levels levels_of(const NodeDescription& description) {
    Levels levels;
    levels.shape = shape_of_limits(description);
    std::array<std::vector<float>, 5> limits;
    for (size_t i = 1; i < 5; ++i)
        limits[i] = broadcast_constant(description.inputs[i].constant, levels.shape);
    const auto last = static_cast<float>(description.as<ov::op::v0::FakeQuantize>().get_levels() - 1);
    for (size_t i = 0; i < limits[1].size(); ++i) {
        const float low = limits[1][i], high = limits[2][i];
        levels.least.push_back(std::min(low, high));
        levels.most.push_back(std::max(low, high));
        levels.input_scale.push_back(last / (high - low));
        levels.input_shift.push_back(-low * levels.input_scale.back());
        levels.output_scale.push_back((limits[4][i] - limits[3][i]) / last);
        levels.output_shift.push_back(limits[3][i]);
    }
    return levels;
}

ProgramStep function(const char* name, std::vector<float> parameters = {}) {
    ProgramStep step;
    step.step.name = name;
    step.step.parameters = std::move(parameters);
    return step;
}

ProgramStep binary(const char* name, const std::vector<float>& values, const ov::Shape& shape) {
    ProgramStep step;
    step.step.kind = TailStep::Kind::binary;
    step.step.name = name;
    step.operand = {0, shape, MemoryLayout::planar(shape.size()), values.data()};
    return step;
}

std::vector<ProgramStep> steps_of(const Levels& levels) {
    if (levels.least.size() == 1)
        return {function("clamp", {levels.least[0], levels.most[0]}),
                function("linear", {levels.input_scale[0], levels.input_shift[0]}), function("round_half_to_even"),
                function("linear", {levels.output_scale[0], levels.output_shift[0]})};
    const auto step = [&](const char* name, const std::vector<float>& values) {
        return binary(name, values, levels.shape);
    };
    return {step("maximum", levels.least),   step("minimum", levels.most),   step("multiply", levels.input_scale),
            step("add", levels.input_shift), function("round_half_to_even"), step("multiply", levels.output_scale),
            step("add", levels.output_shift)};
}

class FakeQuantizeFactory : public KernelFactory {
public:
    std::string name() const override { return "fake_quantize"; }

    Offer offer(const NodeDescription& description) const override {
        if (!is_real_and_static(description)) return Refusal{"elements that are no floats, or unknown shapes"};
        const auto& data = description.inputs[0].shape;
        for (size_t i = 1; i < 5; ++i) {
            if (!description.inputs[i].constant) return Refusal{"input " + std::to_string(i) + " is not constant"};
            if (!broadcasts_to(description.inputs[i].shape, data))
                return Refusal{"limits that are larger than the data"};
        }
        const auto shape = shape_of_limits(description);
        const auto low = broadcast_constant(description.inputs[1].constant, shape);
        const auto high = broadcast_constant(description.inputs[2].constant, shape);
        for (size_t i = 0; i < low.size(); ++i)
            if (!(low[i] < high[i])) return Refusal{"an input_low that is not less than its input_high"};
        Configuration offered;
        offered.name = "fake_quantize";
        offered.inputs.push_back({ov::element::f32, LayoutRule::any()});
        for (size_t i = 1; i < 5; ++i)
            offered.inputs.push_back({description.inputs[i].type, LayoutRule::absorbed()});
        offered.outputs.push_back({ov::element::f32, LayoutRule::same_as_input(0)});
        offered.in_place = {{0, 0}};
        return std::vector<Configuration>{offered};
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto levels = levels_of(description);
        const auto shape = description.output_shape(0);
        const auto& layout = choice.outputs[0].layout;
        return std::make_unique<FakeQuantizeKernel>(
            ElementwiseProgram(shape, layout, {0, shape, layout, nullptr}, steps_of(levels)));
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_fake_quantize() {
    return std::make_shared<FakeQuantizeFactory>();
}

}  // namespace cpu
}  // namespace tenon
