#pragma once

#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "openvino/pass/pass.hpp"
#include "openvino/pass/validate.hpp"

namespace ov {
namespace pass {

/// A list of passes that are run in the order of their registration.
class OPENVINO_API Manager {
public:
    Manager();
    explicit Manager(std::string name);
    /// A nested manager takes the configuration of the pass that makes it.
    explicit Manager(std::shared_ptr<PassConfig> pass_config, std::string name = "UnnamedManager");
    Manager(const Manager&) = delete;
    Manager& operator=(const Manager&) = delete;
    virtual ~Manager();

    /// Adds a pass made from the arguments. With `Enable` false it runs only if the configuration enables its type.
    template <typename T, bool Enable = true, class... Args>
    std::shared_ptr<T> register_pass(Args&&... args) {
        static_assert(std::is_base_of_v<PassBase, T>, "register_pass needs a class derived from ov::pass::PassBase");
        auto pass = std::make_shared<T>(std::forward<Args>(args)...);
        append(pass);
        if (!Enable && !m_pass_config->is_enabled<T>()) m_pass_config->disable<T>();
        return pass;
    }
    std::shared_ptr<PassBase> register_pass_instance(const std::shared_ptr<PassBase>& pass);

    /// Runs all passes; returns whether any of them changed the model.
    bool run_passes(const std::shared_ptr<Model>& model);

    /// Whether passes registered from now on are followed by a validation (they are by default).
    void set_per_pass_validation(bool validate) { m_per_pass_validation = validate; }

    std::shared_ptr<PassConfig> get_pass_config() const { return m_pass_config; }
    const std::string& get_name() const { return m_name; }

protected:
    std::shared_ptr<PassConfig> m_pass_config;
    std::vector<std::shared_ptr<PassBase>> m_pass_list;
    bool m_per_pass_validation = true;
    std::string m_name;

private:
    void append(const std::shared_ptr<PassBase>& pass);
    bool run_pass(const std::shared_ptr<PassBase>& pass, const std::shared_ptr<Model>& model, bool needs_validation);
};

}  // namespace pass
}  // namespace ov
