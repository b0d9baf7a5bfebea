#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "ngraph/except.hpp"
#include "ngraph/node.hpp"
#include "ngraph/output_vector.hpp"
#include "onnx_import/core/attribute.hpp"
#include "onnx_import/core/graph.hpp"
#include "onnx_import/core/tensor.hpp"
#include "onnx_import/onnx_importer_visibility.hpp"
#include "openvino/frontend/node_context.hpp"

namespace ngraph {
namespace onnx_import {
namespace error {
namespace node {

/// An attribute that a node does not have.
class ONNX_IMPORTER_API UnknownAttribute : public ngraph_error {
public:
    UnknownAttribute(const std::string& node, const std::string& attribute);
    ~UnknownAttribute() override;
};

/// An attribute that is of another type.
class ONNX_IMPORTER_API InvalidAttribute : public ngraph_error {
public:
    InvalidAttribute(const std::string& node, const std::string& attribute, const std::string& reason);
    ~InvalidAttribute() override;
};

}  // namespace node
}  // namespace error

using error::node::UnknownAttribute;

/// A node of an ONNX model while it is converted. Valid during the conversion.
class ONNX_IMPORTER_API Node {
public:
    /// Refers to `context`; what only contexts of ONNX know (domain, outputs, list of attributes) is empty for others.
    explicit Node(const ov::frontend::NodeContext& context);

    /// The inputs as nodes of the engine.
    OutputVector get_ng_inputs() const;
    const std::string& domain() const { return m_domain; }
    const std::string& op_type() const { return m_context->get_op_type(); }
    const std::string& get_name() const { return m_name; }
    /// Its name, or else the names of its outputs; for messages.
    const std::string& get_description() const { return m_description; }

    std::vector<std::reference_wrapper<const std::string>> get_output_names() const;
    /// Name of an output. Throws for an index that is none.
    const std::string& output(int index) const;
    std::size_t get_outputs_size() const { return m_outputs.size(); }

    bool has_attribute(const std::string& name) const { return m_context->has_attribute(name); }
    std::vector<std::string> get_attribute_names() const;
    /// T: a number, std::string, Tensor, Graph, or a std::vector of these. Throws UnknownAttribute where there is none
    /// of that name, InvalidAttribute where it is of another type.
    template <typename T>
    T get_attribute_value(const std::string& name) const {
        const ov::Any value = m_context->get_attribute_as_any(name);
        if (value.empty()) throw UnknownAttribute(m_description, name);
        return value_as<T>(name, value);
    }
    /// The same, or `default_value` where the attribute is missing.
    template <typename T>
    T get_attribute_value(const std::string& name, T default_value) const {
        const ov::Any value = m_context->get_attribute_as_any(name);
        return value.empty() ? default_value : value_as<T>(name, value);
    }

    const ov::frontend::NodeContext& context() const { return *m_context; }

private:
    template <typename T>
    T value_as(const std::string& name, const ov::Any& value) const {
        try {
            return detail::AttributeValue<T>::get(value);
        } catch (const ov::Exception& error) {
            throw error::node::InvalidAttribute(m_description, name, error.what());
        }
    }

    const ov::frontend::NodeContext* m_context;
    std::string m_domain;
    std::string m_name;
    std::string m_description;
    std::vector<std::string> m_outputs;
};

}  // namespace onnx_import
}  // namespace ngraph
