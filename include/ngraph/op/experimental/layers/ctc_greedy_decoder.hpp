#pragma once

#include "ngraph/op/ctc_greedy_decoder.hpp"
