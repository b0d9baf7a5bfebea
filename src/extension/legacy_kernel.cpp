#include "legacy_kernel.hpp"

#include <algorithm>

#include "ie_iextension.h"
#include "legacy_blob.hpp"
#include "legacy_configuration.hpp"
#include "legacy_view.hpp"

namespace tenon {
namespace {

using namespace InferenceEngine;

std::string name_of(const ov::Node& node) {
    return std::string(node.get_type_name()) + ":" + node.get_friendly_name();
}

std::string message(StatusCode status, const ResponseDesc& response) {
    std::string text(response.msg, std::find(response.msg, response.msg + sizeof(response.msg) - 1, '\0'));
    return text.empty() ? "status " + std::to_string(static_cast<int>(status)) + " without a message" : text;
}

void check(StatusCode status, const ResponseDesc& response, const ov::Node& node, const char* method) {
    OPENVINO_ASSERT(status == StatusCode::OK, name_of(node), ": ", method, ": ", message(status, response));
}

/// Null where the extension has none for the device.
ILayerExecImpl::Ptr make_implementation(IExtension& extension, const std::string& device,
                                        const std::shared_ptr<ov::Node>& node) {
    const auto types = extension.getImplTypes(node);
    if (std::find(types.begin(), types.end(), device) == types.end()) return nullptr;
    return std::dynamic_pointer_cast<ILayerExecImpl>(extension.getImplementation(node, device));
}

std::vector<LayerConfig> configurations_of(ILayerExecImpl& implementation, const ov::Node& node) {
    std::vector<LayerConfig> configurations;
    ResponseDesc response{};
    check(implementation.getSupportedConfigurations(configurations, &response), response, node,
          "getSupportedConfigurations");
    return configurations;
}

/// What an offer found out about one configuration.
struct Finding {
    std::shared_ptr<ov::Node> node;
    LayerConfig asked;
    /// In the kernel's list.
    size_t index;
};

class LegacyState : public KernelState {
public:
    void bind(const RunContext& context) {
        // A kernel gets the vectors by reference and may do with them what it likes.
        inputs.resize(input_ports.size());
        outputs.resize(output_ports.size());
        for (size_t i = 0; i < inputs.size(); ++i)
            input_ports[i].bind(inputs[i], context.inputs()[i]);
        for (size_t i = 0; i < outputs.size(); ++i)
            output_ports[i].bind(outputs[i], context.outputs()[i]);
    }

    ILayerExecImpl::Ptr implementation;
    std::vector<LegacyBlob> input_ports, output_ports;
    std::vector<Blob::Ptr> inputs, outputs;
    /// Cleared once here: kernels write texts without an end.
    ResponseDesc response{};
};

class LegacyKernel : public Kernel {
public:
    LegacyKernel(std::shared_ptr<IExtension> extension, std::string device, const NodeDescription& description,
                 const Choice& choice)
        : m_extension(std::move(extension)),
          m_device(std::move(device)),
          m_finding(std::static_pointer_cast<const Finding>(choice.configuration.findings)),
          m_node(m_finding->node),
          m_choice(choice),
          m_description(description) {
        // The node lives in `m_node`; constants are not needed for descriptions.
        m_description.node = nullptr;
        for (auto& input : m_description.inputs)
            input.constant = {};
    }

    std::unique_ptr<KernelState> make_state() const override {
        return make_placed_state({std::vector<size_t>(m_description.outputs.size(), Placement::none)});
    }

    std::unique_ptr<KernelState> make_placed_state(const Placement& placement) const override {
        auto state = std::make_unique<LegacyState>();
        state->implementation = make_implementation(*m_extension, m_device, m_node);
        OPENVINO_ASSERT(state->implementation, name_of(*m_node),
                        ": getImplementation gave a kernel once and none the next time; it must be repeatable");
        for (size_t call = 0; call < 2; ++call)
            expect_repeated(configurations_of(*state->implementation, *m_node));
        const auto given = completed(m_finding->asked, m_choice, m_description, placement);
        auto config = given;
        check(state->implementation->init(config, &state->response), state->response, *m_node, "init");
        expect_same_memory(given, config, name_of(*m_node));
        make_ports(config, placement, *state);
        return state;
    }

