#include <openvino/core/extension.hpp>
#include <openvino/core/op_extension.hpp>
#include <openvino/frontend/extension.hpp>
#include <openvino/op/op.hpp>
#include <openvino/opsets/opset8.hpp>

namespace {

/// Multiplies its input by an attribute.
class Scale : public ov::op::Op {
public:
    OPENVINO_OP("Scale", "mapped");
    OPENVINO_FRAMEWORK_MAP(onnx, "MyScale", {{"by", "factor"}});
    OPENVINO_FRAMEWORK_MAP(tensorflow)

    Scale() = default;
    Scale(const ov::Output<ov::Node>& input, float by) : Op({input}), m_by(by) {
        constructor_validate_and_infer_types();
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("by", m_by);
        return true;
    }
    void validate_and_infer_types() override {
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        return std::make_shared<Scale>(inputs.at(0), m_by);
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        outputs[0].set_shape(inputs[0].get_shape());
        for (size_t i = 0; i < inputs[0].get_size(); ++i)
            outputs[0].data<float>()[i] = inputs[0].data<float>()[i] * m_by;
        return true;
    }

private:
    float m_by = 1;
};

}  // namespace

OPENVINO_CREATE_EXTENSIONS(std::vector<ov::Extension::Ptr>({
    std::make_shared<ov::OpExtension<Scale>>(),
    std::make_shared<ov::frontend::OpExtension<Scale>>("FourTimes", std::map<std::string, std::string>{},
                                                       std::map<std::string, ov::Any>{{"by", 4.0F}}),
    std::make_shared<ov::frontend::ConversionExtension>("Negate",
                                                        [](const ov::frontend::NodeContext& node) -> ov::OutputVector {
                                                            return {std::make_shared<ov::opset8::Negative>(
                                                                node.get_input(0))};
                                                        }),
    std::make_shared<ov::frontend::OpExtension<>>("opset1::Relu", "Positive"),
}))
