#pragma once

#include "ngraph/op/lstm_sequence.hpp"
