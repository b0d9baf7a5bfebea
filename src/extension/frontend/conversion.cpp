#include "openvino/frontend/extension/conversion.hpp"

#include "openvino/frontend/onnx/extension/conversion.hpp"
#include "openvino/frontend/paddle/extension/conversion.hpp"
#include "openvino/frontend/pytorch/extension/conversion.hpp"
#include "openvino/frontend/tensorflow/extension/conversion.hpp"
#include "openvino/frontend/tensorflow_lite/extension/conversion.hpp"

namespace ov {
namespace frontend {

ConversionExtensionBase::ConversionExtensionBase(const std::string& op_type) : m_op_type(op_type) {}
ConversionExtensionBase::~ConversionExtensionBase() = default;
std::string ConversionExtensionBase::get_framework() const {
    return {};
}
std::string ConversionExtensionBase::get_operation_domain() const {
    return {};
}
CreatorFunctionNamedAndIndexed ConversionExtensionBase::get_conversion() const {
    return nullptr;
}

namespace detail {

CreatorFunctionNamedAndIndexed in_one_form(const CreatorFunction& converter) {
    if (!converter) return nullptr;
    return [converter](const NodeContext& context) { return named_from_indexed(converter(context)); };
}

CreatorFunctionNamedAndIndexed in_one_form(const CreatorFunctionNamed& converter) {
    if (!converter) return nullptr;
    return [converter](const NodeContext& context) {
        NamedOutputVector outputs;
        for (const auto& [name, ports] : converter(context))
            for (const auto& port : ports)
                outputs.emplace_back(name, port);
        return outputs;
    };
}

}  // namespace detail

ConversionExtension::ConversionExtension(const std::string& op_type, const CreatorFunction& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::ConversionExtension(const std::string& op_type, const CreatorFunctionNamed& converter)
    : ConversionExtensionBase(op_type), m_converter_named(converter) {}
ConversionExtension::ConversionExtension(const std::string& op_type, const CreatorFunctionNamedAndIndexed& converter)
    : ConversionExtensionBase(op_type), m_converter_named_and_indexed(converter) {}
ConversionExtension::~ConversionExtension() = default;
CreatorFunctionNamedAndIndexed ConversionExtension::get_conversion() const {
    if (m_converter) return detail::in_one_form(m_converter);
    if (m_converter_named) return detail::in_one_form(m_converter_named);
    return m_converter_named_and_indexed;
}

namespace onnx {

std::string known_domain(const std::string& domain) {
    return domain == "ai.onnx" ? std::string() : domain;
}

ConversionExtension::ConversionExtension(const std::string& op_type, const ov::frontend::CreatorFunction& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::ConversionExtension(const std::string& op_type, const std::string& domain,
                                         const ov::frontend::CreatorFunction& converter)
    : ConversionExtensionBase(op_type), m_domain(domain), m_converter(converter) {}
ConversionExtension::~ConversionExtension() = default;
std::string ConversionExtension::get_framework() const {
    return framework_name;
}
std::string ConversionExtension::get_operation_domain() const {
    return known_domain(m_domain);
}
CreatorFunctionNamedAndIndexed ConversionExtension::get_conversion() const {
    return detail::in_one_form(m_converter);
}

}  // namespace onnx

namespace tensorflow {

ConversionExtension::ConversionExtension(const std::string& op_type, const CreatorFunctionIndexed& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::ConversionExtension(const std::string& op_type, const CreatorFunctionNamedAndIndexed& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::~ConversionExtension() = default;
std::string ConversionExtension::get_framework() const {
    return framework_name;
}
ov::frontend::CreatorFunctionNamedAndIndexed ConversionExtension::get_conversion() const {
    if (!m_converter) return nullptr;
    return detail::with_context<NodeContext>(framework_name, m_converter);
}

}  // namespace tensorflow

namespace tensorflow_lite {

ConversionExtension::ConversionExtension(const std::string& op_type, const ov::frontend::CreatorFunction& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::~ConversionExtension() = default;
std::string ConversionExtension::get_framework() const {
    return framework_name;
}
CreatorFunctionNamedAndIndexed ConversionExtension::get_conversion() const {
    return detail::in_one_form(m_converter);
}

}  // namespace tensorflow_lite

namespace pytorch {

ConversionExtension::ConversionExtension(const std::string& op_type, const ov::frontend::CreatorFunction& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::~ConversionExtension() = default;
std::string ConversionExtension::get_framework() const {
    return framework_name;
}
CreatorFunctionNamedAndIndexed ConversionExtension::get_conversion() const {
    return detail::in_one_form(m_converter);
}

}  // namespace pytorch

namespace paddle {

ConversionExtension::ConversionExtension(const std::string& op_type,
                                         const ov::frontend::CreatorFunctionNamed& converter)
    : ConversionExtensionBase(op_type), m_converter(converter) {}
ConversionExtension::~ConversionExtension() = default;
std::string ConversionExtension::get_framework() const {
    return framework_name;
}
CreatorFunctionNamedAndIndexed ConversionExtension::get_conversion() const {
    return detail::in_one_form(m_converter);
}

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
