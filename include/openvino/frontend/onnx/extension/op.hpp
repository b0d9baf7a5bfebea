#pragma once

#include <string>

#include "openvino/frontend/extension/op.hpp"
#include "openvino/frontend/onnx/extension/conversion.hpp"

namespace ov {
namespace frontend {
namespace onnx {

/// As ov::frontend::OpExtension, for ONNX: a domain may follow the framework's type.
template <typename OVOpType = void>
class OpExtension : public OpExtensionBase<ConversionExtension, OVOpType> {
    using Base = OpExtensionBase<ConversionExtension, OVOpType>;

public:
    using Base::Base;
    OpExtension() = default;
    OpExtension(const ov::frontend::detail::Text& fw_type, const ov::frontend::detail::Text& domain,
                const ov::frontend::detail::AttributeNames& names = {},
                const ov::frontend::detail::AttributeValues& values = {})
        : Base(fw_type, names, values) {
        this->set_domain(domain);
    }
};

template <>
class OpExtension<void> : public OpExtensionBase<ConversionExtension, void> {
    using Base = OpExtensionBase<ConversionExtension, void>;

public:
    using Base::Base;
    OpExtension(const ov::frontend::detail::Text& ov_type, const ov::frontend::detail::Text& fw_type,
                const ov::frontend::detail::Text& domain, const ov::frontend::detail::AttributeNames& names = {},
                const ov::frontend::detail::AttributeValues& values = {})
        : Base(ov_type, fw_type, names, values) {
        set_domain(domain);
    }
};

}  // namespace onnx
}  // namespace frontend
}  // namespace ov
