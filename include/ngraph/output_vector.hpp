#pragma once

#include "ngraph/node_output.hpp"
#include "openvino/core/node_vector.hpp"

namespace ngraph {

using ov::NodeVector;
using ov::OutputVector;
using ov::ParameterVector;
using ov::ResultVector;
using ov::SinkVector;

}  // namespace ngraph
