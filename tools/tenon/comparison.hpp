#pragma once

#include <array>
#include <limits>
#include <optional>
#include <string>

#include "openvino/runtime/tensor.hpp"

namespace tenon::command {

/// How a tensor is compared with the expected one.
enum class ComparisonKind { close, exact, fraction, detections, nms_rows, sorted_last, range };

struct ComparisonRule {
    ComparisonKind kind = ComparisonKind::close;
    double rtol = 0;
    double atol = 0;
    /// For `fraction`: the part of the elements that has to lie within `atol`, and the largest mean difference.
    double fraction = 0.97;
    double mean_abs = std::numeric_limits<double>::infinity();
    /// For `detections`: rows with less confidence are not compared.
    double min_confidence = 0.05;
    /// For `range`: from the first up to, but without, the second.
    std::array<double, 2> range{0, 0};
};

/// What is different: for a single element where it is, otherwise only a text.
struct Difference {
    std::string text;
    std::string element;
    double expected = 0;
    double got = 0;
    double tolerance = 0;
    size_t differing = 0;
    size_t total = 0;

    /// One line for people.
    std::string line() const;
};

/// Compares as the rule says; no value when the tensors agree.
///
/// - close: same type and shape, |got - want| <= atol + rtol * |want| (integers: <= atol), NaN equals NaN;
/// - exact: the same with both tolerances 0;
/// - fraction: at least that part of the elements within atol, and the mean difference is small enough;
/// - detections: rows [image, label, confidence, x0, y0, x1, y1] that end at image -1, matched as sets;
/// - nms_rows: the first rows are close, further rows are all -1;
/// - sorted_last: close after sorting both along the last axis;
/// - range: same type and shape, every element in the range.
/// Where a kind fits only some outputs (detections: 7 columns, nms_rows: two axes), the others are compared as close.
std::optional<Difference> compare(const ComparisonRule& rule, const ov::Tensor& want, const ov::Tensor& got);

}  // namespace tenon::command
