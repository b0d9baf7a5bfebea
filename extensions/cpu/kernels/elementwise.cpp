#include <algorithm>

#include "elementwise/operands.hpp"
#include "elementwise/program.hpp"
#include "kernels/kernels.hpp"

namespace tenon {
namespace cpu {
namespace {

class ElementwiseKernel : public Kernel {
public:
    explicit ElementwiseKernel(ElementwiseProgram program) : m_program(std::move(program)) {}
    void run(KernelState*, const RunContext& context) const override {
        m_program.run(context, context.output<float>(0));
    }

private:
    const ElementwiseProgram m_program;
};

/// Which input flows through the node's own step, and which one is read beside it.
struct Flow {
    size_t value = 0;
    TailStep step;
};

std::optional<Flow> flow_of(const NodeDescription& description) {
    if (!description.elementwise || description.outputs.size() != 1) return std::nullopt;
    Flow flow{0, *description.elementwise};
    if (flow.step.kind != TailStep::Kind::binary) return flow;
    // The operand of full size flows, so that the other one is broadcast to it.
    if (flow.step.operand > 1) return std::nullopt;
    const auto& shape = description.outputs[0].shape;
    flow.value = 1 - flow.step.operand;
    if (description.inputs[flow.value].shape != shape && description.inputs[flow.step.operand].shape == shape) {
        std::swap(flow.value, flow.step.operand);
        flow.step.value_is_right = !flow.step.value_is_right;
    }
    return flow;
}

/// Inputs that are neither the value nor an operand hold parameters, which the step already has.
std::vector<bool> parameter_inputs(const NodeDescription& description, const Flow& flow) {
    std::vector<bool> unread(description.inputs.size(), true);
    unread[flow.value] = false;
    if (flow.step.kind == TailStep::Kind::binary) unread[flow.step.operand] = false;
    for (const auto& step : description.tail)
        if (step.kind == TailStep::Kind::binary) unread[step.operand] = false;
    return unread;
}

class ElementwiseFactory : public KernelFactory {
public:
    std::string name() const override { return "elementwise"; }

    Offer offer(const NodeDescription& description) const override {
        const auto flow = flow_of(description);
        if (!flow) return Refusal{"the node is not declared element-wise"};
        if (auto reason = reason_against(description, *flow); !reason.empty()) return Refusal{std::move(reason)};
        const auto shape = description.output_shape(0);
        std::vector<Configuration> configurations;
        for (const auto& layout : layouts(description, *flow, shape))
            configurations.push_back(configuration(description, *flow, shape, layout));
        return configurations;
    }

    bool accepts(const NodeDescription& description, const TailStep& step) const override {
        return description.tail.size() < 12 && ElementwiseProgram::knows(step) &&
               can_read_operand(description, step, description.outputs[0].shape);
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        const auto flow = *flow_of(description);
        OperandReader reader(description, choice);
        Tail all{flow.step};
        all.insert(all.end(), description.tail.begin(), description.tail.end());
        return std::make_unique<ElementwiseKernel>(ElementwiseProgram(description.output_shape(0),
                                                                      choice.outputs[0].layout, reader.form(flow.value),
                                                                      reader.steps(all, description.output_shape(0))));
    }

private:
    static std::string reason_against(const NodeDescription& description, const Flow& flow) {
        if (!ElementwiseProgram::knows(flow.step)) return "the function '" + flow.step.name + "' has no kernel";
        if (description.outputs[0].shape.is_dynamic()) return "the output's shape is not known";
        const auto unread = parameter_inputs(description, flow);
        for (size_t i = 0; i < description.inputs.size(); ++i) {
            const auto& input = description.inputs[i];
            if (unread[i]) {
                if (!input.constant) return "parameter " + std::to_string(i) + " is not constant";
                continue;
            }
            if (!is_real(input.type)) return "elements of type " + input.type.to_string();
            const bool is_operand = flow.step.kind == TailStep::Kind::binary && i == flow.step.operand;
            if (is_operand ? !can_read_operand(description, flow.step, description.outputs[0].shape)
                           : i == flow.value && !broadcasts_to(input.shape, description.outputs[0].shape))
                return "input " + std::to_string(i) + " is not broadcast by numpy's rule";
        }
        if (!is_real(description.outputs[0].type)) return "results of type " + description.outputs[0].type.to_string();
        return {};
    }

    /// Empty optional: any layout.
    static std::vector<std::optional<MemoryLayout>> layouts(const NodeDescription& description, const Flow& flow,
                                                            const ov::Shape& shape) {
        const auto planar = MemoryLayout::planar(shape.size());
        if (description.input_shape(flow.value) != shape) return {planar};
        const auto needs_planar = [&](const TailStep& step) {
            return step.kind == TailStep::Kind::binary && is_planar_operand(description, step.operand, shape);
        };
        if (!needs_planar(flow.step) && std::none_of(description.tail.begin(), description.tail.end(), needs_planar))
            return {std::nullopt};
        if (shape.size() < 3) return {planar};
        return {planar, MemoryLayout::channels_last(shape.size())};
    }

    static Configuration configuration(const NodeDescription& description, const Flow& flow, const ov::Shape& shape,
                                       const std::optional<MemoryLayout>& layout) {
        Configuration offered;
        offered.name = "elementwise";
        const auto unread = parameter_inputs(description, flow);
        const auto rule = layout ? LayoutRule::exact(*layout) : LayoutRule::same_as_input(flow.value);
        for (size_t i = 0; i < description.inputs.size(); ++i) {
            if (unread[i]) {
                offered.inputs.push_back({description.inputs[i].type, LayoutRule::absorbed()});
            } else if (i == flow.value) {
                const size_t rank = description.input_shape(i).size();
                const auto own = rank == shape.size() ? rule : LayoutRule::planar(rank);
                offered.inputs.push_back({ov::element::f32, layout ? own : LayoutRule::any()});
            } else {
                auto port = operand_offer(description, i, shape, layout.value_or(MemoryLayout::planar(shape.size())));
                if (!layout && port.layout.kind() == LayoutRule::Kind::exact &&
                    port.layout.layout().rank() == shape.size() && ov::shape_size(description.input_shape(i)) != 1)
                    port.layout = rule;
                offered.inputs.push_back(std::move(port));
            }
        }
        offered.outputs.push_back({ov::element::f32, rule});
        if (description.input_shape(flow.value) == shape) offered.in_place.push_back({0, flow.value});
        // The first step reads its operand before it writes; later ones would find it overwritten.
        if (flow.step.kind == TailStep::Kind::binary && description.input_shape(flow.step.operand) == shape &&
            description.input_shape(flow.value) == shape && !is_read_later(description, flow.step.operand))
            offered.in_place.push_back({0, flow.step.operand});
        if (is_read_later(description, flow.value)) offered.in_place.clear();
        return offered;
    }

    static bool is_read_later(const NodeDescription& description, size_t input) {
        return std::any_of(description.tail.begin(), description.tail.end(), [&](const TailStep& step) {
            return step.kind == TailStep::Kind::binary && step.operand == input;
        });
    }
};

}  // namespace

std::shared_ptr<const KernelFactory> make_elementwise() {
    return std::make_shared<ElementwiseFactory>();
}

}  // namespace cpu
}  // namespace tenon
