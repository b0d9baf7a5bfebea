#include "tenon/image_steps.hpp"

#include <numeric>

#include "openvino/op/add.hpp"
#include "openvino/op/constant.hpp"
#include "openvino/op/convert.hpp"
#include "openvino/op/divide.hpp"
#include "openvino/op/gather.hpp"
#include "openvino/op/matmul.hpp"
#include "openvino/op/maximum.hpp"
#include "openvino/op/minimum.hpp"
#include "openvino/op/multiply.hpp"
#include "openvino/op/range.hpp"
#include "openvino/op/round.hpp"
#include "openvino/op/shape_of.hpp"
#include "openvino/op/subtract.hpp"

namespace tenon {
namespace {

using ov::Output;
using ov::op::v0::Constant;
using Value = Output<ov::Node>;

Value integer(int64_t value) {
    return Constant::create(ov::element::i64, ov::Shape{}, {value});
}

Value number(float value) {
    return Constant::create(ov::element::f32, ov::Shape{}, {value});
}

template <typename Op>
Value made(const Value& a, const Value& b) {
    return std::make_shared<Op>(a, b);
}

// [new_length, length of the axis]: the part of each new pixel that an old one covers. An old pixel is new_length wide
// here and a new one as wide as the old axis is long: whole numbers, so floats are exact.
Value area_weights(const Value& value, int64_t axis, size_t new_length) {
    const auto rank = value.get_partial_shape().size();
    const auto shape = std::make_shared<ov::op::v3::ShapeOf>(value);
    const auto length = std::make_shared<ov::op::v0::Convert>(
        std::make_shared<ov::op::v8::Gather>(shape, integer(static_cast<int64_t>(rank) + axis), integer(0)),
        ov::element::f32);
    const Value old_pixels = std::make_shared<ov::op::v4::Range>(number(0), length, number(1), ov::element::f32);
    std::vector<float> counted(new_length);
    std::iota(counted.begin(), counted.end(), 0.F);
    const Value new_pixels = Constant::create(ov::element::f32, ov::Shape{new_length, 1}, counted);
    const auto old_begin = made<ov::op::v1::Multiply>(old_pixels, number(static_cast<float>(new_length)));
    const auto old_end = made<ov::op::v1::Add>(old_begin, number(static_cast<float>(new_length)));
    const auto new_begin = made<ov::op::v1::Multiply>(new_pixels, length);
    const auto new_end = made<ov::op::v1::Add>(new_begin, length);
    const auto begin = made<ov::op::v1::Maximum>(old_begin, new_begin);
    const auto end = made<ov::op::v1::Minimum>(old_end, new_end);
    const auto common = made<ov::op::v1::Maximum>(made<ov::op::v1::Subtract>(end, begin), number(0));
    auto weights = made<ov::op::v1::Divide>(common, length);
    if (value.get_element_type() == ov::element::f32) return weights;
    return std::make_shared<ov::op::v0::Convert>(weights, value.get_element_type());
}

}  // namespace

ov::preprocess::PreProcessSteps::CustomPreprocessOp subtract_image(const ov::Tensor& image) {
    OPENVINO_ASSERT(image && image.get_element_type() == ov::element::f32 && image.is_continuous(),
                    "an image to subtract has to be a dense tensor of f32");
    const auto* first = image.data<float>();
    return
        [values = std::vector<float>(first, first + image.get_size()), shape = image.get_shape()](const Value& data) {
            const auto& given = data.get_partial_shape();
            bool fits = data.get_element_type().is_real() && given.rank().is_static() && given.size() >= shape.size();
            for (size_t i = 0; fits && i < shape.size(); ++i)
                fits = given[given.size() - shape.size() + i].compatible(static_cast<int64_t>(shape[i]));
            OPENVINO_ASSERT(fits, "an image of shape ", shape, " cannot be subtracted from data of type ",
                            data.get_element_type(), " and shape ", given,
                            "; expected a floating type and a shape that ends in the image's");
            return made<ov::op::v1::Subtract>(data, Constant::create(data.get_element_type(), shape, values));
        };
}

ov::preprocess::PreProcessSteps::CustomPreprocessOp resize_area(size_t height, size_t width) {
    return [height, width](const Value& data) -> Value {
        const auto& given = data.get_partial_shape();
        OPENVINO_ASSERT(data.get_element_type().is_real() && given.rank().is_static() && given.size() >= 2,
                        "data of type ", data.get_element_type(), " and shape ", given,
                        " cannot be resized; expected a floating type and 2 or more axes");
        const auto low = std::make_shared<ov::op::v0::MatMul>(area_weights(data, -2, height), data);
        return std::make_shared<ov::op::v0::MatMul>(low, area_weights(data, -1, width), false, true);
    };
}

ov::preprocess::PreProcessSteps::CustomPreprocessOp round_to_even() {
    return [](const Value& data) -> Value {
        return std::make_shared<ov::op::v5::Round>(data, ov::op::v5::Round::RoundMode::HALF_TO_EVEN);
    };
}

}  // namespace tenon
