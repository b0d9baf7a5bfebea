#pragma once

#include <memory>

#include "openvino/core/node.hpp"

namespace ov {
class Model;
}  // namespace ov

namespace ngraph {

using Function = ov::Model;
using ov::Node;
class OpSet;

}  // namespace ngraph
