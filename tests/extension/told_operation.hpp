#pragma once

#include <functional>
#include <openvino/openvino.hpp>
#include <string>
#include <utility>

/// What `ToldOperation` does; empty functions stand for one output like input 0 and for no `evaluate`.
struct Orders {
    std::function<void(ov::Node&)> validate;
    std::function<bool(ov::TensorVector&, const ov::TensorVector&)> evaluate;
    std::function<bool(const ov::Node&)> has_evaluate;
};

/// An operation with any number of inputs that does what a test tells it.
class ToldOperation : public ov::op::Op {
public:
    OPENVINO_OP("Told", "themes");
    ToldOperation() = default;
    ToldOperation(const ov::OutputVector& inputs, Orders orders) : Op(inputs), m_orders(std::move(orders)) {
        set_friendly_name("probe");
        constructor_validate_and_infer_types();
    }
    void validate_and_infer_types() override {
        if (m_orders.validate) return m_orders.validate(*this);
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<ToldOperation>(inputs, m_orders);
    }
    bool has_evaluate() const override {
        return m_orders.evaluate && (!m_orders.has_evaluate || m_orders.has_evaluate(*this));
    }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        return m_orders.evaluate && m_orders.evaluate(outputs, inputs);
    }

private:
    Orders m_orders;
};

/// Parameters of a type and shape, then `ToldOperation` "probe", then a result.
inline std::shared_ptr<ov::Model> told_model(const Orders& orders, const ov::PartialShape& shape,
                                             const ov::element::Type& type = ov::element::f32, size_t inputs = 1) {
    ov::ParameterVector parameters;
    for (size_t i = 0; i < inputs; ++i)
        parameters.push_back(std::make_shared<ov::op::v0::Parameter>(type, shape));
    const auto node = std::make_shared<ToldOperation>(ov::OutputVector(parameters.begin(), parameters.end()), orders);
    return std::make_shared<ov::Model>(node->outputs(), parameters);
}

/// What the action throws, or "no error".
inline std::string text_thrown_by(const std::function<void()>& action) {
    try {
        action();
    } catch (const std::exception& error) {
        return error.what();
    }
    return "no error";
}
