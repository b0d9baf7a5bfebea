#pragma once

#include <string>
#include <vector>

#include "c_table.hpp"
#include "openvino/core/node.hpp"
#include "tenon/kernel.hpp"

namespace tenon {

/// A node as functions of a C table see it. Immutable; the view points into the object.
class CNode {
public:
    CNode(const COperation& operation, std::string name, const std::vector<CAttributeValue>& attributes,
          const std::vector<ValueDescription>& inputs, const std::vector<ValueDescription>& outputs);
    CNode(const CNode&) = delete;
    CNode& operator=(const CNode&) = delete;

    const tenon_node& view() const { return m_view; }
    const std::string& name() const { return m_name; }

private:
    void add_attribute(const CAttributeValue& value);
    void add_values(const std::vector<ValueDescription>& values, std::vector<const tenon_value*>& pointers);

    std::string m_name;
    std::vector<CAttributeValue> m_attributes;
    /// Values of bool attributes, and of lists of strings.
    std::vector<std::unique_ptr<int64_t>> m_flags;
    std::vector<std::unique_ptr<std::vector<const char*>>> m_texts;
    std::vector<std::unique_ptr<tenon_attribute_value>> m_attribute_views;
    std::vector<const tenon_attribute_value*> m_attribute_pointers;
    std::vector<std::unique_ptr<std::vector<int64_t>>> m_dims;
    std::vector<ov::Tensor> m_constants;
    std::vector<std::unique_ptr<tenon_value>> m_values;
    std::vector<const tenon_value*> m_inputs, m_outputs;
    tenon_node m_view{};
};

/// Ports with the layouts that were chosen, as functions of a C table see them.
class CPorts {
public:
    explicit CPorts(const std::vector<ChosenPort>& ports);
    const tenon_port* const* view() const { return m_pointers.data(); }

private:
    std::vector<tenon_port> m_ports;
    std::vector<const tenon_port*> m_pointers;
};

/// Throws where a function of a C table did not return TENON_OK, with what it gave to `fail`.
void expect_success(tenon_status status, const std::string& message, const char* function);
std::string failure_text(tenon_status status, const std::string& message);

}  // namespace tenon
