#pragma once

#include "openvino/op/op.hpp"

namespace tenon::bench {

/// y = x + 1 in f32: next to no work, so that what is measured is the engine's. All it has is `evaluate`.
class Increment : public ov::op::Op {
public:
    OPENVINO_OP("Increment", "bench");

    Increment() = default;
    explicit Increment(const ov::Output<ov::Node>& x) : Op({x}) { constructor_validate_and_infer_types(); }

    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        check_new_args_count(this, inputs);
        return std::make_shared<Increment>(inputs[0]);
    }
    bool visit_attributes(ov::AttributeVisitor&) override { return true; }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        outputs[0].set_shape(inputs[0].get_shape());
        const float* x = inputs[0].data<const float>();
        float* y = outputs[0].data<float>();
        const size_t count = inputs[0].get_size();
        for (size_t i = 0; i < count; ++i)
            y[i] = x[i] + 1;
        return true;
    }
};

}  // namespace tenon::bench
