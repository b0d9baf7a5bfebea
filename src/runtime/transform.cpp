#include "transform.hpp"

#include "computed_constants.hpp"
#include "openvino/pass/constant_folding.hpp"
#include "openvino/pass/manager.hpp"
#include "widen_floats.hpp"

namespace tenon {

void fold_constants(const std::shared_ptr<ov::Model>& model) {
    ov::pass::ConstantFolding().run_on_model(model);
}

void transform(const std::shared_ptr<ov::Model>& model, const Registry& registry, const Device& device,
               const ov::AnyMap& properties) {
    const auto narrow = find_narrow_computed_constants(model);
    widen_floats(model);
    fold_constants(model);
    round_computed_constants(narrow);
    ov::pass::Manager manager;
    for (auto& pass : registry.make_passes(PassStage::model, device.name()))
        manager.register_pass_instance(pass);
    device.add_passes(manager, properties);
    for (auto& pass : registry.make_passes(PassStage::device, device.name()))
        manager.register_pass_instance(pass);
    manager.run_passes(model);
    fold_constants(model);
    model->validate_nodes_and_infer_types();
}

}  // namespace tenon
