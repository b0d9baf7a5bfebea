#pragma once

#include "ngraph/pattern/matcher.hpp"
#include "openvino/pass/pattern/op/any_of.hpp"
