#include <utility>

#include "openvino/pass/graph_rewrite.hpp"
#include "openvino/pass/manager.hpp"

namespace ov {
namespace pass {

bool Validate::run_on_model(const std::shared_ptr<Model>& model) {
    model->validate_nodes_and_infer_types();
    return false;
}

Manager::Manager() : Manager("UnnamedManager") {}

Manager::Manager(std::string name) : Manager(std::make_shared<PassConfig>(), std::move(name)) {}

Manager::Manager(std::shared_ptr<PassConfig> pass_config, std::string name)
    : m_pass_config(std::move(pass_config)), m_name(std::move(name)) {
    OPENVINO_ASSERT(m_pass_config, "Manager '", m_name, "' is given a null configuration");
}

Manager::~Manager() = default;

std::shared_ptr<PassBase> Manager::register_pass_instance(const std::shared_ptr<PassBase>& pass) {
    OPENVINO_ASSERT(pass, "Manager '", m_name, "' is given a null pass");
    append(pass);
    return pass;
}

void Manager::append(const std::shared_ptr<PassBase>& pass) {
    pass->set_pass_config(m_pass_config);
    m_pass_list.push_back(pass);
    if (!m_per_pass_validation) return;
    m_pass_list.push_back(std::make_shared<Validate>());
    m_pass_list.back()->set_pass_config(m_pass_config);
}

bool Manager::run_pass(const std::shared_ptr<PassBase>& pass, const std::shared_ptr<Model>& model,
                       bool needs_validation) {
    if (m_pass_config->is_disabled(pass->get_type_info())) return false;
    if (pass->get_property(PassProperty::REQUIRE_STATIC_SHAPE) && model->is_dynamic()) return false;
    if (const auto matcher = std::dynamic_pointer_cast<MatcherPass>(pass)) {
        GraphRewrite rewrite(matcher);
        return rewrite.run_on_model(model);
    }
    const auto model_pass = std::dynamic_pointer_cast<ModelPass>(pass);
    OPENVINO_ASSERT(model_pass, "Manager '", m_name, "' cannot run pass '", pass->get_name(),
                    "': it is neither a ModelPass nor a MatcherPass");
    if (!needs_validation && std::dynamic_pointer_cast<Validate>(pass)) return false;
    return model_pass->run_on_model(model);
}

bool Manager::run_passes(const std::shared_ptr<Model>& model) {
    bool changed = false;
    bool needs_validation = false;
    // A pass may register more passes on the manager that runs it.
    for (size_t i = 0; i < m_pass_list.size(); ++i) {
        const auto pass = m_pass_list[i];
        const bool pass_changed = run_pass(pass, model, needs_validation);
        changed = changed || pass_changed;
        needs_validation = pass_changed || (needs_validation && !std::dynamic_pointer_cast<Validate>(pass));
    }
    return changed;
}

}  // namespace pass
}  // namespace ov
