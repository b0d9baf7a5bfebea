#pragma once

#include <atomic>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <ostream>
#include <string>
#include <unordered_map>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/core_visibility.hpp"
#include "openvino/core/dimension.hpp"
#include "openvino/core/node.hpp"
#include "openvino/core/partial_shape.hpp"
#include "openvino/core/rtti.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "openvino/op/sink.hpp"
#include "openvino/op/util/variable.hpp"
#include "openvino/runtime/tensor.hpp"

namespace ov {

/// A graph of operations: parameters, results, sinks (operations run for their effect) and variables.
///
/// The node set is what can be reached backwards from results, sinks and parameters. A model belongs to one thread
/// while it is edited; const members may be called from several threads on a model that nobody edits.
class OPENVINO_API Model : public std::enable_shared_from_this<Model> {
public:
    static const DiscreteTypeInfo& get_type_info_static();
    const DiscreteTypeInfo& get_type_info() const { return get_type_info_static(); }

    Model(const NodeVector& results, const ParameterVector& parameters, const std::string& name = "");
    Model(const OutputVector& results, const ParameterVector& parameters, const std::string& name = "");
    Model(const std::shared_ptr<Node>& result, const ParameterVector& parameters, const std::string& name = "");
    Model(const ResultVector& results, const ParameterVector& parameters, const std::string& name = "");
    Model(const ResultVector& results, const SinkVector& sinks, const ParameterVector& parameters,
          const std::string& name = "");
    Model(const OutputVector& results, const SinkVector& sinks, const ParameterVector& parameters,
          const std::string& name = "");
    Model(const ResultVector& results, const SinkVector& sinks, const ParameterVector& parameters,
          const op::util::VariableVector& variables, const std::string& name = "");
    Model(const OutputVector& results, const SinkVector& sinks, const ParameterVector& parameters,
          const op::util::VariableVector& variables, const std::string& name = "");
    Model(const ResultVector& results, const ParameterVector& parameters, const op::util::VariableVector& variables,
          const std::string& name = "");
    Model(const OutputVector& results, const ParameterVector& parameters, const op::util::VariableVector& variables,
          const std::string& name = "");
    /// Finds the parameters and variables by walking back from the results and sinks.
    explicit Model(const OutputVector& results, const std::string& name = "");
    Model(const OutputVector& results, const SinkVector& sinks, const std::string& name = "");
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;
    virtual ~Model();

    /// A deep copy: other nodes, same structure, names and rt_info; constants share their memory.
    std::shared_ptr<Model> clone() const;

    size_t get_output_size() const { return m_results.size(); }
    element::Type get_output_element_type(size_t index) const;
    Shape get_output_shape(size_t index) const;
    PartialShape get_output_partial_shape(size_t index) const;
    std::shared_ptr<Node> get_output_op(size_t index) const;
    std::shared_ptr<op::v0::Result> get_result() const;

    std::vector<Output<Node>> inputs();
    std::vector<Output<const Node>> inputs() const;
    Output<Node> input();
    Output<Node> input(size_t index);
    Output<Node> input(const std::string& tensor_name);
    Output<const Node> input() const;
    Output<const Node> input(size_t index) const;
    Output<const Node> input(const std::string& tensor_name) const;
    std::vector<Output<Node>> outputs();
    std::vector<Output<const Node>> outputs() const;
    Output<Node> output();
    Output<Node> output(size_t index);
    Output<Node> output(const std::string& tensor_name);
    Output<const Node> output() const;
    Output<const Node> output(size_t index) const;
    Output<const Node> output(const std::string& tensor_name) const;

    /// Makes a port an output of the model; a port that already is one is returned as it is.
    Output<Node> add_output(const std::string& tensor_name);
    Output<Node> add_output(const std::string& op_name, size_t output_index);
    Output<Node> add_output(const Output<Node>& port);

    /// Changes input shapes and validates; when that fails the model is left as it was and the error names the node.
    void reshape(const PartialShape& shape, const std::unordered_map<std::string, PartialShape>& variables = {});
    void reshape(const std::map<size_t, PartialShape>& shapes,
                 const std::unordered_map<std::string, PartialShape>& variables = {});
    void reshape(const std::map<std::string, PartialShape>& shapes,
                 const std::unordered_map<std::string, PartialShape>& variables = {});
    void reshape(const std::map<Output<Node>, PartialShape>& shapes,
                 const std::unordered_map<std::string, PartialShape>& variables = {});

    /// Nodes in an order in which every node follows its inputs and control dependencies.
    std::vector<std::shared_ptr<Node>> get_ordered_ops() const;
    std::vector<std::shared_ptr<Node>> get_ops() const { return get_ordered_ops(); }
    void map_unordered_nodes(std::function<void(Node*)> visit) const;
    void replace_node(const std::shared_ptr<Node>& old, const std::shared_ptr<Node>& replacement);
    void validate_nodes_and_infer_types() const;

