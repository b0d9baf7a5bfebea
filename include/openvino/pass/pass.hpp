#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/enum_mask.hpp"
#include "openvino/core/model.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/pass/pass_config.hpp"

namespace ov {
namespace pass {

enum class PassProperty : uint32_t {
    /// The pass is skipped on a model with dynamic shapes.
    REQUIRE_STATIC_SHAPE = 0x1,
    /// The pass may turn a dynamic model into a static one or back.
    CHANGE_DYNAMIC_STATE = 1 << 1,
};
using PassPropertyMask = EnumMask<PassProperty>;

/// Base of every transformation of a model. A pass object belongs to one thread at a time.
class OPENVINO_API PassBase {
public:
    using type_info_t = DiscreteTypeInfo;

    PassBase();
    virtual ~PassBase();

    virtual const type_info_t& get_type_info() const = 0;

    /// True if all properties of the mask are set.
    bool get_property(const PassPropertyMask& mask) const { return m_property.is_set(mask); }

    void set_name(const std::string& name) { m_name = name; }
    /// The name set, or else that of the type.
    std::string get_name() const;

    /// The callback of passes of this type in the pass's configuration.
    void set_callback(const param_callback& callback);
    virtual void set_pass_config(const std::shared_ptr<PassConfig>& pass_config) { m_pass_config = pass_config; }
    /// Never null.
    std::shared_ptr<PassConfig> get_pass_config() const { return m_pass_config; }
    /// What the configuration's callback says about `node`: true asks to leave it.
    bool transformation_callback(const std::shared_ptr<const Node>& node) const;

protected:
    void set_property(const PassPropertyMask& mask, bool value);

private:
    PassPropertyMask m_property;
    std::string m_name;
    std::shared_ptr<PassConfig> m_pass_config;
};

/// A pass over a whole model. A subclass overrides `run_on_model` (or `run_on_function`, its name of 2020-21).
class OPENVINO_API ModelPass : public PassBase {
public:
    OPENVINO_RTTI("ov::pass::ModelPass");
    ~ModelPass() override;

    /// Returns whether the model was changed, so that it has to be validated.
    virtual bool run_on_model(const std::shared_ptr<Model>& model);
    virtual bool run_on_function(std::shared_ptr<Model> model);
};

}  // namespace pass
}  // namespace ov

#define OPENVINO_DETAIL_MODEL_PASS_RTTI_1(NAME) OPENVINO_RTTI(NAME, "0", ::ov::pass::ModelPass)
#define OPENVINO_DETAIL_MODEL_PASS_RTTI_2(NAME, ID) OPENVINO_RTTI(NAME, ID, ::ov::pass::ModelPass)
/// In the body of a model pass, (name[, id]).
#define OPENVINO_MODEL_PASS_RTTI(...)                                                                                 \
    OPENVINO_DETAIL_SELECT_OF_2(__VA_ARGS__, OPENVINO_DETAIL_MODEL_PASS_RTTI_2, OPENVINO_DETAIL_MODEL_PASS_RTTI_1, 0) \
    (__VA_ARGS__)
