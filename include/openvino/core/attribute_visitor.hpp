#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/attribute_adapter_types.hpp"
#include "openvino/core/core_visibility.hpp"

namespace ov {

class Model;
class Node;

/// Reads or writes the attributes of a node: `visit_attributes` of the node calls on_attribute for each of them.
/// Visitors override the on_adapter of the types that they treat apart; the others end in that of ValueAccessor<void>.
class OPENVINO_API AttributeVisitor {
public:
    using node_id_t = std::string;
    static const node_id_t invalid_node_id;

    virtual ~AttributeVisitor();

    virtual void on_adapter(const std::string& name, ValueAccessor<void>& adapter) = 0;
    virtual void on_adapter(const std::string& name, ValueAccessor<void*>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::string>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<bool>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<int8_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<int16_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<int32_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<int64_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<uint8_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<uint16_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<uint32_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<uint64_t>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<float>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<double>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<int8_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<int16_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<int32_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<int64_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<uint8_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<uint16_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<uint32_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<uint64_t>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<float>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<double>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::vector<std::string>>& adapter);
    virtual void on_adapter(const std::string& name, ValueAccessor<std::shared_ptr<Model>>& adapter);
    /// Visits the parts of the attribute.
    virtual void on_adapter(const std::string& name, VisitorAdapter& adapter);

    /// Visits one attribute of any type that has an AttributeAdapter; a reading visitor changes `value`.
    template <typename AT>
    void on_attribute(const std::string& name, AT& value) {
        typename detail::AdapterOf<AT>::type adapter(value);
        start_structure(name);
        on_adapter(get_name_with_context(), adapter);
        finish_structure();
    }

    /// The names of the attributes that are being visited, outermost first.
    const std::vector<std::string>& get_context() const { return m_context; }
    /// These names, joined with '.'.
    virtual std::string get_name_with_context();
    /// What is visited until finish_structure() is a part of `name`.
    virtual void start_structure(const std::string& name);
    /// Ends the innermost structure and returns its name.
    virtual std::string finish_structure();

    /// Remembers a node under an id, by default under its name.
    virtual void register_node(const std::shared_ptr<Node>& node, node_id_t id = invalid_node_id);
    /// The node of that id; null if there is none.
    virtual std::shared_ptr<Node> get_registered_node(node_id_t id);
    /// The id of the node; invalid_node_id if it has none.
    virtual node_id_t get_registered_node_id(const std::shared_ptr<Node>& node);

protected:
    std::vector<std::string> m_context;
    std::unordered_map<std::shared_ptr<Node>, node_id_t> m_node_id_map;
    std::unordered_map<node_id_t, std::shared_ptr<Node>> m_id_node_map;
};

}  // namespace ov
