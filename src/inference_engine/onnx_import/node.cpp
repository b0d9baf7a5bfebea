#include "onnx_import/core/node.hpp"

#include "openvino/frontend/onnx/node_context.hpp"

namespace ngraph {
namespace onnx_import {
namespace error {
namespace node {

UnknownAttribute::UnknownAttribute(const std::string& node, const std::string& attribute)
    : ngraph_error("Node (" + node + "): unknown attribute '" + attribute +
                   "'; give get_attribute_value a default value if it is optional") {}
UnknownAttribute::~UnknownAttribute() = default;

InvalidAttribute::InvalidAttribute(const std::string& node, const std::string& attribute, const std::string& reason)
    : ngraph_error("Node (" + node + "): attribute '" + attribute + "' is of another type: " + reason) {}
InvalidAttribute::~InvalidAttribute() = default;

}  // namespace node
}  // namespace error

namespace {

std::string name_of(const ov::frontend::NodeContext& context) {
    // A context need not have names.
    try {
        return context.get_name();
    } catch (const ov::frontend::NotImplementedFailure&) {
        return {};
    }
}

}  // namespace

Node::Node(const ov::frontend::NodeContext& context) : m_context(&context), m_name(name_of(context)) {
    if (const auto* own = dynamic_cast<const ov::frontend::onnx::NodeContext*>(&context)) {
        m_domain = own->get_domain();
        m_outputs = own->get_output_names();
    }
    m_description = m_name;
    if (m_description.empty())
        for (const auto& output : m_outputs)
            m_description += (m_description.empty() ? "" : ", ") + output;
    if (m_description.empty()) m_description = op_type();
}

OutputVector Node::get_ng_inputs() const {
    OutputVector inputs;
    for (size_t i = 0; i < m_context->get_input_size(); ++i)
        inputs.push_back(m_context->get_input(static_cast<int>(i)));
    return inputs;
}

std::vector<std::reference_wrapper<const std::string>> Node::get_output_names() const {
    return {m_outputs.begin(), m_outputs.end()};
}

const std::string& Node::output(int index) const {
    OPENVINO_ASSERT(index >= 0 && static_cast<size_t>(index) < m_outputs.size(), "Node (", m_description,
                    ") is asked for output ", index, "; it has ", m_outputs.size());
    return m_outputs[static_cast<size_t>(index)];
}

std::vector<std::string> Node::get_attribute_names() const {
    const auto* own = dynamic_cast<const ov::frontend::onnx::NodeContext*>(m_context);
    return own ? own->get_attribute_names() : std::vector<std::string>();
}

}  // namespace onnx_import
}  // namespace ngraph
