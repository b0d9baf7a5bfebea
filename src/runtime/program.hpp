#pragma once

#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <vector>

#include "plan.hpp"

namespace tenon {

/// A model with everything needed to run it for any input shapes: a bounded cache of plans by shapes.
///
/// Thread-safe. Looking up a known tuple of shapes takes no lock; a new one is planned on a private clone of the model.
class Program {
public:
    /// `input_types` and `output_types` are the element types in which the caller hands in and takes out tensors.
    Program(std::shared_ptr<const ov::Model> model, PlanEnvironment environment,
            std::vector<ov::element::Type> input_types, std::vector<ov::element::Type> output_types);
    ~Program();

    /// The plan for these shapes, made where it is new. Throws when the model does not accept them.
    std::shared_ptr<const Plan> plan_for(const std::vector<ov::Shape>& shapes);

    const ov::Model& model() const { return *m_model; }
    const PlanEnvironment& environment() const { return m_environment; }
    const std::vector<ov::element::Type>& input_types() const { return m_input_types; }
    const std::vector<ov::element::Type>& output_types() const { return m_output_types; }
    size_t cached_plans() const;
    /// The plan that was made last; null when none was made.
    std::shared_ptr<const Plan> latest_plan() const;

private:
    using Plans = std::vector<std::shared_ptr<const Plan>>;

    std::shared_ptr<const Plan> make(const std::vector<ov::Shape>& shapes) const;

    const std::shared_ptr<const ov::Model> m_model;
    const PlanEnvironment m_environment;
    const std::vector<ov::element::Type> m_input_types, m_output_types;
    const bool m_is_static;
    mutable std::mutex m_mutex;
    /// Most recently made first; replaced as a whole, so readers need no lock.
    std::shared_ptr<const Plans> m_plans;
};

std::unique_ptr<const Body> make_body(const std::shared_ptr<const ov::Model>& model,
                                      const PlanEnvironment& environment);

}  // namespace tenon
