#pragma once

#include <functional>
#include <memory>

#include "openvino/core/extension.hpp"
#include "openvino/frontend/visibility.hpp"

namespace ov {
namespace frontend {

/// Is told how far the conversion of a model has come.
class FRONTEND_API ProgressReporterExtension : public Extension {
public:
    using Ptr = std::shared_ptr<ProgressReporterExtension>;
    /// (part done, from 0 to 1; steps in all; steps done)
    using progress_notifier_callback = std::function<void(float, unsigned int, unsigned int)>;

    /// Ignores what it is told.
    ProgressReporterExtension();
    ProgressReporterExtension(const progress_notifier_callback& callback);
    ProgressReporterExtension(progress_notifier_callback&& callback);
    ~ProgressReporterExtension() override;

    /// Throws GeneralFailure for a part outside of 0 to 1 or more steps done than there are.
    void report_progress(float progress, unsigned int total_steps, unsigned int completed_steps) const;

private:
    progress_notifier_callback m_callback;
};

}  // namespace frontend
}  // namespace ov
