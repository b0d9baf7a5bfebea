#include "comparison.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "tensor_elements.hpp"

namespace tenon::command {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
/// Rows whose confidence is that near to the threshold may be on either side of it.
constexpr double confidence_margin = 0.02;
constexpr size_t detection_columns = 7;
constexpr double least_coordinate_tolerance = 1e-3;

Difference textual(std::string text) {
    Difference difference;
    difference.text = std::move(text);
    return difference;
}

std::optional<Difference> compare_type_and_shape(const ov::Tensor& want, const ov::Tensor& got) {
    if (want.get_element_type() != got.get_element_type())
        return textual(fmt::format("expected type {}, got {}", want.get_element_type().to_string(),
                                   got.get_element_type().to_string()));
    if (want.get_shape() != got.get_shape())
        return textual(
            fmt::format("expected shape {}, got {}", shape_text(want.get_shape()), shape_text(got.get_shape())));
    return std::nullopt;
}

template <typename T>
double as_double(T value) {
    if constexpr (std::is_arithmetic_v<T>)
        return static_cast<double>(value);
    else
        return static_cast<double>(static_cast<float>(value));
}

template <typename T>
double distance(T want, T got) {
    if constexpr (is_exact<T> && sizeof(T) == sizeof(uint64_t)) {
        return static_cast<double>(static_cast<uint64_t>(std::max(want, got)) -
                                   static_cast<uint64_t>(std::min(want, got)));
    } else {
        const double a = as_double(want), b = as_double(got);
        if (a == b || (std::isnan(a) && std::isnan(b))) return 0;
        return std::isfinite(a) && std::isfinite(b) ? std::abs(a - b) : infinity;
    }
}

// The element that exceeds its tolerance most.
template <typename T>
std::optional<Difference> compare_elements(double rtol, double atol, const ov::Tensor& want, const ov::Tensor& got) {
    const auto* expected = static_cast<const T*>(want.data());
    const auto* found = static_cast<const T*>(got.data());
    Difference worst;
    double worst_excess = -1;
    size_t worst_index = 0;
    for (size_t i = 0; i < want.get_size(); ++i) {
        const double apart = distance(expected[i], found[i]);
        const double tolerance = is_exact<T> ? atol : atol + rtol * std::abs(as_double(expected[i]));
        if (apart == 0 || apart <= tolerance) continue;
        ++worst.differing;
        const double excess = tolerance > 0 ? apart / tolerance : infinity;
        if (excess <= worst_excess &&
            !(excess == infinity && apart > distance(expected[worst_index], found[worst_index])))
            continue;
        worst_excess = excess;
        worst_index = i;
        worst.tolerance = tolerance;
    }
    if (worst.differing == 0) return std::nullopt;
    worst.total = want.get_size();
    worst.element = coordinate_text(want.get_shape(), worst_index);
    worst.expected = as_double(expected[worst_index]);
    worst.got = as_double(found[worst_index]);
    return worst;
}

ov::Tensor dense(const ov::Tensor& tensor) {
    if (tensor.is_continuous()) return tensor;
    ov::Tensor copy(tensor.get_element_type(), tensor.get_shape());
    tensor.copy_to(copy);
    return copy;
}

std::optional<Difference> compare_close(double rtol, double atol, const ov::Tensor& want, const ov::Tensor& got) {
    if (auto difference = compare_type_and_shape(want, got)) return difference;
    return visit_element_type(want.get_element_type(), [&](auto tag) {
        return compare_elements<typename decltype(tag)::type>(rtol, atol, dense(want), dense(got));
    });
}

std::optional<Difference> compare_fraction(const ComparisonRule& rule, const ov::Tensor& want, const ov::Tensor& got) {
    if (auto difference = compare_type_and_shape(want, got)) return difference;
    const auto expected = to_doubles(want), found = to_doubles(got);
    if (expected.empty()) return std::nullopt;
    auto worst = compare_close(0, rule.atol, want, got);
    double sum = 0;
    for (size_t i = 0; i < expected.size(); ++i)
        sum += distance(expected[i], found[i]);
    const auto total = static_cast<double>(expected.size());
    const double within = worst ? 1 - static_cast<double>(worst->differing) / total : 1;
    if (within >= rule.fraction && sum / total <= rule.mean_abs) return std::nullopt;
    Difference difference = worst.value_or(Difference{});
    difference.text =
        fmt::format("{:.4g} of the elements within {:.3g}, expected {:.4g}; mean difference {:.3g}, allowed {:.3g}",
                    within, rule.atol, rule.fraction, sum / total, rule.mean_abs);
    return difference;
}

using Row = std::array<double, detection_columns>;

std::vector<Row> rows_above(const ov::Tensor& tensor, double confidence) {
    const auto values = to_doubles(tensor);
    std::vector<Row> rows;
    for (size_t i = 0; i + detection_columns <= values.size(); i += detection_columns) {
        Row row;
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(i), detection_columns, row.begin());
        if (row[0] < 0) break;
        if (row[2] >= confidence) rows.push_back(row);
    }
    return rows;
}

bool same_detection(const Row& want, const Row& got, double rtol, double atol) {
    if (want[0] != got[0] || want[1] != got[1]) return false;
    for (size_t i = 2; i < detection_columns; ++i)
        if (!(std::abs(want[i] - got[i]) <= atol + rtol * std::abs(want[i]))) return false;
    return true;
}

// The first of `rows` without a partner of its own among `others`.
std::optional<std::pair<Row, size_t>> unmatched(const std::vector<Row>& rows, std::vector<Row> others, double rtol,
                                                double atol) {
    std::optional<Row> first;
    size_t count = 0;
    for (const auto& row : rows) {
        const auto partner = std::find_if(others.begin(), others.end(),
                                          [&](const Row& other) { return same_detection(row, other, rtol, atol); });
        if (partner != others.end()) {
            others.erase(partner);
            continue;
        }
        if (!first) first = row;
        ++count;
    }
    if (!first) return std::nullopt;
    return std::pair{*first, count};
}

