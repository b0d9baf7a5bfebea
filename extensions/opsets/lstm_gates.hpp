#pragma once

#include <array>
#include <cstddef>

#include "openvino/op/lstm_cell.hpp"

namespace tenon {
namespace opsets {

/// Places of the gates forget, input, cell, output.
std::array<size_t, 4> gate_places(ov::op::LSTMWeightsFormat format);

}  // namespace opsets
}  // namespace tenon
