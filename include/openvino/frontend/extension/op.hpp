#pragma once

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

#include "openvino/frontend/extension/conversion.hpp"
#include "openvino/frontend/extension/framework_map.hpp"
#include "openvino/frontend/extension/name_map.hpp"
#include "openvino/frontend/extension/op_conversion.hpp"

namespace ov {
namespace frontend {
namespace detail {

using AttributeNames = NameMap<std::string>;
using AttributeValues = NameMap<Any>;
using AttributeInputs = NameMap<size_t>;

inline AttributeSources sources(const AttributeNames& names, const AttributeValues& values) {
    return {names.get(), values.get(), {}};
}
inline AttributeSources sources(const AttributeInputs& inputs, const AttributeValues& values) {
    return {{}, values.get(), inputs.get()};
}

template <typename T>
std::shared_ptr<Node> make_empty_node() {
    return std::make_shared<T>();
}
inline std::function<std::shared_ptr<Node>()> make_by_name(const std::string& ov_type) {
    return [ov_type] { return create_ov_node_by_name(ov_type); };
}

}  // namespace detail

/// Converts a framework's operation, by default the one of the same type name, into a node of class `OVOpType`.
/// `BaseConversionType` says for which framework. Lists of attributes are maps or braced lists:
/// names {attribute, the framework's name of it}; values {attribute, value}, which win; inputs {attribute, index of the
/// constant input that holds it}. Where a framework names ports, the names of the inputs and outputs are given.
// The templates without a parameter of use stand behind the other constructors where an empty list fits both.
template <typename BaseConversionType, typename OVOpType = void>
class OpExtensionBase : public BaseConversionType {
public:
    OpExtensionBase(const detail::AttributeNames& names = {}, const detail::AttributeValues& values = {})
        : OpExtensionBase(OVOpType::get_type_info_static().name, names, values) {}
    OpExtensionBase(const detail::Text& fw_type, const detail::AttributeNames& names = {},
                    const detail::AttributeValues& values = {})
        : BaseConversionType(fw_type,
                             OpConversionFunction(detail::make_empty_node<OVOpType>, detail::sources(names, values))) {}

    template <typename = void>
    OpExtensionBase(const detail::AttributeInputs& inputs, const detail::AttributeValues& values = {})
        : OpExtensionBase(OVOpType::get_type_info_static().name, inputs, values) {}
    template <typename = void>
    OpExtensionBase(const detail::Text& fw_type, const detail::AttributeInputs& inputs,
                    const detail::AttributeValues& values = {})
        : BaseConversionType(
              fw_type, OpConversionFunction(detail::make_empty_node<OVOpType>, detail::sources(inputs, values))) {}

    template <typename = void>
    OpExtensionBase(const detail::PortNames& in_names, const detail::PortNames& out_names,
                    const detail::AttributeNames& names = {}, const detail::AttributeValues& values = {})
        : OpExtensionBase(OVOpType::get_type_info_static().name, in_names, out_names, names, values) {}
    template <typename = void>
    OpExtensionBase(const detail::Text& fw_type, const detail::PortNames& in_names, const detail::PortNames& out_names,
                    const detail::AttributeNames& names = {}, const detail::AttributeValues& values = {})
        : BaseConversionType(fw_type, OpConversionFunctionNamed(detail::make_empty_node<OVOpType>, in_names.get(),
                                                                out_names.get(), detail::sources(names, values))) {}
};

/// The same for a standard operation that is named: "Name", "opsetN::Name" or "opsetN.Name". One name alone is that of
/// the framework's operation as well.
template <typename BaseConversionType>
class OpExtensionBase<BaseConversionType, void> : public BaseConversionType {
public:
    OpExtensionBase() = delete;

    explicit OpExtensionBase(const detail::Text& fw_ov_type, const detail::AttributeNames& names = {},
                             const detail::AttributeValues& values = {})
        : BaseConversionType(fw_ov_type,
                             OpConversionFunction(detail::make_by_name(fw_ov_type), detail::sources(names, values))) {}
    OpExtensionBase(const detail::Text& ov_type, const detail::Text& fw_type, const detail::AttributeNames& names = {},
                    const detail::AttributeValues& values = {})
        : BaseConversionType(fw_type,
                             OpConversionFunction(detail::make_by_name(ov_type), detail::sources(names, values))) {}

