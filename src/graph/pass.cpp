#include "openvino/pass/pass.hpp"

namespace ov {
namespace pass {

PassBase::PassBase() : m_pass_config(std::make_shared<PassConfig>()) {}

PassBase::~PassBase() = default;

std::string PassBase::get_name() const {
    return m_name.empty() ? std::string(get_type_info().name) : m_name;
}

void PassBase::set_callback(const param_callback& callback) {
    m_pass_config->set_callback(callback);
}

bool PassBase::transformation_callback(const std::shared_ptr<const Node>& node) const {
    return m_pass_config->get_callback(get_type_info())(node);
}

void PassBase::set_property(const PassPropertyMask& mask, bool value) {
    if (value) {
        m_property.set(mask);
    } else {
        m_property.clear(mask);
    }
}

ModelPass::~ModelPass() = default;

bool ModelPass::run_on_model(const std::shared_ptr<Model>& model) {
    return run_on_function(model);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): as the API has it
bool ModelPass::run_on_function(std::shared_ptr<Model>) {
    OPENVINO_THROW("Pass '", get_name(), "' does nothing: override run_on_model in its class.");
}

}  // namespace pass
}  // namespace ov
