#include "c_kernel.hpp"

#include <algorithm>
#include <utility>

#include "c_run.hpp"
#include "openvino/op/parameter.hpp"

namespace tenon {
namespace {

/// The structure that functions get is the first member, from which they come back to the rest.
template <typename Call>
struct WithMessage {
    Call call{};
    std::string message;

    WithMessage(const tenon_node& node, size_t configuration, size_t threads) {
        call.size = sizeof(call);
        call.node = &node;
        call.configuration = static_cast<uint32_t>(configuration);
        call.threads = static_cast<uint32_t>(threads);
        call.fail = [](const Call* own, const char* text) {
            auto& rest = *const_cast<WithMessage*>(reinterpret_cast<const WithMessage*>(own));
            if (rest.message.empty() && text) rest.message = text;
        };
    }
};

LayoutRule rule_of(const CPort& port, size_t rank) {
    switch (port.layout) {
        case TENON_LAYOUT_CHANNELS_LAST:
            return LayoutRule::exact(MemoryLayout::channels_last(rank));
        case TENON_LAYOUT_BLOCKED:
            return LayoutRule::exact(MemoryLayout::channels_blocked(rank, port.parameter));
        case TENON_LAYOUT_ANY:
            return LayoutRule::any();
        case TENON_LAYOUT_SAME_AS_INPUT:
            return LayoutRule::same_as_input(port.parameter);
        default:
            return LayoutRule::planar(rank);
    }
}

PortOffer offer_of(const CPort& port, const ValueDescription& value) {
    const auto rank = value.shape.rank();
    return {port.type.is_dynamic() ? value.type : port.type,
            rule_of(port, rank.is_static() ? static_cast<size_t>(rank.get_length()) : 0)};
}

class CKernel : public Kernel {
public:
    CKernel(const CTableNode& node, size_t kernel, const NodeDescription& description, const Choice& choice,
            size_t configuration, size_t threads)
        : m_keeps(std::static_pointer_cast<const CTableNode>(node.shared_from_this())),
          m_functions(node.operation().kernels[kernel].functions),
          m_node(node.describe(description.inputs, description.outputs)),
          m_inputs(choice.inputs),
          m_outputs(choice.outputs),
          m_configuration(configuration) {
        if (!m_functions.prepare) return;
        WithMessage<tenon_prepare> own(m_node->view(), configuration, threads);
        own.call.inputs = m_inputs.view();
        own.call.outputs = m_outputs.view();
        const auto status = m_functions.prepare(&own.call);
        m_prepared = own.call.prepared;
        if (status == TENON_OK) return;
        release();
        OPENVINO_THROW("prepare: ", failure_text(status, own.message));
    }
    ~CKernel() override { release(); }
    CKernel(const CKernel&) = delete;
    CKernel& operator=(const CKernel&) = delete;

    void run(KernelState*, const RunContext& context) const override {
        tenon_run call{};
        call.node = &m_node->view();
        call.prepared = m_prepared;
        call.configuration = static_cast<uint32_t>(m_configuration);
        call.input_ports = m_inputs.view();
        call.output_ports = m_outputs.view();
        run_c_kernel(m_functions, call, context);
    }

private:
    void release() {
        if (m_prepared && m_functions.release) m_functions.release(m_prepared);
        m_prepared = nullptr;
    }

    /// The node owns the table.
    std::shared_ptr<const CTableNode> m_keeps;
    tenon_kernel m_functions;
    std::unique_ptr<const CNode> m_node;
    CPorts m_inputs, m_outputs;
    size_t m_configuration;
    void* m_prepared = nullptr;
};

class CKernelFactory : public KernelFactory {
public:
    CKernelFactory(std::shared_ptr<const COperation> operation, size_t kernel)
        : m_operation(std::move(operation)), m_index(kernel), m_kernel(m_operation->kernels[kernel]) {}

    std::string name() const override { return m_kernel.name; }

