#pragma once

#include <memory>
#include <vector>

#include "openvino/frontend/extension/conversion.hpp"
#include "openvino/frontend/extension/progress_reporter.hpp"
#include "openvino/frontend/extension/telemetry.hpp"

namespace ov {
namespace frontend {

/// The extensions of one front end, by kind.
struct ExtensionHolder {
    std::shared_ptr<ProgressReporterExtension> progress_reporter = std::make_shared<ProgressReporterExtension>();
    std::shared_ptr<TelemetryExtension> telemetry;
    std::vector<std::shared_ptr<ConversionExtensionBase>> conversions;
};

}  // namespace frontend
}  // namespace ov
