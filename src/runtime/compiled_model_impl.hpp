#pragma once

#include <memory>
#include <string>
#include <vector>

#include "exported_model.hpp"
#include "openvino/runtime/compiled_model.hpp"
#include "program.hpp"
#include "settings.hpp"
#include "streams.hpp"

namespace tenon {

/// A compiled model: the caller's view of its ports, the program, the streams.
class CompiledModelImpl : public std::enable_shared_from_this<CompiledModelImpl> {
public:
    CompiledModelImpl(const std::shared_ptr<const ov::Model>& model, std::shared_ptr<const Registry> registry,
                      const Device& device, Settings settings);
    ~CompiledModelImpl();

    const std::vector<ov::Output<const ov::Node>>& inputs() const { return m_inputs; }
    const std::vector<ov::Output<const ov::Node>>& outputs() const { return m_outputs; }
    /// The model as the caller gave it (a private copy).
    const ov::Model& model() const { return *m_model; }
    const Settings& settings() const { return m_settings; }
    const Device& device() const { return m_device; }
    const std::shared_ptr<const Registry>& registry() const { return m_registry; }
    const std::shared_ptr<Program>& program() const { return m_program; }
    StreamPool& streams() { return m_streams; }
    TaskQueue& queue() { return *m_queue; }

    ov::Any get_property(const std::string& name) const;
    void set_property(const ov::AnyMap& properties);
    std::shared_ptr<const ov::Model> runtime_model() const;
    /// What compiles it again elsewhere. Throws when no extension writes models, or one of its nodes cannot be written.
    ExportedModel exported() const;
    /// The plan for the static shapes of the inputs; null for a dynamic model that has not run yet.
    std::shared_ptr<const Plan> plan() const;
    void note_plan(std::shared_ptr<const Plan> plan) const;

private:
    /// Held first: everything below is made of it.
    const std::shared_ptr<const Registry> m_registry;
    const Device& m_device;
    Settings m_settings;
    std::shared_ptr<ov::Model> m_model;
    std::vector<ov::Output<const ov::Node>> m_inputs, m_outputs;
    std::shared_ptr<Program> m_program;
    StreamPool m_streams;
    mutable std::mutex m_plan_mutex;
    mutable std::shared_ptr<const Plan> m_plan;
    /// Last: its threads use everything above.
    std::unique_ptr<TaskQueue> m_queue;
};

/// The graph of a plan as a model with execution data, for reports.
std::shared_ptr<const ov::Model> make_runtime_model(const Plan* plan, const ov::Model& model);

}  // namespace tenon
