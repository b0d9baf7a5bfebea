#pragma once

#include <memory>
#include <string>

#include "openvino/frontend/extension/conversion.hpp"
#include "openvino/frontend/pytorch/visibility.hpp"

namespace ov {
namespace frontend {
namespace pytorch {

/// A conversion of an operation of PyTorch ("aten::elu"); it gives the outputs in their order.
class PYTORCH_FRONTEND_API ConversionExtension : public ConversionExtensionBase {
public:
    using Ptr = std::shared_ptr<ConversionExtension>;

    ConversionExtension() = delete;
    ConversionExtension(const std::string& op_type, const ov::frontend::CreatorFunction& converter);
    ~ConversionExtension() override;

    const ov::frontend::CreatorFunction& get_converter() const { return m_converter; }

    std::string get_framework() const override;
    CreatorFunctionNamedAndIndexed get_conversion() const override;

private:
    ov::frontend::CreatorFunction m_converter;
};

}  // namespace pytorch
}  // namespace frontend
}  // namespace ov
