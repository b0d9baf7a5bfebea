#include <cstring>
#include <map>
#include <sstream>
#include <typeinfo>

#include "matching.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"
#include "openvino/op/util/multi_subgraph_base.hpp"
#include "openvino/op/util/variable_extension.hpp"
#include "passes.hpp"

namespace tenon {
namespace transformations {
namespace {

/// Writes attributes as text; a kind that has none makes the node unlike every other.
class AttributeText : public ov::AttributeVisitor {
public:
    using ov::AttributeVisitor::on_adapter;

    void on_adapter(const std::string&, ov::ValueAccessor<void>&) override { is_complete = false; }
    void on_adapter(const std::string&, ov::ValueAccessor<std::shared_ptr<ov::Model>>&) override {
        is_complete = false;
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) override { add(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) override { add(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<int64_t>& adapter) override { add(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<double>& adapter) override { add(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int64_t>>& adapter) override {
        add_list(name, adapter.get());
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint64_t>>& adapter) override {
        add_list(name, adapter.get());
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<float>>& adapter) override {
        add_list(name, adapter.get());
    }

    std::ostringstream text;
    bool is_complete = true;

private:
    template <typename T>
    void add(const std::string& name, ov::ValueAccessor<T>& adapter) {
        text << name << '=' << std::hexfloat << adapter.get() << ';';
    }
    template <typename T>
    void add_list(const std::string& name, const std::vector<T>& values) {
        text << name << '=' << std::hexfloat;
        for (const auto& value : values)
            text << value << ',';
        text << ';';
    }
};

constexpr size_t largest_compared_constant = 256;

std::string identity_of(const Value& value) {
    std::ostringstream text;
    const auto constant = constant_of(value);
    const auto type = value.get_element_type();
    if (constant && constant->get_byte_size() <= largest_compared_constant && type != ov::element::string) {
        text << type << constant->get_shape() << ':';
        text.write(static_cast<const char*>(constant->get_data_ptr()),
                   static_cast<std::streamsize>(constant->get_byte_size()));
    } else {
        text << value.get_node() << '.' << value.get_index();
    }
    return text.str();
}

// What an operation of an extension does besides its attributes (random numbers, state) is not known.
bool may_be_merged(ov::Node& node) {
    const std::string opset = node.get_type_info().get_version();
    return opset.compare(0, 5, "opset") == 0 && node.get_input_size() > 0 && !ov::is_type<ov::op::v0::Result>(&node) &&
           !dynamic_cast<const ov::op::Sink*>(&node) && !dynamic_cast<const ov::op::util::VariableExtension*>(&node) &&
           !dynamic_cast<const ov::op::util::MultiSubGraphOp*>(&node) && node.get_control_dependencies().empty();
}

std::optional<std::string> identity_of(ov::Node& node) {
    AttributeText attributes;
    node.visit_attributes(attributes);
    if (!attributes.is_complete) return std::nullopt;
    // Classes of extensions may have the type and opset id of another.
    std::string text = std::string(typeid(node).name()) + ' ' + node.get_type_name() + ' ' +
                       node.get_type_info().get_version() + ' ' + attributes.text.str();
    for (const auto& input : node.input_values())
        text += '|' + identity_of(input);
    return text;
}

bool feeds_result(const ov::Node& node) {
    for (const auto& user : node.get_users())
        if (ov::is_type<ov::op::v0::Result>(user)) return true;
    return false;
}

}  // namespace

bool MergeEqualNodes::run_on_model(const std::shared_ptr<ov::Model>& model) {
    std::map<std::string, NodePtr> known;
    bool changed = false;
    for (const auto& node : model->get_ordered_ops()) {
        if (const auto* parent = dynamic_cast<const ov::op::util::MultiSubGraphOp*>(node.get()))
            for (const auto& body : parent->get_functions())
                if (body) changed = run_on_model(body) || changed;
        if (!may_be_merged(*node)) continue;
        const auto identity = identity_of(*node);
        if (!identity) continue;
        const auto [first, added] = known.emplace(*identity, node);
        if (added || feeds_result(*node)) continue;
        ov::copy_runtime_info({first->second, node}, first->second);
        ov::replace_node(node, first->second);
        changed = true;
    }
    return changed;
}

}  // namespace transformations
}  // namespace tenon
