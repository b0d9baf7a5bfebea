#pragma once

#include "ngraph/op/log_softmax.hpp"
