#include "tensor_elements.hpp"

#include <algorithm>
#include <cstring>

namespace tenon::command {
namespace {

ov::Tensor dense(const ov::Tensor& tensor) {
    if (tensor.is_continuous()) return tensor;
    ov::Tensor copy(tensor.get_element_type(), tensor.get_shape());
    tensor.copy_to(copy);
    return copy;
}

template <typename To, typename From>
To cast(From value) {
    if constexpr (std::is_same_v<To, bool>)
        return static_cast<double>(value) != 0;
    else if constexpr (std::is_integral_v<From> && std::is_integral_v<To>)
        return static_cast<To>(value);
    else
        return static_cast<To>(static_cast<std::conditional_t<std::is_same_v<From, double>, double, float>>(value));
}

// Where an index of Python points to; for a negative step the positions are one lower.
int64_t clamp_index(int64_t index, int64_t length, int64_t step) {
    if (index < 0) index += length;
    return step > 0 ? std::clamp<int64_t>(index, 0, length) : std::clamp<int64_t>(index, -1, length - 1);
}

}  // namespace

ov::Tensor convert(const ov::Tensor& tensor, const ov::element::Type& type) {
    if (tensor.get_element_type() == type) return tensor;
    const ov::Tensor from = dense(tensor);
    ov::Tensor to(type, from.get_shape());
    visit_element_type(from.get_element_type(), [&](auto from_tag) {
        using From = typename decltype(from_tag)::type;
        visit_element_type(type, [&](auto to_tag) {
            using To = typename decltype(to_tag)::type;
            const auto* source = static_cast<const From*>(from.data());
            std::transform(source, source + from.get_size(), static_cast<To*>(to.data()), cast<To, From>);
        });
    });
    return to;
}

std::vector<double> to_doubles(const ov::Tensor& tensor) {
    const ov::Tensor from = dense(tensor);
    std::vector<double> values(from.get_size());
    visit_element_type(from.get_element_type(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        const auto* source = static_cast<const T*>(from.data());
        std::transform(source, source + values.size(), values.begin(), [](T value) {
            if constexpr (std::is_arithmetic_v<T>)
                return static_cast<double>(value);
            else
                return static_cast<double>(static_cast<float>(value));
        });
    });
    return values;
}

ov::Tensor slice(const ov::Tensor& tensor, const std::vector<AxisSlice>& slices) {
    const ov::Shape& shape = tensor.get_shape();
    if (slices.size() > shape.size())
        throw UserError("a slice of {} axes does not fit a tensor of shape {}", slices.size(), shape_text(shape));
    ov::Shape part = shape;
    std::vector<int64_t> starts(shape.size(), 0), steps(shape.size(), 1);
    for (size_t axis = 0; axis < slices.size(); ++axis) {
        const auto length = static_cast<int64_t>(shape[axis]);
        const int64_t step = slices[axis].step;
        if (step == 0) throw UserError("the step of a slice is 0");
        starts[axis] = clamp_index(slices[axis].start, length, step);
        const int64_t span = clamp_index(slices[axis].stop, length, step) - starts[axis];
        const int64_t count = step > 0 ? (span + step - 1) / step : (span + step + 1) / step;
        part[axis] = static_cast<size_t>(std::max<int64_t>(0, count));
        steps[axis] = step;
    }
    const ov::Tensor from = dense(tensor);
    ov::Tensor to(from.get_element_type(), part);
    const size_t bytes = from.get_element_type().size();
    std::vector<int64_t> position(shape.size(), 0);
    for (size_t i = 0; i < to.get_size(); ++i) {
        int64_t offset = 0;
        for (size_t axis = 0; axis < shape.size(); ++axis)
            offset = offset * static_cast<int64_t>(shape[axis]) + starts[axis] + position[axis] * steps[axis];
        std::memcpy(static_cast<char*>(to.data()) + i * bytes,
                    static_cast<const char*>(from.data()) + static_cast<size_t>(offset) * bytes, bytes);
        for (size_t axis = shape.size(); axis-- > 0;) {
            if (++position[axis] < static_cast<int64_t>(part[axis])) break;
            position[axis] = 0;
        }
    }
    return to;
}

std::string shape_text(const ov::Shape& shape) {
    return fmt::format("[{}]", fmt::join(shape, ","));
}

std::string coordinate_text(const ov::Shape& shape, size_t index) {
    std::vector<size_t> coordinate(shape.size());
    for (size_t axis = shape.size(); axis-- > 0;) {
        coordinate[axis] = index % shape[axis];
        index /= shape[axis];
    }
    return fmt::format("[{}]", fmt::join(coordinate, ","));
}

ov::Shape parse_shape(const std::string& text) {
    ov::Shape shape;
    std::string numbers = text;
    numbers.erase(std::remove_if(numbers.begin(), numbers.end(), [](char c) { return std::strchr("[] ", c); }),
                  numbers.end());
    for (size_t begin = 0; begin < numbers.size();) {
        const size_t end = std::min(numbers.find(',', begin), numbers.size());
        const std::string number = numbers.substr(begin, end - begin);
        if (number.empty() || number.size() > 15 || number.find_first_not_of("0123456789") != std::string::npos)
            throw UserError("'{}' is not a shape; expected numbers with commas between them, such as 1,3,224,224",
                            text);
        shape.push_back(std::stoull(number));
        begin = end + 1;
    }
    return shape;
}

}  // namespace tenon::command
