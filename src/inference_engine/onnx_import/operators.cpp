#include <utility>

#include "extension/frontend/registered_conversions.hpp"
#include "extension/registry.hpp"
#include "onnx_import/onnx.hpp"
#include "onnx_import/onnx_utils.hpp"
#include "openvino/frontend/onnx/extension/conversion.hpp"

namespace ngraph {
namespace onnx_import {
namespace {

using ov::frontend::onnx::framework_name;
using ov::frontend::onnx::known_domain;

}  // namespace

void register_operator(const std::string& name, std::int64_t version, const std::string& domain, Operator fn) {
    OPENVINO_ASSERT(fn && !name.empty() && version > 0, "register_operator of '", name, "', version ", version,
                    ", domain '", domain, "': expected a name, a version from 1 on, and a function",
                    fn ? "" : ", found no function");
    tenon::Conversion conversion;
    conversion.framework = framework_name;
    conversion.domain = known_domain(domain);
    conversion.type = name;
    conversion.version = version;
    conversion.convert = [fn = std::move(fn)](const ov::frontend::NodeContext& context) {
        return ov::frontend::named_from_indexed(fn(Node(context)));
    };
    tenon::RegisteredConversions::get().add(std::move(conversion));
}

void unregister_operator(const std::string& name, std::int64_t version, const std::string& domain) {
    tenon::RegisteredConversions::get().remove({framework_name, known_domain(domain), name, version});
}

std::set<std::string> get_supported_operators(std::int64_t version, const std::string& domain) {
    std::set<std::string> types;
    for (const auto& conversion : tenon::Registry::built_in()->conversions(framework_name))
        if (conversion.domain == known_domain(domain) && (version == 0 || conversion.version <= version))
            types.insert(conversion.type);
    return types;
}

bool is_operator_supported(const std::string& op_name, std::int64_t version, const std::string& domain) {
    return tenon::Registry::built_in()
        ->find_conversion(framework_name, known_domain(domain), op_name, version)
        .has_value();
}

}  // namespace onnx_import
}  // namespace ngraph
