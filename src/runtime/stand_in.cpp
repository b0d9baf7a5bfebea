#include "stand_in.hpp"

#include <map>
#include <set>

#include "openvino/core/attribute_visitor.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/parameter.hpp"

namespace tenon {
namespace {

/// Goes through the attributes of a node by their kinds of value.
class AttributeVisit : public ov::AttributeVisitor {
public:
    using ov::AttributeVisitor::on_adapter;
    void on_adapter(const std::string& name, ov::ValueAccessor<void>& adapter) override { visit_opaque(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::string>& adapter) override { visit(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<bool>& adapter) override { visit(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<int64_t>& adapter) override { visit(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<double>& adapter) override { visit(name, adapter); }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<int64_t>>& adapter) override {
        visit(name, adapter);
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<uint64_t>>& adapter) override {
        visit(name, adapter);
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<float>>& adapter) override {
        visit(name, adapter);
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<double>>& adapter) override {
        visit(name, adapter);
    }
    void on_adapter(const std::string& name, ov::ValueAccessor<std::vector<std::string>>& adapter) override {
        visit(name, adapter);
    }

protected:
    using Value = std::variant<std::string, bool, int64_t, double, std::vector<int64_t>, std::vector<uint64_t>,
                               std::vector<float>, std::vector<double>, std::vector<std::string>, ov::PartialShape,
                               ov::Dimension>;

    virtual void take(const std::string& name, const std::function<Value()>& get,
                      const std::function<bool(const Value&)>& set) = 0;
    virtual void take_unknown(const std::string& name) = 0;

private:
    template <typename T>
    void visit(const std::string& name, ov::ValueAccessor<T>& adapter) {
        take(
            name, [&] { return Value(adapter.get()); },
            [&](const Value& value) {
                const T* same = std::get_if<T>(&value);
                if (same) adapter.set(*same);
                return same != nullptr;
            });
    }
    template <typename T>
    bool visit_direct(const std::string& name, ov::ValueAccessor<void>& opaque) {
        auto* adapter = ov::as_type<ov::AttributeAdapter<T>>(&opaque);
        if (!adapter) return false;
        T& held = *adapter;
        take(
            name, [&] { return Value(held); },
            [&](const Value& value) {
                const T* same = std::get_if<T>(&value);
                if (same) held = *same;
                return same != nullptr;
            });
        return true;
    }
    void visit_opaque(const std::string& name, ov::ValueAccessor<void>& adapter) {
        if (!visit_direct<ov::PartialShape>(name, adapter) && !visit_direct<ov::Dimension>(name, adapter))
            take_unknown(name);
    }
};

class AttributeCollector : public AttributeVisit {
public:
    std::map<std::string, Value> values;
    std::set<std::string> unknown;

private:
    void take(const std::string& name, const std::function<Value()>& get,
              const std::function<bool(const Value&)>&) override {
        values[name] = get();
    }
    void take_unknown(const std::string& name) override { unknown.insert(name); }

    friend class AttributeGiver;
};

class AttributeGiver : public AttributeVisit {
public:
    AttributeGiver(const AttributeCollector& source, std::string from) : m_source(source), m_from(std::move(from)) {}

    /// Why the attributes do not carry over; empty when all did.
    std::string reason() const {
        if (!m_reason.empty()) return m_reason;
        for (const auto& [name, value] : m_source.values)
            if (!m_given.count(name)) return "it has no attribute '" + name + "', which " + m_from + " has";
        for (const auto& name : m_source.unknown)
            if (!m_given.count(name)) return "it has no attribute '" + name + "', which " + m_from + " has";
        return {};
    }

private:
    void take(const std::string& name, const std::function<Value()>&,
              const std::function<bool(const Value&)>& set) override {
        m_given.insert(name);
        const auto found = m_source.values.find(name);
        if (found == m_source.values.end())
            note("it has an attribute '" + name + "', which " + m_from + " has not");
        else if (!set(found->second))
            note("its attribute '" + name + "' is of another type than that of " + m_from);
    }
    void take_unknown(const std::string& name) override {
        m_given.insert(name);
        note("its attribute '" + name + "' is of a type that is not carried over");
    }
    void note(std::string reason) {
        if (m_reason.empty()) m_reason = std::move(reason);
    }

    const AttributeCollector& m_source;
    const std::string m_from;
    std::set<std::string> m_given;
    std::string m_reason;
};

ov::OutputVector inputs_like(const ov::Node& node) {
    ov::OutputVector inputs;
    for (const auto& input : node.input_values()) {
        if (ov::is_type<ov::op::v0::Constant>(input.get_node()))
            inputs.push_back(input);
        else
            inputs.push_back(
                std::make_shared<ov::op::v0::Parameter>(input.get_element_type(), input.get_partial_shape()));
    }
    return inputs;
}

std::string outputs_text(const ov::OutputVector& outputs) {
    std::ostringstream text;
    for (const auto& output : outputs)
        text << (text.tellp() > 0 ? ", " : "") << output.get_element_type() << output.get_partial_shape();
    return text.str();
}

}  // namespace

std::variant<Refusal, std::shared_ptr<ov::Node>> make_stand_in(const ov::Node& node,
                                                               const Registry::OperationClass& operation) {
    AttributeCollector attributes;
    // Visiting only reads, but the API has no const form of it.
    const_cast<ov::Node&>(node).visit_attributes(attributes);
    AttributeGiver giver(attributes, "the node's own class");
    ov::OutputVector made;
    try {
        made = operation.operation->create(inputs_like(node), giver);
    } catch (const std::exception& error) {
        if (!giver.reason().empty()) return Refusal{giver.reason()};
        return Refusal{std::string("it does not accept the node's inputs and attributes: ") + error.what()};
    }
    if (auto reason = giver.reason(); !reason.empty()) return Refusal{std::move(reason)};
    if (made.empty() || !made[0].get_node()) return Refusal{"its extension made no node"};
    const auto stand_in = made[0].get_node_shared_ptr();
    const auto own = node.shared_from_this()->outputs();
    bool same = stand_in->get_output_size() == own.size();
    for (size_t i = 0; same && i < own.size(); ++i)
        same = stand_in->get_output_element_type(i) == own[i].get_element_type() &&
               stand_in->get_output_partial_shape(i) == own[i].get_partial_shape();
    if (!same) {
        ov::OutputVector expected;
        for (size_t i = 0; i < own.size(); ++i)
            expected.emplace_back(std::const_pointer_cast<ov::Node>(own[i].get_node()->shared_from_this()), i);
        return Refusal{"it infers " + outputs_text(stand_in->outputs()) + ", the node's own class " +
                       outputs_text(expected)};
    }
    stand_in->set_friendly_name(node.get_friendly_name());
    stand_in->get_rt_info() = node.get_rt_info();
    return stand_in;
}

}  // namespace tenon
