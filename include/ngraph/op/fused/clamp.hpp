#pragma once

#include "ngraph/op/clamp.hpp"
