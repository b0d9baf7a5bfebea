#include "recurrent_cell.hpp"

#include <limits>

namespace tenon {
namespace opsets {

namespace {

constexpr size_t hidden_size_limit = (size_t(1) << 31) - 1;

size_t activation_count(RecurrentCell::Kind kind) {
    switch (kind) {
        case RecurrentCell::Kind::rnn:
            return 1;
        case RecurrentCell::Kind::gru:
        case RecurrentCell::Kind::gru_linear_before_reset:
            return 2;
        case RecurrentCell::Kind::lstm:
            return 3;
    }
    return 0;
}

}  // namespace

RecurrentCell::RecurrentCell(const ov::op::util::RNNCellBase& node, Kind kind)
    : kind(kind), hidden(node.get_hidden_size()) {
    NODE_VALIDATION_CHECK(&node, hidden > 0 && hidden <= hidden_size_limit, "hidden_size is ", hidden,
                          ", expected a value in [1, ", hidden_size_limit, "]");
    NODE_VALIDATION_CHECK(&node, node.get_clip() >= 0, "clip is ", node.get_clip(), ", expected 0 or more");
    const auto& names = node.get_activations();
    NODE_VALIDATION_CHECK(&node, names.size() == activation_count(kind), "activations has ", names.size(),
                          " names, expected ", activation_count(kind));
    const auto at = [](const std::vector<float>& values, size_t i) {
        return i < values.size() ? values[i] : std::numeric_limits<float>::quiet_NaN();
    };
    for (size_t i = 0; i < names.size(); ++i)
        activations.emplace_back(names[i], at(node.get_activations_alpha(), i), at(node.get_activations_beta(), i),
                                 node.get_clip());
}

size_t RecurrentCell::gates() const {
    switch (kind) {
        case Kind::rnn:
            return 1;
        case Kind::gru:
        case Kind::gru_linear_before_reset:
            return 3;
        case Kind::lstm:
            return 4;
    }
    return 0;
}

}  // namespace opsets
}  // namespace tenon
