#include "openvino/op/prior_box.hpp"

#include <algorithm>
#include <cmath>

#include "element_dispatch.hpp"
#include "prior_grid.hpp"

namespace ov {
namespace op {

using namespace tenon::opsets;

namespace {

bool equal_ratios(float a, float b) {
    return std::fabs(a - b) < 1e-6F;
}

std::vector<float> normalized_ratios(const std::vector<float>& ratios, bool flip) {
    std::vector<float> all{1.0F};
    const auto add = [&](float ratio) {
        if (std::none_of(all.begin(), all.end(), [&](float known) { return equal_ratios(known, ratio); }))
            all.push_back(ratio);
    };
    for (const float ratio : ratios) {
        add(ratio);
        if (flip) add(1.0F / ratio);
    }
    return all;
}

int64_t count_priors(const v8::PriorBox::Attributes& attrs) {
    const auto ratios = static_cast<int64_t>(normalized_ratios(attrs.aspect_ratio, attrs.flip).size());
    const auto count = [](const std::vector<float>& list) { return static_cast<int64_t>(list.size()); };
    int64_t priors = attrs.scale_all_sizes ? ratios * count(attrs.min_size) + count(attrs.max_size)
                                           : ratios + count(attrs.min_size) - 1;
    if (!attrs.fixed_size.empty()) priors = ratios * count(attrs.fixed_size);
    for (const float density : attrs.density) {
        const auto side = static_cast<int64_t>(density);
        priors += (attrs.fixed_ratio.empty() ? ratios : count(attrs.fixed_ratio)) * (side * side - 1);
    }
    return priors;
}

void validate(const Node* node, const v8::PriorBox::Attributes& attrs) {
    const auto all_in = [](const std::vector<float>& list, float least, float most) {
        return std::all_of(list.begin(), list.end(), [&](float value) { return value >= least && value <= most; });
    };
    const float smallest = std::numeric_limits<float>::min(), largest = std::numeric_limits<float>::max();
    NODE_VALIDATION_CHECK(node, all_in(attrs.density, 1, 10000), "expected every density from 1 to 10000");
    NODE_VALIDATION_CHECK(node, attrs.fixed_size.empty() || attrs.density.size() == attrs.fixed_size.size(),
                          "expected as many numbers in density as in fixed_size, found ", attrs.density.size(), " and ",
                          attrs.fixed_size.size());
    NODE_VALIDATION_CHECK(node, all_in(attrs.aspect_ratio, smallest, largest),
                          "expected positive numbers in aspect_ratio");
    NODE_VALIDATION_CHECK(node, all_in(attrs.fixed_ratio, smallest, largest),
                          "expected positive numbers in fixed_ratio");
    NODE_VALIDATION_CHECK(node, attrs.variance.size() <= 1 || attrs.variance.size() == 4,
                          "expected 0, 1 or 4 numbers in variance, found ", attrs.variance.size());
    NODE_VALIDATION_CHECK(node, count_priors(attrs) > 0,
                          "expected boxes from min_size or fixed_size, found none; give one of both");
}

// A box of a cell: where its center lies from that of the cell, and half its sides, in pixels.
struct CellBox {
    float x, y, half_width, half_height;
    bool is_dense;
};

void add_dense_boxes(const v8::PriorBox::Attributes& attrs, std::vector<CellBox>& boxes) {
    for (size_t i = 0; i < attrs.fixed_size.size(); ++i) {
        const float size = attrs.fixed_size[i];
        // Steps, starts and squares are in whole pixels; boxes of other ratios are not.
        const auto whole = static_cast<int64_t>(size), side = static_cast<int64_t>(attrs.density[i]);
        const int64_t step = whole / side;
        const int64_t half = whole / 2;
        const float first = static_cast<float>(step) / 2 - static_cast<float>(half);
        const auto add = [&](float half_width, float half_height) {
            for (int64_t row = 0; row < side; ++row)
                for (int64_t column = 0; column < side; ++column)
                    boxes.push_back({first + static_cast<float>(column * step), first + static_cast<float>(row * step),
                                     half_width, half_height, true});
        };
        const auto add_ratio = [&](float ratio) {
            const float root = std::sqrt(ratio);
            add(size / 2 * root, size / 2 / root);
        };
        if (!attrs.fixed_ratio.empty()) {
            for (const float ratio : attrs.fixed_ratio)
                add_ratio(ratio);
            continue;
        }
        add(static_cast<float>(whole) / 2, static_cast<float>(whole) / 2);
        for (const float ratio : normalized_ratios(attrs.aspect_ratio, attrs.flip))
            if (!equal_ratios(ratio, 1)) add_ratio(ratio);
    }
}

void add_sized_boxes(const v8::PriorBox::Attributes& attrs, float unit, std::vector<CellBox>& boxes) {
    const auto ratios = normalized_ratios(attrs.aspect_ratio, attrs.flip);
    for (size_t i = 0; i < attrs.min_size.size(); ++i) {
        const float size = attrs.min_size[i] * unit;
        const auto add_square = [&](float side) { boxes.push_back({0, 0, side / 2, side / 2, false}); };
        const auto add_largest = [&] {
            if (i < attrs.max_size.size()) add_square(std::sqrt(size * attrs.max_size[i]));
        };
        add_square(size);
        if (attrs.min_max_aspect_ratios_order) add_largest();
        if (attrs.scale_all_sizes || i + 1 == attrs.min_size.size()) {
            const float start = attrs.scale_all_sizes ? size : attrs.min_size[0] * unit;
            for (const float ratio : ratios) {
                const float root = std::sqrt(ratio);
                if (!equal_ratios(ratio, 1)) boxes.push_back({0, 0, start / 2 * root, start / 2 / root, false});
            }
        }
        if (!attrs.min_max_aspect_ratios_order) add_largest();
    }
}

bool evaluate_priors(const Node* node, TensorVector& outputs, const TensorVector& inputs,
                     const v8::PriorBox::Attributes& attrs) {
    validate(node, attrs);
    const auto grid = read_prior_grid(node, inputs);
    std::vector<CellBox> cell;
    add_dense_boxes(attrs, cell);
    // Without scale_all_sizes, sizes and steps are parts of the image's height, as in MXNet.
    const float unit = attrs.scale_all_sizes ? 1 : grid.image_height;
    add_sized_boxes(attrs, unit, cell);
    float step = attrs.step * unit;
    if (!attrs.scale_all_sizes && attrs.step == -1) step = grid.image_height / static_cast<float>(grid.rows);
    const bool is_stepped = step != 0;
    const float step_x = is_stepped ? step : grid.image_width / static_cast<float>(grid.columns);
    const float step_y = is_stepped ? step : grid.image_height / static_cast<float>(grid.rows);
    const float offset = is_stepped ? attrs.offset : 0.5F;

    const int64_t priors = count_priors(attrs);
    const size_t wanted = grid.rows * grid.columns * static_cast<size_t>(priors) * 4;
    std::vector<float> boxes;
    for (size_t row = 0; row < grid.rows; ++row)
        for (size_t column = 0; column < grid.columns && boxes.size() < wanted; ++column)
            for (const auto& box : cell) {
                const float x = (static_cast<float>(column) + offset) * step_x + box.x;
                const float y = (static_cast<float>(row) + offset) * step_y + box.y;
                float corners[] = {(x - box.half_width) / grid.image_width, (y - box.half_height) / grid.image_height,
                                   (x + box.half_width) / grid.image_width, (y + box.half_height) / grid.image_height};
                for (size_t i = 0; i < 4; ++i) {
                    if (attrs.clip || (box.is_dense && i < 2)) corners[i] = std::max(corners[i], 0.0F);
                    if (attrs.clip || (box.is_dense && i >= 2)) corners[i] = std::min(corners[i], 1.0F);
                    boxes.push_back(corners[i]);
                }
            }
    write_priors(node, outputs[0], grid, priors, boxes, attrs.variance);
    return true;
}

// v0 is v8 with the order that v0 has always had.
v8::PriorBox::Attributes newest(const v0::PriorBox::Attributes& attrs) {
    return {attrs.min_size,
            attrs.max_size,
            attrs.aspect_ratio,
            attrs.density,
            attrs.fixed_ratio,
            attrs.fixed_size,
            attrs.clip,
            attrs.flip,
            attrs.step,
            attrs.offset,
            attrs.variance,
            attrs.scale_all_sizes,
            true};
}

template <typename Attributes>
void visit(AttributeVisitor& visitor, Attributes& attrs) {
    visitor.on_attribute("min_size", attrs.min_size);
    visitor.on_attribute("max_size", attrs.max_size);
    visitor.on_attribute("aspect_ratio", attrs.aspect_ratio);
    visitor.on_attribute("density", attrs.density);
    visitor.on_attribute("fixed_ratio", attrs.fixed_ratio);
    visitor.on_attribute("fixed_size", attrs.fixed_size);
    visitor.on_attribute("clip", attrs.clip);
    visitor.on_attribute("flip", attrs.flip);
    visitor.on_attribute("step", attrs.step);
    visitor.on_attribute("offset", attrs.offset);
    visitor.on_attribute("variance", attrs.variance);
    visitor.on_attribute("scale_all_sizes", attrs.scale_all_sizes);
}

std::vector<float> in_order(std::vector<float> ratios) {
    std::sort(ratios.begin(), ratios.end());
    return ratios;
}

}  // namespace

namespace v0 {

PriorBox::PriorBox(const Output<Node>& layer_shape, const Output<Node>& image_shape, const Attributes& attrs)
    : Op({layer_shape, image_shape}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool PriorBox::visit_attributes(AttributeVisitor& visitor) {
    visit(visitor, m_attrs);
    return true;
}

void PriorBox::validate_and_infer_types() {
    validate(this, newest(m_attrs));
    set_output_type(0, element::f32, infer_prior_shape(this, number_of_priors(m_attrs)));
}

std::shared_ptr<Node> PriorBox::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<PriorBox>(inputs[0], inputs[1], m_attrs);
}

bool PriorBox::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_priors(this, outputs, inputs, newest(m_attrs));
}

bool PriorBox::has_evaluate() const {
    return supports(IntegerTypes(), get_input_element_type(0));
}

int64_t PriorBox::number_of_priors(const Attributes& attrs) {
    return count_priors(newest(attrs));
}

std::vector<float> PriorBox::normalized_aspect_ratio(const std::vector<float>& aspect_ratio, bool flip) {
    return in_order(normalized_ratios(aspect_ratio, flip));
}

}  // namespace v0

namespace v8 {

PriorBox::PriorBox(const Output<Node>& layer_shape, const Output<Node>& image_shape, const Attributes& attrs)
    : Op({layer_shape, image_shape}), m_attrs(attrs) {
    constructor_validate_and_infer_types();
}

bool PriorBox::visit_attributes(AttributeVisitor& visitor) {
    visit(visitor, m_attrs);
    visitor.on_attribute("min_max_aspect_ratios_order", m_attrs.min_max_aspect_ratios_order);
    return true;
}

void PriorBox::validate_and_infer_types() {
    validate(this, m_attrs);
    set_output_type(0, element::f32, infer_prior_shape(this, number_of_priors(m_attrs)));
}

std::shared_ptr<Node> PriorBox::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<PriorBox>(inputs[0], inputs[1], m_attrs);
}

bool PriorBox::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    return evaluate_priors(this, outputs, inputs, m_attrs);
}

bool PriorBox::has_evaluate() const {
    return supports(IntegerTypes(), get_input_element_type(0));
}

int64_t PriorBox::number_of_priors(const Attributes& attrs) {
    return count_priors(attrs);
}

std::vector<float> PriorBox::normalized_aspect_ratio(const std::vector<float>& aspect_ratio, bool flip) {
    return in_order(normalized_ratios(aspect_ratio, flip));
}

}  // namespace v8
}  // namespace op
}  // namespace ov
