#include "fourier_transform.hpp"

#include <algorithm>
#include <optional>

#include "axes.hpp"
#include "element_dispatch.hpp"
#include "fourier_line.hpp"
#include "integer_values.hpp"
#include "openvino/op/util/fft_base.hpp"

namespace ov {
namespace op {
namespace util {

bool FFTBase::visit_attributes(AttributeVisitor&) {
    return true;
}

}  // namespace util
}  // namespace op
}  // namespace ov

namespace tenon {
namespace opsets {

namespace {

using Complex = FourierLine::Complex;

constexpr int64_t length_limit = (int64_t(1) << 31) - 1;

bool takes_complex(FourierKind kind) {
    return kind != FourierKind::real_forward;
}
bool gives_complex(FourierKind kind) {
    return kind != FourierKind::real_inverse;
}

std::vector<size_t> checked_axes(const ov::Node* node, const std::vector<int64_t>& values, size_t rank) {
    auto axes = normalize_axes(node, values, rank);
    for (size_t i = 0; i < axes.size(); ++i)
        NODE_VALIDATION_CHECK(node, std::count(axes.begin(), axes.end(), axes[i]) == 1, "axis ", axes[i],
                              " is named more than once in axes");
    return axes;
}

/// Without the axis of real and imaginary parts.
ov::PartialShape signal_shape(const ov::Node* node, const ov::PartialShape& data, FourierKind kind) {
    if (!takes_complex(kind)) {
        NODE_VALIDATION_CHECK(node, data.size() >= 1, "the data are a scalar, expected rank 1 or more");
        return data;
    }
    NODE_VALIDATION_CHECK(node, data.size() >= 2 && data[-1].compatible(2), "the data have shape ", data,
                          ", expected rank 2 or more and a last axis of real and imaginary part");
    return std::vector<ov::Dimension>(data.begin(), data.end() - 1);
}

/// Lengths of the transforms on the axes: as asked for, or those of the data.
std::vector<ov::Dimension> transform_lengths(const ov::Node* node, const ov::PartialShape& signal,
                                             const std::vector<size_t>& axes,
                                             const std::optional<std::vector<int64_t>>& sizes, FourierKind kind) {
    std::vector<ov::Dimension> lengths;
    for (size_t i = 0; i < axes.size(); ++i) {
        const int64_t size = sizes ? (*sizes)[i] : -1;
        NODE_VALIDATION_CHECK(node, size == -1 || (size >= 1 && size <= length_limit), "signal_size holds ", size,
                              ", expected -1 or values in [1, ", length_limit, "]");
        const bool is_half = kind == FourierKind::real_inverse && i + 1 == axes.size();
        if (size != -1)
            lengths.emplace_back(size);
        else
            lengths.push_back(is_half ? (signal[axes[i]] - 1) * ov::Dimension(2) : signal[axes[i]]);
    }
    return lengths;
}

ov::Dimension halved(const ov::Dimension& length) {
    const int64_t longest = length.get_max_length();
    return {length.get_min_length() / 2 + 1, longest < 0 ? -1 : longest / 2 + 1};
}

ov::PartialShape output_shape(const ov::PartialShape& signal, const std::vector<size_t>& axes,
                              const std::vector<ov::Dimension>& lengths, FourierKind kind) {
    auto output = signal;
    for (size_t i = 0; i < axes.size(); ++i) {
        const bool is_half = kind == FourierKind::real_forward && i + 1 == axes.size();
        output[axes[i]] = is_half ? halved(lengths[i]) : lengths[i];
    }
    if (gives_complex(kind)) output.push_back(2);
    return output;
}

/// A complex array of which axes are transformed one after another.
struct Signal {
    std::vector<Complex> values;
    ov::Shape shape;

