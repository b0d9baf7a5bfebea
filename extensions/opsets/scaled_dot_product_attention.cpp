#include "openvino/op/scaled_dot_product_attention.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "element_dispatch.hpp"
#include "elementwise.hpp"

namespace ov {
namespace op {
namespace v13 {

using namespace tenon::opsets;

namespace {

constexpr size_t mask_input = 3, scale_input = 4;

PartialShape batches(const PartialShape& shape) {
    return std::vector<Dimension>(shape.begin(), shape.end() - 2);
}

Shape batches(const Shape& shape) {
    return Shape(shape.begin(), shape.end() - 2);
}

PartialShape infer_attention(const Node* node, const PartialShape& query, const PartialShape& key,
                             const PartialShape& value) {
    for (const auto* shape : {&query, &key, &value}) {
        NODE_VALIDATION_CHECK(node, shape->rank().is_dynamic() || shape->size() >= 2, "an input has shape ", *shape,
                              ", expected rank 2 or more");
    }
    if (query.rank().is_dynamic() || key.rank().is_dynamic() || value.rank().is_dynamic())
        return PartialShape::dynamic();
    NODE_VALIDATION_CHECK(node, query[-1].compatible(key[-1]), "query of shape ", query, " and key of shape ", key,
                          " differ in the length of their vectors");
    NODE_VALIDATION_CHECK(node, key[-2].compatible(value[-2]), "key of shape ", key, " and value of shape ", value,
                          " differ in the number of their vectors");
    PartialShape output = batches(query);
    const bool fits = PartialShape::broadcast_merge_into(output, batches(key), AutoBroadcastType::NUMPY) &&
                      PartialShape::broadcast_merge_into(output, batches(value), AutoBroadcastType::NUMPY);
    NODE_VALIDATION_CHECK(node, fits, "the batches of query ", query, ", key ", key, " and value ", value,
                          " cannot be broadcast to each other");
    output.push_back(query[-2]);
    output.push_back(value[-1]);
    return output;
}

/// A mask [batch..., L or 1, S or 1], or none.
struct Mask {
    Shape shape{1, 1};
    bool is_boolean = false;
    bool is_used = false;

    Mask(const Node* node, const TensorVector& inputs, bool causal, const Shape& output, size_t keys) {
        if (causal || inputs.size() <= mask_input) return;
        is_used = true;
        is_boolean = inputs[mask_input].get_element_type() == element::boolean;
        shape = inputs[mask_input].get_shape();
        while (shape.size() < 2)
            shape.insert(shape.begin(), 1);
        PartialShape whole = batches(output);
        whole.push_back(static_cast<int64_t>(output[output.size() - 2]));
        whole.push_back(static_cast<int64_t>(keys));
        PartialShape merged = whole;
        NODE_VALIDATION_CHECK(
            node, PartialShape::broadcast_merge_into(merged, shape, AutoBroadcastType::NUMPY) && merged == whole,
            "a mask of shape ", inputs[mask_input].get_shape(), " cannot be broadcast to ", whole);
    }