    Offer offer(const NodeDescription& description) const override {
        const auto& node = description.as<CTableNode>();
        if (node.operation().own != m_operation->own)
            return Refusal{"the node is of the operation of that name in another library"};
        const auto described = node.describe(description.inputs, description.outputs);
        std::vector<Configuration> offered;
        std::string reasons;
        for (size_t i = 0; i < m_kernel.configurations.size(); ++i) {
            WithMessage<tenon_offer> own(described->view(), i, description.threads);
            own.call.seconds = -1;
            const auto status = m_kernel.functions.offer ? m_kernel.functions.offer(&own.call) : TENON_OK;
            if (status == TENON_OK) {
                offered.push_back(configuration(i, description, own.call));
                continue;
            }
            OPENVINO_ASSERT(status == TENON_UNSUPPORTED, "offer: ", failure_text(status, own.message));
            reasons += (reasons.empty() ? "" : "; ") + m_kernel.configurations[i].name + ": " +
                       failure_text(status, own.message);
        }
        if (offered.empty()) return Refusal{reasons};
        return offered;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext& context) const override {
        const auto index = *std::static_pointer_cast<const size_t>(choice.configuration.findings);
        return std::make_unique<CKernel>(description.as<CTableNode>(), m_index, description, choice, index,
                                         context.threads());
    }

private:
    Configuration configuration(size_t index, const NodeDescription& description, const tenon_offer& offer) const {
        const auto& own = m_kernel.configurations[index];
        Configuration result;
        result.name = own.name;
        for (size_t i = 0; i < description.inputs.size(); ++i)
            result.inputs.push_back(offer_of(own.input(i), description.inputs[i]));
        for (size_t i = 0; i < description.outputs.size(); ++i)
            result.outputs.push_back(offer_of(own.output(i), description.outputs[i]));
        for (const auto& pair : own.in_place)
            if (pair.input < description.inputs.size()) result.in_place.emplace_back(pair.output, pair.input);
        result.scratch_bytes = offer.scratch_bytes;
        if (offer.seconds >= 0) result.seconds = offer.seconds;
        // Refused ones are not in the list that is chosen from.
        result.findings = std::make_shared<const size_t>(index);
        return result;
    }

