#include <exception>
#include <openvino/core/op_extension.hpp>
#include <openvino/op/op.hpp>
#include <string>

namespace {

class OwnError : public std::exception {
public:
    const char* what() const noexcept override { return "an error of a type of its own"; }
};

/// Fails in the method that its attribute `where` names.
class Squareplus : public ov::op::Op {
public:
    OPENVINO_OP("Squareplus", "extension");

    Squareplus() = default;
    Squareplus(const ov::OutputVector& inputs, std::string where) : Op(inputs), m_where(std::move(where)) {
        constructor_validate_and_infer_types();
    }

    void validate_and_infer_types() override {
        fail_in("validate");
        set_output_type(0, get_input_element_type(0), get_input_partial_shape(0));
    }
    bool visit_attributes(ov::AttributeVisitor& visitor) override {
        visitor.on_attribute("where", m_where);
        fail_in("visit");
        return true;
    }
    std::shared_ptr<ov::Node> clone_with_new_inputs(const ov::OutputVector& inputs) const override {
        fail_in("clone");
        return std::make_shared<Squareplus>(inputs, m_where);
    }
    bool has_evaluate() const override {
        fail_in("has_evaluate");
        return true;
    }
    bool evaluate(ov::TensorVector&, const ov::TensorVector&) const override {
        fail_in("evaluate");
        return m_where != "false";
    }

private:
    void fail_in(const char* method) const {
        if (m_where == method) throw OwnError();
    }

    std::string m_where;
};

}  // namespace

OPENVINO_CREATE_EXTENSIONS(std::vector<ov::Extension::Ptr>({std::make_shared<ov::OpExtension<Squareplus>>()}));
