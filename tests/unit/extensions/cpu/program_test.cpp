#include "cpu/elementwise/program.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>
#include <stdexcept>

namespace {

using ov::Shape;
using tenon::MemoryLayout;
using tenon::TailStep;
using tenon::cpu::ElementwiseProgram;
using tenon::cpu::ProgramStep;

/// Two threads, one after the other.
class Services : public tenon::RunServices {
public:
    size_t threads() const override { return 2; }
    void parallel(size_t count, tenon::ParallelBody body, void* context) const override {
        for (size_t i = 0; i < count; ++i)
            body(context, i, count);
    }
    bool cancelled() const override { return false; }
    void* allocate_output(size_t, const ov::element::Type&, const Shape&) const override {
        throw std::logic_error("allocate_output");
    }
    ov::Tensor& variable(const std::string&) const override { throw std::logic_error("variable"); }
    bool variable_is_set(const std::string&) const override { return false; }
    void mark_variable_set(const std::string&) const override {}
};

ProgramStep binary(const char* name, size_t input, const Shape& shape, const MemoryLayout& layout) {
    ProgramStep step;
    step.step.kind = TailStep::Kind::binary;
    step.step.name = name;
    step.operand = {input, shape, layout, nullptr};
    return step;
}

ProgramStep function(const char* name) {
    ProgramStep step;
    step.step.name = name;
    return step;
}

std::vector<float> numbers(size_t count, unsigned seed) {
    std::vector<float> values;
    for (size_t i = 0; i < count; ++i)
        values.push_back(std::sin(static_cast<float>(i * 7 + seed)));
    return values;
}

std::vector<float> run(const ElementwiseProgram& program, std::vector<std::vector<float>> inputs, size_t count) {
    std::vector<void*> addresses;
    for (auto& input : inputs)
        addresses.push_back(input.data());
    std::vector<float> output(count);
    const Services services;
    program.run(tenon::RunContext(addresses.data(), nullptr, nullptr, services), output.data());
    return output;
}

// 1 + e squared is 1 + 2e + e², of which a float next to 1 holds 1 + 2e: only a sum that is rounded together with the
// product has the e².
constexpr float e = 1.0F / 4096;

TEST(ElementwiseProgramTest, a_scale_and_a_shift_along_the_channels_are_rounded_once) {
    const Shape shape{1, 19, 3, 5}, channels{1, 19, 1, 1};
    const auto last = MemoryLayout::channels_last(4), planar = MemoryLayout::planar(4);
    const std::vector<std::vector<float>> inputs{std::vector<float>(19 * 15, 1 + e), std::vector<float>(19, 1 + e),
                                                 std::vector<float>(19, -1 - 2 * e)};
    const auto make = [&](const MemoryLayout& layout) {
        return ElementwiseProgram(shape, layout, {0, shape, layout, nullptr},
                                  {binary("multiply", 1, channels, layout), binary("add", 2, channels, layout)});
    };
    EXPECT_EQ(run(make(last), inputs, 19 * 15), std::vector<float>(19 * 15, e * e));
    // There the channels do not run along the rows, and the steps stay two.
    EXPECT_EQ(run(make(planar), inputs, 19 * 15), std::vector<float>(19 * 15, 0));
}

/// Of which form the operands are: along the channels, along the rows, whole, one number, or the value's own tensor.
const std::vector<Shape> operands{{1, 19, 1, 1}, {1, 1, 1, 15}, {2, 19, 9, 15}, {1, 1, 1, 1}, {2, 1, 1, 1}};

size_t offset(const Shape& shape, const MemoryLayout& layout, const std::vector<size_t>& place) {
    size_t at = 0;
    for (const size_t axis : layout.order())
        at = at * shape[axis] + (shape[axis] == 1 ? 0 : place[axis]);
    return at;
}

void check_chain(const MemoryLayout& layout, const Shape& value, const Shape& scales, const Shape& shifts) {
    SCOPED_TRACE(::testing::PrintToString(std::vector<Shape>{value, scales, shifts}) + " in " + layout.name());
    const Shape shape{2, 19, 9, 15};
    const std::vector<std::vector<float>> inputs{numbers(ov::shape_size(value), 1), numbers(ov::shape_size(scales), 2),
                                                 numbers(ov::shape_size(shifts), 3)};
    const ElementwiseProgram program(
        shape, layout, {0, value, layout, nullptr},
        {binary("multiply", 1, scales, layout), binary("add", 2, shifts, layout), function("negative"),
         binary("multiply", 2, shifts, layout), binary("add", 1, scales, layout)});
    const auto found = run(program, inputs, ov::shape_size(shape));
    for (size_t n = 0; n < shape[0]; ++n)
        for (size_t c = 0; c < shape[1]; ++c)
            for (size_t h = 0; h < shape[2]; ++h)
                for (size_t w = 0; w < shape[3]; ++w) {
                    const std::vector<size_t> place{n, c, h, w};
                    const float x = inputs[0][offset(value, layout, place)];
                    const float scale = inputs[1][offset(scales, layout, place)];
                    const float shift = inputs[2][offset(shifts, layout, place)];
                    ASSERT_NEAR(found[offset(shape, layout, place)], -(x * scale + shift) * shift + scale, 1e-6)
                        << ::testing::PrintToString(place);
                }
}

TEST(ElementwiseProgramTest, chains_of_every_broadcast) {
    for (const auto& layout : {MemoryLayout::planar(4), MemoryLayout::channels_last(4)})
        for (const auto& value : operands)
            for (const auto& scales : operands)
                for (const auto& shifts : operands)
                    check_chain(layout, value, scales, shifts);
}

// The result takes the memory of the value, or of the operand of the first step.
TEST(ElementwiseProgramTest, in_place) {
    const Shape shape{3, 4001};
    const auto layout = MemoryLayout::planar(2);
    const ElementwiseProgram program(shape, layout, {0, shape, layout, nullptr},
                                     {binary("multiply", 1, shape, layout), binary("add", 2, shape, layout)});
    const size_t count = ov::shape_size(shape);
    const auto x = numbers(count, 1), scales = numbers(count, 2), shifts = numbers(count, 3);
    for (const size_t shared : {0, 1}) {
        std::vector<std::vector<float>> inputs{x, scales, shifts};
        void* addresses[] = {inputs[0].data(), inputs[1].data(), inputs[2].data()};
        const Services services;
        program.run(tenon::RunContext(addresses, nullptr, nullptr, services), inputs[shared].data());
        for (size_t i = 0; i < count; ++i)
            ASSERT_NEAR(inputs[shared][i], x[i] * scales[i] + shifts[i], 1e-6) << i;
    }
}

// The C library's remainder is exact, and so is this one, whatever the quotient.
TEST(ElementwiseProgramTest, remainders_are_those_of_the_c_library) {
    constexpr float infinity = std::numeric_limits<float>::infinity();
    std::vector<float> left{7, -7, 7, -7, -4, 0, -0.0F, 1, 5, infinity, 5, 1e30F, 3, 8388609, 0x1.fffffep-1F},
        right{3, 3, -3, -3, 2, 3, 3, infinity, 0, 2, -infinity, 0.1F, 1e-40F, 3, 0x1p-149F};
    std::mt19937 random(1);
    for (int i = 0; i < 20000; ++i) {
        const auto number = [&] {
            return std::ldexp(std::uniform_real_distribution<float>(-1, 1)(random), static_cast<int>(random() % 40));
        };
        const float divisor = number();
        // Every other one lies next to a whole multiple.
        const float multiple = divisor * static_cast<float>(random() % 1000);
        left.push_back(i % 2 ? number() : std::nextafter(multiple, i % 4 ? infinity : -infinity));
        right.push_back(divisor);
    }
    const Shape shape{left.size()};
    const auto planar = MemoryLayout::planar(1);
    const auto remainders = [&](const char* name) {
        const ElementwiseProgram program(shape, planar, {0, shape, planar, nullptr}, {binary(name, 1, shape, planar)});
        return run(program, {left, right}, left.size());
    };
    const auto found = remainders("mod"), floored = remainders("floor_mod");
    for (size_t i = 0; i < left.size(); ++i) {
        const float wanted = std::fmod(left[i], right[i]);
        const bool other_side = wanted != 0 && (wanted < 0) != (right[i] < 0);
        const float wanted_floored = other_side ? wanted + right[i] : wanted;
        const auto equal = [](float a, float b) {
            return std::isnan(a) ? std::isnan(b) : a == b && std::signbit(a) == std::signbit(b);
        };
        ASSERT_TRUE(equal(wanted, found[i])) << left[i] << " mod " << right[i] << ": " << found[i];
        ASSERT_TRUE(equal(wanted_floored, floored[i])) << left[i] << " floor mod " << right[i] << ": " << floored[i];
    }
}

}  // namespace
