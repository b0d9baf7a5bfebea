#pragma once

#include "ngraph/pattern/matcher.hpp"
#include "openvino/pass/pattern/op/or.hpp"
