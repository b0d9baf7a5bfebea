#include "doors.hpp"
#include "frontend/registered_conversions.hpp"
#include "ie_iextension.h"
#include "legacy_kernel.hpp"
#include "ngraph/opsets/opset.hpp"
#include "registry.hpp"

namespace tenon {
namespace {

using InferenceEngine::IExtension;

ov::OutputVector create_from_opset(const ngraph::OpSet& opset, const std::string& type, const ov::OutputVector& inputs,
                                   ov::AttributeVisitor& visitor) {
    std::shared_ptr<ov::Node> node(opset.create(type));
    OPENVINO_ASSERT(node, "the opset of the extension cannot create operation ", type);
    node->set_arguments(inputs);
    if (node->visit_attributes(visitor)) node->constructor_validate_and_infer_types();
    // Every release clones once after reading; constructors of extensions rely on it to validate.
    return node->clone_with_new_inputs(node->input_values())->outputs();
}

std::map<std::string, ngraph::OpSet> opsets_of(IExtension& extension) {
    try {
        return extension.getOpSets();
    } catch (const InferenceEngine::NotImplemented&) {
        // So an extension of 2019 says that it has no opsets; its kernels still serve.
        return {};
    } catch (const InferenceEngine::details::InferenceEngineException& error) {
        // THROW_IE_EXCEPTION of the first releases has no type for that.
        if (std::string(error.what()).find("ot implemented") == std::string::npos) throw;
        return {};
    }
}

}  // namespace

void add_legacy_extension(const std::shared_ptr<IExtension>& extension, ExtensionRecord& record) {
    const InferenceEngine::Version* version = nullptr;
    extension->GetVersion(version);
    for (const auto& [name, opset] : opsets_of(*extension)) {
        ExtensionRecord::NamedOpset named{name, {}};
        for (const auto& type : opset.get_types_info()) {
            const std::string type_name = type.name;
            named.operations.push_back(
                {type_name, name,
                 [extension, opset = opset, type_name](const ov::OutputVector& inputs, ov::AttributeVisitor& visitor) {
                     return create_from_opset(opset, type_name, inputs, visitor);
                 },
                 record.name});
        }
        record.named_opsets.push_back(std::move(named));
    }
    take_conversions(RegisteredConversions::get().attached(extension.get()), record);
    // Blobs are host memory, so only devices that work in it can run these kernels.
    for (const auto* device : Registry::built_in()->devices())
        if (device->memory().is_host())
            record.kernels.push_back({device->name(), {}, make_legacy_kernel_factory(extension, device->name())});
}

}  // namespace tenon
