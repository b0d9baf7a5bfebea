#include "openvino/op/util/variable_context.hpp"
#include "run_model.hpp"

namespace {

/// The definition of right: `evaluate` of the nodes, one after the other.
class EvaluatedModel : public suites::RunningModel {
public:
    explicit EvaluatedModel(std::shared_ptr<ov::Model> model) : m_model(std::move(model)) { reset_state(); }

    ov::TensorVector infer(const ov::TensorVector& inputs) override {
        ov::TensorVector outputs;
        OPENVINO_ASSERT(m_model->evaluate(outputs, inputs, m_context), "the model cannot be evaluated");
        return outputs;
    }

    void reset_state() override {
        ov::op::util::VariableContext values;
        for (const auto& variable : m_model->get_variables())
            values.set_variable_value(variable, std::make_shared<ov::op::util::VariableValue>());
        m_context = {{"VariableContext", values}};
    }

private:
    std::shared_ptr<ov::Model> m_model;
    ov::EvaluationContext m_context;
};

}  // namespace

std::unique_ptr<suites::RunningModel> suites::start(const std::shared_ptr<ov::Model>& model) {
    return std::make_unique<EvaluatedModel>(model);
}
