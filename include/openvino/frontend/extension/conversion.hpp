#pragma once

#include <memory>
#include <string>
#include <utility>

#include "openvino/core/extension.hpp"
#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// A function that converts nodes of one type of a framework's operation.
class FRONTEND_API ConversionExtensionBase : public Extension {
public:
    using Ptr = std::shared_ptr<ConversionExtensionBase>;

    /// `op_type` is the framework's name of the operation.
    explicit ConversionExtensionBase(const std::string& op_type);
    ~ConversionExtensionBase() override;

    const std::string& get_op_type() const { return m_op_type; }

    /// Name of the only framework whose operation it converts ("onnx"); empty (by default): every framework's.
    virtual std::string get_framework() const;
    /// Domain of the operation, where the framework has domains; empty by default.
    virtual std::string get_operation_domain() const;
    /// The conversion in the one form that readers call; null (by default) where a class has a way of its own.
    virtual CreatorFunctionNamedAndIndexed get_conversion() const;

private:
    std::string m_op_type;
};

namespace detail {

/// Conversions of the other forms, in the form of readers. Null stays null.
FRONTEND_API CreatorFunctionNamedAndIndexed in_one_form(const CreatorFunction& converter);
FRONTEND_API CreatorFunctionNamedAndIndexed in_one_form(const CreatorFunctionNamed& converter);

/// A conversion that wants the context of its framework.
template <typename Context, typename Function>
CreatorFunctionNamedAndIndexed with_context(const std::string& framework, Function converter) {
    return [framework, converter = std::move(converter)](const NodeContext& context) {
        const auto* own = dynamic_cast<const Context*>(&context);
        FRONT_END_OP_CONVERSION_CHECK(
            own, "The conversion of operation '", context.get_op_type(), "' was written for contexts of ", framework,
            ", found another one; use ov::frontend::ConversionExtension for a conversion that "
            "serves every framework");
        return NamedOutputVector(converter(*own));
    };
}

}  // namespace detail

/// A conversion for whichever framework has an operation of that type. The form of the result chooses the constructor:
/// outputs in their order, by their names, or as a list of {name, output}.
class FRONTEND_API ConversionExtension : public ConversionExtensionBase {
public:
    using Ptr = std::shared_ptr<ConversionExtension>;

    ConversionExtension(const std::string& op_type, const CreatorFunction& converter);
    ConversionExtension(const std::string& op_type, const CreatorFunctionNamed& converter);
    ConversionExtension(const std::string& op_type, const CreatorFunctionNamedAndIndexed& converter);
    ~ConversionExtension() override;

    /// Of these three, the one that was given; the others are null.
    const CreatorFunction& get_converter() const { return m_converter; }
    const CreatorFunctionNamed& get_converter_named() const { return m_converter_named; }
    const CreatorFunctionNamedAndIndexed& get_converter_named_and_indexed() const {
        return m_converter_named_and_indexed;
    }
    CreatorFunctionNamedAndIndexed get_conversion() const override;

private:
    CreatorFunction m_converter;
    CreatorFunctionNamed m_converter_named;
    CreatorFunctionNamedAndIndexed m_converter_named_and_indexed;
};

}  // namespace frontend
}  // namespace ov
