#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/attribute_visitor.hpp"
#include "openvino/core/node.hpp"
#include "openvino/frontend/node_context.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// How the attributes of a node are found in a framework's node.
struct AttributeSources {
    /// Attribute of the node → the framework's name of it. What is not listed has the same name.
    std::map<std::string, std::string> names;
    /// Attribute of the node → its value, whatever the framework's node says.
    std::map<std::string, Any> values;
    /// Attribute of the node → the constant input that holds it.
    std::map<std::string, size_t> inputs;
};

/// Makes an empty node of the operation `ov_type`: "Name" (of the newest standard opset that has it), "opsetN::Name" or
/// "opsetN.Name". Throws GeneralFailure for an opset or a type that is none.
FRONTEND_API std::shared_ptr<Node> create_ov_node_by_name(const std::string& ov_type);

/// Sets attributes from a framework's node: from the values, else from the constant input, else from the framework's
/// attribute. Throws OpConversionFailure naming an attribute that is found nowhere or has no fitting type.
class FRONTEND_API FrameworkAttributeVisitor : public AttributeVisitor {
public:
    /// Both must outlive the visitor.
    FrameworkAttributeVisitor(const NodeContext& context, const AttributeSources& sources);
    ~FrameworkAttributeVisitor() override;

    using AttributeVisitor::on_adapter;
    void on_adapter(const std::string& name, ValueAccessor<void>& adapter) override;

private:
    Any find(const std::string& name) const;

    const NodeContext& m_node;
    const AttributeSources& m_sources;
};

/// Converts a framework's node into one node: makes an empty one, gives it all inputs (those from the first input that
/// holds an attribute on are left out), visits the attributes, validates.
class FRONTEND_API OpConversionFunction {
public:
    /// `create` makes an empty node.
    OpConversionFunction(std::function<std::shared_ptr<Node>()> create, AttributeSources sources);

    OutputVector operator()(const NodeContext& context) const;

private:
    std::function<std::shared_ptr<Node>()> m_create;
    AttributeSources m_sources;
};

/// The same where the framework names ports: the inputs come from the named ports in that order, the outputs bear the
/// names of `output_names`, one each.
class FRONTEND_API OpConversionFunctionNamed {
public:
    OpConversionFunctionNamed(std::function<std::shared_ptr<Node>()> create, std::vector<std::string> input_names,
                              std::vector<std::string> output_names, AttributeSources sources);

    std::map<std::string, OutputVector> operator()(const NodeContext& context) const;

private:
    std::function<std::shared_ptr<Node>()> m_create;
    std::vector<std::string> m_input_names;
    std::vector<std::string> m_output_names;
    AttributeSources m_sources;
};

}  // namespace frontend
}  // namespace ov
