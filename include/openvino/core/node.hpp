#pragma once

#include <atomic>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <mutex>
#include <ostream>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/attribute_visitor.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/deprecated.hpp"
#include "openvino/core/descriptor/tensor.hpp"
#include "openvino/core/except.hpp"
#include "openvino/core/node_input.hpp"
#include "openvino/core/node_output.hpp"
#include "openvino/core/node_vector.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/core/strides.hpp"
#include "openvino/core/type.hpp"
#include "openvino/op/util/attr_types.hpp"
#include "openvino/op/util/variable.hpp"
#include "openvino/op/util/variable_value.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ngraph {
namespace runtime {
class HostTensor;
}
}  // namespace ngraph

namespace ov {

class Model;

namespace pass::pattern {
class Matcher;
}

using HostTensor = ngraph::runtime::HostTensor;
using HostTensorPtr = std::shared_ptr<HostTensor>;
using HostTensorVector = std::vector<HostTensorPtr>;
using EvaluationContext = RTMap;

namespace detail {
class NodeEdges;
}

/// A node of a model: an operation with inputs, typed outputs, attributes and, where it can, a reference computation.
///
/// A node keeps its sources alive, never its consumers. Nodes are not thread-safe: a model that is being edited or
/// validated belongs to one thread. Generation of unique names is thread-safe.
class OPENVINO_API Node : public std::enable_shared_from_this<Node> {
public:
    using type_info_t = DiscreteTypeInfo;

    Node(const Node&) = delete;
    Node(Node&&) = delete;
    Node& operator=(const Node&) = delete;
    Node& operator=(Node&&) = delete;
    virtual ~Node();

    /// The static type of the most derived operation class.
    virtual const type_info_t& get_type_info() const = 0;
    const char* get_type_name() const { return get_type_info().name; }

    /// Names every attribute once to `visitor`; returning false leaves the node unvalidated after reading.
    virtual bool visit_attributes(AttributeVisitor& visitor);
    /// Checks inputs and attributes and sets the type and shape of every output. Must be repeatable.
    virtual void validate_and_infer_types();
    void revalidate_and_infer_types();
    void constructor_validate_and_infer_types();

    /// A node of the same type and attributes on other inputs. Friendly name and rt_info are not copied.
    virtual std::shared_ptr<Node> clone_with_new_inputs(const OutputVector& inputs) const;
    std::shared_ptr<Node> copy_with_new_inputs(const OutputVector& inputs) const;
    std::shared_ptr<Node> copy_with_new_inputs(const OutputVector& inputs,
                                               const std::vector<std::shared_ptr<Node>>& control_dependencies) const;

    /// Computes the outputs from the inputs; false means "not possible for these types". Outputs whose shape is not
    /// known come as resizable tensors: call `set_shape` before writing.
    virtual bool evaluate(TensorVector& outputs, const TensorVector& inputs) const;
    virtual bool evaluate(TensorVector& outputs, const TensorVector& inputs, const EvaluationContext& context) const;
    /// The form of 2021: tensors as `HostTensor`.
    virtual bool evaluate(const HostTensorVector& outputs, const HostTensorVector& inputs) const;
    virtual bool evaluate(const HostTensorVector& outputs, const HostTensorVector& inputs,
                          const EvaluationContext& context) const;
    /// True when `evaluate` works for the node's current types and attributes.
    virtual bool has_evaluate() const;
    /// Lower or upper bounds of the outputs from the bounds of the inputs; false when unknown.
    virtual bool evaluate_lower(TensorVector& outputs) const;
    virtual bool evaluate_upper(TensorVector& outputs) const;
    virtual bool evaluate_symbol(TensorSymbolVector& symbols) const;
    /// The forms of 2021 and 2022, asked by the defaults of those above. Equal labels other than `no_label` stand for
    /// equal values.
    virtual bool evaluate_lower(const HostTensorVector& outputs) const;
    virtual bool evaluate_upper(const HostTensorVector& outputs) const;
    virtual bool evaluate_label(TensorLabelVector& labels) const;
    /// Replaces the outputs by constants when every input is constant.
    virtual bool constant_fold(OutputVector& outputs, const OutputVector& inputs);
    virtual bool can_constant_fold(const OutputVector& inputs) const;
    virtual OutputVector decompose_op() const { return {}; }

    virtual std::string description() const;
    virtual bool is_dynamic() const;
    virtual const op::AutoBroadcastSpec& get_autob() const;

