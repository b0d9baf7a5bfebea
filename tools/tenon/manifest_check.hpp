#pragma once

#include <string>
#include <vector>

#include "manifest.hpp"
#include "openvino/runtime/core.hpp"

namespace tenon::command {

enum class CaseStatus { passed, failed, skipped };

/// Something that differs or went wrong in a case.
struct CaseFailure {
    /// Where: "run 0, output 'prob'"; empty where the case did not get that far.
    std::string where;
    Difference difference;
};

struct CaseResult {
    CaseStatus status = CaseStatus::passed;
    double seconds = 0;
    /// Why the case was skipped, or the error that an `error` case ended in.
    std::string reason;
    std::vector<CaseFailure> failures;
    /// With taps: the first inner tensor that differs.
    std::vector<CaseFailure> taps;
};

/// Runs cases of a manifest on one device.
class ManifestCheck {
public:
    ManifestCheck(ov::Core& core, std::string device, std::vector<std::string> extension_names, bool with_taps);

    /// Never throws for what the case does: an exception is its failure, or its success where one is expected.
    CaseResult run(const ManifestCase& manifest_case);

private:
    void run_case(const ManifestCase& manifest_case, CaseResult& result);
    void compare_runs(const ManifestCase& manifest_case, ov::InferRequest& request, const ov::Model& model,
                      CaseResult& result);
    void find_first_tap(const ManifestCase& manifest_case, CaseResult& result);
    std::string missing_extension(const ManifestCase& manifest_case) const;
    ov::CompiledModel compile(const std::shared_ptr<ov::Model>& model);

    ov::Core& m_core;
    std::string m_device;
    std::vector<std::string> m_extension_names;
    bool m_with_taps;
};

}  // namespace tenon::command
