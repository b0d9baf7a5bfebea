#include <algorithm>

#include "openvino/frontend/onnx/node_context.hpp"
#include "openvino/frontend/paddle/node_context.hpp"
#include "openvino/frontend/pytorch/node_context.hpp"
#include "openvino/frontend/tensorflow/node_context.hpp"
#include "openvino/frontend/tensorflow_lite/node_context.hpp"

namespace ov {
namespace frontend {
namespace {

template <typename Decoder>
std::string type_of(const std::shared_ptr<Decoder>& decoder) {
    FRONT_END_GENERAL_CHECK(decoder, "The context of a node needs the node's decoder, found null");
    return decoder->get_op_type();
}

const Output<Node>& input_at(const OutputVector& inputs, int index, const std::string& type) {
    FRONT_END_GENERAL_CHECK(index >= 0 && static_cast<size_t>(index) < inputs.size(), type, " is asked for input ",
                            index, "; it has ", inputs.size());
    return inputs[static_cast<size_t>(index)];
}

}  // namespace

namespace onnx {

NodeContext::NodeContext(const std::string& op_type) : ov::frontend::NodeContext(op_type) {}
NodeContext::~NodeContext() = default;
std::string NodeContext::get_domain() const {
    return {};
}
std::int64_t NodeContext::get_opset_version() const {
    return 0;
}
std::vector<std::string> NodeContext::get_output_names() const {
    return {};
}
std::vector<std::string> NodeContext::get_attribute_names() const {
    return {};
}

}  // namespace onnx

namespace tensorflow {

NodeContext::NodeContext(const std::shared_ptr<DecoderBase>& decoder, const OutputVector& inputs)
    : ov::frontend::NodeContext(type_of(decoder)), m_decoder(decoder), m_inputs(inputs) {}
NodeContext::~NodeContext() = default;
Output<Node> NodeContext::get_input(int port_index) const {
    return input_at(m_inputs, port_index, get_op_type());
}
Output<Node> NodeContext::get_input_by_reference(int port_index) const {
    return get_input(port_index);
}
const std::string& NodeContext::get_name() const {
    return m_decoder->get_op_name();
}
Any NodeContext::get_attribute_as_any(const std::string& name) const {
    return m_decoder->get_attribute(name);
}

CreatorFunction::CreatorFunction(CreatorFunctionIndexed function) {
    if (function)
        m_function = [function = std::move(function)](const NodeContext& node) {
            return named_from_indexed(function(node));
        };
}
CreatorFunction::CreatorFunction(CreatorFunctionNamedAndIndexed function) : m_function(std::move(function)) {}
NamedOutputVector CreatorFunction::operator()(const NodeContext& node) const {
    FRONT_END_GENERAL_CHECK(m_function, "The conversion of ", node.get_op_type(), " holds no function");
    return m_function(node);
}

}  // namespace tensorflow

namespace tensorflow_lite {

NodeContext::NodeContext(const std::shared_ptr<DecoderBase>& decoder, const OutputVector& inputs,
                         const SubGraphFuncs& subgraph_functions)
    : ov::frontend::NodeContext(type_of(decoder)),
      m_decoder(decoder),
      m_inputs(inputs),
      m_subgraphs(subgraph_functions) {}
NodeContext::~NodeContext() = default;
Output<Node> NodeContext::get_input(int port_index) const {
    return input_at(m_inputs, port_index, get_op_type());
}
const std::string& NodeContext::get_name() const {
    return m_decoder->get_op_name();
}
Any NodeContext::get_attribute_as_any(const std::string& name) const {
    return m_decoder->get_attribute(name);
}
std::shared_ptr<Model> NodeContext::get_subgraph(int idx) const {
    FRONT_END_GENERAL_CHECK(idx >= 0 && static_cast<size_t>(idx) < m_subgraphs.size(), get_op_type(),
                            " is asked for subgraph ", idx, "; it has ", m_subgraphs.size());
    return m_subgraphs[static_cast<size_t>(idx)]();
}

}  // namespace tensorflow_lite

namespace pytorch {

NodeContext::~NodeContext() = default;
OutputVector NodeContext::inputs() const {
    OutputVector all;
    for (size_t i = 0; i < get_input_size(); ++i)
        all.push_back(get_input(static_cast<int>(i)));
    return all;
}
void NodeContext::mark_nodes(const std::vector<std::shared_ptr<Node>>& ov_nodes) const {
    for (const auto& node : ov_nodes)
        mark_node(node);
}
Output<Node> NodeContext::mark_output(const Output<Node>& ov_output) const {
    mark_node(ov_output.get_node_shared_ptr());
    return ov_output;
}

}  // namespace pytorch

namespace paddle {

DecoderBase::~DecoderBase() = default;

NodeContext::NodeContext(const std::shared_ptr<DecoderBase>& decoder, NamedInputs inputs)
    : ov::frontend::NodeContext(type_of(decoder)), m_decoder(decoder), m_inputs(std::move(inputs)) {}
NodeContext::~NodeContext() = default;
const OutputVector& NodeContext::port(const std::string& name) const {
    const auto found = m_inputs.find(name);
    std::string known;
    for (const auto& input : m_inputs)
        known += (known.empty() ? "" : ", ") + input.first;
    FRONT_END_GENERAL_CHECK(found != m_inputs.end(), get_op_type(), " has no input port '", name,
                            "'; its ports are: ", known.empty() ? "(none)" : known);
    return found->second;
}
bool NodeContext::has_input(const std::string& name) const {
    const auto found = m_inputs.find(name);
    return found != m_inputs.end() && !found->second.empty();
}
Output<Node> NodeContext::get_input(const std::string& name) const {
    const auto& inputs = port(name);
    FRONT_END_GENERAL_CHECK(inputs.size() == 1, get_op_type(), ", input port '", name, "': expected one tensor, found ",
                            inputs.size());
    return inputs[0];
}
Output<Node> NodeContext::get_input(const std::string& name, int idx) const {
    return input_at(port(name), idx, get_op_type() + ", input port '" + name + "',");
}
size_t NodeContext::get_input_size(const std::string& name) const {
    return port(name).size();
}
OutputVector NodeContext::get_ng_inputs(const std::string& name) const {
    return port(name);
}
OutputVector NodeContext::get_all_ng_inputs() const {
    OutputVector all;
    for (const auto& input : m_inputs)
        all.insert(all.end(), input.second.begin(), input.second.end());
    return all;
}
NamedOutputs NodeContext::default_single_output_mapping(const std::shared_ptr<Node>& node,
                                                        const std::vector<OutPortName>& required_names) const {
    FRONT_END_GENERAL_CHECK(node->get_output_size() == 1, get_op_type(), ": expected a node with one output, found ",
                            node->get_output_size());
    NamedOutputs outputs;
    for (const auto& name : get_output_names())
        if (std::find(required_names.begin(), required_names.end(), name) != required_names.end())
            outputs[name] = {node->output(0)};
    return outputs;
}
Any NodeContext::apply_additional_conversion_rules(const Any& any, const std::type_info& type_info) const {
    return m_decoder->convert_attribute(any, type_info);
}

}  // namespace paddle
}  // namespace frontend
}  // namespace ov
