#pragma once

#include "ngraph/forward.hpp"
#include "ngraph/node.hpp"
#include "openvino/core/model.hpp"
