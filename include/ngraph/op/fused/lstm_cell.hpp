#pragma once

#include "ngraph/op/lstm_cell.hpp"
