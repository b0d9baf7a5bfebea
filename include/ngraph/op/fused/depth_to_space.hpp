#pragma once

#include "ngraph/op/depth_to_space.hpp"
