#include "openvino/frontend/extension/decoder_transformation.hpp"
#include "openvino/frontend/extension/progress_reporter.hpp"
#include "openvino/frontend/extension/telemetry.hpp"

#include "openvino/frontend/exception.hpp"

namespace ov {
namespace frontend {
namespace {

class FunctionPass : public pass::ModelPass {
public:
    OPENVINO_RTTI("ov::frontend::FunctionPass");
    explicit FunctionPass(std::function<bool(std::shared_ptr<Model>)> function) : m_function(std::move(function)) {}
    bool run_on_model(const std::shared_ptr<Model>& model) override { return m_function(model); }

private:
    std::function<bool(std::shared_ptr<Model>)> m_function;
};

class InitializedMatcherPass : public pass::MatcherPass {
public:
    OPENVINO_RTTI("ov::frontend::InitializedMatcherPass");
    explicit InitializedMatcherPass(const std::function<void(pass::MatcherPass*)>& initialize) { initialize(this); }
};

}  // namespace

DecoderTransformationExtension::DecoderTransformationExtension() = default;
DecoderTransformationExtension::DecoderTransformationExtension(
    const std::function<bool(std::shared_ptr<Model>)>& function_pass)
    : m_registration([function_pass](pass::Manager& manager) { manager.register_pass<FunctionPass>(function_pass); }) {}
DecoderTransformationExtension::DecoderTransformationExtension(
    const std::function<void(pass::MatcherPass*)>& matcher_pass_initializer)
    : m_registration([matcher_pass_initializer](pass::Manager& manager) {
          manager.register_pass<InitializedMatcherPass>(matcher_pass_initializer);
      }) {}
DecoderTransformationExtension::~DecoderTransformationExtension() = default;
void DecoderTransformationExtension::register_pass(pass::Manager& manager) const {
    if (m_registration) m_registration(manager);
}
void DecoderTransformationExtension::set_registration(const std::function<void(pass::Manager&)>& registration) {
    m_registration = registration;
}

ProgressReporterExtension::ProgressReporterExtension() = default;
ProgressReporterExtension::ProgressReporterExtension(const progress_notifier_callback& callback)
    : m_callback(callback) {}
ProgressReporterExtension::ProgressReporterExtension(progress_notifier_callback&& callback)
    : m_callback(std::move(callback)) {}
ProgressReporterExtension::~ProgressReporterExtension() = default;
void ProgressReporterExtension::report_progress(float progress, unsigned int total_steps,
                                                unsigned int completed_steps) const {
    FRONT_END_GENERAL_CHECK(progress >= 0.0F && progress <= 1.0F,
                            "report_progress: expected a part from 0 to 1, found ", progress);
    FRONT_END_GENERAL_CHECK(completed_steps <= total_steps, "report_progress: ", completed_steps, " of ", total_steps,
                            " steps are done; expected no more than there are");
    if (m_callback) m_callback(progress, total_steps, completed_steps);
}

TelemetryExtension::TelemetryExtension(const std::string& event_category, const event_callback& send_event,
                                       const error_callback& send_error, const error_callback& send_stack_trace)
    : m_event_category(event_category),
      m_send_event(send_event),
      m_send_error(send_error),
      m_send_stack_trace(send_stack_trace) {}
TelemetryExtension::~TelemetryExtension() = default;
void TelemetryExtension::send_event(const std::string& action, const std::string& label, int value) {
    if (m_send_event) m_send_event(m_event_category, action, label, value);
}
void TelemetryExtension::send_error(const std::string& error_message) {
    if (m_send_error) m_send_error(m_event_category, error_message);
}
void TelemetryExtension::send_stack_trace(const std::string& error_message) {
    if (m_send_stack_trace) m_send_stack_trace(m_event_category, error_message);
}

}  // namespace frontend
}  // namespace ov
