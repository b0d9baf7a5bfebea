#pragma once

#include <openvino/core/op_extension.hpp>
#include <openvino/op/op.hpp>

namespace {

/// Relu of opset1 in the place of the built-in one: `factor` times the value.
template <int factor>
class OwnRelu : public ov::op::Op {
public:
    OPENVINO_OP("Relu", "opset1");
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        auto clone = std::make_shared<OwnRelu>();
        clone->set_arguments(inputs);
        clone->constructor_validate_and_infer_types();
        return clone;
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            outputs[0].data<float>()[i] = factor * std::max(0.0F, inputs[0].data<const float>()[i]);
        return true;
    }
};

}  // namespace
