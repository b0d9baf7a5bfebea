#include "program.hpp"

#include <algorithm>

#include "execution.hpp"
#include "openvino/op/parameter.hpp"
#include "openvino/op/result.hpp"
#include "transform.hpp"

namespace tenon {
namespace {

constexpr size_t most_plans = 32;

bool has_static_inputs(const ov::Model& model) {
    const auto& parameters = model.get_parameters();
    return std::all_of(parameters.begin(), parameters.end(),
                       [](const auto& parameter) { return parameter->get_partial_shape().is_static(); });
}

}  // namespace

Program::Program(std::shared_ptr<const ov::Model> model, PlanEnvironment environment,
                 std::vector<ov::element::Type> input_types, std::vector<ov::element::Type> output_types)
    : m_model(std::move(model)),
      m_environment(std::move(environment)),
      m_input_types(std::move(input_types)),
      m_output_types(std::move(output_types)),
      m_is_static(has_static_inputs(*m_model)),
      m_plans(std::make_shared<const Plans>()) {}

Program::~Program() = default;

size_t Program::cached_plans() const {
    return std::atomic_load(&m_plans)->size();
}

std::shared_ptr<const Plan> Program::latest_plan() const {
    const auto plans = std::atomic_load(&m_plans);
    return plans->empty() ? nullptr : plans->front();
}

std::shared_ptr<const Plan> Program::plan_for(const std::vector<ov::Shape>& shapes) {
    const auto find = [&](const Plans& plans) -> std::shared_ptr<const Plan> {
        for (const auto& plan : plans)
            if (plan->input_shapes == shapes) return plan;
        return nullptr;
    };
    if (auto plan = find(*std::atomic_load(&m_plans))) return plan;
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto known = std::atomic_load(&m_plans);
    if (auto plan = find(*known)) return plan;
    auto plan = make(shapes);
    auto plans = std::make_shared<Plans>();
    plans->push_back(plan);
    plans->insert(plans->end(), known->begin(), known->begin() + std::min(known->size(), most_plans - 1));
    std::atomic_store(&m_plans, std::shared_ptr<const Plans>(std::move(plans)));
    return plan;
}

std::shared_ptr<const Plan> Program::make(const std::vector<ov::Shape>& shapes) const {
    const auto& parameters = m_model->get_parameters();
    OPENVINO_ASSERT(shapes.size() == parameters.size(), "model '", m_model->get_friendly_name(), "' expects ",
                    parameters.size(), " inputs, found ", shapes.size());
    for (size_t i = 0; i < shapes.size(); ++i)
        OPENVINO_ASSERT(parameters[i]->get_partial_shape().compatible(shapes[i]), "input ", i, " ('",
                        parameters[i]->get_friendly_name(), "') of model '", m_model->get_friendly_name(),
                        "' expects shape ", parameters[i]->get_partial_shape(), ", found ", shapes[i]);
    if (m_is_static) return make_plan(*m_model, m_environment, m_input_types, m_output_types);
    const auto clone = m_model->clone();
    for (size_t i = 0; i < shapes.size(); ++i)
        clone->get_parameters()[i]->set_partial_shape(shapes[i]);
    clone->validate_nodes_and_infer_types();
    fold_constants(clone);
    return make_plan(*clone, m_environment, m_input_types, m_output_types);
}

namespace {

class BodyState : public KernelState {
public:
    explicit BodyState(std::shared_ptr<Program> program) : execution(std::move(program)) {}

    ProgramExecution execution;
    StreamStates states;
};

class ProgramBody : public Body {
public:
    explicit ProgramBody(std::shared_ptr<Program> program) : m_program(std::move(program)) {}

    std::unique_ptr<KernelState> make_state() const override { return std::make_unique<BodyState>(m_program); }

    void run(KernelState& state, const std::vector<ov::Tensor>& inputs, std::vector<ov::Tensor>& outputs,
             const RunServices& services) const override {
        auto& body = static_cast<BodyState&>(state);
        body.execution.run(body.states, inputs, outputs, services);
    }

private:
    std::shared_ptr<Program> m_program;
};

}  // namespace

std::unique_ptr<const Body> make_body(const std::shared_ptr<const ov::Model>& model,
                                      const PlanEnvironment& environment) {
    std::vector<ov::element::Type> input_types, output_types;
    for (const auto& parameter : model->get_parameters())
        input_types.push_back(parameter->get_element_type());
    for (const auto& result : model->get_results())
        output_types.push_back(result->get_output_element_type(0));
    return std::make_unique<ProgramBody>(
        std::make_shared<Program>(model, environment, std::move(input_types), std::move(output_types)));
}

}  // namespace tenon
