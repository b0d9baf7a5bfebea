#include "legacy_kernel.hpp"

#include <algorithm>

#include "ie_blob.h"
#include "ie_iextension.h"
#include "precisions.hpp"

namespace tenon {
namespace {

using namespace InferenceEngine;

ov::element::Type type_of(const Precision& precision) {
    const auto type = element_type_of(precision);
    OPENVINO_ASSERT(type.is_static(), "a kernel wants precision ", precision.name(), ", which tensors cannot have");
    return type;
}

/// The layout that a blocking description stands for; the order names an axis again for each block.
MemoryLayout layout_of(const TensorDesc& desc) {
    const size_t rank = desc.getDims().size();
    const auto& order = desc.getBlockingDesc().getOrder();
    const auto& sizes = desc.getBlockingDesc().getBlockDims();
    if (desc.getLayout() == Layout::ANY || order.size() < rank) return MemoryLayout::planar(rank);
    std::vector<MemoryLayout::Block> blocks;
    for (size_t i = rank; i < order.size(); ++i)
        blocks.push_back({order[i], sizes[i]});
    return MemoryLayout(std::vector<size_t>(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(rank)), blocks);
}

std::string message(StatusCode status, const ResponseDesc& response) {
    std::string text(response.msg, std::find(response.msg, response.msg + sizeof(response.msg) - 1, '\0'));
    return text.empty() ? "status " + std::to_string(static_cast<int>(status)) + " without a message" : text;
}

void check(StatusCode status, const ResponseDesc& response, const ov::Node& node, const char* method) {
    OPENVINO_ASSERT(status == StatusCode::OK, node.get_type_name(), ":", node.get_friendly_name(), ": ", method, ": ",
                    message(status, response));
}

std::shared_ptr<ov::Node> shared(const ov::Node& node) {
    return std::const_pointer_cast<ov::Node>(node.shared_from_this());
}

ILayerExecImpl::Ptr make_implementation(IExtension& extension, const std::string& device, const ov::Node& node) {
    const auto pointer = shared(node);
    const auto types = extension.getImplTypes(pointer);
    if (std::find(types.begin(), types.end(), device) == types.end()) return nullptr;
    return std::dynamic_pointer_cast<ILayerExecImpl>(extension.getImplementation(pointer, device));
}

std::vector<LayerConfig> configurations_of(ILayerExecImpl& implementation, const ov::Node& node) {
    std::vector<LayerConfig> configurations;
    ResponseDesc response{};
    check(implementation.getSupportedConfigurations(configurations, &response), response, node,
          "getSupportedConfigurations");
    return configurations;
}

PortOffer offer_of(const DataConfig& config) {
    return {type_of(config.desc.getPrecision()), LayoutRule::exact(layout_of(config.desc))};
}

Configuration configuration_of(const LayerConfig& config) {
    Configuration offered;
    offered.name = "ILayerExecImpl";
    for (const auto& input : config.inConfs)
        offered.inputs.push_back(offer_of(input));
    for (size_t i = 0; i < config.outConfs.size(); ++i) {
        offered.outputs.push_back(offer_of(config.outConfs[i]));
        const int shared_input = config.outConfs[i].inPlace;
        if (shared_input >= 0 && static_cast<size_t>(shared_input) < config.inConfs.size())
            offered.in_place.emplace_back(i, static_cast<size_t>(shared_input));
    }
    return offered;
}

/// The description with everything that the kernel left open filled in.
TensorDesc resolved(const TensorDesc& desc) {
    const auto& blocking = desc.getBlockingDesc();
    if (blocking.getOffsetPadding() != SIZE_MAX) return desc;
    return TensorDesc(desc.getPrecision(), desc.getDims(),
                      BlockingDesc(blocking.getBlockDims(), blocking.getOrder(), 0));
}

template <typename T>
Blob::Ptr typed_blob(const TensorDesc& desc, void* memory, size_t count) {
    return make_shared_blob<T>(desc, static_cast<T*>(memory), count);
}

Blob::Ptr blob_over(const TensorDesc& desc, void* memory) {
    size_t count = 1;
    for (const size_t size : desc.getBlockingDesc().getBlockDims())
        count *= size;
    switch (static_cast<Precision::ePrecision>(desc.getPrecision())) {
        case Precision::FP32:
            return typed_blob<float>(desc, memory, count);
        case Precision::FP64:
            return typed_blob<double>(desc, memory, count);
        case Precision::FP16:
        case Precision::BF16:
        case Precision::I16:
            return typed_blob<int16_t>(desc, memory, count);
        case Precision::U16:
            return typed_blob<uint16_t>(desc, memory, count);
        case Precision::I8:
            return typed_blob<int8_t>(desc, memory, count);
        case Precision::U8:
        case Precision::BOOL:
            return typed_blob<uint8_t>(desc, memory, count);
        case Precision::I32:
            return typed_blob<int32_t>(desc, memory, count);
        case Precision::U32:
            return typed_blob<uint32_t>(desc, memory, count);
        case Precision::I64:
            return typed_blob<int64_t>(desc, memory, count);
        case Precision::U64:
            return typed_blob<uint64_t>(desc, memory, count);
        default:
            OPENVINO_THROW("a kernel wants precision ", desc.getPrecision().name(), ", which blobs cannot have");
    }
}

class LegacyState : public KernelState {
public:
    ILayerExecImpl::Ptr implementation;
    LayerConfig config;
    std::vector<Blob::Ptr> inputs, outputs;
    std::vector<const void*> addresses;
};

class LegacyKernel : public Kernel {
public:
    LegacyKernel(std::shared_ptr<IExtension> extension, std::string device, const ov::Node& node, size_t index)
        : m_extension(std::move(extension)), m_device(std::move(device)), m_node(shared(node)), m_index(index) {}

