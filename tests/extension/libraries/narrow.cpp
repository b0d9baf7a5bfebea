#include <openvino/core/op_extension.hpp>
#include <openvino/op/op.hpp>
#include <stdexcept>

namespace {

/// Element by element, for at most 16 columns; the attribute `check` says by which means it refuses more.
class Narrow : public ov::op::Op {
public:
    OPENVINO_OP("Narrow", "extension");
    void validate_and_infer_types() override {
        const auto columns = get_input_partial_shape(0)[1].get_max_length();
        if (m_check) NODE_VALIDATION_CHECK(this, columns <= 16, "no room for ", columns, " columns");
        if (columns > 16) throw std::runtime_error("no room for " + std::to_string(columns) + " columns");
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("check", m_check);
        return true;
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        auto clone = std::make_shared<Narrow>();
        clone->m_check = m_check;
        clone->set_arguments(inputs);
        clone->constructor_validate_and_infer_types();
        return clone;
    }
    bool has_evaluate() const override { return true; }
    bool evaluate(ov::TensorVector& outputs, const ov::TensorVector& inputs) const override {
        inputs[0].copy_to(outputs[0]);
        return true;
    }

private:
    bool m_check = false;
};

}  // namespace

OPENVINO_CREATE_EXTENSIONS(std::vector<ov::Extension::Ptr>({std::make_shared<ov::OpExtension<Narrow>>()}));
