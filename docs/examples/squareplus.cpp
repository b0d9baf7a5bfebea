#include <cmath>
#include <openvino/core/op_extension.hpp>
#include <openvino/op/op.hpp>

/// y = (x + sqrt(x * x + softness)) / 2: a smooth ReLU.
class Squareplus : public ov::op::Op {
public:
    OPENVINO_OP("Squareplus", "extension");

    Squareplus() = default;
    Squareplus(const ov::Output<ov::Node>& x, float softness) : Op({x}), m_softness(softness) {
        constructor_validate_and_infer_types();
    }

    void validate_and_infer_types() override {
        NODE_VALIDATION_CHECK(this, m_softness >= 0, "softness must not be negative, got ", m_softness);
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("softness", m_softness);
        return true;
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Squareplus>(inputs.at(0), m_softness);
    }

    bool has_evaluate() const override { return get_input_element_type(0) == ov::element::f32; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        outputs[0].set_shape(inputs[0].get_shape());
        const float* x = inputs[0].data<const float>();
        float* y = outputs[0].data<float>();
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            y[i] = (x[i] + std::sqrt(x[i] * x[i] + m_softness)) / 2;
        return true;
    }

private:
    float m_softness = 4;
};

OPENVINO_CREATE_EXTENSIONS(std::vector<ov::Extension::Ptr>({std::make_shared<ov::OpExtension<Squareplus>>()}));
