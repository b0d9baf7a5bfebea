#include "import_model.hpp"

#include "extension/guard.hpp"

namespace tenon {
namespace {

std::shared_ptr<ov::Model> read_model(const ExportedModel& exported, const Registry& registry) {
    ModelSource source;
    source.content = exported.text;
    if (exported.weights && exported.weights->size() > 0)
        source.weights =
            ov::Tensor(ov::Tensor(ov::element::u8, ov::Shape{exported.weights->size()}, exported.weights->get_ptr(0)),
                       exported.weights);
    return tenon::read_model(registry, std::move(source));
}

}  // namespace

std::shared_ptr<CompiledModelImpl> import_model(const CoreImpl& core, const ExportedModel& exported,
                                                const std::string& device_name, const ov::AnyMap& properties) {
    const auto registry = core.registry();
    const auto& device = core.device(*registry, CoreImpl::is_any_device(device_name) ? exported.device : device_name);
    OPENVINO_ASSERT(device.name() == exported.device, "import for device ", device.name(),
                    ": expected a model exported from it, found one exported from ", exported.device,
                    "; import it for ", exported.device, ", or read the model and compile it for ", device.name());
    auto given = properties;
    given.insert(exported.properties.begin(), exported.properties.end());
    auto settings = Settings::from(core.properties_for(device.name(), given), device);
    return call_guarded("importing a model", [&] {
        return std::make_shared<CompiledModelImpl>(read_model(exported, *registry), registry, device,
                                                   std::move(settings));
    });
}

}  // namespace tenon
