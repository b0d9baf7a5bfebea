#pragma once

#include "ngraph/op/space_to_depth.hpp"
