#pragma once

#include "ngraph/op/gru_cell.hpp"
