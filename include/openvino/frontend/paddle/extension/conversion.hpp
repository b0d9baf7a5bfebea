#pragma once

#include <memory>
#include <string>

#include "openvino/frontend/extension/conversion.hpp"
#include "openvino/frontend/paddle/visibility.hpp"

namespace ov {
namespace frontend {
namespace paddle {

/// A conversion of an operation of PaddlePaddle; it gives the outputs by the names of their ports.
class PADDLE_FRONTEND_API ConversionExtension : public ConversionExtensionBase {
public:
    using Ptr = std::shared_ptr<ConversionExtension>;

    ConversionExtension() = delete;
    ConversionExtension(const std::string& op_type, const ov::frontend::CreatorFunctionNamed& converter);
    ~ConversionExtension() override;

    const ov::frontend::CreatorFunctionNamed& get_converter() const { return m_converter; }

    std::string get_framework() const override;
    CreatorFunctionNamedAndIndexed get_conversion() const override;

private:
    ov::frontend::CreatorFunctionNamed m_converter;
};

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