    void run(KernelState* base, const RunContext& context) const override {
        auto& state = static_cast<LegacyState&>(*base);
        state.bind(context);
        for (auto& port : state.input_ports)
            port.load();
        const auto status = state.implementation->execute(state.inputs, state.outputs, &state.response);
        if (status != StatusCode::OK || state.response.msg[0] != '\0') {
            const auto text = message(status, state.response);
            state.response = {};
            OPENVINO_ASSERT(status == StatusCode::OK, name_of(*m_node), ": ", text);
        }
        for (auto& port : state.output_ports)
            port.store();
    }

private:
    void expect_repeated(const std::vector<LayerConfig>& configurations) const {
        OPENVINO_ASSERT(m_finding->index < configurations.size(), name_of(*m_node),
                        ": getSupportedConfigurations gave fewer entries the second time; it must be repeatable");
        OPENVINO_ASSERT(same(configurations[m_finding->index], m_finding->asked), name_of(*m_node),
                        ": getSupportedConfigurations gave another configuration ", m_finding->index,
                        " the second time; it must be repeatable");
    }

    static void make_ports(const LayerConfig& config, const Placement& placement, LegacyState& state) {
        for (size_t i = 0; i < config.inConfs.size(); ++i)
            state.input_ports.emplace_back(config.inConfs[i].desc, is_withdrawn(config, placement, i));
        for (const auto& port : config.outConfs)
            state.output_ports.emplace_back(port.desc, false);
    }

    /// The input shares its memory with an output, and `init` said that the kernel cannot work so after all.
    static bool is_withdrawn(const LayerConfig& config, const Placement& placement, size_t input) {
        const auto output =
            static_cast<size_t>(std::find(placement.shared_inputs.begin(), placement.shared_inputs.end(), input) -
                                placement.shared_inputs.begin());
        return output < placement.shared_inputs.size() && config.outConfs[output].inPlace != static_cast<int>(input) &&
               config.inConfs[input].inPlace != static_cast<int>(output);
    }

    std::shared_ptr<IExtension> m_extension;
    std::string m_device;
    std::shared_ptr<const Finding> m_finding;
    std::shared_ptr<ov::Node> m_node;
    Choice m_choice;
    NodeDescription m_description;
};

bool is_static(const std::vector<ValueDescription>& values) {
    return std::all_of(values.begin(), values.end(), [](const auto& value) { return value.shape.is_static(); });
}

class LegacyKernelFactory : public KernelFactory {
public:
    LegacyKernelFactory(std::shared_ptr<IExtension> extension, std::string device)
        : m_extension(std::move(extension)), m_device(std::move(device)) {}

    std::string name() const override { return "IExtension::getImplementation"; }

    Offer offer(const NodeDescription& description) const override {
        if (!description.tail.empty()) return Refusal{"an ILayerExecImpl takes no fused steps"};
        // Before the extension is asked: its kernels take the node's shapes for granted.
        if (!is_static(description.inputs) || !is_static(description.outputs))
            return Refusal{"an ILayerExecImpl works on shapes that are known before it runs"};
        const auto node = legacy_view(description);
        const auto implementation = make_implementation(*m_extension, m_device, node);
        if (!implementation) return Refusal{"the extension gives no ILayerExecImpl for this node on " + m_device};
        const auto configurations = configurations_of(*implementation, *node);
        if (configurations.empty()) return Refusal{"getSupportedConfigurations gave an empty list"};
        auto offered = translate(configurations, description, *node);
        if (offered.configurations.empty()) return Refusal{offered.refusals};
        for (size_t i = 0; i < offered.configurations.size(); ++i) {
            const size_t index = offered.indices[i];
            offered.configurations[i].findings =
                std::make_shared<const Finding>(Finding{node, configurations[index], index});
        }
        return std::move(offered.configurations);
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        return std::make_unique<LegacyKernel>(m_extension, m_device, description, choice);
    }

private:
    std::shared_ptr<IExtension> m_extension;
    std::string m_device;
};

}  // namespace

std::shared_ptr<const KernelFactory> make_legacy_kernel_factory(std::shared_ptr<IExtension> extension,
                                                                std::string device) {
    return std::make_shared<LegacyKernelFactory>(std::move(extension), std::move(device));
}

}  // namespace tenon
