#pragma once

#include <memory>

#include "tenon/kernel.hpp"

namespace tenon {
namespace cpu {

/// A kernel that converts element type and layout; null where one of them is not known.
std::unique_ptr<const Kernel> make_reorder(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape);

/// Estimated seconds of that on one core.
double estimate_reorder(const ChosenPort& from, const ChosenPort& to, const ov::Shape& shape);

}  // namespace cpu
}  // namespace tenon
