#pragma once

#include <cstddef>
#include <functional>
#include <openvino/runtime/infer_request.hpp>
#include <vector>

/// When to stop; 0: no limit of that kind.
struct Limits {
    size_t iterations = 0;
    double milliseconds = 0;
};

/// How a measurement runs.
struct Course {
    Limits limits;
    bool asynchronous = true;
    /// Makes a request ready for the inference of that number; may be empty.
    std::function<void(size_t request, size_t number)> prepare;
    /// Whether the time of an inference holds that, too.
    bool prepare_counts = false;
    /// Told what part of the way is done, from 0 to 1; may be empty.
    std::function<void(double part)> progress;
};

/// One inference: its number in the order of the starts, and its time.
struct Inference {
    size_t number;
    double milliseconds;
};

/// The inferences of one measurement.
struct Measurement {
    std::vector<Inference> inferences;
    double duration = 0;
};

/// Runs the requests one after another, each finished before the next one starts, or all at once, each started again
/// when it has finished. Throws what an inference threw.
Measurement measure(std::vector<ov::InferRequest>& requests, const Course& course);
