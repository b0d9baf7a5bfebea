#pragma once

#include <memory>
#include <string>
#include <utility>

#include "openvino/frontend/extension/conversion.hpp"
#include "openvino/frontend/onnx/node_context.hpp"
#include "openvino/frontend/onnx/visibility.hpp"

namespace ov {
namespace frontend {
namespace onnx {

/// A conversion of an ONNX operation, in the standard domain unless one is given.
class ONNX_FRONTEND_API ConversionExtension : public ConversionExtensionBase {
public:
    using Ptr = std::shared_ptr<ConversionExtension>;

    ConversionExtension(const std::string& op_type, const ov::frontend::CreatorFunction& converter);
    ConversionExtension(const std::string& op_type, const std::string& domain,
                        const ov::frontend::CreatorFunction& converter);
    ~ConversionExtension() override;

    /// As it was given; "" and "ai.onnx" both mean the standard domain.
    const std::string& get_domain() const { return m_domain; }
    const ov::frontend::CreatorFunction& get_converter() const { return m_converter; }

    std::string get_framework() const override;
    /// Empty for the standard domain.
    std::string get_operation_domain() const override;
    CreatorFunctionNamedAndIndexed get_conversion() const override;

protected:
    void set_domain(std::string domain) { m_domain = std::move(domain); }

private:
    std::string m_domain;
    ov::frontend::CreatorFunction m_converter;
};

/// The name under which a domain is known: empty for the standard one.
ONNX_FRONTEND_API std::string known_domain(const std::string& domain);

}  // namespace onnx
}  // namespace frontend
}  // namespace ov