    std::shared_ptr<const COperation> m_operation;
    size_t m_index;
    const CKernelTable& m_kernel;
};

bool is_planar(const CPort& port) {
    return port.layout == TENON_LAYOUT_PLANAR || port.layout == TENON_LAYOUT_ANY ||
           port.layout == TENON_LAYOUT_SAME_AS_INPUT;
}

struct PlanarWay {
    size_t kernel, configuration;
    uint64_t scratch_bytes;
};

bool takes_planar_values(const CConfiguration& way, const NodeDescription& description) {
    const auto fits = [](const CPort& port, const ValueDescription& value) {
        return is_planar(port) && (port.type.is_dynamic() || value.type.is_dynamic() || port.type == value.type);
    };
    for (size_t i = 0; i < description.inputs.size(); ++i)
        if (!fits(way.input(i), description.inputs[i])) return false;
    for (size_t i = 0; i < description.outputs.size(); ++i)
        if (!fits(way.output(i), description.outputs[i])) return false;
    return true;
}

/// The first way that takes planar values of the node's types. Kernels are asked once shapes are known.
std::optional<PlanarWay> find_planar_way(const CTableNode& node, const NodeDescription& description) {
    const bool is_static = std::all_of(description.inputs.begin(), description.inputs.end(),
                                       [](const ValueDescription& input) { return input.shape.is_static(); });
    const auto described = node.describe(description.inputs, description.outputs);
    const auto& kernels = node.operation().kernels;
    for (size_t k = 0; k < kernels.size(); ++k)
        for (size_t c = 0; c < kernels[k].configurations.size(); ++c) {
            if (!takes_planar_values(kernels[k].configurations[c], description)) continue;
            WithMessage<tenon_offer> own(described->view(), c, 1);
            own.call.seconds = -1;
            const auto offer = is_static ? kernels[k].functions.offer : nullptr;
            if (!offer || offer(&own.call) == TENON_OK) return PlanarWay{k, c, own.call.scratch_bytes};
        }
    return std::nullopt;
}

NodeDescription description_of(const CTableNode& node) {
    NodeDescription description;
    description.node = &node;
    for (const auto& input : node.inputs())
        description.inputs.push_back({input.get_element_type(), input.get_partial_shape(), {}});
    for (const auto& output : node.outputs())
        description.outputs.push_back({output.get_element_type(), output.get_partial_shape(), {}});
    return description;
}

bool is_elementwise(const CTableNode& node) {
    return node.operation().functions.elementwise && node.get_input_element_type(0) == ov::element::f32 &&
           node.get_output_element_type(0) == ov::element::f32;
}

}  // namespace

std::shared_ptr<const KernelFactory> make_c_kernel_factory(std::shared_ptr<const COperation> operation, size_t kernel) {
    return std::make_shared<const CKernelFactory>(std::move(operation), kernel);
}

std::optional<TailStep> describe_c_elementwise(const ov::Node& node) {
    const auto& typed = dynamic_cast<const CTableNode&>(node);
    if (!is_elementwise(typed)) return std::nullopt;
    const auto description = description_of(typed);
    const std::shared_ptr<const CNode> described = typed.describe(description.inputs, description.outputs);
    TailStep step;
    step.kind = TailStep::Kind::chunk;
    step.name = typed.operation().type;
    step.chunk = [function = typed.operation().functions.elementwise, described](
                     const float* const* inputs, float* output, size_t count, size_t first_channel) {
        function(&described->view(), inputs, output, count, first_channel);
    };
    return step;
}

bool can_evaluate(const CTableNode& node) {
    return is_elementwise(node) || find_planar_way(node, description_of(node)).has_value();
}

bool evaluate_with_kernel(const CTableNode& node, ov::TensorVector& outputs, const ov::TensorVector& inputs) {
    auto description = description_of(node);
    for (size_t i = 0; i < inputs.size(); ++i)
        description.inputs[i] = {inputs[i].get_element_type(), inputs[i].get_shape(), inputs[i]};
    // Shapes of outputs may have become known with those of the inputs.
    ov::OutputVector values;
    for (const auto& input : description.inputs)
        values.push_back(std::make_shared<ov::op::v0::Parameter>(input.type, input.shape));
    const auto shaped = node.clone_with_new_inputs(values);
    for (size_t i = 0; i < outputs.size(); ++i) {
        description.outputs[i] = {shaped->get_output_element_type(i), shaped->get_output_partial_shape(i), {}};
        if (description.outputs[i].shape.is_static()) outputs[i].set_shape(description.outputs[i].shape.to_shape());
    }
    if (is_elementwise(node) && inputs[0].get_element_type() == ov::element::f32) {
        const float* const data[] = {inputs[0].data<const float>()};
        const auto described = node.describe(description.inputs, description.outputs);
        node.operation().functions.elementwise(&described->view(), data, outputs[0].data<float>(), inputs[0].get_size(),
                                               0);
        return true;
    }
    const auto way = find_planar_way(node, description);
    if (!way) return false;
    Choice choice;
    for (const auto& input : description.inputs)
        choice.inputs.push_back({input.type, MemoryLayout::planar(input.shape.size())});
    for (const auto& output : description.outputs)
        choice.outputs.push_back(
            {output.type, MemoryLayout::planar(output.shape.rank().is_static() ? output.shape.size() : 0)});
    const CKernel kernel(node, way->kernel, description, choice, way->configuration, 1);
    run_on_tensors(kernel, description, outputs, inputs, way->scratch_bytes);
    return true;
}

}  // namespace tenon
