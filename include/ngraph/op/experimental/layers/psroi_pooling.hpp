#pragma once

#include "ngraph/op/psroi_pooling.hpp"
