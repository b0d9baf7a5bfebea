#pragma once

#include "ngraph/op/rnn_cell.hpp"