    std::unique_ptr<KernelState> make_state() const override {
        auto state = std::make_unique<LegacyState>();
        state->implementation = make_implementation(*m_extension, m_device, *m_node);
        OPENVINO_ASSERT(state->implementation, m_node->get_type_name(), ":", m_node->get_friendly_name(),
                        ": getImplementation gave a kernel once and none the next time; it must be repeatable");
        const auto configurations = configurations_of(*state->implementation, *m_node);
        OPENVINO_ASSERT(m_index < configurations.size(), m_node->get_type_name(), ":", m_node->get_friendly_name(),
                        ": getSupportedConfigurations gave fewer entries the second time; it must be repeatable");
        state->config = configurations[m_index];
        for (auto* ports : {&state->config.inConfs, &state->config.outConfs})
            for (auto& port : *ports)
                port.desc = resolved(port.desc);
        ResponseDesc response{};
        check(state->implementation->init(state->config, &response), response, *m_node, "init");
        state->inputs.resize(state->config.inConfs.size());
        state->outputs.resize(state->config.outConfs.size());
        state->addresses.resize(state->inputs.size() + state->outputs.size(), nullptr);
        return state;
    }

    void run(KernelState* base, const RunContext& context) const override {
        auto& state = static_cast<LegacyState&>(*base);
        bind(state.inputs, state.config.inConfs, context.inputs(), state.addresses.data());
        bind(state.outputs, state.config.outConfs, context.outputs(), state.addresses.data() + state.inputs.size());
        ResponseDesc response{};
        const auto status = state.implementation->execute(state.inputs, state.outputs, &response);
        OPENVINO_ASSERT(status == StatusCode::OK, m_node->get_type_name(), ":", m_node->get_friendly_name(), ": ",
                        message(status, response));
    }

private:
    static void bind(std::vector<Blob::Ptr>& blobs, const std::vector<DataConfig>& configs, void* const* addresses,
                     const void** bound) {
        for (size_t i = 0; i < blobs.size(); ++i) {
            if (blobs[i] && bound[i] == addresses[i]) continue;
            blobs[i] = blob_over(configs[i].desc, addresses[i]);
            bound[i] = addresses[i];
        }
    }

    std::shared_ptr<IExtension> m_extension;
    std::string m_device;
    std::shared_ptr<ov::Node> m_node;
    size_t m_index;
};

class LegacyKernelFactory : public KernelFactory {
public:
    LegacyKernelFactory(std::shared_ptr<IExtension> extension, std::string device)
        : m_extension(std::move(extension)), m_device(std::move(device)) {}

    std::string name() const override { return "IExtension::getImplementation"; }

    Offer offer(const NodeDescription& description) const override {
        const auto implementation = make_implementation(*m_extension, m_device, *description.node);
        if (!implementation) return Refusal{"the extension gives no ILayerExecImpl for this node on " + m_device};
        const auto configurations = configurations_of(*implementation, *description.node);
        if (configurations.empty()) return Refusal{"getSupportedConfigurations gave an empty list"};
        std::vector<Configuration> offered;
        for (const auto& configuration : configurations)
            offered.push_back(configuration_of(configuration));
        return offered;
    }

    std::unique_ptr<const Kernel> prepare(const NodeDescription& description, const Choice& choice,
                                          PrepareContext&) const override {
        return std::make_unique<LegacyKernel>(m_extension, m_device, *description.node, choice.index);
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