    /// Replaces an axis: `change(line)` makes the new line, of `length` elements, of the old one.
    template <typename Change>
    void replace_axis(size_t axis, size_t length, const Change& change) {
        const AxisSplit split(shape, axis);
        std::vector<Complex> result(split.outer * length * split.inner), line;
        for (size_t outer = 0; outer < split.outer; ++outer)
            for (size_t inner = 0; inner < split.inner; ++inner) {
                line.resize(split.size);
                for (size_t i = 0; i < split.size; ++i)
                    line[i] = values[(outer * split.size + i) * split.inner + inner];
                change(line);
                for (size_t i = 0; i < length; ++i)
                    result[(outer * length + i) * split.inner + inner] = line[i];
            }
        values = std::move(result);
        shape[axis] = length;
    }
};

void transform_axis(Signal& signal, size_t axis, size_t length, bool inverse) {
    FourierLine transform(length, inverse);
    const double scale = inverse ? 1.0 / static_cast<double>(length) : 1.0;
    signal.replace_axis(axis, length, [&](std::vector<Complex>& line) {
        line.resize(length);
        transform.transform(line);
        for (auto& value : line)
            value *= scale;
    });
}

void keep_half(Signal& signal, size_t axis) {
    signal.replace_axis(axis, signal.shape[axis] / 2 + 1, [](std::vector<Complex>&) {});
}

/// Fills the second half of an axis with the conjugates of the first.
void mirror_half(Signal& signal, size_t axis, size_t length) {
    signal.replace_axis(axis, length, [&](std::vector<Complex>& line) {
        line.resize(length / 2 + 1);
        line.resize(length);
        for (size_t i = length / 2 + 1; i < length; ++i)
            line[i] = std::conj(line[length - i]);
    });
}

void transform_signal(Signal& signal, const std::vector<size_t>& axes, const std::vector<size_t>& lengths,
                      FourierKind kind) {
    if (axes.empty()) return;
    const bool inverse = kind == FourierKind::inverse || kind == FourierKind::real_inverse;
    const size_t last = axes.size() - 1;
    if (kind == FourierKind::real_forward) {
        transform_axis(signal, axes[last], lengths[last], false);
        keep_half(signal, axes[last]);
    }
    for (size_t i = 0; i < last; ++i)
        transform_axis(signal, axes[i], lengths[i], inverse);
    if (kind == FourierKind::real_forward) return;
    if (kind == FourierKind::real_inverse) mirror_half(signal, axes[last], lengths[last]);
    transform_axis(signal, axes[last], lengths[last], inverse);
}

}  // namespace

void infer_fourier_transform(ov::Node* node, FourierKind kind) {
    NODE_VALIDATION_CHECK(node, node->get_input_size() == 2 || node->get_input_size() == 3,
                          "expected 2 or 3 inputs (data, axes, signal size), found ", node->get_input_size());
    const auto& type = node->get_input_element_type(0);
    NODE_VALIDATION_CHECK(node, type.is_dynamic() || type.is_real(), "expected real data, found ", type);
    check_integer_input(node, 1, "axes");
    check_input_rank(node, 1, "axes", 1);
    const bool has_sizes = node->get_input_size() == 3;
    if (has_sizes) {
        check_integer_input(node, 2, "signal size");
        check_input_rank(node, 2, "signal size", 1);
    }
    const auto& data = node->get_input_partial_shape(0);
    if (data.rank().is_dynamic()) {
        node->set_output_type(0, type, ov::PartialShape::dynamic());
        return;
    }
    const auto signal = signal_shape(node, data, kind);
    const auto values = known_integers(node, 1);
    const auto sizes = has_sizes ? known_integers(node, 2) : std::nullopt;
    if (!values) {
        const auto rank = static_cast<int64_t>(signal.size() + (gives_complex(kind) ? 1 : 0));
        auto output = ov::PartialShape::dynamic(rank);
        if (gives_complex(kind)) output[rank - 1] = 2;
        node->set_output_type(0, type, output);
        return;
    }
    const auto axes = checked_axes(node, *values, signal.size());
    NODE_VALIDATION_CHECK(node, !axes.empty() || kind == FourierKind::forward || kind == FourierKind::inverse,
                          "axes are empty, expected at least one axis");
    NODE_VALIDATION_CHECK(node, !sizes || sizes->size() == axes.size(), "signal_size has ", sizes->size(),
                          " values, expected one per axis, ", axes.size());
    auto lengths = transform_lengths(node, signal, axes, sizes, kind);
    if (has_sizes && !sizes) lengths.assign(axes.size(), ov::Dimension());
    node->set_output_type(0, type, output_shape(signal, axes, lengths, kind));
}

bool fourier_transform(const ov::Node* node, ov::TensorVector& outputs, const ov::TensorVector& inputs,
                       FourierKind kind) {
    const auto shape = signal_shape(node, inputs[0].get_shape(), kind);
    const auto axes = checked_axes(node, integer_values(inputs[1]), shape.size());
    std::optional<std::vector<int64_t>> sizes;
    if (inputs.size() > 2) sizes = integer_values(inputs[2]);
    NODE_VALIDATION_CHECK(node, !sizes || sizes->size() == axes.size(), "signal_size has ", sizes->size(),
                          " values, expected one per axis, ", axes.size());
    const auto dimensions = transform_lengths(node, shape, axes, sizes, kind);
    std::vector<size_t> lengths;
    for (const auto& dimension : dimensions)
        lengths.push_back(static_cast<size_t>(dimension.get_length()));
    outputs[0].set_shape(output_shape(shape, axes, dimensions, kind).to_shape());
    if (outputs[0].get_size() == 0) return true;
    for (const size_t length : lengths)
        NODE_VALIDATION_CHECK(node, length > 0, "an axis to be transformed is empty");
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        const T* in = inputs[0].data<T>();
        Signal signal{{}, shape.to_shape()};
        signal.values.resize(ov::shape_size(signal.shape));
        for (size_t i = 0; i < signal.values.size(); ++i)
            signal.values[i] = takes_complex(kind)
                                   ? Complex(static_cast<double>(in[2 * i]), static_cast<double>(in[2 * i + 1]))
                                   : Complex(static_cast<double>(in[i]));
        transform_signal(signal, axes, lengths, kind);
        T* out = outputs[0].data<T>();
        for (const auto& value : signal.values) {
            *out++ = static_cast<T>(static_cast<accumulator_t<T>>(value.real()));
            if (gives_complex(kind)) *out++ = static_cast<T>(static_cast<accumulator_t<T>>(value.imag()));
        }
    });
}

}  // namespace opsets
}  // namespace tenon
