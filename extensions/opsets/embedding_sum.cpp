#include "embedding_sum.hpp"

#include "element_dispatch.hpp"
#include "wrapping_arithmetic.hpp"

namespace tenon {
namespace opsets {
namespace {

template <typename T>
struct TableRows {
    const T* values;
    size_t length;

    void add(size_t row, accumulator_t<T> weight, accumulator_t<T>* total) const {
        const T* from = values + row * length;
        for (size_t i = 0; i < length; ++i)
            total[i] = wrapping_add(total[i], wrapping_multiply(static_cast<accumulator_t<T>>(from[i]), weight));
    }
};

size_t checked_row(const ov::Node* node, int64_t row, size_t rows) {
    NODE_VALIDATION_CHECK(node, row >= 0 && row < static_cast<int64_t>(rows), "an index is ", row,
                          ", expected a row of the table in [0, ", rows, ")");
    return static_cast<size_t>(row);
}

}  // namespace

void check_embedding_inputs(const ov::Node* node, size_t first, size_t last) {
    const auto& table = node->get_input_element_type(0);
    NODE_VALIDATION_CHECK(node, table.is_dynamic() || supports(NumericTypes(), table),
                          "expected a table of numbers, found ", table);
    const auto& shape = node->get_input_partial_shape(0);
    NODE_VALIDATION_CHECK(node, shape.rank().is_dynamic() || shape.size() > 0,
                          "expected a table with rows, found a scalar");
    ov::element::Type type = ov::element::dynamic;
    for (size_t input = first; input < last; ++input) {
        const auto& found = node->get_input_element_type(input);
        NODE_VALIDATION_CHECK(node, found.is_dynamic() || supports(IndexTypes(), found),
                              "expected indices of type i32 or i64 at input ", input, ", found ", found);
        NODE_VALIDATION_CHECK(node, ov::element::Type::merge(type, type, found), "found indices of type ", found,
                              " at input ", input, ", expected ", type, " as the inputs before; insert a Convert");
    }
}

void check_embedding_weights(const ov::Node* node, size_t input) {
    const auto &table = node->get_input_element_type(0), &type = node->get_input_element_type(input);
    NODE_VALIDATION_CHECK(node, table.compatible(type), "per_sample_weights have type ", type,
                          ", expected that of the table, ", table, "; insert a Convert");
    const auto &weights = node->get_input_partial_shape(input), &indices = node->get_input_partial_shape(1);
    NODE_VALIDATION_CHECK(node, weights.compatible(indices), "per_sample_weights have shape ", weights,
                          ", expected that of the indices, ", indices);
}

ov::PartialShape embedding_shape(const ov::Node* node, const ov::Dimension& count) {
    ov::PartialShape shape = node->get_input_partial_shape(0);
    if (shape.rank().is_static()) shape[0] = count;
    return shape;
}

bool sum_embeddings(const ov::Node* node, ov::Tensor& output, const ov::Tensor& table, const EmbeddingBags& bags,
                    const ov::Tensor* weights) {
    ov::Shape shape = table.get_shape();
    NODE_VALIDATION_CHECK(node, !shape.empty(), "expected a table with rows, found a scalar");
    NODE_VALIDATION_CHECK(node, !weights || weights->get_size() >= bags.first_weight + bags.rows.size(), "found ",
                          weights ? weights->get_size() : 0, " per_sample_weights for ", bags.rows.size(), " indices");
    const size_t rows = shape[0];
    shape[0] = bags.count;
    output.set_shape(shape);
    shape[0] = 1;
    const size_t length = ov::shape_size(shape);
    return dispatch(NumericTypes(), table.get_element_type(), [&](auto tag) {
        using T = decltype(tag);
        using Total = accumulator_t<T>;
        const TableRows<T> from{static_cast<const T*>(table.data()), length};
        const T* weight = weights ? static_cast<const T*>(weights->data()) + bags.first_weight : nullptr;
        std::vector<Total> totals(bags.count * length, Total(0));
        std::vector<bool> filled(bags.count, false);
        for (size_t i = 0; i < bags.rows.size(); ++i) {
            const size_t bag = bags.bags[i];
            from.add(checked_row(node, bags.rows[i], rows), weight ? static_cast<Total>(weight[i]) : Total(1),
                     totals.data() + bag * length);
            filled[bag] = true;
        }
        for (size_t bag = 0; bag < bags.count && bags.default_row != -1; ++bag)
            if (!filled[bag])
                from.add(checked_row(node, bags.default_row, rows), Total(1), totals.data() + bag * length);
        T* out = static_cast<T*>(output.data());
        for (size_t i = 0; i < totals.size(); ++i)
            out[i] = static_cast<T>(totals[i]);
    });
}

bool can_sum_embeddings(const ov::Node* node) {
    return supports(NumericTypes(), node->get_input_element_type(0));
}

}  // namespace opsets
}  // namespace tenon
