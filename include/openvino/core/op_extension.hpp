#pragma once

#include <memory>
#include <type_traits>
#include <vector>

#include "openvino/core/attribute_visitor.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/extension.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/frontend/extension/framework_map.hpp"

namespace ov {

/// An operation that can be made by its type and opset id.
class OPENVINO_API BaseOpExtension : public Extension {
public:
    using Ptr = std::shared_ptr<BaseOpExtension>;

    ~BaseOpExtension() override;
    virtual const DiscreteTypeInfo& get_type_info() const = 0;
    /// A node on `inputs` with the attributes that `visitor` provides, validated; its outputs.
    virtual OutputVector create(const OutputVector& inputs, AttributeVisitor& visitor) const = 0;
    /// Extensions that come along, such as mappings from framework operations.
    virtual std::vector<Extension::Ptr> get_attached_extensions() const = 0;
    /// A node without inputs and attributes; null (by default) where the extension makes only whole ones.
    virtual std::unique_ptr<Node> create_empty() const;
};

namespace detail {
/// Marks extensions that stand for an operation of the 2020-21 API.
class OPENVINO_API LegacyOpExtension : public BaseOpExtension {
public:
    ~LegacyOpExtension() override;
};
}  // namespace detail

using detail::LegacyOpExtension;

/// Makes class T known to the engine under the type and opset id of its `OPENVINO_OP`.
template <typename T>
class OpExtension : public BaseOpExtension {
public:
    OpExtension() {
        const auto& type = T::get_type_info_static();
        OPENVINO_ASSERT(
            type.name != nullptr && type.version_id != nullptr, "the extension for operation ",
            type.name ? type.name : "without name",
            " needs both a type and an opset id; declare the class with OPENVINO_OP(\"Type\", \"opset_id\")");
    }

    const DiscreteTypeInfo& get_type_info() const override { return T::get_type_info_static(); }

    OutputVector create(const OutputVector& inputs, AttributeVisitor& visitor) const override {
        auto node = std::make_shared<T>();
        node->set_arguments(inputs);
        if (node->visit_attributes(visitor)) node->constructor_validate_and_infer_types();
        return node->outputs();
    }

    std::unique_ptr<Node> create_empty() const override { return std::make_unique<T>(); }

    std::vector<Extension::Ptr> get_attached_extensions() const override {
        return frontend::detail::framework_extensions<T>();
    }
};

}  // namespace ov
