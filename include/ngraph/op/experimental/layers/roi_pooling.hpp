#pragma once

#include "ngraph/op/roi_pooling.hpp"
