#pragma once

#include <algorithm>

#include <openvino/op/op.hpp>

namespace custom_ops {

/// y = max(x, 0) in f32: a user's copy of ReLU.
class CustomRelu : public ov::op::Op {
public:
    OPENVINO_OP("CustomRelu", "extension");

    CustomRelu() = default;
    explicit CustomRelu(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }

    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<CustomRelu>(inputs[0]);
    }
    bool visit_attributes(ov::AttributeVisitor&) override { return true; }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        outputs[0].set_shape(inputs[0].get_shape());
        apply(static_cast<const float*>(inputs[0].data()), static_cast<float*>(outputs[0].data()),
              inputs[0].get_size());
        return true;
    }

    static void apply(const float* x, float* y, size_t count) {
        for (size_t i = 0; i < count; ++i)
            y[i] = std::max(x[i], 0.0F);
    }
};

}  // namespace custom_ops
