#pragma once

#include <cstdint>
#include <vector>

#include "openvino/core/node.hpp"
#include "openvino/runtime/tensor.hpp"

namespace tenon {
namespace opsets {

/// Which rows of a table to add up for each bag.
struct EmbeddingBags {
    /// Rows of the table, and for each the bag that it belongs to.
    std::vector<int64_t> rows;
    std::vector<size_t> bags;
    size_t count;
    /// The row that stands for an empty bag; -1: zeros.
    int64_t default_row = -1;
    /// The weight of the first of the rows; the others follow.
    size_t first_weight = 0;
};

/// Checks the table (input 0) and that the inputs from `first` up to `last` are indices of one type, i32 or i64.
void check_embedding_inputs(const ov::Node* node, size_t first, size_t last);
/// Checks that the weights have the table's type and the shape of the indices (input 1).
void check_embedding_weights(const ov::Node* node, size_t input);
/// The shape of `count` bags of rows of the table.
ov::PartialShape embedding_shape(const ov::Node* node, const ov::Dimension& count);

/// Adds up the bags; `weights` may be null. False when the element type is not supported.
bool sum_embeddings(const ov::Node* node, ov::Tensor& output, const ov::Tensor& table, const EmbeddingBags& bags,
                    const ov::Tensor* weights);
/// Whether `sum_embeddings` supports the type of the table.
bool can_sum_embeddings(const ov::Node* node);

}  // namespace opsets
}  // namespace tenon
