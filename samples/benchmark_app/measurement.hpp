#pragma once

#include <cstddef>
#include <openvino/runtime/infer_request.hpp>
#include <vector>

/// When to stop; 0: no limit of that kind.
struct Limits {
    size_t iterations = 0;
    double milliseconds = 0;
};

/// Times of the inferences of one measurement.
struct Measurement {
    std::vector<double> milliseconds;
    double duration = 0;
};

/// Runs the requests one after another, each finished before the next one starts, or all at once, each started again
/// when it has finished. Throws what an inference threw.
Measurement measure(std::vector<ov::InferRequest>& requests, const Limits& limits, bool asynchronous);
