#include "openvino/pass/visualize_tree.hpp"

#include <fstream>
#include <sstream>

namespace ov {
namespace pass {
namespace {

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + "\"";
}

std::string port_text(const Output<Node>& port) {
    std::ostringstream text;
    text << port.get_element_type() << port.get_partial_shape();
    return text.str();
}

void write_node(std::ostream& out, const std::shared_ptr<Node>& node, const std::vector<std::string>& attributes) {
    out << "  " << quoted(node->get_name()) << " [";
    const char* separator = "";
    for (const auto& attribute : attributes) {
        out << separator << attribute;
        separator = ", ";
    }
    out << "]\n";
    for (size_t i = 0; i < node->get_input_size(); ++i) {
        const auto source = node->input_value(i);
        out << "  " << quoted(source.get_node()->get_name()) << " -> " << quoted(node->get_name())
            << " [label=" << quoted(port_text(source)) << "]\n";
    }
    for (const auto& dependency : node->get_control_dependencies())
        out << "  " << quoted(dependency->get_name()) << " -> " << quoted(node->get_name()) << " [style=dashed]\n";
}

}  // namespace

VisualizeTree::VisualizeTree(const std::string& file_name, node_modifiers_t modifiers, bool)
    : m_file_name(file_name), m_modifiers(std::move(modifiers)) {
    constexpr size_t length = 4;
    const bool has_extension =
        m_file_name.size() >= length && m_file_name.compare(m_file_name.size() - length, length, ".dot") == 0;
    if (!has_extension) m_file_name += ".dot";
}

VisualizeTree::~VisualizeTree() = default;

bool VisualizeTree::run_on_model(const std::shared_ptr<Model>& model) {
    std::ofstream out(m_file_name);
    out << "digraph " << quoted(model->get_friendly_name()) << " {\n";
    for (const auto& node : model->get_ordered_ops()) {
        std::vector<std::string> attributes{
            "shape=box", "label=" + quoted(node->get_friendly_name() + " (" + node->get_type_name() + ")")};
        if (m_modifiers) m_modifiers(*node, attributes);
        write_node(out, node, attributes);
    }
    out << "}\n";
    out.close();
    OPENVINO_ASSERT(out, "VisualizeTree cannot write '", m_file_name,
                    "'; check that the folder exists and is writable");
    return false;
}

}  // namespace pass
}  // namespace ov
