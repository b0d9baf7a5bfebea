#pragma once

#include "tenon/registrar.hpp"

namespace tenon {
namespace opsets {

/// Declares every element-wise operation of the operation sets, by the function names of `tenon/tail.hpp`.
void add_elementwise_descriptions(Registrar& add);

}  // namespace opsets
}  // namespace tenon