    /// Unique name in the process, made at first use.
    const std::string& get_name() const;
    const std::string& get_friendly_name() const;
    void set_friendly_name(const std::string& name);
    size_t get_instance_id() const { return m_instance_id; }
    virtual std::ostream& write_description(std::ostream& out, uint32_t depth = 0) const;

    size_t get_input_size() const;
    size_t get_output_size() const;
    void set_output_size(size_t count);
    void set_arguments(const NodeVector& arguments);
    void set_arguments(const OutputVector& arguments);
    void set_argument(size_t index, const Output<Node>& argument);
    void set_output_type(size_t index, const element::Type& type, const PartialShape& shape);
    /// Accepted for source compatibility; every input counts for shapes here.
    void set_input_is_relevant_to_shape(size_t, bool = true) {}
    void set_input_is_relevant_to_value(size_t, bool = true) {}

    const element::Type& get_input_element_type(size_t index) const;
    const Shape& get_input_shape(size_t index) const;
    const PartialShape& get_input_partial_shape(size_t index) const;
    descriptor::Tensor& get_input_tensor(size_t index) const;
    const element::Type& get_output_element_type(size_t index) const;
    const Shape& get_output_shape(size_t index) const;
    const PartialShape& get_output_partial_shape(size_t index) const;
    descriptor::Tensor& get_output_tensor(size_t index) const;
    std::shared_ptr<descriptor::Tensor> get_output_tensor_ptr(size_t index) const;
    /// Type and shape of the only output; throws when the node has several.
    const element::Type& get_element_type() const;
    const Shape& get_shape() const;

    std::vector<Input<Node>> inputs();
    std::vector<Input<const Node>> inputs() const;
    std::vector<Output<Node>> outputs();
    std::vector<Output<const Node>> outputs() const;
    Input<Node> input(size_t index);
    Input<const Node> input(size_t index) const;
    Output<Node> output(size_t index);
    Output<const Node> output(size_t index) const;
    OutputVector input_values() const;
    Output<Node> input_value(size_t index) const;
    Node* get_input_node_ptr(size_t index) const;
    std::shared_ptr<Node> get_input_node_shared_ptr(size_t index) const;
    Output<Node> get_input_source_output(size_t index) const { return input_value(index); }
    std::shared_ptr<Node> get_argument(size_t index) const { return get_input_node_shared_ptr(index); }
    NodeVector get_arguments() const;
    std::set<Input<Node>> get_output_target_inputs(size_t index) const;
    std::set<Input<Node>> get_output_inputs(size_t index) const { return get_output_target_inputs(index); }
    Output<const Node> get_default_output() const;
    Output<Node> get_default_output();
    virtual size_t get_default_output_index() const { return 0; }
    size_t no_default_index() const;

    /// Nodes that consume an output; with `check_is_used`, only those from which a Result is reachable.
    NodeVector get_users(bool check_is_used = false) const;
    bool has_same_type(const std::shared_ptr<const Node>& node) const;
    virtual size_t get_version() const { return get_type_info().get_version().empty() ? 0 : 1; }

    const NodeVector& get_control_dependencies() const;
    const std::vector<Node*>& get_control_dependents() const;
    void add_control_dependency(std::shared_ptr<Node> node);
    void remove_control_dependency(const std::shared_ptr<Node>& node);
    void clear_control_dependencies();
    void clear_control_dependents();
    void add_node_control_dependencies(const std::shared_ptr<const Node>& source);
    void add_node_control_dependents(const std::shared_ptr<const Node>& source);
    void transfer_control_dependents(const std::shared_ptr<Node>& replacement);

    RTMap& get_rt_info();
    const RTMap& get_rt_info() const;

    virtual bool match_value(ov::pass::pattern::Matcher* matcher, const Output<Node>& pattern_value,
                             const Output<Node>& graph_value);
    virtual bool match_node(ov::pass::pattern::Matcher* matcher, const Output<Node>& graph_value);

protected:
    Node();
    explicit Node(size_t output_size);
    explicit Node(const OutputVector& arguments, size_t output_size = 1);

    /// The cloning method of 2020, on nodes instead of outputs; the default of `clone_with_new_inputs` calls it.
    virtual std::shared_ptr<Node> copy_with_new_args(const NodeVector& arguments) const;

    void validate_and_infer_elementwise_args();
    /// Lets an output use the descriptor of another port: names, type, shape and bounds are then common to both.
    void share_output_tensor(size_t index, std::shared_ptr<descriptor::Tensor> tensor);

private:
    friend class Output<Node>;
    friend class Output<const Node>;
    friend class Input<Node>;
    friend class Input<const Node>;
    friend class Model;
    friend class detail::NodeEdges;