    const ParameterVector& get_parameters() const { return m_parameters; }
    const ResultVector& get_results() const { return m_results; }
    const SinkVector& get_sinks() const { return m_sinks; }
    const op::util::VariableVector& get_variables() const { return m_variables; }
    op::util::Variable::Ptr get_variable_by_id(const std::string& id) const;

    int64_t get_parameter_index(const std::shared_ptr<op::v0::Parameter>& parameter) const;
    int64_t get_result_index(const Output<Node>& value) const;
    int64_t get_result_index(const Output<const Node>& value) const;
    int64_t get_sink_index(const std::shared_ptr<op::Sink>& value) const;

    void add_sinks(const SinkVector& sinks);
    void remove_sink(const std::shared_ptr<op::Sink>& sink);
    void add_results(const ResultVector& results);
    void remove_result(const std::shared_ptr<op::v0::Result>& result);
    void add_parameters(const ParameterVector& parameters);
    void remove_parameter(const std::shared_ptr<op::v0::Parameter>& parameter);
    void replace_parameter(size_t index, const std::shared_ptr<op::v0::Parameter>& parameter);
    void set_parameter(const std::shared_ptr<op::v0::Parameter>&) = delete;
    void add_variables(const op::util::VariableVector& variables);
    void remove_variable(const op::util::Variable::Ptr& variable);

    const std::string& get_name() const;
    const std::string& get_friendly_name() const;
    void set_friendly_name(const std::string& name) { m_friendly_name = name; }
    bool is_dynamic() const;
    size_t get_graph_size() const;

    /// Runs `evaluate` node by node; false when a node has none. Dynamic outputs get their shape.
    bool evaluate(TensorVector& outputs, const TensorVector& inputs) const;
    bool evaluate(TensorVector& outputs, const TensorVector& inputs, EvaluationContext& context) const;
    bool evaluate(const HostTensorVector& outputs, const HostTensorVector& inputs) const;

    RTMap& get_rt_info() { return m_rt_info; }
    const RTMap& get_rt_info() const { return m_rt_info; }
    template <typename T, typename... Path>
    const T get_rt_info(const Path&... path) const {
        return find_rt_info({std::string(path)...}).template as<T>();
    }
    template <typename... Path>
    bool has_rt_info(const Path&... path) const {
        return has_rt_info(std::vector<std::string>{std::string(path)...});
    }
    bool has_rt_info(const std::vector<std::string>& path) const;
    template <typename T>
    const T get_rt_info(const std::vector<std::string>& path) const {
        return find_rt_info(path).template as<T>();
    }
    template <typename T, typename... Path>
    void set_rt_info(const T& value, const Path&... path) {
        set_rt_info(Any(value), std::vector<std::string>{std::string(path)...});
    }
    void set_rt_info(const Any& value, const std::vector<std::string>& path);
    void set_rt_info(const char* value, const std::vector<std::string>& path) {
        set_rt_info(Any(std::string(value)), path);
    }

private:
    friend class Node;
    void initialise(const std::string& name);
    void find_parameters_and_variables();
    void check_all_parameters_are_registered() const;
    void check_all_variables_are_registered() const;
    const Any& find_rt_info(const std::vector<std::string>& path) const;
    void listen_to(const std::vector<std::shared_ptr<Node>>& nodes) const;

    std::string m_unique_name;
    std::string m_friendly_name;
    ResultVector m_results;
    SinkVector m_sinks;
    ParameterVector m_parameters;
    op::util::VariableVector m_variables;
    RTMap m_rt_info;
    mutable std::mutex m_order_mutex;
    mutable std::vector<std::weak_ptr<Node>> m_order;
    mutable std::shared_ptr<std::atomic_bool> m_order_valid;
};

OPENVINO_API std::ostream& operator<<(std::ostream& out, const Model& model);

/// Size of the dimension that the inputs' layouts call batch. Throws when there is none or they disagree.
OPENVINO_API Dimension get_batch(const std::shared_ptr<const Model>& model);
OPENVINO_API void set_batch(const std::shared_ptr<Model>& model, Dimension batch_size);

template <>
class OPENVINO_API AttributeAdapter<std::shared_ptr<Model>> : public DirectValueAccessor<std::shared_ptr<Model>> {
public:
    explicit AttributeAdapter(std::shared_ptr<Model>& value) : DirectValueAccessor<std::shared_ptr<Model>>(value) {}
    OPENVINO_RTTI("AttributeAdapter<std::shared_ptr<ov::Model>>");
};

}  // namespace ov