    size_t at(size_t batch, size_t query, size_t key) const {
        const size_t rows = shape[shape.size() - 2], columns = shape.back();
        return (batch * rows + (rows == 1 ? 0 : query)) * columns + (columns == 1 ? 0 : key);
    }
};

/// Sizes of one product: queries, keys, length of a key, length of a value.
struct Sizes {
    size_t queries, keys, depth, width;
};

template <typename T, typename AddMask>
void attend(const Sizes& sizes, const T* query, const T* key, const T* value, T* out, accumulator_t<T> scale,
            const AddMask& add_mask) {
    using Sum = accumulator_t<T>;
    std::vector<Sum> weights(sizes.keys), sums(sizes.width);
    for (size_t i = 0; i < sizes.queries; ++i) {
        Sum largest = -std::numeric_limits<Sum>::infinity(), total = 0;
        for (size_t j = 0; j < sizes.keys; ++j) {
            Sum product = 0;
            for (size_t k = 0; k < sizes.depth; ++k)
                product += static_cast<Sum>(query[i * sizes.depth + k]) * static_cast<Sum>(key[j * sizes.depth + k]);
            weights[j] = add_mask(product * scale, i, j);
            largest = std::max(largest, weights[j]);
        }
        std::fill(sums.begin(), sums.end(), Sum(0));
        for (size_t j = 0; j < sizes.keys; ++j) {
            const Sum weight = std::exp(weights[j] - largest);
            total += weight;
            for (size_t k = 0; k < sizes.width; ++k)
                sums[k] += weight * static_cast<Sum>(value[j * sizes.width + k]);
        }
        for (size_t k = 0; k < sizes.width; ++k)
            out[i * sizes.width + k] = static_cast<T>(sums[k] / total);
    }
}

template <typename T>
accumulator_t<T> scale_of(const Node* node, const TensorVector& inputs, size_t depth) {
    using Sum = accumulator_t<T>;
    if (inputs.size() <= scale_input) return Sum(1) / std::sqrt(static_cast<Sum>(depth));
    NODE_VALIDATION_CHECK(node, inputs[scale_input].get_size() == 1, "scale has shape ",
                          inputs[scale_input].get_shape(), ", expected one element");
    return static_cast<Sum>(*inputs[scale_input].data<T>());
}

}  // namespace

ScaledDotProductAttention::ScaledDotProductAttention(const OutputVector& inputs, bool causal)
    : Op(inputs), m_causal(causal) {
    constructor_validate_and_infer_types();
}

ScaledDotProductAttention::ScaledDotProductAttention(const Output<Node>& query, const Output<Node>& key,
                                                     const Output<Node>& value, const Output<Node>& attention_mask,
                                                     const Output<Node>& scale, bool causal)
    : ScaledDotProductAttention(OutputVector{query, key, value, attention_mask, scale}, causal) {}

ScaledDotProductAttention::ScaledDotProductAttention(const Output<Node>& query, const Output<Node>& key,
                                                     const Output<Node>& value, const Output<Node>& attention_mask,
                                                     bool causal)
    : ScaledDotProductAttention(OutputVector{query, key, value, attention_mask}, causal) {}

ScaledDotProductAttention::ScaledDotProductAttention(const Output<Node>& query, const Output<Node>& key,
                                                     const Output<Node>& value, bool causal)
    : ScaledDotProductAttention(OutputVector{query, key, value}, causal) {}

bool ScaledDotProductAttention::visit_attributes(AttributeVisitor& visitor) {
    visitor.on_attribute("causal", m_causal);
    return true;
}

void ScaledDotProductAttention::validate_and_infer_types() {
    NODE_VALIDATION_CHECK(this, get_input_size() >= 3 && get_input_size() <= 5,
                          "expected 3 to 5 inputs (query, key, value, mask, scale), found ", get_input_size());
    auto type = get_input_element_type(0);
    for (size_t input = 1; input < get_input_size(); ++input) {
        const auto& found = get_input_element_type(input);
        if (input == mask_input && (m_causal || found == element::boolean)) continue;
        NODE_VALIDATION_CHECK(this, element::Type::merge(type, type, found),
                              "expected inputs of one element type, found ", type, " and ", found, " (input ", input,
                              "); insert a Convert");
    }
    NODE_VALIDATION_CHECK(this, type.is_dynamic() || type.is_real(), "expected real inputs, found ", type);
    set_output_type(
        0, type,
        infer_attention(this, get_input_partial_shape(0), get_input_partial_shape(1), get_input_partial_shape(2)));
}

std::shared_ptr<Node> ScaledDotProductAttention::clone_with_new_inputs(const OutputVector& inputs) const {
    check_new_args_count(this, inputs);
    return std::make_shared<ScaledDotProductAttention>(inputs, m_causal);
}

bool ScaledDotProductAttention::evaluate(TensorVector& outputs, const TensorVector& inputs) const {
    const auto &query = inputs[0].get_shape(), &key = inputs[1].get_shape(), &value = inputs[2].get_shape();
    const auto output = infer_attention(this, query, key, value).to_shape();
    outputs[0].set_shape(output);
    const Sizes sizes{query[query.size() - 2], key[key.size() - 2], key.back(), value.back()};
    const Mask mask(this, inputs, m_causal, output, sizes.keys);
    const ManyBroadcastWalk walk({batches(query), batches(key), batches(value), batches(mask.shape)},
                                 AutoBroadcastType::NUMPY);
    return dispatch(RealTypes(), inputs[0].get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Sum = accumulator_t<T>;
        const auto scale = scale_of<T>(this, inputs, sizes.depth);
        constexpr Sum hidden = -std::numeric_limits<Sum>::infinity();
        walk.for_each([&](size_t i, const size_t* at) {
            const auto add_mask = [&](Sum product, size_t row, size_t column) -> Sum {
                if (m_causal) return column <= row ? product : hidden;
                if (!mask.is_used) return product;
                const size_t place = mask.at(at[3], row, column);
                if (mask.is_boolean) return inputs[mask_input].data<char>()[place] ? product : hidden;
                return product + static_cast<Sum>(inputs[mask_input].data<T>()[place]);
            };
            attend(sizes, inputs[0].data<T>() + at[0] * sizes.queries * sizes.depth,
                   inputs[1].data<T>() + at[1] * sizes.keys * sizes.depth,
                   inputs[2].data<T>() + at[2] * sizes.keys * sizes.width,
                   outputs[0].data<T>() + i * sizes.queries * sizes.width, scale, add_mask);
        });
    });
}

bool ScaledDotProductAttention::has_evaluate() const {
    return supports(RealTypes(), get_input_element_type(0));
}

}  // namespace v13
}  // namespace op
}  // namespace ov