    template <typename = void>
    OpExtensionBase(const detail::Text& fw_ov_type, const detail::AttributeInputs& inputs,
                    const detail::AttributeValues& values = {})
        : OpExtensionBase(fw_ov_type, fw_ov_type, inputs, values) {}
    template <typename = void>
    OpExtensionBase(const detail::Text& ov_type, const detail::Text& fw_type, const detail::AttributeInputs& inputs,
                    const detail::AttributeValues& values = {})
        : BaseConversionType(fw_type,
                             OpConversionFunction(detail::make_by_name(ov_type), detail::sources(inputs, values))) {}

    template <typename = void>
    OpExtensionBase(const detail::Text& fw_ov_type, const detail::PortNames& in_names,
                    const detail::PortNames& out_names, const detail::AttributeNames& names = {},
                    const detail::AttributeValues& values = {})
        : OpExtensionBase(fw_ov_type, fw_ov_type, in_names, out_names, names, values) {}
    template <typename = void>
    OpExtensionBase(const detail::Text& ov_type, const detail::Text& fw_type, const detail::PortNames& in_names,
                    const detail::PortNames& out_names, const detail::AttributeNames& names = {},
                    const detail::AttributeValues& values = {})
        : BaseConversionType(fw_type, OpConversionFunctionNamed(detail::make_by_name(ov_type), in_names.get(),
                                                                out_names.get(), detail::sources(names, values))) {}
};

/// For whichever framework has the operation.
template <typename OVOpType = void>
using OpExtension = OpExtensionBase<ConversionExtension, OVOpType>;

namespace detail {

/// The forms in which OPENVINO_FRAMEWORK_MAP takes its arguments.
template <typename Mapped>
class MappedExtension {
public:
    static std::shared_ptr<Extension> make() { return std::make_shared<Mapped>(); }
    static std::shared_ptr<Extension> make(const Text& fw_type, const AttributeNames& names = {},
                                           const AttributeValues& values = {}) {
        return std::make_shared<Mapped>(fw_type, names, values);
    }
    static std::shared_ptr<Extension> make(const Text& fw_type, const Text& domain, const AttributeNames& names = {},
                                           const AttributeValues& values = {}) {
        return std::make_shared<Mapped>(fw_type, domain, names, values);
    }
    static std::shared_ptr<Extension> make(const PortNames& in_names, const PortNames& out_names) {
        return std::make_shared<Mapped>(in_names, out_names);
    }
    static std::shared_ptr<Extension> make(const PortNames& in_names, const PortNames& out_names, const Text& fw_type,
                                           const AttributeNames& names = {}, const AttributeValues& values = {}) {
        return std::make_shared<Mapped>(fw_type, in_names, out_names, names, values);
    }
};

}  // namespace detail
}  // namespace frontend
}  // namespace ov

/// In the body of an operation's class, once per framework (onnx, tensorflow, tensorflow_lite, paddle, pytorch): nodes
/// of that framework's operation become nodes of this class when its ov::OpExtension is added. Arguments: the
/// framework, "its type", {{attribute, the framework's name of it}}, {{attribute, value}}, of which the last ones may
/// be left out. For onnx a domain may follow the type; for paddle, {names of inputs}, {names of outputs} stand before
/// the type. A semicolon may follow.
#define OPENVINO_FRAMEWORK_MAP(FRAMEWORK, ...)                                            \
    template <typename OpenvinoMappedOp>                                                  \
    static std::shared_ptr<::ov::Extension> openvino_framework_map_##FRAMEWORK() {        \
        return ::ov::frontend::detail::MappedExtension<                                   \
            ::ov::frontend::FRAMEWORK::OpExtension<OpenvinoMappedOp>>::make(__VA_ARGS__); \
    }                                                                                     \
    static constexpr bool openvino_has_framework_map_##FRAMEWORK() {                      \
        return true;                                                                      \
    }

#include "openvino/frontend/onnx/extension/op.hpp"
#include "openvino/frontend/paddle/extension/op.hpp"
#include "openvino/frontend/pytorch/extension/op.hpp"
#include "openvino/frontend/tensorflow/extension/op.hpp"
#include "openvino/frontend/tensorflow_lite/extension/op.hpp"
