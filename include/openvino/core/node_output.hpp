#pragma once

#include <cstddef>
#include <memory>
#include <ostream>
#include <set>
#include <string>
#include <type_traits>
#include <unordered_set>

#include "openvino/core/any.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/descriptor/tensor.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/shape.hpp"

namespace ov {

/// One output port of a node: a shared reference to the node and an index. Cheap to copy, ordered and hashable by
/// (node, index). The accessors throw `ov::Exception` when the handle is empty.
template <>
class OPENVINO_API Output<Node> {
public:
    Output() = default;
    Output(Node* node, size_t index);
    Output(const std::shared_ptr<Node>& node, size_t index) : m_node(node), m_index(index) {}

    /// Output 0 of any node type.
    template <typename T, typename = std::enable_if_t<std::is_base_of_v<Node, T> || std::is_same_v<T, Node>>>
    Output(const std::shared_ptr<T>& node) : m_node(node) {}

    void reset();
    /// The same port of another node.
    Output<Node> for_node(const std::shared_ptr<Node>& node) const { return {node, m_index}; }

    Node* get_node() const { return m_node.get(); }
    std::shared_ptr<Node> get_node_shared_ptr() const { return m_node; }
    size_t get_index() const { return m_index; }

    descriptor::Tensor& get_tensor() const;
    std::shared_ptr<descriptor::Tensor> get_tensor_ptr() const;
    /// Lets this port use the given descriptor, which is then shared by both ports.
    void set_tensor_ptr(std::shared_ptr<descriptor::Tensor> tensor);
    const element::Type& get_element_type() const;
    const Shape& get_shape() const;
    const PartialShape& get_partial_shape() const;

    RTMap& get_rt_info();
    const RTMap& get_rt_info() const;

    const std::unordered_set<std::string>& get_names() const;
    std::string get_any_name() const;
    void set_names(const std::unordered_set<std::string>& names);
    void add_names(const std::unordered_set<std::string>& names);

    std::set<Input<Node>> get_target_inputs() const;
    void remove_target_input(const Input<Node>& target) const;
    /// Connects every consumer of this port, but the replacement's own node, to `replacement` instead. Tensor names and
    /// rt_info of the port are added to those of the replacement.
    void replace(const Output<Node>& replacement);

    bool operator==(const Output& other) const { return m_node == other.m_node && m_index == other.m_index; }
    bool operator!=(const Output& other) const { return !(*this == other); }
    bool operator<(const Output& other) const;
    bool operator>(const Output& other) const { return other < *this; }
    bool operator<=(const Output& other) const { return !(other < *this); }
    bool operator>=(const Output& other) const { return !(*this < other); }
    explicit operator bool() const { return static_cast<bool>(m_node); }
    operator Output<const Node>() const;

private:
    std::shared_ptr<Node> m_node;
    size_t m_index = 0;
};

template <>
class OPENVINO_API Output<const Node> {
public:
    Output() = default;
    Output(const Node* node, size_t index);
    Output(const std::shared_ptr<const Node>& node, size_t index) : m_node(node), m_index(index) {}

    template <typename T, typename = std::enable_if_t<std::is_base_of_v<Node, std::remove_const_t<T>>>>
    Output(const std::shared_ptr<T>& node) : m_node(node) {}

    void reset();
    Output<const Node> for_node(const std::shared_ptr<const Node>& node) const { return {node, m_index}; }

    const Node* get_node() const { return m_node.get(); }
    std::shared_ptr<const Node> get_node_shared_ptr() const { return m_node; }
    size_t get_index() const { return m_index; }

    descriptor::Tensor& get_tensor() const;
    std::shared_ptr<descriptor::Tensor> get_tensor_ptr() const;
    const element::Type& get_element_type() const;
    const Shape& get_shape() const;
    const PartialShape& get_partial_shape() const;
    const RTMap& get_rt_info() const;
    const std::unordered_set<std::string>& get_names() const;
    std::string get_any_name() const;
    std::set<Input<Node>> get_target_inputs() const;

    bool operator==(const Output& other) const { return m_node == other.m_node && m_index == other.m_index; }
    bool operator!=(const Output& other) const { return !(*this == other); }
    bool operator<(const Output& other) const;
    bool operator>(const Output& other) const { return other < *this; }
    bool operator<=(const Output& other) const { return !(other < *this); }
    bool operator>=(const Output& other) const { return !(*this < other); }
    explicit operator bool() const { return static_cast<bool>(m_node); }

private:
    std::shared_ptr<const Node> m_node;
    size_t m_index = 0;
};

OPENVINO_API std::ostream& operator<<(std::ostream& out, const Output<Node>& port);
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Output<const Node>& port);

}  // namespace ov

namespace std {
template <>
struct hash<ov::Output<ov::Node>> {
    size_t operator()(const ov::Output<ov::Node>& port) const noexcept {
        return hash<const void*>()(port.get_node()) * 31 + port.get_index();
    }
};
template <>
struct hash<ov::Output<const ov::Node>> {
    size_t operator()(const ov::Output<const ov::Node>& port) const noexcept {
        return hash<const void*>()(port.get_node()) * 31 + port.get_index();
    }
};
}  // namespace std
