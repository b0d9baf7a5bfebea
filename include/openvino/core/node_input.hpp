#pragma once

#include <cstddef>
#include <memory>
#include <ostream>

#include "openvino/core/core_visibility.hpp"
#include "openvino/core/descriptor/tensor.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/shape.hpp"

namespace ov {

/// One input port of a node. It does not keep the node alive.
template <>
class OPENVINO_API Input<Node> {
public:
    Input(Node* node, size_t index) : m_node(node), m_index(index) {}

    Node* get_node() const { return m_node; }
    size_t get_index() const { return m_index; }
    Output<Node> get_source_output() const;
    descriptor::Tensor& get_tensor() const;
    std::shared_ptr<descriptor::Tensor> get_tensor_ptr() const;
    const element::Type& get_element_type() const;
    const Shape& get_shape() const;
    const PartialShape& get_partial_shape() const;
    /// Connects this input to another output; both ends of the edge are updated.
    void replace_source_output(const Output<Node>& source) const;
    RTMap& get_rt_info();
    const RTMap& get_rt_info() const;
    /// The value decides the node's output shapes (state kept for 2020-21 callers: always true).
    bool get_is_relevant_to_shapes() const { return true; }
    bool get_is_relevant_to_values() const { return true; }

    bool operator==(const Input& other) const { return m_node == other.m_node && m_index == other.m_index; }
    bool operator!=(const Input& other) const { return !(*this == other); }
    bool operator<(const Input& other) const;
    bool operator>(const Input& other) const { return other < *this; }
    bool operator<=(const Input& other) const { return !(other < *this); }
    bool operator>=(const Input& other) const { return !(*this < other); }

private:
    Node* m_node;
    size_t m_index;
};

template <>
class OPENVINO_API Input<const Node> {
public:
    Input(const Node* node, size_t index) : m_node(node), m_index(index) {}

    const Node* get_node() const { return m_node; }
    size_t get_index() const { return m_index; }
    Output<Node> get_source_output() const;
    descriptor::Tensor& get_tensor() const;
    std::shared_ptr<descriptor::Tensor> get_tensor_ptr() const;
    const element::Type& get_element_type() const;
    const Shape& get_shape() const;
    const PartialShape& get_partial_shape() const;
    const RTMap& get_rt_info() const;
    bool get_is_relevant_to_shapes() const { return true; }
    bool get_is_relevant_to_values() const { return true; }

    bool operator==(const Input& other) const { return m_node == other.m_node && m_index == other.m_index; }
    bool operator!=(const Input& other) const { return !(*this == other); }
    bool operator<(const Input& other) const;
    bool operator>(const Input& other) const { return other < *this; }

private:
    const Node* m_node;
    size_t m_index;
};

OPENVINO_API std::ostream& operator<<(std::ostream& out, const Input<Node>& port);
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Input<const Node>& port);

}  // namespace ov
