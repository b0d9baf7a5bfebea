#include "onednn/fused_primitive.hpp"

#include <algorithm>
#include <map>

#include "elementwise/operands.hpp"
#include "onednn/memory_description.hpp"

namespace tenon {
namespace cpu {
namespace {

using Algorithm = dnnl::algorithm;

struct EltwiseForm {
    Algorithm algorithm;
    float alpha = 0;
    float beta = 0;
};

std::optional<EltwiseForm> eltwise_form(const TailStep& step) {
    const auto& p = step.parameters;
    const auto parameter = [&](size_t i, float otherwise) { return i < p.size() ? p[i] : otherwise; };
    const std::map<std::string, EltwiseForm> forms{
        {"relu", {Algorithm::eltwise_relu}},
        {"clamp", {Algorithm::eltwise_clip, parameter(0, 0), parameter(1, 0)}},
        {"elu", {Algorithm::eltwise_elu, parameter(0, 1)}},
        {"sigmoid", {Algorithm::eltwise_logistic}},
        {"tanh", {Algorithm::eltwise_tanh}},
        {"swish", {Algorithm::eltwise_swish, parameter(0, 1)}},
        {"hswish", {Algorithm::eltwise_hardswish, 1.0f / 6.0f, 0.5f}},
        {"hsigmoid", {Algorithm::eltwise_hardsigmoid, 1.0f / 6.0f, 0.5f}},
        {"hard_sigmoid", {Algorithm::eltwise_hardsigmoid, parameter(0, 0), parameter(1, 0)}},
        {"gelu_erf", {Algorithm::eltwise_gelu_erf}},
        {"gelu_tanh", {Algorithm::eltwise_gelu_tanh}},
        {"abs", {Algorithm::eltwise_abs}},
        {"sqrt", {Algorithm::eltwise_sqrt}},
        {"linear", {Algorithm::eltwise_linear, parameter(0, 1), parameter(1, 0)}},
        {"negative", {Algorithm::eltwise_linear, -1, 0}},
        {"mish", {Algorithm::eltwise_mish}},
        {"softplus", {Algorithm::eltwise_soft_relu, 1}},
        {"exp", {Algorithm::eltwise_exp}},
    };
    const auto found = forms.find(step.name);
    if (found == forms.end()) return std::nullopt;
    return found->second;
}

std::optional<Algorithm> binary_algorithm(const TailStep& step) {
    if (step.name == "add") return Algorithm::binary_add;
    if (step.name == "multiply") return Algorithm::binary_mul;
    if (step.name == "maximum") return Algorithm::binary_max;
    if (step.name == "minimum") return Algorithm::binary_min;
    if (step.name == "subtract" && !step.value_is_right) return Algorithm::binary_sub;
    if (step.name == "divide" && !step.value_is_right) return Algorithm::binary_div;
    return std::nullopt;
}

/// How an operand lies beside the result; everything else is left to our own code.
enum class OperandKind { scalar, channels, full, other };

OperandKind operand_kind(const ov::Shape& operand, const ov::Shape& result, size_t channel_axis) {
    if (ov::shape_size(operand) == 1) return OperandKind::scalar;
    if (operand == result) return OperandKind::full;
    if (operand.size() > result.size()) return OperandKind::other;
    const size_t missing = result.size() - operand.size();
    for (size_t i = 0; i < operand.size(); ++i)
        if (operand[i] != 1 && missing + i != channel_axis) return OperandKind::other;
    return OperandKind::channels;
}

/// A scalar constant needs no memory: the step is a function of one value.
std::optional<EltwiseForm> constant_form(const NodeDescription& description, const TailStep& step) {
    const auto& constant = description.inputs[step.operand].constant;
    if (!constant || constant.get_size() != 1) return std::nullopt;
    const float value = constant_floats(constant)[0];
    if (step.name == "add") return EltwiseForm{Algorithm::eltwise_linear, 1, value};
    if (step.name == "multiply") return EltwiseForm{Algorithm::eltwise_linear, value, 0};
    if (step.name == "subtract")
        return step.value_is_right ? EltwiseForm{Algorithm::eltwise_linear, -1, value}
                                   : EltwiseForm{Algorithm::eltwise_linear, 1, -value};
    if (step.name == "divide" && !step.value_is_right) return EltwiseForm{Algorithm::eltwise_linear, 1 / value, 0};
    if (step.name == "prelu" && !step.value_is_right) return EltwiseForm{Algorithm::eltwise_relu, value};
    return std::nullopt;
}

void append(dnnl::post_ops& operations, const EltwiseForm& form) {
    operations.append_eltwise(form.algorithm, form.alpha, form.beta);
}

/// Steps first … first + count − 1 as post-operations; all of them can be absorbed.
AbsorbedTail absorb(const NodeDescription& description, size_t first, size_t count, const ResultView& view,
                    bool sum_in_place) {
    AbsorbedTail tail;
    const auto shape = description.output_shape(0);
    for (size_t i = first; i < first + count; ++i) {
        const auto& step = description.tail[i];
        ++tail.steps;
        if (step.kind == TailStep::Kind::function) {
            append(tail.post_operations, *eltwise_form(step));
            continue;
        }
        if (const auto form = constant_form(description, step)) {
            append(tail.post_operations, *form);
            continue;
        }
        const auto operand = operand_shape(description, step, shape);
        const auto kind = operand_kind(operand, shape, view.channel_axis);
        const bool constant = static_cast<bool>(description.inputs[step.operand].constant);
        if (sum_in_place && kind == OperandKind::full && step.name == "add" && !constant && !tail.accumulated_input) {
            tail.accumulated_input = step.operand;
            tail.post_operations.append_sum(1.0f);
            continue;
        }
        const bool full = kind == OperandKind::full;
        ov::Shape dims(view.primitive_shape.size(), 1);
        if (full) dims = view.primitive_shape;
        if (kind == OperandKind::channels)
            dims[view.primitive_channel_axis] = view.primitive_shape[view.primitive_channel_axis];
        const auto memory = describe_memory(dims, full ? view.primitive_layout : MemoryLayout::planar(dims.size()));
        tail.operands.push_back(
            {static_cast<int>(DNNL_ARG_ATTR_MULTIPLE_POST_OP(tail.post_operations.len())) | DNNL_ARG_SRC_1, memory,
             step.operand});
        tail.post_operations.append_binary(*binary_algorithm(step), memory);
    }
    return tail;
}

std::optional<FusedPrimitive> try_count(const NodeDescription& description, size_t first, size_t count,
                                        const ResultView& view, const DescriptorMaker& make) {
    for (const bool sum_in_place : {true, false}) {
        FusedPrimitive fused;
        fused.tail = absorb(description, first, count, view, sum_in_place);
        if (!sum_in_place && fused.tail.operands.empty()) break;
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        attributes.set_post_ops(fused.tail.post_operations);
        fused.descriptor = make(attributes);
        if (fused.descriptor.get(true) && !is_reference(fused.descriptor.impl_info_str())) return fused;
        if (!fused.tail.accumulated_input) break;
    }
    return std::nullopt;
}

}  // namespace

bool can_absorb(const NodeDescription& description, const TailStep& step, size_t channel_axis) {
    if (step.kind == TailStep::Kind::function) return eltwise_form(step).has_value();
    if (step.kind != TailStep::Kind::binary) return false;
    if (description.outputs[0].shape.is_dynamic() || !can_read_operand(description, step, description.outputs[0].shape))
        return false;
    if (constant_form(description, step)) return true;
    return binary_algorithm(step).has_value() &&
           operand_kind(operand_shape(description, step, description.output_shape(0)), description.output_shape(0),
                        channel_axis) != OperandKind::other;
}

std::optional<FusedPrimitive> fuse_tail(const NodeDescription& description, size_t first, const ResultView& view,
                                        const DescriptorMaker& make) {
    size_t count = 0;
    while (first + count < description.tail.size() &&
           can_absorb(description, description.tail[first + count], view.channel_axis))
        ++count;
    for (;; --count) {
        if (auto fused = try_count(description, first, count, view, make)) return fused;
        if (count == 0) return std::nullopt;
    }
}

void describe_fused(Configuration& offered, const NodeDescription& description, const FusedPrimitive& fused,
                    size_t first, const MemoryLayout& layout) {
    const auto shape = description.output_shape(0);
    for (size_t i = first; i < description.tail.size(); ++i) {
        const auto& step = description.tail[i];
        if (step.kind == TailStep::Kind::binary)
            offered.inputs[step.operand] = operand_offer(description, step.operand, shape, layout);
    }
    offered.outputs = {{ov::element::f32, LayoutRule::exact(layout)}};
    if (fused.tail.accumulated_input) offered.in_place.push_back({0, *fused.tail.accumulated_input});
    offered.scratch_bytes = fused.descriptor.query_md(dnnl::query::scratchpad_md).get_size();
    offered.name = fused.descriptor.impl_info_str();
}

std::unique_ptr<const Kernel> make_fused_kernel(const FusedPrimitive& fused, const NodeDescription& description,
                                                const Choice& choice, size_t first,
                                                std::vector<PrimitiveArgument> arguments) {
    using From = PrimitiveArgument::From;
    for (const auto& operand : fused.tail.operands) {
        PrimitiveArgument argument{operand.id, operand.memory, From::input, operand.input, nullptr};
        if (choice.configuration.inputs[operand.input].layout.kind() == LayoutRule::Kind::absorbed) {
            auto floats =
                std::make_shared<std::vector<float>>(constant_floats(description.inputs[operand.input].constant));
            argument.from = From::constant;
            argument.constant = std::shared_ptr<const void>(floats, floats->data());
        }
        arguments.push_back(std::move(argument));
    }
    if (const auto scratch = fused.descriptor.query_md(dnnl::query::scratchpad_md); scratch.get_size() > 0)
        arguments.push_back({DNNL_ARG_SCRATCHPAD, scratch, From::scratch, 0, nullptr});
    auto kernel = std::make_unique<PrimitiveKernel>(dnnl::primitive(fused.descriptor), std::move(arguments));
    const auto shape = description.output_shape(0);
    const auto& layout = choice.outputs[0].layout;
    if (fused.tail.accumulated_input)
        kernel->accumulate_onto(*fused.tail.accumulated_input, layout.byte_size(ov::element::f32, shape));
    if (first + fused.tail.steps < description.tail.size()) {
        OperandReader reader(description, choice);
        kernel->add_tail(ElementwiseProgram(shape, layout, {0, shape, layout, nullptr},
                                            reader.steps(description.tail, shape, first + fused.tail.steps)));
    }
    return kernel;
}

double peak_rate() {
    switch (dnnl::get_effective_cpu_isa()) {
        case dnnl::cpu_isa::isa_default:
        case dnnl::cpu_isa::sse41:
            return 40e9;
        case dnnl::cpu_isa::avx:
            return 50e9;
        case dnnl::cpu_isa::avx2:
        case dnnl::cpu_isa::avx2_vnni:
        case dnnl::cpu_isa::avx2_vnni_2:
            return 95e9;
        default:
            return 120e9;
    }
}

}  // namespace cpu
}  // namespace tenon