std::optional<Difference> compare_detections(const ComparisonRule& rule, const ov::Tensor& want,
                                             const ov::Tensor& got) {
    if (want.get_shape().empty() || want.get_shape().back() != detection_columns)
        return compare_close(rule.rtol, rule.atol, want, got);
    if (want.get_element_type() != got.get_element_type() || got.get_shape().empty() ||
        got.get_shape().back() != detection_columns)
        return compare_type_and_shape(want, got);
    const double sure = rule.min_confidence + confidence_margin, possible = rule.min_confidence - confidence_margin;
    const double atol = std::max(rule.atol, least_coordinate_tolerance);
    const auto describe = [](const char* what, const std::pair<Row, size_t>& missing, size_t of) {
        return textual(fmt::format("{} of {} detections {}, the first is [{:.4g}]", missing.second, of, what,
                                   fmt::join(missing.first, ", ")));
    };
    const auto expected = rows_above(want, sure);
    if (const auto missing = unmatched(expected, rows_above(got, possible), rule.rtol, atol))
        return describe("were expected, but not found", *missing, expected.size());
    const auto found = rows_above(got, sure);
    if (const auto extra = unmatched(found, rows_above(want, possible), rule.rtol, atol))
        return describe("were found, but not expected", *extra, found.size());
    return std::nullopt;
}

std::optional<Difference> compare_nms_rows(const ComparisonRule& rule, const ov::Tensor& want, const ov::Tensor& got) {
    const auto& shape = want.get_shape();
    if (shape.size() != 2) return compare_close(rule.rtol, rule.atol, want, got);
    if (want.get_element_type() != got.get_element_type() || got.get_shape().size() != 2 ||
        got.get_shape()[1] != shape[1] || got.get_shape()[0] < shape[0])
        return compare_type_and_shape(want, got);
    const auto rows = static_cast<int64_t>(shape[0]), all = static_cast<int64_t>(got.get_shape()[0]);
    constexpr double least_rtol = 1e-5;
    if (auto difference = compare_close(std::max(rule.rtol, least_rtol), rule.atol, want, slice(got, {{0, rows, 1}})))
        return difference;
    const auto rest = to_doubles(slice(got, {{rows, all, 1}}));
    const auto other = std::find_if(rest.begin(), rest.end(), [](double value) { return value != -1; });
    if (other == rest.end()) return std::nullopt;
    Difference difference = textual(fmt::format("expected {} rows, further rows must be all -1", rows));
    difference.element = coordinate_text(got.get_shape(), want.get_size() + static_cast<size_t>(other - rest.begin()));
    difference.expected = -1;
    difference.got = *other;
    return difference;
}

ov::Tensor sorted_along_last_axis(const ov::Tensor& tensor) {
    ov::Tensor sorted(tensor.get_element_type(), tensor.get_shape());
    tensor.copy_to(sorted);
    const size_t length = tensor.get_shape().empty() ? 1 : tensor.get_shape().back();
    visit_element_type(tensor.get_element_type(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        auto* values = static_cast<T*>(sorted.data());
        for (size_t i = 0; i < sorted.get_size(); i += length)
            std::sort(values + i, values + i + length, [](T a, T b) {
                const double x = as_double(a), y = as_double(b);
                return std::isnan(y) ? !std::isnan(x) : x < y;
            });
    });
    return sorted;
}

std::optional<Difference> compare_range(const ComparisonRule& rule, const ov::Tensor& want, const ov::Tensor& got) {
    if (auto difference = compare_type_and_shape(want, got)) return difference;
    const auto values = to_doubles(got);
    const auto outside = [&](double value) { return !(value >= rule.range[0] && value < rule.range[1]); };
    const auto first = std::find_if(values.begin(), values.end(), outside);
    if (first == values.end()) return std::nullopt;
    return textual(fmt::format("element {} is {:.6g}, expected the range [{:.6g}, {:.6g}); {} of {} are outside",
                               coordinate_text(got.get_shape(), static_cast<size_t>(first - values.begin())), *first,
                               rule.range[0], rule.range[1], std::count_if(values.begin(), values.end(), outside),
                               values.size()));
}

}  // namespace

std::string Difference::line() const {
    if (element.empty()) return text;
    std::string line = fmt::format("worst element {}: expected {:.9g}, got {:.9g}, tolerance {:.3g}", element, expected,
                                   got, tolerance);
    if (total) line += fmt::format(" ({} of {} differ)", differing, total);
    return text.empty() ? line : text + "; " + line;
}

std::optional<Difference> compare(const ComparisonRule& rule, const ov::Tensor& want, const ov::Tensor& got) {
    switch (rule.kind) {
        case ComparisonKind::close:
            return compare_close(rule.rtol, rule.atol, want, got);
        case ComparisonKind::exact:
            return compare_close(0, 0, want, got);
        case ComparisonKind::fraction:
            return compare_fraction(rule, want, got);
        case ComparisonKind::detections:
            return compare_detections(rule, want, got);
        case ComparisonKind::nms_rows:
            return compare_nms_rows(rule, want, got);
        case ComparisonKind::range:
            return compare_range(rule, want, got);
        case ComparisonKind::sorted_last:
            if (auto difference = compare_type_and_shape(want, got)) return difference;
            return compare_close(rule.rtol, rule.atol, sorted_along_last_axis(want), sorted_along_last_axis(got));
    }
    throw UserError("unknown comparison");
}

}  // namespace tenon::command
