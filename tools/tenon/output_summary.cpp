#include "output_summary.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <numeric>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "tensor_elements.hpp"

namespace tenon::command {
namespace {

constexpr size_t detection_columns = 7;
constexpr double shown_confidence = 0.3;
constexpr size_t shown_values = 8;

struct Statistics {
    double least = std::numeric_limits<double>::infinity();
    double greatest = -std::numeric_limits<double>::infinity();
    double mean = 0;
    size_t not_finite = 0;
};

Statistics statistics_of(const std::vector<double>& values) {
    Statistics result;
    size_t finite = 0;
    for (const double value : values) {
        if (!std::isfinite(value)) {
            ++result.not_finite;
            continue;
        }
        ++finite;
        result.least = std::min(result.least, value);
        result.greatest = std::max(result.greatest, value);
        result.mean += value;
    }
    if (finite) result.mean /= static_cast<double>(finite);
    return result;
}

// [1,1,N,7]: rows of image, label, confidence and two corners.
bool is_detections(const ov::Shape& shape) {
    return shape.size() == 4 && shape[0] == 1 && shape[1] == 1 && shape[3] == detection_columns;
}

// Scores of one sample: all dimensions but one are 1.
bool is_classification(const ov::Tensor& tensor) {
    const auto& shape = tensor.get_shape();
    const auto wide = std::count_if(shape.begin(), shape.end(), [](size_t dimension) { return dimension != 1; });
    return tensor.get_element_type().is_real() && wide == 1;
}

std::vector<size_t> largest(const std::vector<double>& values, size_t count) {
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    count = std::min(count, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                      [&](size_t a, size_t b) { return values[a] != values[b] ? values[a] > values[b] : a < b; });
    order.resize(count);
    return order;
}

std::string label_of(size_t index, const SummaryOptions& options) {
    return index < options.labels.size() ? options.labels[index] : "";
}

void print_detections(const std::vector<double>& values, const SummaryOptions& options) {
    size_t shown = 0;
    for (size_t i = 0; i + detection_columns <= values.size() && values[i] >= 0; i += detection_columns) {
        const double* row = values.data() + i;
        if (row[2] < shown_confidence) continue;
        if (shown++ == 0) fmt::print("  {:>5} {:>6}  {:>10}  box\n", "image", "label", "confidence");
        fmt::print("  {:>5.0f} {:>6.0f}  {:>10.4f}  [{:.3f}, {:.3f}, {:.3f}, {:.3f}] {}\n", row[0], row[1], row[2],
                   row[3], row[4], row[5], row[6], label_of(static_cast<size_t>(std::max(0.0, row[1])), options));
    }
    if (shown == 0) fmt::print("  no detection with a confidence of {} or more\n", shown_confidence);
}

}  // namespace

void print_output(const std::string& name, const ov::Tensor& tensor, const SummaryOptions& options) {
    fmt::print("output '{}': {} {}\n", name, tensor.get_element_type().to_string(), shape_text(tensor.get_shape()));
    const auto values = to_doubles(tensor);
    if (values.empty()) return;
    if (is_detections(tensor.get_shape())) return print_detections(values, options);
    if (is_classification(tensor)) {
        for (const size_t index : largest(values, options.top))
            fmt::print("  {:>6}  {:>12.6g}  {}\n", index, values[index], label_of(index, options));
        return;
    }
    const auto statistics = statistics_of(values);
    if (statistics.not_finite < values.size())
        fmt::print("  least {:.6g}, greatest {:.6g}, mean {:.6g}\n", statistics.least, statistics.greatest,
                   statistics.mean);
    if (statistics.not_finite) fmt::print("  {} of {} elements are not finite\n", statistics.not_finite, values.size());
    const std::vector<double> first(
        values.begin(), values.begin() + static_cast<std::ptrdiff_t>(std::min(shown_values, values.size())));
    fmt::print("  {:.6g}{}\n", fmt::join(first, "  "), values.size() > shown_values ? "  ..." : "");
}

nlohmann::json describe_output(const std::string& name, const ov::Tensor& tensor, const SummaryOptions& options) {
    nlohmann::json value{
        {"name", name}, {"type", tensor.get_element_type().to_string()}, {"shape", tensor.get_shape()}};
    const auto values = to_doubles(tensor);
    if (values.empty()) return value;
    const auto statistics = statistics_of(values);
    if (statistics.not_finite < values.size()) {
        value["min"] = statistics.least;
        value["max"] = statistics.greatest;
        value["mean"] = statistics.mean;
    }
    value["not_finite"] = statistics.not_finite;
    if (!is_classification(tensor)) return value;
    for (const size_t index : largest(values, options.top)) {
        nlohmann::json entry{{"index", index}, {"score", values[index]}};
        if (index < options.labels.size()) entry["label"] = options.labels[index];
        value["top"].push_back(entry);
    }
    return value;
}

std::vector<std::string> read_labels(const std::string& path) {
    std::vector<std::string> labels;
    if (path.empty()) return labels;
    std::ifstream stream(path);
    if (!stream) throw UserError("{}: the labels cannot be read", path);
    for (std::string line; std::getline(stream, line);)
        labels.push_back(line);
    return labels;
}

}  // namespace tenon::command
