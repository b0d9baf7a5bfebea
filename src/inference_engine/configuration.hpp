#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ie/ie_parameter.hpp"
#include "openvino/core/any.hpp"

namespace InferenceEngine {
namespace details {

using Config = std::map<std::string, std::string>;

/// Settings of the 2020-21 API, split by who acts on them.
struct Settings {
    /// For the engine, under its own names.
    ov::AnyMap properties;
    /// For the classes of this API: dynamic batch, and settings without an effect here.
    Config own;
};

/// Throws naming the setting for a value that it cannot have.
Settings split(const Config& config);

/// Value of a setting that the classes of this API act on; its default where it is not given. Nothing for other names.
std::optional<std::string> own_setting(const Config& own, const std::string& name);

/// The value of DYN_BATCH_LIMIT; 0 where it sets no limit.
size_t batch_limit(const Config& own);

/// Name of the engine's property for a setting; the same name where there is no other.
std::string property_name(const std::string& setting);
/// A property's value as the text of a setting.
std::string setting_text(const ov::Any& value);
/// Names of all settings that the engine translates or keeps.
std::vector<std::string> setting_names();

/// A property's value as a parameter of the same type, for the types that properties have.
Parameter parameter_of(const ov::Any& value);

}  // namespace details
}  // namespace InferenceEngine
