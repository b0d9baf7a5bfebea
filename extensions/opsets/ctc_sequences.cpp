#include "ctc_sequences.hpp"

#include "integer_values.hpp"

namespace tenon {
namespace opsets {

std::vector<size_t> sequence_lengths(const ov::Node* node, const ov::Tensor& tensor, const char* what, size_t batch,
                                     size_t limit) {
    const auto values = integer_values(tensor);
    NODE_VALIDATION_CHECK(node, values.size() == batch, "expected a ", what, " for each of ", batch,
                          " sequences, found ", values.size());
    std::vector<size_t> lengths;
    for (const int64_t value : values) {
        NODE_VALIDATION_CHECK(node, value >= 0 && static_cast<uint64_t>(value) <= limit, "expected a ", what,
                              " from 0 to ", limit, ", found ", value);
        lengths.push_back(static_cast<size_t>(value));
    }
    return lengths;
}

int64_t blank_class(const ov::Node* node, const ov::TensorVector& inputs, size_t input, size_t classes) {
    if (inputs.size() <= input) return static_cast<int64_t>(classes) - 1;
    const auto values = integer_values(inputs[input]);
    NODE_VALIDATION_CHECK(node, values.size() == 1 && values[0] >= 0 && values[0] < static_cast<int64_t>(classes),
                          "expected one blank index from 0 to ", static_cast<int64_t>(classes) - 1, ", found ",
                          values.empty() ? -1 : values[0]);
    return values[0];
}

}  // namespace opsets
}  // namespace tenon
