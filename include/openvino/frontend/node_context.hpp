#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <typeinfo>
#include <vector>

#include "openvino/core/any.hpp"
#include "openvino/core/attribute_adapter.hpp"
#include "openvino/core/model.hpp"
#include "openvino/core/node.hpp"
#include "openvino/frontend/exception.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// One node of a framework's model while it is converted: its inputs, as nodes of the engine, and its attributes.
/// A reader derives a class from it; what a framework does not have throws NotImplementedFailure.
class FRONTEND_API NodeContext {
public:
    explicit NodeContext(const std::string& op_type);
    virtual ~NodeContext();

    virtual size_t get_input_size() const;
    /// Number of inputs under a port's name, for frameworks that name ports.
    virtual size_t get_input_size(const std::string& port_name) const;
    virtual Output<Node> get_input(int idx) const;
    virtual Output<Node> get_input(const std::string& name, int idx) const;
    virtual Output<Node> get_input(const std::string& name) const;
    /// The input itself where it stands for a variable, not its value.
    virtual Output<Node> get_input_by_reference(int idx) const;
    /// True where an optional input is left out. Throws for an index that is none.
    virtual bool input_is_none(size_t index) const;
    /// The value of an input that is constant; empty where it is not.
    virtual Any get_values_from_const_input(int idx) const;

    virtual const std::string& get_op_type() const;
    virtual const std::string& get_name() const;

    /// The attribute's value as a T. Throws GeneralFailure naming an attribute that is missing, ov::Exception where the
    /// value is of another type.
    template <class T>
    T get_attribute(const std::string& name) const {
        const Any value = get_attribute_as_any(name);
        if (value.empty()) throw_missing_attribute(name);
        return converted<T>(value);
    }
    /// The same, or `def` where the attribute is missing.
    template <class T>
    T get_attribute(const std::string& name, const T& def) const {
        const Any value = get_attribute_as_any(name);
        return value.empty() ? def : converted<T>(value);
    }
    bool has_attribute(const std::string& name) const { return !get_attribute_as_any(name).empty(); }
    /// The attribute's value; empty where it is missing.
    virtual Any get_attribute_as_any(const std::string& name) const = 0;

    virtual size_t get_subgraph_size() const;
    /// A body of the node, converted.
    virtual std::shared_ptr<Model> get_subgraph(int idx) const;
    /// Marks a node as made for this one, where a framework wants that; returns it.
    virtual std::shared_ptr<Node> mark_node(std::shared_ptr<Node> ov_node) const;

private:
    /// What a framework stores in another type than users ask for (a type as a number, say).
    virtual Any apply_additional_conversion_rules(const Any& data, const std::type_info& type_info) const;
    [[noreturn]] void throw_missing_attribute(const std::string& name) const;

    template <class T>
    T converted(const Any& value) const {
        const Any own = apply_additional_conversion_rules(value, typeid(T));
        return own.is<T>() ? own.as<T>() : ov::detail::FromAny<T>::get(own);
    }

    std::string m_op_type;
};

/// An output of the converted node with the framework's name of it; the name may be empty.
struct NamedOutput {
    NamedOutput(const Output<Node>& _port) : port(_port) {}
    NamedOutput(const std::string& _name, const Output<Node>& _port) : name(_name), port(_port) {}

    std::string name;
    Output<Node> port;
};

using NamedOutputVector = std::vector<NamedOutput>;

inline OutputVector indexed_from_named(const NamedOutputVector& outputs) {
    OutputVector result;
    for (const auto& output : outputs)
        result.push_back(output.port);
    return result;
}

inline NamedOutputVector named_from_indexed(const OutputVector& outputs) {
    return {outputs.begin(), outputs.end()};
}

/// A conversion: makes the nodes that stand for the context's node and returns its outputs.
using CreatorFunction = std::function<OutputVector(const NodeContext&)>;
using CreatorFunctionNamed = std::function<std::map<std::string, OutputVector>(const NodeContext&)>;
using CreatorFunctionNamedAndIndexed = std::function<NamedOutputVector(const NodeContext&)>;

}  // namespace frontend
}  // namespace ov