    struct InputSlot;
    struct OutputSlot;
    InputSlot& input_slot(size_t index) const;
    OutputSlot& output_slot(size_t index) const;
    void connect(size_t input_index, const Output<Node>& source);
    void disconnect(size_t input_index);
    /// Tells every model that listens that the order of its nodes may have changed.
    void structure_changed() const;

    std::vector<std::unique_ptr<InputSlot>> m_inputs;
    std::vector<std::unique_ptr<OutputSlot>> m_outputs;
    NodeVector m_control_dependencies;
    std::vector<Node*> m_control_dependents;
    size_t m_instance_id;
    mutable std::string m_unique_name;
    std::string m_friendly_name;
    RTMap m_rt_info;
    mutable std::vector<std::weak_ptr<std::atomic_bool>> m_order_listeners;
};

using NodeTypeInfo = Node::type_info_t;

OPENVINO_API std::ostream& operator<<(std::ostream& out, const Node& node);
OPENVINO_API std::ostream& operator<<(std::ostream& out, const Node* node);
template <typename T, typename = std::enable_if_t<std::is_base_of_v<Node, T>>>
std::ostream& operator<<(std::ostream& out, const std::shared_ptr<T>& node) {
    return out << static_cast<const Node*>(node.get());
}

OPENVINO_API void check_new_args_count(const Node* node, const OutputVector& arguments);
/// 2020 form on nodes.
OPENVINO_API void check_new_args_count(const Node* node, const NodeVector& arguments);

OPENVINO_API NodeVector as_node_vector(const OutputVector& values);
OPENVINO_API OutputVector as_output_vector(const NodeVector& nodes);
OPENVINO_API ResultVector as_result_vector(const OutputVector& values);

/// A check of a node's inputs or attributes failed; the text starts with the node's type and name.
class OPENVINO_API NodeValidationFailure : public AssertFailure {
public:
    [[noreturn]] static void create(const char* file, int line, const char* check_string, const Node* node,
                                    const std::string& explanation);
    explicit NodeValidationFailure(const std::string& text);
    ~NodeValidationFailure() override;
};

namespace detail {
template <typename... Parts>
std::string stream_parts(Parts&&... parts) {
    std::ostringstream text;
    (text << ... << std::forward<Parts>(parts));
    return text.str();
}
}  // namespace detail

}  // namespace ov

/// Throws `ov::NodeValidationFailure` naming the node unless the condition holds; the parts are streamed on failure.
#define NODE_VALIDATION_CHECK(node, cond, ...)                                                               \
    do {                                                                                                     \
        if (!static_cast<bool>(cond))                                                                        \
            ::ov::NodeValidationFailure::create(__FILE__, __LINE__, #cond, ::ov::detail::node_address(node), \
                                                ::ov::detail::stream_parts(__VA_ARGS__));                    \
    } while (0)
#define NODE_SHAPE_INFER_CHECK(node, input_shapes, cond, ...) NODE_VALIDATION_CHECK(node, cond, ##__VA_ARGS__)

namespace ov {
namespace detail {
inline const Node* node_address(const Node* node) {
    return node;
}
inline const Node* node_address(const std::shared_ptr<const Node>& node) {
    return node.get();
}
}  // namespace detail

template <typename NodeType>
void check_new_args_count(const NodeType* node, const OutputVector& arguments, size_t expected) {
    NODE_VALIDATION_CHECK(node, arguments.size() == expected, "expected ", expected, " inputs, found ",
                          arguments.size());
}

template <>
class OPENVINO_API AttributeAdapter<std::shared_ptr<Node>> : public VisitorAdapter {
public:
    explicit AttributeAdapter(std::shared_ptr<Node>& value) : m_ref(value) {}
    bool visit_attributes(AttributeVisitor& visitor) override;
    OPENVINO_RTTI("AttributeAdapter<std::shared_ptr<Node>>");

private:
    std::shared_ptr<Node>& m_ref;
};

template <>
class OPENVINO_API AttributeAdapter<NodeVector> : public VisitorAdapter {
public:
    explicit AttributeAdapter(NodeVector& value) : m_ref(value) {}
    bool visit_attributes(AttributeVisitor& visitor) override;
    OPENVINO_RTTI("AttributeAdapter<NodeVector>");

private:
    NodeVector& m_ref;
};

}  // namespace ov
