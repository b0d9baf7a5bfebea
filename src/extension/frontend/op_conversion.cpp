#include "openvino/frontend/extension/op_conversion.hpp"

#include <algorithm>
#include <cctype>
#include <limits>

#include "openvino/opsets/opset.hpp"

namespace ov {
namespace frontend {
namespace {

constexpr const char* grammar = "expected \"Name\", \"opsetN::Name\" or \"opsetN.Name\"";

std::shared_ptr<Node> create_in(const OpSet& opset, const std::string& type) {
    return std::shared_ptr<Node>(opset.contains_type(type) ? opset.create(type) : nullptr);
}

std::shared_ptr<Node> create_in_newest(const std::string& type) {
    const auto& opsets = get_available_opsets();
    for (size_t number = opsets.size(); number > 0; --number) {
        const auto found = opsets.find("opset" + std::to_string(number));
        if (found == opsets.end()) continue;
        if (auto node = create_in(found->second(), type)) return node;
    }
    return nullptr;
}

std::shared_ptr<Node> make_empty(const std::function<std::shared_ptr<Node>()>& create, const NodeContext& context) {
    auto node = create();
    FRONT_END_OP_CONVERSION_CHECK(node, "Conversion of operation '", context.get_op_type(),
                                  "': the function that makes its node gave none");
    return node;
}

}  // namespace

std::shared_ptr<Node> create_ov_node_by_name(const std::string& ov_type) {
    const size_t end = ov_type.find_first_of(":.");
    const bool is_double = end != std::string::npos && ov_type.compare(end, 2, "::") == 0;
    const bool is_named = end == std::string::npos || is_double || ov_type[end] == '.';
    const std::string type = end == std::string::npos ? ov_type : ov_type.substr(end + (is_double ? 2 : 1));
    FRONT_END_GENERAL_CHECK(is_named && !type.empty() && type.find_first_of(":.") == std::string::npos, "'", ov_type,
                            "' names no operation: ", grammar);
    if (end == std::string::npos) {
        auto node = create_in_newest(type);
        FRONT_END_GENERAL_CHECK(node, "No standard opset has an operation '", type, "'; ", grammar,
                                ", in the case of letters of the opset");
        return node;
    }
    const std::string opset = ov_type.substr(0, end);
    const auto found = get_available_opsets().find(opset);
    FRONT_END_GENERAL_CHECK(found != get_available_opsets().end(), "'", ov_type, "' names opset '", opset,
                            "'; the standard ones are opset1 to opset", get_available_opsets().size());
    auto node = create_in(found->second(), type);
    FRONT_END_GENERAL_CHECK(node, opset, " has no operation '", type, "'; leave the opset out for the newest one");
    return node;
}

FrameworkAttributeVisitor::FrameworkAttributeVisitor(const NodeContext& context, const AttributeSources& sources)
    : m_node(context), m_sources(sources) {}
FrameworkAttributeVisitor::~FrameworkAttributeVisitor() = default;

Any FrameworkAttributeVisitor::find(const std::string& name) const {
    const auto value = m_sources.values.find(name);
    if (value != m_sources.values.end()) return value->second;
    if (const auto input = m_sources.inputs.find(name); input != m_sources.inputs.end()) {
        Any found;
        if (input->second < m_node.get_input_size())
            found = m_node.get_values_from_const_input(static_cast<int>(input->second));
        FRONT_END_OP_CONVERSION_CHECK(!found.empty(), "Operation '", m_node.get_op_type(), "': attribute '", name,
                                      "' is mapped to input ", input->second, " of ", m_node.get_input_size(),
                                      ", expected a constant there; give the attribute a value or map another input");
        return found;
    }
    const auto renamed = m_sources.names.find(name);
    const auto& framework_name = renamed == m_sources.names.end() ? name : renamed->second;
    Any found = m_node.get_attribute_as_any(framework_name);
    FRONT_END_OP_CONVERSION_CHECK(!found.empty(), "Operation '", m_node.get_op_type(), "': no value for attribute '",
                                  name, "': the framework's operation has no attribute '", framework_name,
                                  "'; map the name of the attribute, or give it a value");
    return found;
}

void FrameworkAttributeVisitor::on_adapter(const std::string& name, ValueAccessor<void>& adapter) {
    const Any value = find(name);
    try {
        adapter.set_as_any(value);
    } catch (const std::exception& error) {
        FRONT_END_OP_CONVERSION_CHECK(false, "Operation '", m_node.get_op_type(), "': attribute '", name,
                                      "' does not take the value that was found for it: ", error.what());
    }
}

OpConversionFunction::OpConversionFunction(std::function<std::shared_ptr<Node>()> create, AttributeSources sources)
    : m_create(std::move(create)), m_sources(std::move(sources)) {}

OutputVector OpConversionFunction::operator()(const NodeContext& context) const {
    const auto node = make_empty(m_create, context);
    size_t end = context.get_input_size();
    for (const auto& mapped : m_sources.inputs)
        end = std::min(end, mapped.second);
    OutputVector inputs;
    for (size_t i = 0; i < end; ++i)
        inputs.push_back(context.get_input(static_cast<int>(i)));
    node->set_arguments(inputs);
    FrameworkAttributeVisitor visitor(context, m_sources);
    node->visit_attributes(visitor);
    node->validate_and_infer_types();
    return node->outputs();
}

OpConversionFunctionNamed::OpConversionFunctionNamed(std::function<std::shared_ptr<Node>()> create,
                                                     std::vector<std::string> input_names,
                                                     std::vector<std::string> output_names, AttributeSources sources)
    : m_create(std::move(create)),
      m_input_names(std::move(input_names)),
      m_output_names(std::move(output_names)),
      m_sources(std::move(sources)) {}

std::map<std::string, OutputVector> OpConversionFunctionNamed::operator()(const NodeContext& context) const {
    const auto node = make_empty(m_create, context);
    OutputVector inputs;
    for (const auto& name : m_input_names)
        for (size_t i = 0; i < context.get_input_size(name); ++i)
            inputs.push_back(context.get_input(name, static_cast<int>(i)));
    node->set_arguments(inputs);
    FrameworkAttributeVisitor visitor(context, m_sources);
    node->visit_attributes(visitor);
    node->validate_and_infer_types();
    FRONT_END_OP_CONVERSION_CHECK(m_output_names.size() == node->get_output_size(), "Operation '",
                                  context.get_op_type(), "': expected a name for each of the ", node->get_output_size(),
                                  " outputs of ", node->get_type_name(), ", found ", m_output_names.size());
    std::map<std::string, OutputVector> outputs;
    for (size_t i = 0; i < m_output_names.size(); ++i)
        outputs[m_output_names[i]].push_back(node->output(i));
    return outputs;
}

}  // namespace frontend
}  // namespace ov
