#pragma once

#include "ngraph/op/squared_difference.hpp"
