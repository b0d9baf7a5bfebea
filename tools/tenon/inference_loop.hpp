#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "openvino/runtime/infer_request.hpp"

namespace tenon::command {

/// When the loop ends: after so many inferences or so many seconds, whichever comes first; 0 is no limit.
struct LoopLimits {
    size_t inferences = 0;
    double seconds = 0;
};

struct LoopResult {
    /// Of every inference, from its start to its end, in milliseconds.
    std::vector<double> latencies;
    double seconds = 0;
};

/// Called from the loop's thread with the number of finished inferences.
using LoopObserver = std::function<void(size_t)>;

/// One inference after the other on the calling thread.
LoopResult run_one_by_one(ov::InferRequest& request, const LoopLimits& limits, const LoopObserver& observer);

/// All requests at the same time, each started again as soon as it has ended. Rethrows what an inference threw.
LoopResult run_together(std::vector<ov::InferRequest>& requests, const LoopLimits& limits,
                        const LoopObserver& observer);

}  // namespace tenon::command
