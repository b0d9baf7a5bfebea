#include "ask_kernels.hpp"

#include <algorithm>

#include "extension/guard.hpp"
#include "stand_in.hpp"

namespace tenon {
namespace {

void check_configuration(const Configuration& configuration, const NodeDescription& description,
                         const std::string& extension) {
    const auto& node = *description.node;
    const size_t inputs = description.inputs.size(), outputs = description.outputs.size();
    OPENVINO_ASSERT(configuration.inputs.size() == inputs && configuration.outputs.size() == outputs, "Kernel '",
                    configuration.name, "' of extension '", extension, "' offers ", configuration.inputs.size(),
                    " inputs and ", configuration.outputs.size(), " outputs for node '", node.get_friendly_name(),
                    "' of type ", node.get_type_name(), ", which has ", inputs, " and ", outputs,
                    ". Offer one entry per port");
    const auto check_pair = [&](size_t output, size_t input, const char* what) {
        OPENVINO_ASSERT(output < outputs && input < inputs, "Kernel '", configuration.name, "' of extension '",
                        extension, "' offers ", what, " of output ", output, " and input ", input, " for node '",
                        node.get_friendly_name(), "' of type ", node.get_type_name(), ", which has ", outputs,
                        " outputs and ", inputs, " inputs");
    };
    for (const auto& [output, input] : configuration.in_place)
        check_pair(output, input, "shared memory (in_place)");
    for (const auto& view : configuration.views)
        check_pair(view.output, view.input, "shared memory (views)");
    for (const auto& slice : configuration.slices)
        check_pair(slice.output, slice.input, "shared memory (slices)");
}

/// A step that a kernel did not agree to would be left out by it.
const TailStep* step_not_accepted(const KernelFactory& factory, const NodeDescription& description) {
    auto part = description;
    part.tail.clear();
    part.inputs.resize(description.node->get_input_size());
    for (const auto& step : description.tail) {
        if (step.kind == TailStep::Kind::binary) part.inputs.push_back(description.inputs.at(part.inputs.size()));
        if (!factory.accepts(part, step)) return &step;
        part.tail.push_back(step);
    }
    return nullptr;
}

class Asking {
public:
    Asking(const NodeDescription& description, const Registry& registry, const std::string& device,
           const KernelFactory* fused_by)
        : m_description(description),
          m_node(*description.node),
          m_registry(registry),
          m_device(device),
          m_fused_by(fused_by),
          m_own(registry.operation_of(m_node)) {}

    KernelAnswer ask() {
        if (ask_as(m_description)) return std::move(m_answer);
        // What is built in is what it says it is; only a class from outside may be meant as another one.
        if (m_own && m_own->extension->built_in) return std::move(m_answer);
        for (const auto* operation : replaced_operations())
            if (ask_as(*operation)) break;
        return std::move(m_answer);
    }

private:
    bool ask_as(const NodeDescription& description) {
        const auto candidates = m_registry.kernels(m_device, *description.node);
        for (auto candidate = candidates.begin(); candidate != candidates.end(); ++candidate) {
            if (!offers(*candidate, description)) continue;
            m_answer.taken = *candidate;
            m_answer.later.assign(candidate + 1, candidates.end());
            return true;
        }
        return false;
    }

    bool offers(const Registry::KernelCandidate& candidate, const NodeDescription& description) {
        const auto& [factory, extension, for_any] = candidate;
        const auto where = "extension '" + extension->name + "', kernel " + factory->name() + ", node '" +
                           m_node.get_friendly_name() + "'";
        if (!description.tail.empty() && factory != m_fused_by) {
            const auto* step = call_guarded(where, [&, f = factory] { return step_not_accepted(*f, description); });
            if (step) return refuse(candidate, "it takes no fused step '" + step->name + "'");
        }
        auto offer = call_guarded(where, [&, f = factory] { return f->offer(description); });
        if (auto* refusal = std::get_if<Refusal>(&offer)) return refuse(candidate, std::move(refusal->reason));
        m_answer.configurations = std::get<std::vector<Configuration>>(std::move(offer));
        OPENVINO_ASSERT(!m_answer.configurations.empty(), "Kernel '", factory->name(), "' of extension '",
                        extension->name, "' offers an empty list for node '", m_node.get_friendly_name(),
                        "'; return a Refusal with the reason instead");
        for (const auto& configuration : m_answer.configurations)
            check_configuration(configuration, description, extension->name);
        return true;
    }

    bool refuse(const Registry::KernelCandidate& candidate, std::string reason) {
        const bool brought_the_operation =
            m_own && m_own->extension == candidate.extension && !m_own->extension->built_in;
        m_answer.refusals.push_back(
            {candidate.factory->name(), candidate.extension->name, std::move(reason),
             !candidate.for_any || (brought_the_operation && !candidate.factory->is_evaluate())});
        return false;
    }

    std::vector<const Registry::OperationClass*> replaced_operations() const {
        std::vector<const Registry::OperationClass*> operations;
        for (const auto* type = &m_node.get_type_info(); type; type = type->parent)
            for (const auto& operation : m_registry.operations(*type))
                if (&operation != m_own) operations.push_back(&operation);
        return operations;
    }

    bool ask_as(const Registry::OperationClass& operation) {
        const auto& type = operation.operation->get_type_info();
        const auto name = std::string(type.name) + " of " + type.get_version();
        auto made = call_guarded("extension '" + operation.extension->name + "', operation " + name + " for node '" +
                                     m_node.get_friendly_name() + "'",
                                 [&] { return make_stand_in(m_node, operation); });
        if (auto* refusal = std::get_if<Refusal>(&made)) {
            m_answer.refusals.push_back(
                {"to be run as " + name, operation.extension->name, std::move(refusal->reason), false});
            return false;
        }
        auto stand_in = std::make_shared<StandIn>();
        stand_in->node = std::get<std::shared_ptr<ov::Node>>(std::move(made));
        stand_in->elementwise = m_registry.describe_elementwise(*stand_in->node);
        stand_in->extension = operation.extension;
        auto description = m_description;
        description.node = stand_in->node.get();
        description.elementwise = stand_in->elementwise;
        if (!ask_as(description)) return false;
        m_answer.stand_in = std::move(stand_in);
        return true;
    }

    const NodeDescription& m_description;
    const ov::Node& m_node;
    const Registry& m_registry;
    const std::string& m_device;
    const KernelFactory* m_fused_by;
    const Registry::OperationClass* m_own;
    KernelAnswer m_answer;
};

}  // namespace

KernelAnswer ask_kernels(const NodeDescription& description, const Registry& registry, const std::string& device,
                         const KernelFactory* fused_by) {
    return Asking(description, registry, device, fused_by).ask();
}

}  // namespace tenon
