#pragma once

#include <memory>
#include <string>

#include "openvino/frontend/extension/conversion.hpp"
#include "openvino/frontend/tensorflow/node_context.hpp"
#include "openvino/frontend/tensorflow/visibility.hpp"

namespace ov {
namespace frontend {
namespace tensorflow {

/// A conversion of an operation of TensorFlow; it gives the outputs in their order or as a list of {name, output}.
class TENSORFLOW_FRONTEND_API ConversionExtension : public ConversionExtensionBase {
public:
    using Ptr = std::shared_ptr<ConversionExtension>;

    ConversionExtension() = delete;
    ConversionExtension(const std::string& op_type, const CreatorFunctionIndexed& converter);
    ConversionExtension(const std::string& op_type, const CreatorFunctionNamedAndIndexed& converter);
    ~ConversionExtension() override;

    const CreatorFunction& get_converter() const { return m_converter; }

    std::string get_framework() const override;
    ov::frontend::CreatorFunctionNamedAndIndexed get_conversion() const override;

private:
    CreatorFunction m_converter;
};

}  // namespace tensorflow
}  // namespace frontend
}  // namespace ov
