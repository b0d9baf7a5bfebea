#pragma once

#include "ngraph/op/interpolate.hpp"
