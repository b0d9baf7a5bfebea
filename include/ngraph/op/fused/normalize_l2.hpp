#pragma once

#include "ngraph/op/normalize_l2.hpp"
